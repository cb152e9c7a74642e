#pragma once

#include <QKeySequence>

/// The keys of the whole window, in one place so that no two things take the same.
namespace Rollcall::Shortcuts {

inline QKeySequence find() { return QKeySequence::Find; }                       ///< To the list's search box.
inline QKeySequence lookUp() { return QKeySequence(Qt::CTRL | Qt::Key_K); }                   ///< Look-up over everything.
inline QKeySequence add() { return QKeySequence::New; }                         ///< Add what the list shows.
inline QKeySequence newOrganization() { return Qt::CTRL | Qt::SHIFT | Qt::Key_N; }
inline QKeySequence edit() { return Qt::Key_F2; }
inline QKeySequence remove() { return QKeySequence::Delete; }
inline QKeySequence refresh() { return QKeySequence::Refresh; }
inline QKeySequence back() { return QKeySequence::Back; }
inline QKeySequence openInNewWindow() { return Qt::CTRL | Qt::Key_Return; }
inline QKeySequence inspector() { return Qt::Key_F9; }
inline QKeySequence sidebar() { return Qt::SHIFT | Qt::Key_F9; }
inline QKeySequence favourite() { return Qt::CTRL | Qt::Key_D; }
inline QKeySequence quit() { return QKeySequence::Quit; }
inline QKeySequence close() { return QKeySequence::Close; }
inline QKeySequence paste() { return QKeySequence::Paste; }
inline QKeySequence copy() { return QKeySequence::Copy; }
inline QKeySequence apply() { return Qt::CTRL | Qt::Key_Return; }               ///< A dialog's verb from any field.
inline QKeySequence section(int number) { return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)); }

}
