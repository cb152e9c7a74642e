#include "ui/connections/log/requestsmodel.h"

#include "models/items/plaintip.h"
#include "ui/common/icons.h"

#include <QLocale>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRequests = RequestLog::defaultSize;

QString textOf(const ConnectionLog::Line &line, RequestsModel::Column column)
{
    const QLocale locale;
    switch (column) {
    case RequestsModel::Column::Time:
        return locale.toString(line.at.toLocalTime().time(), u"HH:mm:ss"_s);
    case RequestsModel::Column::Method:
        return line.method;
    case RequestsModel::Column::Address:
        return line.address;
    case RequestsModel::Column::Answer:
        return line.status > 0 ? QString::number(line.status) : RequestsModel::tr("none");
    case RequestsModel::Column::Took:
        //: How long a request took, in milliseconds
        return RequestsModel::tr("%1 ms").arg(locale.toString(line.took.count()));
    case RequestsModel::Column::Size:
        return locale.formattedDataSize(line.bytes);
    }
    return {};
}

} // namespace

RequestsModel::RequestsModel(ConnectionLog *log, QObject *parent) : QAbstractTableModel(parent), m_lines(log->lines())
{
    std::ranges::reverse(m_lines);
    connect(log, &ConnectionLog::added, this, &RequestsModel::add);
    connect(log, &ConnectionLog::cleared, this, &RequestsModel::clear);
}

void RequestsModel::add(const ConnectionLog::Line &line)
{
    beginInsertRows({}, 0, 0);
    m_lines.prepend(line);
    endInsertRows();
    const int rows = static_cast<int>(m_lines.size());
    if (rows <= mostRequests)
        return;
    beginRemoveRows({}, rows - 1, rows - 1);
    m_lines.removeLast();
    endRemoveRows();
}

void RequestsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionLog::Line &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case Qt::ToolTipRole:
        return plainTip(line.outcome.isEmpty() ? line.address : line.address + u'\n' + line.outcome);
    case Qt::DecorationRole:
        return column == Column::Answer && !line.isGood() ? QVariant(icon(u"dialog-warning"_s)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Column::Took || column == Column::Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Method:
        return tr("Method");
    case Column::Address:
        return tr("Address");
    case Column::Answer:
        return tr("Answer");
    case Column::Took:
        return tr("Took");
    case Column::Size:
        return tr("Size");
    }
    return {};
}

} // namespace Rollcall
