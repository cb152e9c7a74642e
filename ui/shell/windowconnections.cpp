#include "ui/shell/windowconnections.h"

#include "ui/common/environment.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/connectiontasks.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/lock/connectionlock.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowactions.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString lockKey = u"connectionLock"_s;

} // namespace

WindowConnections::WindowConnections(const Shell &shell, WindowActions &actions, Sidebar &sidebar, QWidget *window)
    : QObject(window), m_shell(shell), m_actions(actions), m_sidebar(sidebar), m_window(window)
{
    actions.connections->setVisible(shell.connections != nullptr);
    actions.connections->setEnabled(shell.connections != nullptr);
    actions.lockConnections->setVisible(shell.lock != nullptr);
    actions.lockConnections->setEnabled(shell.lock != nullptr);
    if (!shell.connections)
        return;
    m_tasks = new ConnectionTasks(*shell.connections, window);
    connect(m_tasks, &ConnectionTasks::messagePosted, this, &WindowConnections::messagePosted);
    connect(actions.connections, &QAction::triggered, this, &WindowConnections::openDialog);
    connect(&shell.connections->connections, &Connections::changed, this, &WindowConnections::listen);
    if (shell.lock) {
        connect(actions.lockConnections, &QAction::triggered, shell.lock, &ConnectionLock::lock);
        connect(shell.lock, &ConnectionLock::changed, this, &WindowConnections::tellLocked);
    }
    connect(&shell.workspace, &Workspace::directoryAdded, this, &WindowConnections::fillSidebar);
    connect(&shell.workspace, &Workspace::directoryRemoved, this, &WindowConnections::fillSidebar);
    listen();
}

void WindowConnections::listen()
{
    const QList<ConnectionId> before = std::exchange(m_known, {});
    for (const Connection &connection : m_shell.connections->connections.list()) {
        m_known.append(connection.id);
        SignInSession *session = m_shell.connections->sessionOf(connection.id);
        if (!session)
            continue;
        connect(session, &SignInSession::statusChanged, this, &WindowConnections::fillSidebar, Qt::UniqueConnection);
        connect(session, &QObject::destroyed, this, &WindowConnections::listen, Qt::UniqueConnection);
    }
    fillSidebar();
    for (const ConnectionId &id : before) {
        if (!m_known.contains(id))
            Q_EMIT connectionGone(id);
    }
}

void WindowConnections::fillSidebar()
{
    QList<SidebarConnection> rows;
    for (const Connection &connection : m_shell.connections->connections.list()) {
        const ConnectionStanding standing = Rollcall::standingOf(m_shell.connections->sessionOf(connection.id));
        SidebarConnection row{connection, standing.iconName, standing.word, standing.sentence, static_cast<int>(standing.tone)};
        row.connection.settings = {}; // nothing of it is shown, and what is kept of a sign-in changes with each
        rows.append(row);
    }
    m_sidebar.items().setConnections(rows);
    Q_EMIT changed();
}

void WindowConnections::openDialog()
{
    if (auto *open = m_window->findChild<ConnectionsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new ConnectionsDialog(*m_shell.connections, m_window))->open();
}

void WindowConnections::tellLocked()
{
    const QList<ConnectionId> locked = m_shell.lock ? m_shell.lock->locked() : QList<ConnectionId>();
    const bool isLocked = !locked.isEmpty();
    if (!isLocked) {
        if (std::exchange(m_wasLocked, false))
            Q_EMIT messageEnded(lockKey);
        return;
    }
    m_wasLocked = true;
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = lockKey;
    message.closable = false;
    message.text = locked.size() == 1 ? tr("%1 is locked. Sign in again to unlock it.").arg(nameOf(locked.first()))
                                      : tr("%n connection(s) are locked. Sign in again to unlock them.", nullptr,
                                           static_cast<int>(locked.size()));
    message.details = tr("Rollcall has no password of its own, so the server that you sign in to asks who you are. What the screen "
                         "locked opens together with the screen.");
    message.buttons = {{tr("&Unlock…"), [this] { unlock(); }}};
    Q_EMIT messagePosted(message);
}

void WindowConnections::unlock()
{
    const QList<ConnectionId> locked = m_shell.lock->locked();
    if (locked.size() == 1)
        signIn(locked.first());
    else
        openDialog();
    // The message goes with its button; as long as something is locked it stays.
    QMetaObject::invokeMethod(this, &WindowConnections::tellLocked, Qt::QueuedConnection);
}

void WindowConnections::signIn(const ConnectionId &id)
{
    if (m_tasks)
        m_tasks->signIn(id);
}

void WindowConnections::add()
{
    if (m_tasks)
        m_tasks->add();
}

QString WindowConnections::nameOf(const ConnectionId &id) const
{
    const Connection *connection = m_shell.connections ? m_shell.connections->connections.find(id) : nullptr;
    return connection ? connection->name : QString();
}

QString WindowConnections::environmentOf(const ConnectionId &id) const
{
    const Connection *connection = m_shell.connections ? m_shell.connections->connections.find(id) : nullptr;
    return connection ? environmentName(connection->environment) : QString();
}

QString WindowConnections::titleOf(const ConnectionId &id) const
{
    const QString environment = environmentOf(id);
    //: A connection and its environment: "Acme (Production)"
    return environment.isEmpty() ? nameOf(id) : tr("%1 (%2)").arg(nameOf(id), environment);
}

QString WindowConnections::standingOf(const ConnectionId &id) const
{
    return m_shell.connections ? Rollcall::standingOf(m_shell.connections->sessionOf(id)).word : QString();
}

} // namespace Rollcall
