#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/member.h"

namespace Rollcall::Lists {
class Upkeep;
struct StoredUser;
}

/// What userFrom() reads, of a table called u.
#define ROLLCALL_USER_COLUMNS                                                                                           \
    "u.uuid, u.email, u.phone, u.username, u.name, u.given_name, u.family_name, u.nick_name, u.time_zone, u.locale, "   \
    "u.full_address, u.city, u.state, u.country, u.zip, u.picture, u.external_id, u.password IS NOT NULL, "             \
    "u.must_replace_password, u.directory_owner, u.created, u.last_sign_in"

namespace Rollcall::Tables {

User userFrom(const Sql::Statement &row, int first = 0);
Lists::StoredUser storedUser(Sql::Connection &sql, const UserId &id);
std::optional<User> userAt(Sql::Connection &sql, qint64 row);
std::optional<User> user(Sql::Connection &sql, const UserId &id);
std::optional<User> userByEmail(Sql::Connection &sql, const QString &email);
std::optional<User> userByUsername(Sql::Connection &sql, const QString &username);
std::optional<UserId> directoryOwner(Sql::Connection &sql);

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const User &user);
void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const UserId &id);
void setPassword(Sql::Connection &sql, const UserId &user, const QByteArray &hash, bool mustReplace);
void setDirectoryOwner(Sql::Connection &sql, const UserId &user);

} // namespace Rollcall::Tables
