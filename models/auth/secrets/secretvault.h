#pragma once

#include "models/auth/secrets/memorystore.h"
#include "models/auth/secrets/secretindex.h"

#include <QPointer>

namespace Rollcall {

/// What the program uses: the keychain, and this session's memory for what the keychain does not take. Which of the two it is,
/// and why, is said plainly; nothing falls back to a file.
class SecretVault final : public SecretStore
{
    Q_OBJECT

public:
    SecretVault(SecretStore *keychain, SecretIndex index, QObject *parent = nullptr);

    QCoro::Task<Result<std::optional<SecretBytes>>> read(SecretKey key, std::stop_token stop) override;
    QCoro::Task<Result<void>> write(SecretKey key, SecretBytes secret, std::stop_token stop) override;
    /// When the keychain is locked, the secret is marked as revoked and removed later; it is never given out again.
    QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;

    QCoro::Task<Result<void>> setAside(SecretKey key, std::stop_token stop) override;
    /// Whether it waits for being taken back.
    bool isSetAside(const SecretKey &key) const { return m_keychain && m_index.isRevoked(key); }
    /// One that was set aside, or that is kept for another place; nothing when it is not there.
    QCoro::Task<Result<std::optional<SecretBytes>>> readLeft(SecretKey key, std::stop_token stop);

    /// Several of them; goes on after a fault, and answers the first. What is needed to take back a token that was set aside stays.
    QCoro::Task<Result<void>> removeAll(QList<SecretKey> keys, std::stop_token stop);

    /// Moves what is kept in memory into the keychain, and removes what is revoked: the person's "Try again".
    QCoro::Task<Result<void>> retry(std::stop_token stop);

    /// Removes from the keychain what could not be removed before; a refresh token is told by leftBehind(), or left to whoever hears
    /// setAsideFound(). What still cannot
    /// stays marked.
    QCoro::Task<void> cleanUp(std::stop_token stop);

    /// True while something is kept for this session only, because the keychain cannot be used.
    bool isForSessionOnly() const { return !m_memory.isEmpty(); }
    bool isForSessionOnly(const ConnectionId &connection) const;
    /// Something of this name is kept, here or there.
    bool contains(const SecretKey &key) const { return m_memory.contains(key) || (m_keychain && m_index.contains(key)); }

    /// All that is kept for a connection, here or there, whatever the place.
    QList<SecretKey> keysOf(const ConnectionId &connection) const;

    /// Why, as the keychain's own error; empty when it works.
    const Error &reason() const { return m_reason; }

Q_SIGNALS:
    void placeChanged();
    /// A refresh token that somebody signed out of while the keychain was locked; from now on it is kept nowhere. Its server may
    /// not know of it yet.
    void leftBehind(const Rollcall::SecretKey &key, const Rollcall::SecretBytes &refreshToken);
    /// A refresh token that is to be taken back, and its WayOut tells how.
    void setAsideFound(const Rollcall::SecretKey &refreshToken);

private:
    bool isNeeded(const SecretKey &key) const;
    void noteReason(const Error &error);

    QPointer<SecretStore> m_keychain;
    SecretIndex m_index;
    MemoryStore m_memory;
    Error m_reason;
    bool m_isOpen = false; ///< The keychain has taken or given something, so what it does not find is not there.
};

} // namespace Rollcall
