#pragma once

#include "models/domain/member.h"
#include "models/store/search/documents.h"
#include "models/store/sql/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Rollcall::Lists {

/// Somebody as their row of table `users` says.
struct StoredUser {
    qint64 row = 0; ///< 0: there is none.
    User user;
};

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
    void forget(qint64 row);
    void forgetAll(); ///< A savepoint was taken back.

    /// Who was read last: most likely they are written next. Empty for anybody else; asked once, as the answer is then old.
    std::optional<StoredUser> takeRead(const UserId &id);
    void keepRead(StoredUser read) { m_read = std::move(read); }

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
    std::optional<StoredUser> m_read;
    QSet<qint64> m_marked;
    QSet<qint64> m_texts;
    QSet<qint64> m_new;
};

} // namespace Rollcall::Lists
