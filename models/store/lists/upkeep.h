#pragma once

#include "models/store/sql/connection.h"

#include <QSet>

namespace Rollcall::Lists {

/// Keeps what lists and search are made of (listing, documents) in step with what was written. Writers mark people; the
/// work is done once for each, before the next list, savepoint or commit.
class Upkeep final
{
public:
    explicit Upkeep(Sql::Connection &sql) : m_sql(sql) {}

    void mark(qint64 user) { m_marked.insert(user); }
    /// Everybody who has the role: its name stands in their rows.
    void markHolders(qint64 role);
    void settle();

private:
    Sql::Connection &m_sql;
    QSet<qint64> m_marked;
};

} // namespace Rollcall::Lists
