#pragma once

#include "models/auth/secrets/secretstore.h"

#include <QSet>

namespace Rollcall {

/// Which secrets the keychain holds, by name only, in a small file of the settings: nothing asks the keychain, and with it
/// maybe a person, for what was never stored. Several processes may share the file; each change reads it again first.
class SecretIndex final
{
public:
    explicit SecretIndex(QString path) : m_path(std::move(path)) {}

    bool contains(const SecretKey &key) const { return names().contains(key.toString()); }

    /// Storage when the file cannot be written.
    Result<void> insert(const SecretKey &key);
    Result<void> remove(const SecretKey &key);

private:
    QSet<QString> names() const;
    Result<void> change(const QString &name, bool isThere);

    QString m_path;
};

} // namespace Rollcall
