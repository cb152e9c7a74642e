#pragma once

#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdesk.h"

namespace Rollcall {

/// What can be done with connections, from the dialog and from the window's page alike: asks, does it, and says how it went.
/// Each opens its own dialog over `host`, which outlives this.
class ConnectionTasks final : public QObject
{
    Q_OBJECT
public:
    ConnectionTasks(ConnectionsDesk &desk, QWidget *host);

    void add();
    void edit(const ConnectionId &id);
    void duplicate(const ConnectionId &id);
    void remove(const ConnectionId &id);
    void move(const ConnectionId &id, int place);
    void test(const ConnectionId &id);
    /// The requests that it made.
    void showLog(const ConnectionId &id);
    void signIn(const ConnectionId &id);
    void signOut(const ConnectionId &id);
    /// As JSON without secrets.
    void importFile();
    void exportFile(const QList<Connection> &connections);

    bool canSignIn(const ConnectionId &id) const;
    /// Signed in, or offline and signed in all the same.
    bool canSignOut(const ConnectionId &id) const;

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    /// Added, edited or moved: worth being selected.
    void saved(const Rollcall::ConnectionId &id);

private:
    void openEditor(const Connection &connection);
    bool staysForNow(const ConnectionId &id);
    void removeConfirmed(const ConnectionId &id, const QString &name);
    void signOutConfirmed(const ConnectionId &id, bool andBrowser);
    void importFrom(const QString &path);
    void exportTo(const QString &path, const QList<Connection> &connections);
    void tell(Message::Kind kind, const QString &text, const QString &work = {});
    void tell(const Error &error, const QString &work);

    ConnectionsDesk &m_desk;
    QWidget *m_host;
};

} // namespace Rollcall
