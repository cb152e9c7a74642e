#include "models/wire/blynk/records.h"

#include "models/wire/blynk/calls.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Blynk)
};

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

/// Milliseconds since 1970; 0 is never.
QDateTime time(const QJsonValue &value)
{
    const qint64 milliseconds = value.toInteger(0);
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

void readStatus(const QString &word, Membership &membership)
{
    if (word == u"Pending"_s)
        membership.status = MemberStatus::Pending;
    else if (word == u"Suspended"_s)
        membership.status = MemberStatus::Suspended;
    else if (word != u"Active"_s)
        membership.ownStatus = word.isEmpty() ? unknownStatus : word; // Inactive: has not signed in for a month
}

void readAddress(const QJsonObject &address, User &user)
{
    user.fullAddress = text(address, u"fullAddress"_s);
    user.city = text(address, u"city"_s);
    user.country = text(address, u"country"_s);
    user.state = text(address, u"state"_s);
    user.zip = text(address, u"zip"_s);
}

} // namespace

std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item)
{
    const QString id = idFrom(item.value(u"id"_s), largestOrganizationNumber);
    if (id.isEmpty())
        return std::nullopt;
    OrganizationRecord record;
    record.organization.id = OrganizationId(id);
    record.organization.name = text(item, u"name"_s);
    record.organization.phone = text(item, u"phoneNumber"_s);
    record.organization.parent = OrganizationId(idFrom(item.value(u"parentOrganizationId"_s), largestOrganizationNumber));
    for (const QString &key : {u"description"_s, u"tz"_s, u"unitSystem"_s}) {
        if (const QString value = text(item, key); !value.isEmpty())
            record.organization.metadata.insert(key, value);
    }
    if (const QJsonObject address = item.value(u"address"_s).toObject(); !address.isEmpty())
        record.organization.metadata.insert(u"address"_s, address);
    // No status of ours: a new organization is not active, and can be used.
    if (item.value(u"isActive"_s).isBool())
        record.organization.metadata.insert(u"isActive"_s, item.value(u"isActive"_s));
    record.raw = item;
    return record;
}

std::optional<UserRecord> userFrom(const QJsonObject &item)
{
    const QString id = idFrom(item.value(u"id"_s), largestUserNumber);
    const QString organization = idFrom(item.value(u"orgId"_s), largestOrganizationNumber);
    if (id.isEmpty() || organization.isEmpty())
        return std::nullopt;
    UserRecord record;
    record.user.id = UserId(id);
    record.user.email = text(item, u"email"_s);
    record.user.name = text(item, u"name"_s);
    record.user.nickName = text(item, u"nickName"_s);
    record.user.phone = text(item, u"phoneNumber"_s);
    record.user.timeZone = text(item, u"tz"_s);
    record.user.locale = text(item, u"locale"_s);
    record.user.created = time(item.value(u"registeredAt"_s));
    record.user.lastSignIn = time(item.value(u"lastLoggedAt"_s));
    readAddress(item.value(u"address"_s).toObject(), record.user);
    record.membership.user = record.user.id;
    record.membership.organization = OrganizationId(organization);
    record.membership.title = text(item, u"title"_s);
    record.membership.since = record.user.created;
    if (const QString role = idFrom(item.value(u"roleId"_s), largestOrganizationNumber); !role.isEmpty())
        record.membership.roles = {RoleId(role)};
    readStatus(text(item, u"status"_s), record.membership);
    record.isWhole = item.value(u"status"_s).isString();
    record.raw = item;
    return record;
}

std::optional<ListPage> pageFrom(const QJsonValue &body)
{
    const QJsonValue content = body.isArray() ? body : body.toObject().value(u"content"_s);
    if (!content.isArray())
        return std::nullopt;
    const QJsonArray entries = content.toArray();
    ListPage page;
    page.came = entries.size();
    if (const QJsonValue total = body.toObject().value(u"totalElements"_s); total.isDouble())
        page.total = total.toInteger();
    else if (body.isArray() && page.came != pageSize)
        page.total = page.came;
    for (const QJsonValue &entry : entries) {
        if (entry.isObject())
            page.items.append(entry.toObject());
    }
    return page;
}

Role roleOf(const RoleId &id)
{
    static const QStringList names{u"Admin"_s, u"Staff"_s, u"User"_s};
    Role role;
    role.id = id;
    role.builtIn = true; // none can be edited through the API
    const qint64 number = numberOf(id).value_or(0);
    if (number >= 1 && number <= names.size())
        role.name = names.at(static_cast<qsizetype>(number - 1));
    else
        //: A role whose name Blynk does not tell; %1 is its number
        role.name = Words::tr("Role #%1").arg(id.toString());
    return role;
}

QList<Role> knownRoles()
{
    return {roleOf(RoleId(u"1"_s)), roleOf(RoleId(u"2"_s)), roleOf(RoleId(u"3"_s))};
}

} // namespace Rollcall::Blynk
