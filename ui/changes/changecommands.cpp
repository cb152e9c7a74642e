#include "ui/changes/changecommands.h"

#include "ui/changes/editchangedialog.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

void allow(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot); // An empty text gives back the action's own.
    action->setStatusTip(whyNot);
}

QString first(const QStringList &reasons)
{
    for (const QString &reason : reasons) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

QString unless(bool condition, const QString &whyNot)
{
    return condition ? QString() : whyNot;
}

bool canBeUndone(const StagedChange &item)
{
    return item.state == ItemState::Done && !item.undone && !item.irreversible;
}

qint64 notDone(const ChangeSet &set)
{
    return set.count(ItemState::Refused) + set.count(ItemState::Conflict) + set.count(ItemState::Failed) + set.count(ItemState::Partial)
        + set.count(ItemState::Unknown);
}

} // namespace

bool isFree(const StagedChange &item)
{
    return item.state != ItemState::Sending && !isApplied(item.state);
}

ChangeCommands::ChangeCommands(QWidget *page, QWidget *list) : QObject(page), m_page(page), m_list(list)
{
    apply = make(u"applySet"_s, tr("&Apply…"), u"media-playback-start"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    check = make(u"checkSet"_s, tr("&Look at the directory again"), u"view-refresh"_s, {});
    retry = make(u"retrySet"_s, tr("&Retry what was not done"), u"edit-redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    sendHere = make(u"sendSetHere"_s, tr("Send it &here…"), u"go-next"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    undoSet = make(u"undoSet"_s, tr("&Undo this set…"), u"edit-undo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    undoSelected = make(u"undoChanges"_s, tr("Undo the &selected changes…"), u"edit-undo"_s, {});
    rename = make(u"renameSet"_s, tr("Re&name the set…"), u"edit-rename"_s, {});
    discard = make(u"discardSet"_s, tr("&Discard the set…"), u"edit-clear-all"_s, {});
    edit = make(u"editChange"_s, tr("&Edit the change…"), u"document-edit"_s, Shortcuts::edit());
    remove = make(u"removeChanges"_s, tr("Re&move from the basket"), u"edit-delete"_s, Shortcuts::remove(), true);
    moveUp = make(u"moveChangeUp"_s, tr("Apply ear&lier"), u"go-up"_s, Qt::CTRL | Qt::Key_Up, true);
    moveDown = make(u"moveChangeDown"_s, tr("Apply la&ter"), u"go-down"_s, Qt::CTRL | Qt::Key_Down, true);
    commandLine = make(u"showCommandLine"_s, tr("Show as &command line…"), u"code-context"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    copy = make(u"copyChanges"_s, tr("C&opy"), u"edit-copy"_s, Shortcuts::copy(), true);
    setState({});
}

QAction *ChangeCommands::make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys, bool listOnly)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(listOnly ? Qt::WidgetShortcut : Qt::WindowShortcut);
    m_page->addAction(action);
    if (listOnly)
        m_list->addAction(action);
    return action;
}

QList<QAction *> ChangeCommands::all() const
{
    return {apply, check, retry, sendHere, nullptr, undoSet, undoSelected, nullptr, edit, moveUp, moveDown, remove, nullptr,
            rename, discard, nullptr, commandLine, copy};
}

void ChangeCommands::setState(const ChangeCommandState &state)
{
    const QString noSet = unless(state.set.has_value(), tr("Choose a change set first."));
    const QString underWay = unless(!state.isUnderWay, tr("The set is being applied."));
    const ChangeSet set = state.set.value_or(ChangeSet());
    const QString none = unless(!state.selected.isEmpty(), tr("Select a change first."));
    const QString one = state.selected.size() == 1 ? QString() : tr("Select one change only.");
    const bool allFree = std::ranges::all_of(state.selected, [](const StagedRow &row) { return isFree(row.item); });
    const QString fixed = unless(allFree, tr("What is being applied, or was, stays as it is."));
    const QString closed = unless(set.isOpen(), tr("All of this set was applied."));

    allow(apply, first({noSet, underWay, unless(set.count(ItemState::Staged) + set.rowsToCome > 0, tr("Nothing of this set waits to be applied."))}));
    allow(check, first({noSet, underWay, closed}));
    allow(retry, first({noSet, underWay, unless(notDone(set) > 0, tr("Nothing of this set failed."))}));
    allow(sendHere, first({noSet, underWay, unless(state.isElsewhere, tr("Its connections lead where this set was meant to go."))}));
    allow(undoSet, first({noSet, underWay, unless(set.canBeUndone(), tr("Nothing of this set can be undone."))}));
    const bool anyUndoable = std::ranges::any_of(state.selected, [](const StagedRow &row) { return canBeUndone(row.item); });
    allow(undoSelected, first({none, underWay, unless(anyUndoable, tr("Nothing that is selected can be undone."))}));
    allow(rename, first({noSet, underWay}));
    allow(discard, first({noSet, underWay, closed}));
    const bool canEdit = state.selected.size() == 1 && canBeEdited(state.selected.first().item.change.payload);
    allow(edit, first({none, one, fixed, underWay, unless(canEdit, tr("There is nothing to type in this change."))}));
    allow(remove, first({none, fixed, underWay}));
    allow(moveUp, first({none, one, fixed, underWay, unless(!state.isFirst, tr("It is applied first already."))}));
    allow(moveDown, first({none, one, fixed, underWay, unless(!state.isLast, tr("It is applied last already."))}));
    allow(commandLine, noSet);
    allow(copy, none);
}

} // namespace Rollcall
