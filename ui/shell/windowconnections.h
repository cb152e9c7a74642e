#pragma once

#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

#include <QObject>

class QAction;

namespace Rollcall {

class ConnectionTasks;
class Sidebar;
class WindowActions;

/// What a window shows of the connections: their rows in the sidebar, the dialog behind the menu, the bar while they are
/// locked. In a program without connections it does nothing.
class WindowConnections final : public QObject
{
    Q_OBJECT
public:
    /// The window is the parent of its dialogs.
    WindowConnections(const Shell &shell, WindowActions &actions, Sidebar &sidebar, QWidget *window);

    /// Name and environment, for the title: "Acme (Production)"; empty for no connection of ours.
    QString titleOf(const ConnectionId &id) const;
    QString nameOf(const ConnectionId &id) const;
    QString environmentOf(const ConnectionId &id) const;
    QString standingOf(const ConnectionId &id) const;
    /// Says what is locked, if anything; once the receivers of messagePosted are connected.
    void tellLocked();
    void signIn(const ConnectionId &id);
    /// Asks for a new one that has a directory.
    void add();

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void messageEnded(const QString &key);
    /// Rows, names or states are others now.
    void changed();
    /// It is no longer there.
    void connectionGone(const Rollcall::ConnectionId &id);

private:
    void fillSidebar();
    void listen();
    void openDialog();
    void unlock();

    Shell m_shell;
    WindowActions &m_actions;
    Sidebar &m_sidebar;
    QWidget *m_window;
    ConnectionTasks *m_tasks = nullptr; ///< Where there are connections.
    QList<ConnectionId> m_known;
    bool m_wasLocked = false;
};

} // namespace Rollcall
