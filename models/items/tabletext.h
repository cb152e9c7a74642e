#pragma once

#include <QModelIndexList>
#include <QString>

class QMimeData;

namespace Rollcall {

// Cells of any table model as text that pastes into a spreadsheet: rows in the order of the table, columns in the order in
// which they first come, a head line when there are several rows. Rows that are not loaded are left out. A cell that a
// spreadsheet would run as a formula gets an apostrophe before it, phone numbers excepted; a single cell never does.

QString tableText(const QModelIndexList &indexes); ///< Tab separated.
QString tableHtml(const QModelIndexList &indexes);
/// Both, for the clipboard or a drag; the caller owns it.
QMimeData *tableMimeData(const QModelIndexList &indexes);

} // namespace Rollcall
