// Users and passwords of the contract server.

#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

// Complexity 5: the strictest rule that there is.
bool TransmitServer::isStrong(const QString &password)
{
    static const QRegularExpression kinds[]{QRegularExpression(u"[a-z]"_s), QRegularExpression(u"[A-Z]"_s), QRegularExpression(u"[0-9]"_s),
                                            QRegularExpression(u"[^a-zA-Z0-9]"_s)};
    return password.size() >= 14
           && std::all_of(std::begin(kinds), std::end(kinds), [&](const auto &kind) { return password.contains(kind); });
}

QString TransmitServer::userBy(const QString &key, const QString &value) const
{
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (!value.isEmpty() && it->profile.value(key).toString().compare(value, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return {};
}

QJsonObject TransmitServer::shownUser(const QString &id) const
{
    const Person person = users.value(id);
    QJsonObject shown = person.profile;
    shown.insert(u"user_id"_s, id);
    shown.insert(u"status"_s, person.status);
    shown.insert(u"created_at"_s, 1'700'000'000'123.0);
    for (const QString &key : {u"email"_s, u"phone_number"_s}) {
        if (shown.contains(key))
            shown.insert(key, QJsonObject{{u"value"_s, person.profile.value(key)}, {key + u"_verified"_s, false}});
    }
    if (!person.password.isEmpty())
        shown.insert(u"password_information"_s, QJsonObject{{u"expired"_s, false}, {u"temporary"_s, person.isTemporary}});
    shown.insert(u"identities"_s, QJsonArray{QJsonObject{{u"provider_name"_s, u"Transmit"_s}, {u"provider_type"_s, u"Native"_s}}});
    return shown;
}

std::optional<ScriptedReply> TransmitServer::refusesProfile(const QJsonObject &body) const
{
    const QJsonObject name = body.value(u"name"_s).toObject();
    for (const QJsonValue &part : name) {
        if (part.toString().size() > 30)
            return bad(400, u"Bad request"_s); // a bare text, against its own schema
    }
    for (const QString &key : {u"email"_s, u"phone_number"_s}) {
        if (body.contains(key) && !body.value(key).isString())
            return bad(400, QJsonArray{key + u" must be a string"_s});
    }
    return std::nullopt;
}

ScriptedReply TransmitServer::user(const Request &request, const QStringList &steps)
{
    const bool isManaged = steps.first() == u"manage"_s;
    const QString id = steps.value(isManaged ? 2 : 1);
    if (id.isEmpty())
        return pageOf(request, users.keys());
    const QMap<QString, QString> ways{{u"email"_s, u"email"_s}, {u"phone-number"_s, u"phone_number"_s}, {u"username"_s, u"username"_s}};
    if (ways.contains(id)) {
        const QString found = userBy(ways.value(id), steps.value(2));
        return found.isEmpty() ? bad(404, u"User not found"_s) : good(shownUser(found));
    }
    if (!users.contains(id))
        return bad(404, u"User not found"_s);
    if (steps.value(2) == u"password"_s)
        return password(request, id);
    if (isManaged && request.method == "DELETE") {
        users.remove(id);
        for (QMap<QString, Member> &all : members)
            all.remove(id);
        return jsonReply(204, {});
    }
    if (request.method == "GET")
        return good(shownUser(id));
    if (request.method != "PUT")
        return noRoute(request);
    const QJsonObject body = jsonOf(request.body).toObject();
    if (const auto refusal = refusesProfile(body))
        return *refusal;
    Person &person = users[id];
    for (const QString &key : body.keys()) {
        if (key == u"status"_s)
            person.status = body.value(key).toString();
        else
            person.profile.insert(key, body.value(key));
    }
    return good(shownUser(id));
}

ScriptedReply TransmitServer::password(const Request &request, const QString &id)
{
    Person &person = users[id];
    const QJsonObject body = jsonOf(request.body).toObject();
    const QString wanted = body.value(u"password"_s).toString();
    if (!isStrong(wanted))
        return bad(400, QJsonArray{u"password is too weak"_s});
    if (request.method == "POST" && !person.password.isEmpty())
        return bad(409, u"Password exists"_s);
    if (request.method == "PUT" && person.password.isEmpty())
        return bad(404, u"Password not found"_s);
    person.password = wanted;
    person.isTemporary = body.value(u"force_replace"_s).toBool(true);
    return request.method == "POST" ? good(QJsonObject(), 201) : good(QJsonObject());
}

} // namespace Rollcall
