#include "ui/shell/screens/exportview.h"

#include "ui/common/droppedfiles.h"
#include "ui/common/tableview.h"

#include <QFileInfo>
#include <QHeaderView>

namespace Rollcall {

using namespace Qt::StringLiterals;

QStringList shownColumns(const TableView &table, const QStringList &keys)
{
    const QHeaderView *header = table.horizontalHeader();
    QStringList shown;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column) && !keys.value(column).isEmpty())
            shown.append(keys.at(column));
    }
    return shown;
}

QString tableFileIn(const QMimeData *data)
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"xlsx"_s, u"json"_s, u"jsonl"_s};
    const QList<QUrl> urls = DroppedFiles::urls(data);
    if (urls.size() != 1)
        return {};
    const QString path = DroppedFiles::localPath(urls.first());
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace Rollcall
