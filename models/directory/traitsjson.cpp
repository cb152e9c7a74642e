#include "models/directory/traitsjson.h"

#include "models/directory/changejson.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using What = std::pair<Verb, EntityKind>;

QString toText(const What &what)
{
    return toKey(what.first) + u' ' + toKey(what.second);
}

std::optional<What> whatFrom(const QString &text)
{
    const auto verb = verbFromKey(text.section(u' ', 0, 0));
    const auto kind = entityKindFromKey(text.section(u' ', 1));
    return verb && kind ? std::optional(What(*verb, *kind)) : std::nullopt;
}

QJsonObject toJson(const FieldTrait &trait)
{
    return {{u"field"_s, info(trait.field).key},
            {u"required"_s, trait.required},
            {u"editable"_s, trait.editable},
            {u"maxLength"_s, trait.maxLength}};
}

std::optional<FieldTrait> fieldFrom(const QJsonValue &json)
{
    const FieldInfo *field = fieldByKey(json[u"field"_s].toString());
    if (!field)
        return std::nullopt;
    return FieldTrait{field->field, json[u"required"_s].toBool(), json[u"editable"_s].toBool(true), json[u"maxLength"_s].toInt(255)};
}

QJsonObject toJson(const OrganizationFieldTrait &trait)
{
    QJsonArray choices;
    for (const auto &[value, words] : trait.choices)
        choices.append(QJsonArray{value, words});
    return {{u"key"_s, trait.key},
            {u"atCreation"_s, trait.atCreation},
            {u"editable"_s, trait.editable},
            {u"required"_s, trait.required},
            {u"format"_s, static_cast<int>(trait.format)},
            {u"maxLength"_s, trait.maxLength},
            {u"label"_s, trait.label},
            {u"choices"_s, choices},
            {u"lockedReason"_s, trait.lockedReason}};
}

OrganizationFieldTrait organizationFieldFrom(const QJsonValue &json)
{
    using Format = OrganizationFieldTrait::Format;
    OrganizationFieldTrait trait;
    trait.key = json[u"key"_s].toString();
    trait.atCreation = json[u"atCreation"_s].toBool();
    trait.editable = json[u"editable"_s].toBool();
    trait.required = json[u"required"_s].toBool();
    trait.format = static_cast<Format>(qBound(static_cast<int>(Format::Own), json[u"format"_s].toInt(), static_cast<int>(Format::Choice)));
    trait.maxLength = json[u"maxLength"_s].toInt(trait.maxLength);
    trait.label = json[u"label"_s].toString();
    for (const QJsonValue &choice : json[u"choices"_s].toArray())
        trait.choices.append({choice[0].toString(), choice[1].toString()});
    trait.lockedReason = json[u"lockedReason"_s].toString();
    return trait;
}

} // namespace

QJsonObject toJson(const Traits &traits)
{
    QJsonArray changes;
    for (const What &what : traits.changes)
        changes.append(toText(what));
    QJsonObject reasons;
    for (const auto &[what, sentence] : traits.reasons)
        reasons.insert(toText(what), sentence);
    QJsonArray memberFields;
    for (const FieldTrait &trait : traits.memberFields)
        memberFields.append(toJson(trait));
    QJsonArray organizationFields;
    for (const OrganizationFieldTrait &trait : traits.organizationFields)
        organizationFields.append(toJson(trait));
    return {{u"version"_s, traits.version},
            {u"readOnly"_s, traits.readOnly},
            {u"readOnlyReason"_s, traits.readOnlyReason},
            {u"changes"_s, changes},
            {u"reasons"_s, reasons},
            {u"memberFields"_s, memberFields},
            {u"emailOrPhone"_s, traits.emailOrPhone},
            {u"invitations"_s, traits.invitations},
            {u"invitationHours"_s, traits.invitationHours},
            {u"temporaryPasswords"_s, traits.temporaryPasswords},
            {u"manyOrganizations"_s, traits.manyOrganizations},
            {u"movesMembers"_s, traits.movesMembers},
            {u"minimumRoles"_s, traits.minimumRoles},
            {u"batchSize"_s, traits.batchSize},
            {u"organizationFields"_s, organizationFields},
            {u"ownerNote"_s, traits.ownerNote}};
}

Traits traitsFromJson(const QJsonObject &json)
{
    Traits traits;
    traits.version = json.value(u"version"_s).toInt(traits.version);
    traits.readOnly = json.value(u"readOnly"_s).toBool();
    traits.readOnlyReason = json.value(u"readOnlyReason"_s).toString();
    for (const QJsonValue &text : json.value(u"changes"_s).toArray()) {
        if (const auto what = whatFrom(text.toString()))
            traits.changes.insert(*what);
    }
    const QJsonObject reasons = json.value(u"reasons"_s).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        if (const auto what = whatFrom(reason.key()))
            traits.reasons.insert_or_assign(*what, reason.value().toString());
    }
    for (const QJsonValue &field : json.value(u"memberFields"_s).toArray()) {
        if (const auto trait = fieldFrom(field))
            traits.memberFields.append(*trait);
    }
    traits.emailOrPhone = json.value(u"emailOrPhone"_s).toBool(traits.emailOrPhone);
    traits.invitations = json.value(u"invitations"_s).toBool(traits.invitations);
    traits.invitationHours = json.value(u"invitationHours"_s).toInt(traits.invitationHours);
    traits.temporaryPasswords = json.value(u"temporaryPasswords"_s).toBool(traits.temporaryPasswords);
    traits.manyOrganizations = json.value(u"manyOrganizations"_s).toBool(traits.manyOrganizations);
    traits.movesMembers = json.value(u"movesMembers"_s).toBool(traits.movesMembers);
    traits.minimumRoles = json.value(u"minimumRoles"_s).toInt(traits.minimumRoles);
    traits.batchSize = json.value(u"batchSize"_s).toInt(traits.batchSize);
    if (const QJsonValue fields = json.value(u"organizationFields"_s); fields.isArray()) {
        traits.organizationFields.clear();
        for (const QJsonValue &field : fields.toArray())
            traits.organizationFields.append(organizationFieldFrom(field));
    }
    traits.ownerNote = json.value(u"ownerNote"_s).toString();
    return traits;
}

} // namespace Rollcall
