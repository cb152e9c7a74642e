#pragma once

#include "models/auth/secrets/secretstore.h"

#include <QSet>

namespace Rollcall {

/// Which secrets the keychain holds, by name only, in a small file of the settings: nothing asks the keychain, and with it
/// maybe a person, for what was never stored. A secret that should be gone, but could not be removed as the keychain was
/// locked, is marked as revoked: nobody uses it again, and it is removed later. Several processes may share the file; each
/// change reads it again first.
class SecretIndex final
{
public:
    explicit SecretIndex(QString path) : m_path(std::move(path)) {}

    bool contains(const SecretKey &key) const { return names().stored.contains(key.toString()); }
    bool isRevoked(const SecretKey &key) const { return names().revoked.contains(key.toString()); }
    QList<SecretKey> stored() const;
    QList<SecretKey> revoked() const;

    /// Storage when the file cannot be written.
    Result<void> insert(const SecretKey &key);
    Result<void> revoke(const SecretKey &key);
    Result<void> remove(const SecretKey &key);

private:
    struct Names {
        QSet<QString> stored;
        QSet<QString> revoked;

        bool operator==(const Names &) const = default;
    };
    Names names() const;
    Result<void> change(const SecretKey &key, bool isStored, bool isRevoked);

    QString m_path;
};

} // namespace Rollcall
