#pragma once

#include "models/store/sql/connection.h"

namespace Rollcall::Journal {

/// What is personal in the journal is sealed with a key for each person: without the key nobody reads it again, and the
/// chain, which is over what is sealed, still holds. Remembers keys: for one transaction; who takes a savepoint back says so.
class PersonKeys final
{
public:
    /// `realm`: stands before the ids in the file, where people of several directories have their keys in one.
    explicit PersonKeys(Sql::Connection &sql, QByteArray realm = {}) : m_sql(sql), m_realm(std::move(realm)) {}

    /// Empty when there is none.
    QByteArray keyOf(const QByteArray &person) const;
    /// Makes one where there is none.
    QByteArray keyFor(const QByteArray &person);
    /// False: there was none.
    bool destroy(const QByteArray &person);
    /// What was made or destroyed since a savepoint was taken back.
    void forget() { m_known.clear(); }

private:
    void remember(const QByteArray &person, const QByteArray &key) const;

    Sql::Connection &m_sql;
    QByteArray m_realm;
    mutable QHash<QByteArray, QByteArray> m_known;
};

/// XChaCha20-Poly1305 with a random nonce, which comes first. `context` is not in it but must be the same for unseal().
QByteArray seal(const QByteArray &key, const QByteArray &plain, const QByteArray &context);
/// nullopt: another key or context, or damaged.
std::optional<QByteArray> unseal(const QByteArray &key, const QByteArray &sealed, const QByteArray &context);

} // namespace Rollcall::Journal
