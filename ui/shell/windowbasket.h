#pragma once

#include "models/items/changesetsmodel.h"
#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class Sidebar;
class StagedNote;
class StatusLine;
class WindowActions;

/// What a window has of the basket: how much is staged, the way to its page, the rule to stage every edit, and the words when
/// a set was applied or an interrupted one was settled. In a program without change sets it does nothing.
class WindowBasket final : public QObject
{
    Q_OBJECT
public:
    WindowBasket(const Shell &shell, WindowActions &actions, StatusLine &status, Sidebar &sidebar, QWidget *window);

    /// Shows what taking back would do, and what stays as it is; undoAgreed() follows when the person agrees.
    void askUndo(const ChangeSetId &set, const QList<ChangeId> &only);

Q_SIGNALS:
    void reviewRequested(const Rollcall::ChangeSetId &set); ///< An empty id: whatever comes first.
    void messagePosted(const Rollcall::Message &message);
    void messageEnded(const QString &key);
    /// A set was applied, in words.
    void applied(const QString &sentence, const Rollcall::ChangeSet &set);
    void undoAgreed(const Rollcall::ChangeSetId &set, const QList<Rollcall::ChangeId> &only);

private:
    void connectActions(WindowActions &actions);
    void tellStaged(const ChangeSet &set);
    void tellEnd(ApplyJob *job);
    void tellOutcome(const ChangeSet &set, const std::optional<Error> &error);
    void tellRecovered(const QList<StagedChange> &items);
    void tellHeldBack(const QList<StagedChange> &items);
    void tellSecrets();
    void show(const QList<SentChange> &secrets);
    void renew(const QList<StagedChange> &lost);

    QPointer<Changes> m_changes;
    QSettings &m_settings;
    StatusLine &m_status;
    QWidget *m_window;
    StagedNote *m_note = nullptr;
};

} // namespace Rollcall
