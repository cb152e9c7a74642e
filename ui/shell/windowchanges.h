#pragma once

#include "ui/changes/undoing.h"
#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

namespace Rollcall {

class StatusLine;
class UndoBar;
class WindowActions;

/// What a window has of the change sets: Undo and Redo in its menu, the bar after each edit, and the words when something
/// cannot be taken back. In a program without change sets it only passes sentences on.
class WindowChanges final : public QObject
{
    Q_OBJECT
public:
    WindowChanges(const Shell &shell, WindowActions &actions, StatusLine &status, QWidget *window);

    /// What was applied, in words: with its way back where there is one.
    void tell(const QString &sentence);
    /// A set was applied from the basket: its words stand in the bar with the way back.
    void offerUndo(const QString &sentence, const ChangeSet &set);
    /// Takes a set back, or these of its changes.
    void undo(const ChangeSetId &set, const QList<ChangeId> &only);

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void messageEnded(const QString &key);

private:
    void kept(const ChangeSet &set);
    void refresh();
    void barAccepted();
    void finished(const ChangeSetId &asked, const TakenBack &taken);
    void askForNumber(const ChangeSetId &asked, const TakenBack &taken);
    void lookAtBar();
    void showBar(const QString &sentence, const ChangeSetId &set, bool redoes);

    QPointer<Changes> m_changes;
    WindowActions &m_actions;
    StatusLine &m_status;
    QWidget *m_window;
    UndoBar *m_bar = nullptr;
    Undoing *m_undoing = nullptr;
    QList<ChangeSet> m_kept; ///< Applied here and not told yet.
    ChangeSetId m_offered;   ///< What the bar takes back.
};

} // namespace Rollcall
