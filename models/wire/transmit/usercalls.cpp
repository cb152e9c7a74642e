#include "models/wire/transmit/callparts.h"

namespace Rollcall::Transmit::Calls {

using namespace Qt::StringLiterals;

namespace {

QStringList users(const QStringList &rest = {})
{
    return path(QStringList{u"users"_s} + rest);
}

Call userCall(const QString &name, QByteArray method, const QStringList &steps, std::optional<QJsonObject> body = {})
{
    return {name, Credential::Application, std::move(method), steps, {}, std::move(body)};
}

} // namespace

Call listApplications()
{
    return userCall(u"getApplicationsList"_s, "GET", path({u"applications"_s, u"list"_s}));
}

Call listUsers(const ListPage &page)
{
    Call call = userCall(u"getAllUsers"_s, "GET", users());
    call.query = {{u"page_offset"_s, QString::number(page.offset)}, {u"page_limit"_s, QString::number(page.limit)},
                  {u"sort_field"_s, u"created_at"_s}, {u"sort_order"_s, u"asc"_s}};
    if (!page.search.isEmpty())
        call.query.append({u"search"_s, page.search});
    return call;
}

Call user(const UserId &id)
{
    return userCall(u"getUserById"_s, "GET", users({id.toString()}));
}

Call userByEmail(const QString &email)
{
    return userCall(u"getUserByEmail"_s, "GET", users({u"email"_s, email}));
}

Call userByPhone(const QString &phone)
{
    return userCall(u"getUserByPhoneNumber"_s, "GET", users({u"phone-number"_s, phone}));
}

Call userByUsername(const QString &username)
{
    return userCall(u"getUserByUsername"_s, "GET", users({u"username"_s, username}));
}

Call changeUser(const UserId &id, const QJsonObject &fields)
{
    return userCall(u"updateUser"_s, "PUT", users({id.toString()}), fields);
}

Call removeUser(const UserId &id)
{
    return userCall(u"deleteUser"_s, "DELETE", path({u"manage"_s, u"users"_s, id.toString()}));
}

Call setPassword(const UserId &id, const QString &password)
{
    return userCall(u"replacePassword"_s, "PUT", users({id.toString(), u"password"_s}),
                QJsonObject{{u"password"_s, password}, {u"force_replace"_s, true}});
}

Call firstPassword(const UserId &id, const QString &password, const QString &username)
{
    QJsonObject body{{u"password"_s, password}, {u"force_replace"_s, true}};
    if (!username.isEmpty())
        body.insert(u"username"_s, username);
    return userCall(u"createPassword"_s, "POST", users({id.toString(), u"password"_s}), body);
}

Call sessions(const UserId &id)
{
    return userCall(u"getUserSessions"_s, "GET", path({u"sessions"_s, id.toString()}));
}

Call endSessions(const UserId &id)
{
    return userCall(u"revokeUserSessions"_s, "DELETE", path({u"sessions"_s, id.toString()}));
}

} // namespace Rollcall::Transmit::Calls
