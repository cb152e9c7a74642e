#include "models/auth/secrets/secretvault.h"

#include "models/net/text/networkerrors.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// A named result: g++ 12 takes an empty optional that is made in the co_return for uninitialized.
Result<std::optional<SecretBytes>> noSecret()
{
    return std::optional<SecretBytes>();
}

} // namespace

SecretVault::SecretVault(SecretStore *keychain, SecretIndex index, QObject *parent)
    : SecretStore(parent), m_keychain(keychain), m_index(std::move(index))
{
}

void SecretVault::noteReason(const Error &error)
{
    m_reason = error;
    Q_EMIT placeChanged();
}

QCoro::Task<Result<std::optional<SecretBytes>>> SecretVault::read(SecretKey key, std::stop_token stop)
{
    if (m_memory.contains(key)) {
        co_return co_await m_memory.read(key, stop);
    }
    if (!m_keychain || !m_index.contains(key))
        co_return noSecret();
    const QPointer self(this);
    const Result<std::optional<SecretBytes>> found = co_await m_keychain->read(key, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (found && found->has_value()) {
        m_isOpen = true;
        co_return found;
    }
    // What the index knows and the keychain denies is not gone: a locked keyring answers just so.
    Error error = found ? Error{Error::Kind::Storage,
                                tr("The keychain does not give the secret out, although it was stored. It may be locked: unlock it, "
                                   "then try again."), {}, {}}
                        : found.error();
    if (error.kind != Error::Kind::Cancelled)
        noteReason(error);
    co_return tl::unexpected(error);
}

QCoro::Task<Result<void>> SecretVault::write(SecretKey key, SecretBytes secret, std::stop_token stop)
{
    // Kept here until the keychain has it, so that there is no moment in which nobody does.
    const QPointer self(this);
    co_await m_memory.write(key, secret, stop);
    Result<void> written = failure(Error::Kind::Storage, tr("There is no keychain."));
    if (m_keychain)
        written = co_await m_keychain->write(key, secret, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!written) {
        // An older value in the keychain must not come back at the next start: a used refresh token ends the whole family.
        m_isOpen = false;
        const bool isOlder = m_index.contains(key);
        if (const Result<void> forgotten = isOlder ? m_index.revoke(key) : Result<void>(); !forgotten)
            co_return passOn(forgotten);
        noteReason(written.error());
        co_return Result<void>();
    }
    m_isOpen = true;
    if (const Result<void> noted = m_index.insert(key); !noted)
        co_return passOn(noted);
    // A newer value may have come meanwhile; that one still waits for its own turn.
    const Result<std::optional<SecretBytes>> kept = co_await m_memory.read(key, stop);
    if (kept && *kept == secret)
        co_await m_memory.remove(key, stop);
    if (m_memory.isEmpty() && !m_reason.message.isEmpty())
        noteReason(Error());
    co_return Result<void>();
}

bool SecretVault::isForSessionOnly(const ConnectionId &connection) const
{
    const QList<MemoryStore::Entry> kept = m_memory.entries();
    return std::any_of(kept.begin(), kept.end(), [&](const MemoryStore::Entry &entry) { return entry.key.connection == connection; });
}

QCoro::Task<Result<void>> SecretVault::remove(SecretKey key, std::stop_token stop)
{
    const QPointer self(this);
    co_await m_memory.remove(key, stop);
    if (!m_keychain || !(m_index.contains(key) || m_index.isRevoked(key)))
        co_return Result<void>();
    // First, so that nothing uses it again, whatever happens while the keychain is asked.
    if (const Result<void> marked = m_index.revoke(key); !marked)
        co_return passOn(marked);
    const Result<void> removed = co_await m_keychain->remove(key, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (removed || (removed.error().kind == Error::Kind::NotFound && m_isOpen))
        co_return m_index.remove(key);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SecretVault::setAside(SecretKey key, std::stop_token stop)
{
    const QPointer self(this);
    co_await m_memory.remove(key, stop);
    if (!self || !m_keychain || !m_index.contains(key))
        co_return Result<void>();
    co_return m_index.revoke(key);
}

QCoro::Task<Result<std::optional<SecretBytes>>> SecretVault::readLeft(SecretKey key, std::stop_token stop)
{
    if (m_memory.contains(key)) {
        co_return co_await m_memory.read(key, stop);
    }
    if (!m_keychain || !(m_index.contains(key) || m_index.isRevoked(key)))
        co_return noSecret();
    co_return co_await m_keychain->read(key, stop);
}

bool SecretVault::isNeeded(const SecretKey &key) const
{
    const auto waits = [&](const QString &place) {
        return isSetAside({key.connection, SecretKey::Kind::RefreshToken, place}) && contains({key.connection, SecretKey::Kind::WayOut, place});
    };
    switch (key.kind) {
    case SecretKey::Kind::RefreshToken:
    case SecretKey::Kind::WayOut:
    case SecretKey::Kind::ClientSecret:
        return waits(key.place);
    case SecretKey::Kind::ProxyPassword:
        return std::ranges::any_of(keysOf(key.connection), [&](const SecretKey &one) { return one.kind == SecretKey::Kind::WayOut && waits(one.place); });
    default:
        return false;
    }
}

QCoro::Task<Result<void>> SecretVault::removeAll(QList<SecretKey> keys, std::stop_token stop)
{
    const QPointer self(this);
    Result<void> done;
    for (const SecretKey &key : std::as_const(keys)) {
        if (isNeeded(key))
            continue;
        const Result<void> removed = co_await remove(key, stop);
        if (done && !removed)
            done = removed;
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    co_return done;
}

QList<SecretKey> SecretVault::keysOf(const ConnectionId &connection) const
{
    QList<SecretKey> keys = m_keychain ? m_index.stored() : QList<SecretKey>();
    const QList<MemoryStore::Entry> kept = m_memory.entries();
    for (const MemoryStore::Entry &entry : kept) {
        if (!keys.contains(entry.key))
            keys += entry.key;
    }
    keys.removeIf([&](const SecretKey &key) { return key.connection != connection; });
    return keys;
}

QCoro::Task<void> SecretVault::cleanUp(std::stop_token stop)
{
    const QPointer self(this);
    const QList<SecretKey> marked = m_index.revoked();
    for (const SecretKey &key : marked) {
        if (!m_keychain || stop.stop_requested())
            co_return;
        if (m_memory.contains(key)) // a newer one is on its way there
            continue;
        if (key.kind == SecretKey::Kind::RefreshToken && contains({key.connection, SecretKey::Kind::WayOut, key.place})) {
            Q_EMIT setAsideFound(key);
            if (!self)
                co_return;
            continue;
        }
        Result<std::optional<SecretBytes>> left = noSecret();
        if (key.kind == SecretKey::Kind::RefreshToken)
            left = co_await m_keychain->read(key, stop);
        if (!self || !m_keychain)
            co_return;
        const Result<void> removed = co_await m_keychain->remove(key, stop);
        if (!self)
            co_return;
        if (m_index.contains(key)) // stored anew meanwhile
            continue;
        if (removed && left && left->has_value())
            Q_EMIT leftBehind(key, **left);
        if (!self)
            co_return;
        if (removed || (removed.error().kind == Error::Kind::NotFound && m_isOpen))
            m_index.remove(key);
        else if (removed.error().kind != Error::Kind::NotFound)
            co_return;
    }
}

QCoro::Task<Result<void>> SecretVault::retry(std::stop_token stop)
{
    const QPointer self(this);
    const QList<MemoryStore::Entry> waiting = m_memory.entries();
    for (const MemoryStore::Entry &entry : waiting) {
        const Result<std::optional<SecretBytes>> current = co_await m_memory.read(entry.key, stop);
        if (!current || !current->has_value())
            continue;
        const Result<void> written = co_await write(entry.key, **current, stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!written)
            co_return passOn(written);
        if (m_memory.contains(entry.key))
            co_return tl::unexpected(m_reason);
    }
    co_await cleanUp(stop);
    co_return Result<void>();
}

} // namespace Rollcall
