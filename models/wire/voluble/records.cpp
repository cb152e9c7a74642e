#include "models/wire/voluble/records.h"

#include "models/domain/json.h"

#include <QJsonArray>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

} // namespace

std::optional<Dialect> dialectOf(const QJsonObject &body)
{
    const QString status = text(body, u"status"_s);
    if (status == u"success"_s || status == u"fail"_s || status == u"error"_s)
        return Dialect::JSend;
    if (body.contains(u"data"_s) || body.contains(u"errors"_s))
        return Dialect::JsonApi;
    return std::nullopt;
}

std::optional<Dialect> dialectOfText(int status, const QByteArray &body)
{
    return status == 403 && body.trimmed() == "Insufficient scope" ? std::optional(Dialect::JSend) : std::nullopt;
}

QList<QJsonObject> itemsOf(const QJsonObject &body)
{
    const QJsonValue data = body.value(u"data"_s);
    if (data.isObject())
        return {data.toObject()};
    QList<QJsonObject> items;
    for (const QJsonValue &item : data.toArray()) {
        if (item.isObject())
            items.append(item.toObject());
    }
    return items;
}

std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item)
{
    const QString id = text(item, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    // JSON:API keeps the fields in an object of their own; the id stands beside it in both.
    const QJsonObject fields = item.value(u"attributes"_s).isObject() ? item.value(u"attributes"_s).toObject() : item;
    OrganizationRecord record;
    record.organization.id = OrganizationId(id);
    record.organization.name = text(fields, u"name"_s);
    record.organization.phone = text(fields, u"phone_number"_s);
    record.organization.created = timeFromText(text(fields, u"createdAt"_s));
    if (fields.value(creditsKey).isDouble())
        record.organization.metadata.insert(creditsKey, fields.value(creditsKey));
    if (const QString plan = text(fields, planKey); !plan.isEmpty())
        record.organization.metadata.insert(planKey, plan);
    record.raw = item;
    return record;
}

std::optional<UserRecord> userFrom(const QJsonObject &item)
{
    const QString id = text(item, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    UserRecord record;
    record.id = UserId(id);
    const QJsonObject related = item.value(u"relationships"_s).toObject().value(u"organization"_s).toObject();
    const QString organization = text(related.value(u"data"_s).toObject(), u"id"_s);
    record.organization = OrganizationId(organization.isEmpty() ? text(item, u"OrganizationId"_s) : organization);
    record.created = timeFromText(text(item, u"createdAt"_s));
    record.raw = item;
    return record;
}

std::optional<User> profileFrom(const QJsonObject &item)
{
    const QString id = text(item, u"user_id"_s);
    if (id.isEmpty())
        return std::nullopt;
    User user;
    user.id = UserId(id);
    user.email = text(item, u"email"_s);
    user.phone = text(item, u"phone_number"_s);
    user.name = text(item, u"name"_s);
    user.givenName = text(item, u"given_name"_s);
    user.familyName = text(item, u"family_name"_s);
    user.nickName = text(item, u"nickname"_s);
    user.username = text(item, u"username"_s);
    user.picture = text(item, u"picture"_s);
    user.created = timeFromText(text(item, u"created_at"_s));
    user.lastSignIn = timeFromText(text(item, u"last_login"_s));
    // Auth0 fills in the address where nobody gave a name.
    if (user.name.isEmpty() || user.name == user.email)
        user.name = u"%1 %2"_s.arg(user.givenName, user.familyName).trimmed();
    return user;
}

std::optional<Role> roleFrom(const QJsonObject &item)
{
    const QString id = text(item, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    Role role;
    role.id = RoleId(id);
    role.name = text(item, u"name"_s);
    role.description = text(item, u"description"_s);
    return role;
}

} // namespace Rollcall::Voluble
