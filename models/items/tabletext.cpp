#include "models/items/tabletext.h"

#include "models/domain/cellguard.h"
#include "models/items/rowsmodel.h"

#include <QMimeData>

#include <map>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Lines = QList<QStringList>;

QString textOf(const QModelIndex &index)
{
    QVariant text = index.data(RowsModel::CopyRole);
    if (!text.isValid())
        text = index.data(Qt::DisplayRole);
    return text.toString().simplified();
}

bool isNumberOrPhone(const QString &text)
{
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit() || u" .,()-"_s.contains(c); });
}

/// Numbers and phone numbers as they are shown are no formulas.
QString defused(const QString &text)
{
    const bool harmless = !text.isEmpty() && u"+-"_s.contains(text.front()) && isNumberOrPhone(text);
    return harmless ? text : guarded(text);
}

/// Cells by line; the head line first when there are several rows.
Lines linesOf(const QModelIndexList &indexes)
{
    QList<int> columns;
    std::map<int, QHash<int, QString>> rows;
    for (const QModelIndex &index : indexes) {
        if (!index.isValid() || index.data(RowsModel::IdRole).toString().isEmpty())
            continue;
        if (!columns.contains(index.column()))
            columns.append(index.column());
        rows[index.row()].insert(index.column(), textOf(index));
    }
    Lines lines;
    if (rows.empty())
        return lines;
    const bool single = rows.size() == 1 && columns.size() == 1;
    if (rows.size() > 1) {
        QStringList head;
        for (const int column : columns)
            head.append(indexes.first().model()->headerData(column, Qt::Horizontal).toString());
        lines.append(head);
    }
    for (const auto &[row, cells] : rows) {
        QStringList line;
        for (const int column : columns)
            line.append(single ? cells.value(column) : defused(cells.value(column)));
        lines.append(line);
    }
    return lines;
}

} // namespace

QString tableText(const QModelIndexList &indexes)
{
    QStringList text;
    for (const QStringList &line : linesOf(indexes))
        text.append(line.join(u'\t'));
    return text.join(u'\n');
}

QString tableHtml(const QModelIndexList &indexes)
{
    const Lines lines = linesOf(indexes);
    QString html = u"<table>"_s;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QString tag = row == 0 && lines.size() > 1 ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const QString &cell : lines[row])
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QMimeData *tableMimeData(const QModelIndexList &indexes)
{
    auto *data = new QMimeData;
    data->setText(tableText(indexes));
    data->setHtml(tableHtml(indexes));
    return data;
}

} // namespace Rollcall
