#pragma once

#include "models/directory/connectionkind.h"
#include "models/directory/directory.h"
#include "models/workspace/file/workspacefile.h"

namespace Rollcall {

/// The key in a connection's settings that holds its last sign-in; no field of a kind.
QString lastSignInKey();

/// Name, word and colour against their rules, in the form in which they are stored (trimmed, NFC).
Result<Connection> normalized(Connection connection);

/// The configured connections, in the person's order, as the workspace file holds them; changes of other processes arrive
/// by themselves. The embedded directory is not among them: it is always there.
class Connections final : public QObject
{
    Q_OBJECT
public:
    explicit Connections(WorkspaceFile &file, QObject *parent = nullptr);

    /// Reads them; from then on list() is what the file says. Like everything below it answers when list() shows at least what
    /// was in the file at that moment.
    Task<Result<void>> load();

    const QList<Connection> &list() const { return m_list; }
    const Connection *find(const ConnectionId &id) const;
    /// By id, or by name whatever the case.
    const Connection *named(const QString &text) const;
    /// A name that no connection has yet: "Acme", "Acme (2)", …
    QString freeName(const QString &wanted) const;

    /// Adds one (an empty id gets a new one) or replaces that of the same id. Conflict when the name is taken; Invalid when
    /// the name, the word or the colour breaks a rule. Answers it as stored. With a base, which is what somebody edited: Conflict
    /// when it is not what is stored any more, NotFound when it was removed.
    Task<Result<Connection>> save(Connection connection, std::optional<Connection> base = {});
    /// Its secrets are the caller's to remove.
    Task<Result<void>> remove(ConnectionId id);
    /// Keeps how and as whom somebody is signed in, in the settings under lastSignInKey(); empty forgets it. save() leaves
    /// that key as it is, so that a dialog cannot write an older one back.
    Task<Result<void>> remember(ConnectionId id, QJsonObject lastSignIn);
    /// Forgets this last sign-in, unless a newer one is kept by now.
    Task<Result<void>> forget(ConnectionId id, QJsonObject lastSignIn);
    /// To this place of the list, from 0.
    Task<Result<void>> move(ConnectionId id, int place);

Q_SIGNALS:
    void changed();

private:
    using LastSignIn = std::function<QJsonObject(const QJsonObject &last)>;
    Task<Result<void>> keep(ConnectionId id, LastSignIn change);
    Task<Result<void>> reload();

    WorkspaceFile &m_file;
    QList<Connection> m_list;
    quint64 m_asked = 0;
    quint64 m_shown = 0; ///< The question whose answer the list is.
};

} // namespace Rollcall
