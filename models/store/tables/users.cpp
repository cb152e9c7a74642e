#include "models/store/tables/users.h"

#include "models/domain/fields.h"
#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/listing.h"
#include "models/store/lists/upkeep.h"
#include "models/store/search/documents.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/rows.h"

#include <algorithm>
#include <utility>

namespace Rollcall::Tables {

User userFrom(const Sql::Statement &row, int first)
{
    User user;
    int column = first;
    user.id = row.id<UserId>(column++);
    for (QString *text : {&user.email, &user.phone, &user.username, &user.name, &user.givenName, &user.familyName,
                          &user.nickName, &user.timeZone, &user.locale, &user.fullAddress, &user.city, &user.state,
                          &user.country, &user.zip, &user.picture, &user.externalId})
        *text = row.text(column++);
    user.hasPassword = row.flag(column++);
    user.mustReplacePassword = row.flag(column++);
    user.directoryOwner = row.flag(column++);
    user.created = row.time(column++);
    user.lastSignIn = row.time(column++);
    return user;
}

namespace {

std::optional<User> first(Sql::Statement rows)
{
    return rows.step() ? std::optional(userFrom(rows)) : std::nullopt;
}

} // namespace

std::optional<User> userAt(Sql::Connection &sql, qint64 row)
{
    return first(sql.select("SELECT " ROLLCALL_USER_COLUMNS " FROM users u WHERE u.id=?", row));
}

Lists::StoredUser storedUser(Sql::Connection &sql, const UserId &id)
{
    constexpr int userColumns = 22; // Of ROLLCALL_USER_COLUMNS.
    auto row = sql.select("SELECT " ROLLCALL_USER_COLUMNS ", u.id FROM users u WHERE u.uuid=?", id);
    return row.step() ? Lists::StoredUser{row.integer(userColumns), userFrom(row)} : Lists::StoredUser();
}

std::optional<User> user(Sql::Connection &sql, const UserId &id)
{
    return first(sql.select("SELECT " ROLLCALL_USER_COLUMNS " FROM users u WHERE u.uuid=?", id));
}

std::optional<User> userByEmail(Sql::Connection &sql, const QString &email)
{
    // The condition on '' lets SQLite use the index, which leaves empty ones out.
    return first(sql.select("SELECT " ROLLCALL_USER_COLUMNS " FROM users u WHERE u.email_folded=? AND u.email_folded<>''",
                            Lists::identityFolded(email)));
}

std::optional<User> userByUsername(Sql::Connection &sql, const QString &username)
{
    return first(sql.select("SELECT " ROLLCALL_USER_COLUMNS
                            " FROM users u WHERE u.username_folded=? AND u.username_folded<>'' ORDER BY u.id",
                            Lists::identityFolded(username)));
}

std::optional<UserId> directoryOwner(Sql::Connection &sql)
{
    auto rows = sql.select("SELECT uuid FROM users WHERE directory_owner=1");
    return rows.step() ? std::optional(rows.id<UserId>(0)) : std::nullopt;
}

namespace {

using Lists::StoredUser;

/// Whether the rows of lists would be the same for both; what search reads may differ all the same.
bool areListedAlike(const User &a, const User &b)
{
    return a.title() == b.title() && a.email == b.email && a.phone == b.phone && a.created == b.created;
}

/// Whether search finds both by the same.
bool areSearchedAlike(const User &a, const User &b)
{
    return std::ranges::all_of(memberFields(), [&](const FieldInfo &field) {
        return !field.ofUser || !Search::isSearched(field) || a.*field.ofUser == b.*field.ofUser;
    });
}

/// Columns that hold what the user says and nothing else.
struct UserColumn {
    const char *name;
    QString User::*text;
};
constexpr UserColumn userTexts[] = {
    {"phone", &User::phone},
    {"name", &User::name},
    {"given_name", &User::givenName},
    {"family_name", &User::familyName},
    {"nick_name", &User::nickName},
    {"time_zone", &User::timeZone},
    {"locale", &User::locale},
    {"full_address", &User::fullAddress},
    {"city", &User::city},
    {"state", &User::state},
    {"country", &User::country},
    {"zip", &User::zip},
    {"picture", &User::picture},
    {"external_id", &User::externalId},
};

using UserValues = QList<std::pair<QByteArray, QString>>; ///< By their columns.

UserValues textsToSet(const User &before, const User &after)
{
    // Each choice of columns is a statement of its own, which the connection keeps: beyond this all are set.
    constexpr qsizetype most = 2;
    UserValues changed;
    for (const UserColumn &column : userTexts) {
        if (after.*column.text != before.*column.text)
            changed.append({column.name, after.*column.text});
    }
    if (changed.size() <= most)
        return changed;
    UserValues all;
    for (const UserColumn &column : userTexts)
        all.append({column.name, after.*column.text});
    return all;
}

/// SQLite writes an index anew whenever a column of it is set, to whatever value; of many people these pages are far apart.
void updateUser(Sql::Connection &sql, const StoredUser &stored, const User &user)
{
    UserValues values = textsToSet(stored.user, user);
    if (user.email != stored.user.email)
        values += {{"email", user.email}, {"email_folded", Lists::identityFolded(user.email)}};
    if (user.username != stored.user.username)
        values += {{"username", user.username}, {"username_folded", Lists::identityFolded(user.username)}};
    const bool newTimes = user.created != stored.user.created || user.lastSignIn != stored.user.lastSignIn;
    if (values.isEmpty() && !newTimes)
        return;
    QByteArray columns;
    for (const auto &[column, value] : std::as_const(values))
        columns += column + "=?,";
    columns += newTimes ? "created=?,last_sign_in=?" : "";
    if (!newTimes)
        columns.chop(1);
    auto statement = sql.select("UPDATE users SET " + columns + " WHERE id=?");
    int index = 0;
    for (const auto &[column, value] : std::as_const(values))
        statement.bind(++index, value);
    if (newTimes)
        statement.bind(index + 1, user.created).bind(index + 2, user.lastSignIn);
    statement.bind(newTimes ? index + 3 : index + 1, stored.row);
    statement.step();
}

qint64 insertUser(Sql::Connection &sql, const User &user)
{
    auto statement = sql.select("INSERT INTO users(phone, name, given_name, family_name, nick_name, time_zone, locale, full_address, city, "
                                "state, country, zip, picture, external_id, created, last_sign_in, uuid, email, email_folded, username, "
                                "username_folded) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    int index = 0;
    for (const UserColumn &column : userTexts)
        statement.bind(++index, user.*column.text);
    statement.bind(++index, user.created);
    statement.bind(++index, user.lastSignIn);
    statement.bind(++index, user.id);
    statement.bind(++index, user.email);
    statement.bind(++index, Lists::identityFolded(user.email));
    statement.bind(++index, user.username);
    statement.bind(++index, Lists::identityFolded(user.username));
    statement.step();
    sql.run("UPDATE totals SET users=users+1");
    return sql.lastRow();
}

} // namespace

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const User &user)
{
    const std::optional<StoredUser> read = upkeep.takeRead(user.id);
    const StoredUser stored = read ? *read : storedUser(sql, user.id);
    const bool isNew = stored.row == 0;
    if (!isNew)
        updateUser(sql, stored, user);
    const qint64 row = isNew ? insertUser(sql, user) : stored.row;
    if (isNew)
        upkeep.markNew(row);
    else if (!areListedAlike(stored.user, user))
        upkeep.mark(row);
    else if (!areSearchedAlike(stored.user, user))
        upkeep.markText(row);
    upkeep.know(row, user);
    Feed::append(sql, entity(user.id));
}

void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const UserId &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        return;
    removeMembershipsOf(sql, id, *row);
    Lists::Listing::remove(sql, 0, *row);
    upkeep.documents().remove(*row);
    upkeep.forget(*row);
    sql.run("DELETE FROM users WHERE id=?", *row);
    sql.run("UPDATE totals SET users=users-1");
    Feed::append(sql, entity(id));
}

void setPassword(Sql::Connection &sql, const UserId &user, const QByteArray &hash, bool mustReplace)
{
    const qint64 row = requiredRow(sql, user);
    if (hash.isEmpty())
        sql.run("UPDATE users SET password=NULL, must_replace_password=?2 WHERE id=?1", row, mustReplace);
    else
        sql.run("UPDATE users SET password=?2, must_replace_password=?3 WHERE id=?1", row, hash, mustReplace);
    Feed::append(sql, entity(user));
}

void setDirectoryOwner(Sql::Connection &sql, const UserId &user)
{
    const qint64 row = requiredRow(sql, user);
    sql.run("UPDATE users SET directory_owner=0 WHERE directory_owner=1 AND id<>?", row);
    sql.run("UPDATE users SET directory_owner=1 WHERE id=?", row);
    Feed::append(sql, entity(user));
}

} // namespace Rollcall::Tables
