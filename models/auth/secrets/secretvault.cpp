#include "models/auth/secrets/secretvault.h"

#include "models/net/text/networkerrors.h"

namespace Rollcall {

namespace {

/// A named result: g++ 12 takes an empty optional that is made in the co_return for uninitialized.
Result<std::optional<SecretBytes>> nothing()
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
        co_return nothing();
    const QPointer self(this);
    const Result<std::optional<SecretBytes>> found = co_await m_keychain->read(key, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (found && found->has_value())
        co_return found;
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
        if (const Result<void> forgotten = m_index.remove(key); !forgotten)
            co_return passOn(forgotten);
        noteReason(written.error());
        co_return Result<void>();
    }
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

QCoro::Task<Result<void>> SecretVault::remove(SecretKey key, std::stop_token stop)
{
    const QPointer self(this);
    co_await m_memory.remove(key, stop);
    if (!m_keychain || !m_index.contains(key))
        co_return Result<void>();
    const Result<void> removed = co_await m_keychain->remove(key, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!removed)
        co_return passOn(removed);
    co_return m_index.remove(key);
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
    co_return Result<void>();
}

} // namespace Rollcall
