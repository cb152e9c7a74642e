#include "app/session/remotes.h"

#include "app/session/places.h"
#include "models/auth/session/sessiontokens.h"
#include "models/net/api/sharedpace.h"
#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

OpenDirectory::Parts partsOf(const Connection &connection, const QString &destination, const Actor &actor,
                             std::unique_ptr<MirroredDirectory> directory)
{
    OpenDirectory::Parts parts;
    parts.destination = destination;
    parts.id = connection.id;
    parts.name = connection.name;
    parts.environment = connection.environment;
    parts.colour = colourOf(connection);
    parts.actor = actor;
    parts.reader = directory->mirror().reader();
    parts.sync = &directory->mirror().sync();
    parts.directory = std::move(directory);
    return parts;
}

} // namespace

Remotes::Remotes(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)), m_adapters(adapters())
{
    m_parts.signins.setHeir([this](std::unique_ptr<SignInSession> &replaced) { inherit(replaced); });
}

Remotes::Remotes(const DataFolder &folder, WorkspaceSession &session, Workspace &workspace, QObject *parent)
    : Remotes({session.connections(), session.signins(), session.vault(), session.timing(), &session.leases(), workspace, folder}, parent)
{
}

Remotes::~Remotes()
{
    m_parts.signins.setHeir({});
    for (const auto &[id, entry] : m_entries) {
        if (entry.budget)
            entry.budget->end();
    }
}

void Remotes::removeMirrors(const DataFolder &folder, const ConnectionId &id, const QString &kept)
{
    for (const QString &file : folder.mirrorFiles(id)) {
        if (file != kept)
            Mirror::removeFile(file);
    }
}

QString Remotes::fileOf(const Connection &connection) const
{
    return m_parts.folder.mirrorFile(connection.id, m_parts.signins.places(connection).signIn);
}

const Adapter *Remotes::adapterOf(const Connection &connection) const
{
    const auto found = std::ranges::find_if(m_adapters, [&](const Adapter &one) { return one.kind.key == connection.kind; });
    return found == m_adapters.end() ? nullptr : &*found;
}

QList<ConnectionId> Remotes::connections() const
{
    QList<ConnectionId> ids;
    for (const Connection &connection : m_parts.connections.list()) {
        if (adapterOf(connection))
            ids.append(connection.id);
    }
    return ids;
}

Task<void> Remotes::openAll()
{
    const QPointer self(this);
    connect(&m_parts.connections, &Connections::changed, this, &Remotes::update);
    connect(&m_parts.signins, &Signins::statusChanged, this, &Remotes::signInChanged);
    connect(&m_parts.signins, &Signins::retried, this, [this] {
        for (const auto &[id, entry] : m_entries) {
            if (MirroredDirectory *directory = mirrored(id))
                directory->retry();
        }
    });
    m_follows = true;
    const QList<ConnectionId> all = connections();
    for (const ConnectionId &id : all) {
        // Copies of what it led to once, left by a program that ended before it was done.
        if (const Connection *connection = m_parts.connections.find(id))
            removeMirrors(m_parts.folder, id, fileOf(*connection));
        // Another process may have changed it meanwhile, so that it is opened already.
        if (!m_entries.contains(id))
            co_await open(id);
        if (!self)
            co_return;
    }
}

std::optional<Error> Remotes::fault(const ConnectionId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : found->second.fault;
}

Actor Remotes::actorOf(const SignInSession *session)
{
    return {UserId(session ? session->status().identity.subject : QString())};
}

std::unique_ptr<MirroredDirectory> Remotes::make(const Connection &connection, const Adapter &adapter, Entry &entry)
{
    if (!entry.budget)
        entry.budget = std::make_shared<Budget>(adapter.budget, &m_parts.timing);
    entry.session = m_parts.signins.session(connection.id);
    entry.http = entry.session ? entry.session->http() : nullptr;
    entry.file = fileOf(connection);
    const ApiClient::Parts api{entry.http, std::make_shared<SessionTokens>(entry.session), entry.budget};
    const SecretKey second{connection.id, SecretKey::Kind::SecondClientSecret, m_parts.signins.places(connection).secondClient};
    Mirror::Parts parts;
    parts.id = connection.id;
    parts.file = entry.file;
    parts.leases = m_parts.leases;
    return std::make_unique<MirroredDirectory>(adapter.make({second, connection.settings, api, &m_parts.vault}), std::move(parts));
}

Task<Result<OpenDirectory *>> Remotes::open(ConnectionId id)
{
    const QPointer self(this);
    if (OpenDirectory *there = m_parts.workspace.find(id))
        co_return there;
    const Connection *connection = m_parts.connections.find(id);
    const Adapter *adapter = connection ? adapterOf(*connection) : nullptr;
    if (!connection)
        co_return failure(Error::Kind::NotFound, tr("This connection has been removed meanwhile."));
    if (!adapter)
        co_return failure(Error::Kind::Unsupported,
                          tr("“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change.").arg(connection->name));
    const int mine = ++m_entries[id].opening;
    auto directory = make(*connection, *adapter, m_entries[id]);
    const Result<void> opened = co_await directory->mirror().open();
    if (!self)
        co_return failure(Error::Kind::Cancelled, tr("The directory was closed before it answered."));
    const auto entry = m_entries.find(id);
    connection = m_parts.connections.find(id);
    if (!connection || entry == m_entries.end() || entry->second.opening != mine)
        co_return failure(Error::Kind::Cancelled, tr("The directory was closed before it answered."));
    entry->second.fault = opened ? std::nullopt : std::optional(opened.error());
    if (!opened)
        co_return passOn(opened);
    entry->second.budget->share(SharedPace::open(entry->second.file + Mirror::paceSuffix, adapter->budget));
    // The network may be there only now: the keychain has given the proxy's password.
    SignInSession *session = m_parts.signins.session(id);
    if (entry->second.session != session || entry->second.http != (session ? session->http() : nullptr)) {
        directory.reset();
        co_return co_await open(id);
    }
    const QString destination = destinationOf(m_parts.signins.places(*connection).signIn, *connection, adapter->kind);
    OpenDirectory *made = m_parts.workspace.add(partsOf(*connection, destination, actorOf(entry->second.session), std::move(directory)));
    if (m_follows)
        follow(made);
    co_return made;
}

} // namespace Rollcall
