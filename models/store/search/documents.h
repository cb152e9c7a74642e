#pragma once

#include <QString>

#include <map>
#include <optional>

namespace Rollcall {
struct FieldInfo;
struct User;
struct Membership;
}

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Search {

// Every text field is searched; a picture's address, a time zone and a locale are no text that anybody remembers.
bool isSearched(const FieldInfo &field);
QString documentOf(const User &user);
QString documentOf(const Membership &membership);

/// Keeps table documents at once and the trigram index at the end of the transaction: the index writes out what it holds in
/// memory at every savepoint, which would make a batch of small changes several times slower. Until then searches of the
/// same transaction read the documents.
class Documents final
{
public:
    explicit Documents(Sql::Connection &sql) : m_sql(sql) {}

    /// `isNew`: there is none yet, most likely.
    void put(qint64 user, const QString &own, const QString &ofMemberships, bool isNew);
    /// What the memberships say stays. False: nobody knows what that is.
    bool putOwn(qint64 user, const QString &own);
    void remove(qint64 user);
    /// Before the commit.
    void index();
    /// A savepoint was taken back.
    void forget() { ++m_forgotten; }

private:
    struct Touched {
        QString indexed; ///< What the index knows; it has no copy of its own, and must be told what to forget.
        QString now;
        int forgotten = 0; ///< m_forgotten when `now` was written: any later one may have taken it back.
    };
    void touch(qint64 user, const QString &indexed, const QString &now);
    struct Row {
        qint64 own = 0;
        QByteArray text;
    };
    std::optional<Row> read(qint64 user);
    void replace(qint64 user, const Row &before, qint64 own, const QString &text);
    bool insert(qint64 user, qint64 own, const QString &text); ///< False: it is there.
    void write(qint64 user, const QString &before, const QString &now);

    Sql::Connection &m_sql;
    int m_forgotten = 0;
    /// Taking a savepoint back leaves what the index knows right, as the index was not touched.
    std::map<qint64, Touched> m_touched;
};

} // namespace Rollcall::Search
