#pragma once

#include "models/auth/secrets/secretstore.h"

#include <QHash>

namespace Rollcall {

/// Keeps secrets for this session only.
class MemoryStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    QCoro::Task<Result<std::optional<SecretBytes>>> read(SecretKey key, std::stop_token stop) override;
    QCoro::Task<Result<void>> write(SecretKey key, SecretBytes secret, std::stop_token stop) override;
    QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;

    bool contains(const SecretKey &key) const { return m_secrets.contains(key.toString()); }
    bool isEmpty() const { return m_secrets.isEmpty(); }

    struct Entry {
        SecretKey key;
        SecretBytes secret;
    };
    QList<Entry> entries() const { return m_secrets.values(); }

private:
    QHash<QString, Entry> m_secrets;
};

} // namespace Rollcall
