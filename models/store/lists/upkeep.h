#pragma once

#include "models/domain/member.h"
#include "models/store/search/documents.h"
#include "models/store/sql/connection.h"

#include <QHash>
#include <QSet>

namespace Rollcall::Lists {

/// Keeps what lists and search are made of (listing, documents) in step with what was written. Writers mark people; the
/// work is done once for each, before the next list or the commit.
class Upkeep final
{
public:
    explicit Upkeep(Sql::Connection &sql) : m_sql(sql), m_documents(sql) {}

    void mark(qint64 user) { m_marked.insert(user); }
    /// Somebody who most likely has no rows yet.
    void markNew(qint64 user)
    {
        m_marked.insert(user);
        m_new.insert(user);
    }
    /// What stands in their rows is what it was; only what search reads is not.
    void markText(qint64 user) { m_texts.insert(user); }
    /// Everybody who has the role: its name stands in their rows.
    void markHolders(qint64 role);
    Search::Documents &documents() { return m_documents; }
    /// What was just written of them, so that it need not be read again.
    void know(qint64 row, const User &user);
    void forget(qint64 row) { m_known.remove(row); }
    void forgetAll() { m_known.clear(); } ///< A savepoint was taken back.

    /// Within a savepoint the marks stay: taking it back may undo what was done for a change before it.
    void settle();
    /// Before the commit.
    void finish();
    void enterSavepoint() { ++m_savepoints; }
    void leaveSavepoint() { --m_savepoints; }

private:
    Sql::Connection &m_sql;
    Search::Documents m_documents;
    int m_savepoints = 0;
    QHash<qint64, User> m_known;
    QSet<qint64> m_marked;
    QSet<qint64> m_texts;
    QSet<qint64> m_new;
};

} // namespace Rollcall::Lists
