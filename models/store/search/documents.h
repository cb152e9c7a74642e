#pragma once

#include <QString>

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

/// Stores a person's document and keeps the trigram index in step. Cheapest in ascending order of `user`.
void putDocument(Sql::Connection &sql, qint64 user, const QString &own, const QString &ofMemberships);
void removeDocument(Sql::Connection &sql, qint64 user);

} // namespace Rollcall::Search
