#include "models/wire/transmit/bodies.h"

#include "models/domain/fields.h"
#include "models/wire/transmit/callparts.h"
#include "models/wire/transmit/values.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

/// Where a field of ours stands in theirs; "name" and "address" are objects.
struct Place {
    Field field;
    QString object;
    QString key;
};

const QList<Place> &places()
{
    static const QList<Place> list{
        {Field::Email, {}, u"email"_s},
        {Field::Phone, {}, u"phone_number"_s},
        {Field::Username, {}, u"username"_s},
        {Field::GivenName, u"name"_s, u"first_name"_s},
        {Field::FamilyName, u"name"_s, u"last_name"_s},
        {Field::Locale, {}, u"language"_s},
        {Field::Picture, {}, u"picture"_s},
        {Field::ExternalId, {}, u"external_user_id"_s},
        {Field::FullAddress, u"address"_s, u"street_address"_s},
        {Field::City, u"address"_s, u"city"_s},
        {Field::State, u"address"_s, u"state"_s},
        {Field::Country, u"address"_s, u"country"_s},
        {Field::Zip, u"address"_s, u"postal_code"_s},
    };
    return list;
}

/// The parts of a name or an address that may be sent back; what else is in them is the server's own.
QJsonObject sendable(const QString &object, const QJsonObject &raw)
{
    const QStringList keys = object == u"name"_s ? QStringList{u"title"_s, u"first_name"_s, u"last_name"_s, u"middle_name"_s}
                                                 : QStringList{u"country"_s, u"state"_s, u"city"_s, u"street_address"_s,
                                                               u"postal_code"_s, u"type"_s};
    const QJsonObject sent = raw.value(object).toObject();
    QJsonObject kept;
    for (const QString &key : keys) {
        if (!text(sent, key).isEmpty())
            kept.insert(key, sent.value(key));
    }
    return kept;
}

} // namespace

bool isOfProfile(const QString &field)
{
    static const QStringList fields{u"email"_s, u"phone"_s, u"givenName"_s, u"familyName"_s, u"locale"_s};
    return fields.contains(field);
}

QJsonObject profileBody(const QJsonObject &edits, const QJsonObject &raw)
{
    QJsonObject body;
    for (const Place &place : places()) {
        const QString &field = info(place.field).key;
        if (!edits.contains(field))
            continue;
        const QString typed = text(edits, field);
        const QString value = place.key == u"language"_s ? languageOf(typed) : typed;
        if (place.object.isEmpty()) {
            body.insert(place.key, value);
            continue;
        }
        QJsonObject object = body.contains(place.object) ? body.value(place.object).toObject() : sendable(place.object, raw);
        object.insert(place.key, value);
        body.insert(place.object, object);
    }
    return body;
}

QJsonObject membershipBody(const QJsonObject &edits, const MemberRecord &now)
{
    QJsonObject body{{u"enabled"_s, edits.value(u"enabled"_s).toBool(now.standing.enabled)}};
    const auto put = [&](const QString &key, const QString &kept) {
        const QString value = edits.contains(key) ? text(edits, key) : kept;
        if (!value.isEmpty() || edits.contains(key))
            body.insert(key, value);
    };
    put(u"title"_s, now.membership.title);
    put(u"department"_s, now.membership.department);
    put(u"manager"_s, now.membership.manager);
    return body;
}

QJsonObject bodyOf(const NewMember &member)
{
    const auto put = [](QJsonObject &object, const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    QJsonObject edits;
    for (const Place &place : places())
        put(edits, info(place.field).key, member.user.*info(place.field).ofUser);
    QJsonObject body = profileBody(edits, {});
    body.insert(u"role_ids"_s, idsOf(member.roles));
    QJsonObject information;
    put(information, u"title"_s, member.membership.title);
    put(information, u"department"_s, member.membership.department);
    put(information, u"manager"_s, member.membership.manager);
    if (!information.isEmpty())
        body.insert(u"organization_information"_s, information);
    if (!member.password.isEmpty())
        body.insert(u"credentials"_s, QJsonObject{{u"password"_s, member.password}, {u"force_replace"_s, true}});
    if (member.invite)
        body.insert(u"send_invite"_s, true);
    return body;
}

} // namespace Rollcall::Transmit
