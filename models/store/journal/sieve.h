#pragma once

#include "models/domain/audit.h"
#include "models/store/sql/statement.h"

namespace Rollcall::Journal {

/// An AuditQuery's conditions on what rows say, but for whom and which place they are about. Plain columns are compared by
/// the database, what is sealed here. Its parameters are 1 and those from 6 on; 2 to 5 are the caller's.
class Sieve final
{
public:
    explicit Sieve(const AuditQuery &query);

    /// What follows the WHERE of `SELECT … FROM journal j WHERE …`, order and limit included.
    QByteArray clauses() const;
    void bind(Sql::Statement &rows) const;
    /// Whether the row, read with its keys, is asked for.
    bool holds(const AuditRow &row) const;

private:
    /// Nothing is left for holds() to look at, so the database may count.
    bool isPlain() const { return m_text.isEmpty() && m_actor.isEmpty() && m_target.isEmpty(); }

    AuditQuery m_query;
    QStringList m_text; ///< Folded words.
    QStringList m_actor;
    QStringList m_target;
};

} // namespace Rollcall::Journal
