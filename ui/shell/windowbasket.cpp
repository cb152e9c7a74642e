#include "ui/shell/windowbasket.h"

#include "models/workspace/changes/changewords.h"
#include "ui/changes/secretsdialog.h"
#include "ui/changes/setwords.h"
#include "ui/changes/stagednote.h"
#include "ui/changes/undoquestion.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"

#include <QApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString stagesEditsKey = u"changes/stageEdits"_s;
const QString applyingKey = u"applying"_s;
const QString lostKey = u"lostSecrets"_s;
const QString renewWork = u"secrets/renew"_s;
const QString undoWork = u"undo"_s;
constexpr qsizetype mostTold = 5;

} // namespace

WindowBasket::WindowBasket(const Shell &shell, WindowActions &actions, StatusLine &status, Sidebar &sidebar, QWidget *window)
    : QObject(window), m_changes(shell.changes), m_settings(shell.settings), m_status(status), m_window(window)
{
    actions.showChanges(shell.changes != nullptr);
    if (!shell.changes)
        return;
    m_note = new StagedNote;
    status.insertPermanentWidget(2, m_note); // Right of what is told and the bar of Undo, left of all that stands.
    auto *sets = new ChangeSetsModel(*shell.changes, this);
    const auto count = [this, sets, items = &sidebar.items()] {
        m_note->setCount(sets->openCount());
        items->showChanges(sets->openCount());
    };
    connect(sets, &ChangeSetsModel::refreshed, this, count);
    count(); // The model may have been quick.
    connect(m_note, &StagedNote::reviewRequested, this, [this] { Q_EMIT reviewRequested({}); });
    connectActions(actions);
    connect(shell.changes, &Changes::staged, this, &WindowBasket::tellStaged);
    connect(shell.changes, &Changes::jobEnded, this, &WindowBasket::tellEnd);
    connect(shell.changes, &Changes::recovered, this, &WindowBasket::tellRecovered);
    connect(shell.changes, &Changes::heldBack, this, &WindowBasket::tellHeldBack);
    connect(shell.changes, &Changes::secretsFound, this, &WindowBasket::tellSecrets);
    // What was found before there was a window is told once it is seen.
    QMetaObject::invokeMethod(this, &WindowBasket::tellSecrets, Qt::QueuedConnection);
}

void WindowBasket::connectActions(WindowActions &actions)
{
    connect(actions.reviewChanges, &QAction::triggered, this, [this] { Q_EMIT reviewRequested({}); });
    m_changes->setStagesEdits(m_settings.value(stagesEditsKey).toBool());
    actions.stageEdits->setChecked(m_changes->stagesEdits());
    connect(actions.stageEdits, &QAction::toggled, this, [this](bool stages) {
        m_settings.setValue(stagesEditsKey, stages);
        m_changes->setStagesEdits(stages);
    });
    connect(m_changes, &Changes::stagesEditsChanged, actions.stageEdits, &QAction::setChecked);
}

void WindowBasket::tellStaged(const ChangeSet &set)
{
    m_status.tell(tr("Staged: %1.").arg(set.title));
}

/// The first window that hears of it tells, and shows the secrets: they are given out once.
void WindowBasket::tellEnd(ApplyJob *job)
{
    Q_EMIT messageEnded(applyingKey);
    show(job->takeSecrets());
    QCoro::connect(m_changes->basket().set(job->set()), this, [this, error = job->error()](const Result<ChangeSet> &set) {
        if (set)
            tellOutcome(*set, error);
    });
}

void WindowBasket::tellOutcome(const ChangeSet &set, const std::optional<Error> &error)
{
    const QString sentence = SetWords::outcome(set);
    if (set.canBeUndone())
        Q_EMIT applied(sentence, set);
    else
        m_status.tell(sentence);
    if (!error && !set.isOpen())
        return;
    const bool stopped = set.count(ItemState::Staged) > 0;
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = applyingKey;
    message.text = sentence;
    if (error)
        message.text += u' ' + error->message;
    if (stopped)
        message.text += u' ' + tr("What is left stays staged.");
    message.details = error ? error->details : QString();
    message.buttons = {{tr("&Review"), [this, id = set.id] { Q_EMIT reviewRequested(id); }}};
    Q_EMIT messagePosted(message);
}

void WindowBasket::tellRecovered(const QList<StagedChange> &items)
{
    QStringList lines;
    for (const StagedChange &item : items.mid(0, mostTold))
        //: A change that was interrupted, and what became of it: "Suspend Wei Kim: done"
        lines.append(tr("%1: %2").arg(changeTitle(item.change.payload, item.title), displayName(item.state).toLower()));
    if (items.size() > mostTold)
        lines.append(tr("and %n more", nullptr, static_cast<int>(items.size() - mostTold)));
    Message message;
    message.kind = Message::Kind::Information;
    message.key = u"recovered"_s;
    message.text = tr("Rollcall ended while it applied changes. They were looked up and settled now. %1.").arg(lines.join(u"; "_s));
    message.buttons = {{tr("&Review"), [this, id = items.first().set] { Q_EMIT reviewRequested(id); }}};
    Q_EMIT messagePosted(message);
}

void WindowBasket::tellHeldBack(const QList<StagedChange> &items)
{
    const StagedChange &first = items.first();
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = u"heldBack"_s;
    message.text = tr("Rollcall ended while it applied changes. %n of them was/were not sent and is/are staged again.", nullptr, static_cast<int>(items.size()));
    if (first.reason)
        message.text += u' ' + first.reason->message;
    message.buttons = {{tr("&Review"), [this, id = first.set] { Q_EMIT reviewRequested(id); }}};
    Q_EMIT messagePosted(message);
}

void WindowBasket::show(const QList<SentChange> &secrets)
{
    if (secrets.isEmpty() || !m_changes)
        return;
    (new SecretsDialog(secrets, m_window))->open();
    m_changes->secretsShown(secrets);
}

/// The first window that hears of it tells.
void WindowBasket::tellSecrets()
{
    if (!m_changes)
        return;
    show(m_changes->takeSecrets());
    const QList<StagedChange> lost = m_changes->takeLostSecrets();
    if (lost.isEmpty())
        return;
    QStringList names;
    for (const StagedChange &item : lost.mid(0, mostTold))
        names.append(item.title);
    if (lost.size() > mostTold)
        names.append(tr("and %n more", nullptr, static_cast<int>(lost.size() - mostTold)));
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = lostKey;
    message.text = tr("Rollcall ended before it could show %n temporary password(s): %1. They are kept nowhere, so nobody knows them.", nullptr,
                      static_cast<int>(lost.size())).arg(names.join(u", "_s));
    message.buttons = {{tr("&New passwords"), [this, lost] { renew(lost); }}};
    Q_EMIT messagePosted(message);
}

void WindowBasket::renew(const QList<StagedChange> &lost)
{
    if (!m_changes)
        return;
    QCoro::connect(m_changes->stageNewSecrets(lost), this, [this](const Result<ChangeSet> &set) {
        if (!set) {
            Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = set.error().message, .details = set.error().details, .work = renewWork});
            return;
        }
        Q_EMIT messagePosted(Message::succeeded(renewWork));
        Q_EMIT messageEnded(lostKey);
        Q_EMIT reviewRequested(set->id);
    });
}

void WindowBasket::askUndo(const ChangeSetId &set, const QList<ChangeId> &only)
{
    if (!m_changes)
        return;
    auto *question = new UndoQuestion(*m_changes, set, only, m_window);
    connect(question, &UndoQuestion::agreed, this, [this, set, only] {
        Q_EMIT messagePosted(Message::succeeded(undoWork)); // It could be asked, which is all that failed here.
        Q_EMIT undoAgreed(set, only);
    });
    connect(question, &UndoQuestion::failed, this, [this](const Error &error) {
        Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = undoWork});
    });
    question->ask();
}

} // namespace Rollcall
