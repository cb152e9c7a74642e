#pragma once

#include <QString>

#include <map>

namespace Rollcall {
struct User;
struct Membership;
}

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Search {

// Every text field is searched; a picture's address, a time zone and a locale are no text that anybody remembers.
QString documentOf(const User &user);
QString documentOf(const Membership &membership);

/// Keeps table documents at once and the trigram index at the end of the transaction: the index writes out what it holds in
/// memory at every savepoint, which would make a batch of small changes several times slower. Until then searches of the
/// same transaction read the documents.
class Documents final
{
public:
    explicit Documents(Sql::Connection &sql) : m_sql(sql) {}

    void put(qint64 user, const QString &own, const QString &ofMemberships);
    void remove(qint64 user);
    /// Before the commit.
    void index();

private:
    Sql::Connection &m_sql;
    /// What the index knows of each person whose document was touched; it has no copy of its own, and must be told what to
    /// forget. Taking a savepoint back leaves it right, as the index was not touched.
    std::map<qint64, QString> m_indexed;
};

} // namespace Rollcall::Search
