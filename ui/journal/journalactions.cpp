#include "ui/journal/journalactions.h"

#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

JournalActions::JournalActions(QWidget *page)
    : QObject(page), undo(nullptr), m_page(page)
{
    undo = make(u"journalUndo"_s, tr("&Undo selected…"), u"edit-undo"_s, Qt::CTRL | Qt::ALT | Qt::Key_Z);
    show = make(u"journalShow"_s, tr("&Open in new window"), u"window-new"_s, Shortcuts::openInNewWindow());
    showAbout = make(u"journalAbout"_s, tr("Show only &the same"), u"view-filter"_s, Qt::CTRL | Qt::ALT | Qt::Key_F);
    copy = make(u"journalCopy"_s, tr("&Copy"), u"edit-copy"_s, Shortcuts::copy());
    verify = make(u"journalVerify"_s, tr("&Verify"), u"security-high"_s, Qt::CTRL | Qt::ALT | Qt::Key_V);
    verifyAgainst = make(u"journalVerifyAgainst"_s, tr("Verify against an &anchor…"), u"security-high"_s);
    exportJson = make(u"journalExportJson"_s, tr("Export as JSO&N Lines…"), u"document-export"_s);
    exportCsv = make(u"journalExportCsv"_s, tr("Export as C&SV…"), u"document-export"_s);
    exportAnchor = make(u"journalExportAnchor"_s, tr("Export an anc&hor…"), u"document-export"_s);
    command = make(u"journalCommand"_s, tr("Show as comman&d line"), u"code-context"_s);
    erase = make(u"journalErase"_s, tr("&Erase the person…"), u"edit-clear-all"_s);
    refresh = make(u"journalRefresh"_s, tr("&Refresh"), u"view-refresh"_s, Shortcuts::refresh());
}

QAction *JournalActions::make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, m_page);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

QList<QAction *> JournalActions::all() const
{
    return {undo,       show,      showAbout,    nullptr, copy,    command, nullptr, verify, verifyAgainst, nullptr,
            exportJson, exportCsv, exportAnchor, nullptr, erase,   nullptr, refresh};
}

} // namespace Rollcall
