#pragma once

#include "app/session/datafolder.h"
#include "models/service/sample/sampledirectory.h"
#include "models/store/store.h"
#include "models/workspace/opendirectory.h"

#include <memory>

namespace Rollcall {

/// The embedded directory of a data folder, opened on behalf of the person at this computer.
class EmbeddedSession final
{
public:
    explicit EmbeddedSession(const DataFolder &folder);

    /// Of the one directory that needs no connection.
    static ConnectionId id() { return ConnectionId(QStringLiteral("embedded")); }

    /// Opens the store and makes sure of the first start. `actAs` (a user's id, e-mail address or user name) acts as
    /// somebody else; empty: the local user.
    Task<Result<void>> open(QString actAs);

    /// The directory and reader for the workspace, for the actor that open() found.
    OpenDirectory::Parts parts();

    Store &store() { return *m_store; }
    const Actor &actor() const { return m_actor; }

private:
    Task<Result<Actor>> actorNamed(QString text);

    std::unique_ptr<Store> m_store;
    Store::Mode m_mode = Store::Mode::ReadWrite;
    Actor m_actor;
};

} // namespace Rollcall
