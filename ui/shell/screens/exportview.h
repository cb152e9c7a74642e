#pragma once

#include <QStringList>

class QMimeData;

namespace Rollcall {

class TableView;

/// The keys of the columns that a table shows, in the order in which they stand. `keys`: of all columns of its model; an empty
/// one is not exported.
QStringList shownColumns(const TableView &table, const QStringList &keys);

/// The table file (CSV, XLSX, JSON) that is dragged; empty unless it is exactly one.
QString tableFileIn(const QMimeData *data);

} // namespace Rollcall
