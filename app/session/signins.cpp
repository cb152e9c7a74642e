#include "app/session/signins.h"

#include "app/session/kinds.h"
#include "app/session/workspacelease.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Without what changes neither how one signs in nor where the directory is.
QJsonObject settingsOf(const Connection &connection)
{
    QJsonObject settings = connection.settings;
    settings.remove(lastSignInKey());
    settings.remove(refreshMinutesKey());
    return settings;
}

} // namespace

Signins::Signins(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.connections, &Connections::changed, this, &Signins::update);
    connect(&m_parts.vault, &SecretVault::leftBehind, this, [this](const SecretKey &key, const SecretBytes &refreshToken) {
        // What the server says of it is of no use to anybody any more. One for an earlier place is shown to nobody.
        if (SignInSession *left = session(key.connection); left && left->places().of(key.kind) == key.place)
            left->takeBack(refreshToken, {});
    });
    connect(&m_parts.vault, &SecretVault::setAsideFound, this, [this](const SecretKey &refreshToken) {
        farewell({refreshToken.connection, SecretKey::Kind::WayOut, refreshToken.place}, {});
    });
    update();
}

Signins::~Signins() = default;

SignInSession *Signins::session(const ConnectionId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.session.get();
}

ConnectionLog *Signins::log(const ConnectionId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.log.get();
}

const ConnectionKind *Signins::kind(const QString &key) const
{
    const auto found = std::find_if(m_parts.kinds.begin(), m_parts.kinds.end(), [&](const ConnectionKind &one) { return one.key == key; });
    return found == m_parts.kinds.end() ? nullptr : &*found;
}

void Signins::update()
{
    const QList<Connection> connections = m_parts.connections.list();
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const bool isThere = std::any_of(connections.begin(), connections.end(), [&](const Connection &one) { return one.id == it->first; });
        if (isThere) {
            ++it;
            continue;
        }
        drop(std::move(it->second));
        it = m_entries.erase(it);
    }
    for (const Connection &connection : connections) {
        Entry &entry = m_entries[connection.id];
        if (entry.kind != connection.kind || entry.settings != settingsOf(connection))
            make(entry, connection);
        else if (entry.session)
            follow(entry, connection.settings.value(lastSignInKey()).toObject());
    }
}

void Signins::drop(Entry entry)
{
    // Both may be in the middle of telling something.
    if (entry.session) {
        entry.session->disconnect(this);
        entry.session->cancel();
        release(std::move(entry.session));
    }
    if (entry.log)
        entry.log.release()->deleteLater();
}

void Signins::release(std::unique_ptr<SignInSession> session)
{
    if (m_heir)
        m_heir(session);
    if (session)
        session.release()->deleteLater();
}

void Signins::make(Entry &entry, const Connection &connection)
{
    Entry made;
    made.writing = entry.writing;
    made.log.swap(entry.log);
    made.leaving.swap(entry.leaving);
    Entry earlier = std::exchange(entry, std::move(made));
    entry.kind = connection.kind;
    entry.settings = settingsOf(connection);
    entry.places = places(connection);
    entry.last = connection.settings.value(lastSignInKey()).toObject();
    const ConnectionId id = connection.id;
    SignInSession *left = earlier.session && earlier.places.signIn != entry.places.signIn ? earlier.session.release() : nullptr;
    drop(std::move(earlier));
    if (const ConnectionKind *found = kind(connection.kind); found && !found->ways.isEmpty())
        makeSession(entry, id, *found);
    // Without an earlier session: a program ended before it was done.
    if (left || !keptForOthers(id).isEmpty())
        leave(id, left);
}

void Signins::makeSession(Entry &entry, const ConnectionId &id, const ConnectionKind &ofKind)
{
    SignInSession::Parts parts{&m_parts.vault, &m_parts.timing, {}, m_parts.browser, &entry.log->requests(), entry.places};
    if (m_parts.leases)
        parts.lease = std::make_shared<WorkspaceLease>(m_parts.leases, id);
    entry.session = std::make_unique<SignInSession>(id, signInSettingsOf(entry.settings, ofKind.signIn), networkSettingsOf(entry.settings),
                                                    std::move(parts));
    SignInSession *session = entry.session.get();
    connect(session, &SignInSession::statusChanged, this, [this, id] { Q_EMIT statusChanged(id); });
    connect(session, &SignInSession::signedIn, this, [this, id, session](Grant grant, const Identity &identity) {
        keep(id, toJson(LastSignIn{grant, identity, session->status().scopes, session->places().signIn}));
    });
    connect(session, &SignInSession::signedOut, this, [this, id] { keep(id, {}); });
    connect(session, &SignInSession::outdated, this, [this, id] {
        if (const Connection *current = m_parts.connections.find(id)) {
            make(m_entries[id], *current);
            Q_EMIT statusChanged(id);
        }
    });
    if (m_isLocked)
        session->lock();
    if (m_isStarted)
        takeUp(entry);
}

void Signins::follow(Entry &entry, const QJsonObject &last)
{
    // What comes while our own sign-in is on its way there is older than that, or is our own.
    if (entry.writing > 0 || std::exchange(entry.last, last) == last)
        return;
    const SignInState state = entry.session->status().state;
    if (last.isEmpty() && state != SignInState::SignedOut)
        entry.session->forget();
    else if (m_isStarted && state == SignInState::SignedOut && !entry.session->isBusy())
        takeUp(entry);
}

Task<void> Signins::keep(ConnectionId id, QJsonObject last)
{
    const QPointer self(this);
    if (const auto found = m_entries.find(id); found != m_entries.end())
        ++found->second.writing;
    const Result<void> written = co_await m_parts.connections.remember(id, last);
    if (!self)
        co_return;
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || --found->second.writing > 0)
        co_return;
    // When it cannot be written, only the next start forgets who it was.
    if (const Connection *connection = m_parts.connections.find(id); connection && written)
        found->second.last = connection->settings.value(lastSignInKey()).toObject();
}

SecretPlaces Signins::places(const Connection &connection) const
{
    const ConnectionKind *found = kind(connection.kind);
    return found ? placesOf(connection, *found) : SecretPlaces();
}

std::optional<LastSignIn> Signins::last(const ConnectionId &id) const
{
    // What is stored: an entry learns of its own sign-in a moment later.
    const Connection *connection = m_parts.connections.find(id);
    return connection ? lastOf(connection->settings.value(lastSignInKey()).toObject(), places(*connection)) : std::nullopt;
}

std::optional<LastSignIn> Signins::lastOf(const QJsonObject &stored, const SecretPlaces &places)
{
    const auto last = lastSignInFromJson(stored);
    return last && last->place == places.signIn ? last : std::nullopt;
}

void Signins::takeUp(const Entry &entry)
{
    if (const auto last = lastOf(entry.last, entry.places))
        entry.session->start(last->grant, last->identity, {}, last->scopes);
}

void Signins::start()
{
    m_isStarted = true;
    for (const auto &[id, entry] : m_entries) {
        if (entry.session)
            takeUp(entry);
    }
    m_parts.vault.cleanUp({});
}

Task<Result<void>> Signins::start(ConnectionId id, std::stop_token stop)
{
    // Nobody waits for what an earlier run left.
    m_parts.vault.cleanUp({});
    const auto found = m_entries.find(id);
    const auto last = found == m_entries.end() ? std::nullopt : lastOf(found->second.last, found->second.places);
    if (!last || !found->second.session)
        co_return Result<void>();
    co_return co_await found->second.session->start(last->grant, last->identity, stop, last->scopes);
}

void Signins::retryAll()
{
    for (const auto &[id, entry] : m_entries) {
        if (entry.session)
            entry.session->retryNow();
    }
    Q_EMIT retried();
}

void Signins::lockAll()
{
    m_isLocked = true;
    for (const auto &[id, entry] : m_entries) {
        if (entry.session)
            entry.session->lock();
    }
}

void Signins::unlockAll()
{
    m_isLocked = false;
    for (const auto &[id, entry] : m_entries) {
        if (entry.session)
            entry.session->unlock();
    }
}

} // namespace Rollcall
