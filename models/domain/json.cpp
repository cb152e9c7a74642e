#include "models/domain/json.h"

#include "models/domain/compactjson.h"
#include "models/domain/fields.h"
#include "models/domain/idarray.h"
#include "models/domain/imagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

void addSet(JsonText &text, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        text.add(key, value);
}

void addSet(JsonText &text, const QString &key, bool value)
{
    if (value)
        text.add(key, true);
}

} // namespace

QString toText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QDate day = utc.date();
    const QTime clock = utc.time();
    if (day.year() < 0 || day.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    // Qt takes several times as long, and each image has some of them.
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](qsizetype lastDigit, int value) {
        for (; value > 0; value /= 10)
            text[lastDigit--] = QChar(u'0' + value % 10);
    };
    put(3, day.year());
    put(6, day.month());
    put(9, day.day());
    put(12, clock.hour());
    put(15, clock.minute());
    put(18, clock.second());
    put(22, clock.msec());
    return text;
}

QDateTime timeFromText(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A text without an offset is UTC too: nothing that we store depends on the machine's own time zone.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QJsonObject toJson(const Application &application)
{
    return {
        {u"id"_s, application.id.toString()},
        {u"name"_s, application.name},
        {u"created"_s, toText(application.created)},
    };
}

QJsonObject toJson(const Organization &organization)
{
    return {
        {u"id"_s, organization.id.toString()},
        {u"name"_s, organization.name},
        {u"displayName"_s, organization.displayName},
        {u"domains"_s, QJsonArray::fromStringList(organization.domains)},
        {u"phone"_s, organization.phone},
        {u"parent"_s, organization.parent.toString()},
        {u"applications"_s, idArray(organization.applications)},
        {u"status"_s, toKey(organization.status)},
        {u"logo"_s, organization.logo},
        {u"metadata"_s, organization.metadata},
        {u"created"_s, toText(organization.created)},
    };
}

QByteArray imageText(const User &user)
{
    JsonText text;
    addSet(text, u"id"_s, user.id.toString());
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser)
            addSet(text, field.key, user.*field.ofUser);
    }
    addSet(text, u"hasPassword"_s, user.hasPassword);
    addSet(text, u"mustReplacePassword"_s, user.mustReplacePassword);
    addSet(text, u"directoryOwner"_s, user.directoryOwner);
    addSet(text, u"created"_s, toText(user.created));
    addSet(text, u"lastSignIn"_s, toText(user.lastSignIn));
    return text.text();
}

QJsonObject toJson(const User &user)
{
    return QJsonDocument::fromJson(imageText(user)).object();
}

JsonText imageKeys(const Membership &membership)
{
    JsonText text;
    addSet(text, u"user"_s, membership.user.toString());
    addSet(text, u"organization"_s, membership.organization.toString());
    QStringList roles;
    for (const RoleId &role : membership.roles)
        roles.append(role.toString());
    if (!roles.isEmpty())
        text.add(u"roles"_s, roles);
    text.add(u"status"_s, toKey(membership.status));
    addSet(text, u"ownStatus"_s, membership.ownStatus);
    for (const FieldInfo &field : memberFields()) {
        if (field.ofMembership)
            addSet(text, field.key, membership.*field.ofMembership);
    }
    addSet(text, u"since"_s, toText(membership.since));
    addSet(text, u"until"_s, toText(membership.until));
    addSet(text, u"statusChanged"_s, toText(membership.statusChanged));
    addSet(text, u"statusChangedBy"_s, membership.statusChangedBy.toString());
    return text;
}

QJsonObject toJson(const Membership &membership)
{
    return imageKeys(membership).object();
}

QJsonObject toJson(const Role &role)
{
    return {
        {u"id"_s, role.id.toString()},
        {u"name"_s, role.name},
        {u"description"_s, role.description},
        {u"permissions"_s, QJsonArray::fromStringList(role.permissions)},
        {u"organization"_s, role.organization.toString()},
        {u"application"_s, role.application.toString()},
        {u"builtIn"_s, role.builtIn},
        {u"created"_s, toText(role.created)},
    };
}

QJsonObject toJson(const RoleGroup &group)
{
    return {
        {u"id"_s, group.id.toString()},
        {u"name"_s, group.name},
        {u"description"_s, group.description},
        {u"application"_s, group.application.toString()},
        {u"roles"_s, idArray(group.roles)},
        {u"organizations"_s, idArray(group.organizations)},
        {u"created"_s, toText(group.created)},
    };
}

QJsonObject toJson(const Invitation &invitation)
{
    // The link lets whoever has it become the member, so it is left out.
    return {
        {u"id"_s, invitation.id.toString()},
        {u"user"_s, invitation.user.toString()},
        {u"organization"_s, invitation.organization.toString()},
        {u"state"_s, toKey(invitation.state)},
        {u"created"_s, toText(invitation.created)},
        {u"expires"_s, toText(invitation.expires)},
        {u"invitedBy"_s, invitation.invitedBy.toString()},
    };
}

} // namespace Rollcall
