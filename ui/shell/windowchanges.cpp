#include "ui/shell/windowchanges.h"

#include "ui/changes/places.h"
#include "ui/changes/undobar.h"
#include "ui/changes/undowords.h"
#include "ui/common/confirmdialog.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString undoKey = u"undo"_s;

} // namespace

WindowChanges::WindowChanges(const Shell &shell, WindowActions &actions, StatusLine &status, QWidget *window)
    : QObject(window), m_changes(shell.changes), m_actions(actions), m_status(status), m_window(window)
{
    for (auto *action : {actions.undo, actions.redo})
        action->setVisible(shell.changes != nullptr);
    if (!shell.changes)
        return;
    m_bar = new UndoBar;
    status.setUndoBar(m_bar);
    m_undoing = new Undoing(*shell.changes, this);
    connect(actions.undo, &QAction::triggered, m_undoing, [this] { m_undoing->undo(); });
    connect(actions.redo, &QAction::triggered, m_undoing, &Undoing::redo);
    connect(m_undoing, &Undoing::changed, this, &WindowChanges::refresh);
    connect(m_undoing, &Undoing::finished, this, &WindowChanges::finished);
    connect(m_undoing, &Undoing::failed, this, [this](const Error &error) {
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .key = undoKey});
    });
    connect(m_bar, &UndoBar::accepted, this, &WindowChanges::barAccepted);
    connect(&shell.changes->history(), &History::kept, this, &WindowChanges::kept);
    connect(&shell.changes->basket(), &Basket::changed, this, &WindowChanges::lookAtBar);
    refresh();
}

void WindowChanges::refresh()
{
    const auto name = [this](QAction *action, const QString &verb, const std::optional<Undoing::Step> &step) {
        action->setText(step ? UndoWords::menuText(verb, step->title) : verb);
        action->setEnabled(step && !m_undoing->isBusy());
    };
    name(m_actions.undo, tr("&Undo"), m_undoing->undoStep());
    name(m_actions.redo, tr("&Redo"), m_undoing->redoStep());
    m_bar->setBusy(m_undoing->isBusy());
}

void WindowChanges::kept(const ChangeSet &set)
{
    m_kept.append(set);
}

void WindowChanges::tell(const QString &sentence)
{
    const QList<ChangeSet> kept = std::exchange(m_kept, {});
    if (kept.isEmpty())
        return m_status.tell(sentence);
    // Sentences of several sets are one; the bar takes back the last of them, and says which.
    const ChangeSet &last = kept.last();
    if (kept.size() > 1)
        m_status.tell(sentence);
    const QString done = kept.size() > 1 ? tr("Done: %1.").arg(last.title) : sentence;
    Q_EMIT messageEnded(undoKey);
    if (last.canBeUndone())
        return showBar(done, last.id, false);
    m_offered = {};
    m_bar->say(tr("%1 This cannot be undone.").arg(done), UndoBar::Offer::None);
}

void WindowChanges::offerUndo(const QString &sentence, const ChangeSet &set)
{
    Q_EMIT messageEnded(undoKey);
    showBar(sentence, set.id, false);
}

void WindowChanges::undo(const ChangeSetId &set, const QList<ChangeId> &only)
{
    TakeBackOptions options;
    options.only = only;
    m_undoing->undo(set, options);
}

void WindowChanges::showBar(const QString &sentence, const ChangeSetId &set, bool redoes)
{
    m_offered = set;
    m_bar->say(sentence, redoes ? UndoBar::Offer::Redo : UndoBar::Offer::Undo);
}

void WindowChanges::barAccepted()
{
    if (!m_offered.isEmpty())
        m_undoing->undo(m_offered);
}

void WindowChanges::finished(const ChangeSetId &asked, const TakenBack &taken)
{
    if (taken.isHeld)
        return askForNumber(asked, taken);
    const QString outcome = taken.sentence();
    const QString rest = UndoWords::rest(taken);
    Q_EMIT messageEnded(undoKey);
    if (taken.done() > 0)
        showBar(outcome, taken.set.id, !taken.isRedo());
    if (rest.isEmpty())
        return;
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = undoKey;
    message.text = outcome + u' ' + rest;
    if (taken.hasConflicts()) {
        TakeBackOptions anyway;
        anyway.anyway = true;
        anyway.confirmed = taken.brake.destructive;
        const QString verb = taken.isRedo() ? tr("&Redo all the same") : tr("&Undo all the same");
        message.buttons = {{verb, [this, asked, anyway] { m_undoing->undo(asked, anyway); }}, {tr("&Leave it"), [] {}}};
    }
    Q_EMIT messagePosted(message);
}

void WindowChanges::askForNumber(const ChangeSetId &asked, const TakenBack &taken)
{
    Confirmation confirmation;
    confirmation.title = taken.isRedo() ? tr("Do this again?") : tr("Undo this?");
    confirmation.sentences = {taken.title + u'.',
                              tr("This would remove or suspend %1 of %2 people.").arg(taken.brake.destructive).arg(taken.brake.population)};
    confirmation.name = QString::number(taken.brake.destructive);
    confirmation.verb = taken.isRedo() ? tr("Redo") : tr("Undo");
    confirmation.iconName = taken.isRedo() ? u"edit-redo"_s : u"edit-undo"_s;
    namePlaces(confirmation, m_changes->workspace(), taken.where);
    TakeBackOptions options;
    options.confirmed = taken.brake.destructive;
    confirmByName(m_window, confirmation, [this, asked, options] { m_undoing->undo(asked, options); });
}

/// What the bar offers may have been taken back elsewhere: in another window, by another process, from the menu.
void WindowChanges::lookAtBar()
{
    if (m_offered.isEmpty() || !m_changes || m_undoing->isBusy())
        return;
    QCoro::connect(m_changes->basket().set(m_offered), this, [this, asked = m_offered](const Result<ChangeSet> &set) {
        const bool isGone = set ? !set->canBeUndone() : set.error().kind == Error::Kind::NotFound;
        if (asked != m_offered || !isGone)
            return;
        m_offered = {};
        m_bar->dismiss();
    });
}

} // namespace Rollcall
