#include "models/remote/blynk/blynktraits.h"

#include "models/remote/blynk/blynkapi.h"
#include "models/remote/blynk/blynkrules.h"
#include "models/remote/common/refusals.h"

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

void addReasons(Traits &traits)
{
    const auto because = [&](Verb verb, std::initializer_list<EntityKind> kinds, const QString &sentence) {
        for (const EntityKind kind : kinds)
            traits.reasons.insert_or_assign({verb, kind}, sentence);
    };
    using Kind = EntityKind;
    because(Verb::Patch, {Kind::User, Kind::Membership},
            Api::tr("Blynk's API cannot edit people's profiles. They do it themselves, or an admin does it in Blynk's console."));
    because(Verb::Remove, {Kind::User, Kind::Membership}, Api::tr("Blynk's API cannot delete people. An admin does it in Blynk's console."));
    because(Verb::SetStatus, {Kind::Membership},
            Api::tr("Blynk's API can neither suspend nor activate people. An admin does it in Blynk's console."));
    because(Verb::ResetPassword, {Kind::User},
            Api::tr("Blynk's API cannot change passwords. The person asks for a new one where they sign in."));
    because(Verb::EndSessions, {Kind::User}, Api::tr("Blynk's API knows nothing of sessions."));
    because(Verb::Invite, {Kind::Membership}, Api::tr("Blynk's API cannot send an invitation again."));
    for (const Verb verb : {Verb::Patch, Verb::Remove, Verb::RevokeInvitation})
        because(verb, {Kind::Invitation}, Api::tr("Blynk's API cannot take an invitation back or change it."));
    for (const Verb verb : {Verb::Create, Verb::Patch, Verb::Remove}) {
        because(verb, {Kind::Role}, Api::tr("Roles of one's own are made by Blynk on request."));
        because(verb, {Kind::RoleGroup}, Api::tr("Blynk has no role groups."));
        because(verb, {Kind::Application}, Api::tr("Blynk has no applications."));
    }
}

QList<OrganizationFieldTrait> organizationFields()
{
    using Format = OrganizationFieldTrait::Format;
    const auto field = [](const QString &key, Format format = Format::Own, const QString &label = {}, int longest = 255) {
        OrganizationFieldTrait trait{key, true, false, false, format, longest, label};
        trait.lockedReason = Rules::onlyTheName();
        return trait;
    };
    const auto choice = [&](const QString &key, const QString &label, const QStringList &values) {
        OrganizationFieldTrait trait = field(key, Format::Choice, label);
        for (const QString &value : values)
            trait.choices.append({value, value});
        return trait;
    };
    const OrganizationFieldTrait name{u"name"_s, true, true, true, Format::Own, Rules::organizationName};
    OrganizationFieldTrait type = choice(u"type"_s, Api::tr("Type"), organizationTypes());
    type.required = true;
    return {name, field(u"phone"_s), field(u"parent"_s), type, field(u"description"_s, Format::Text, Api::tr("Description"), Rules::description),
            field(u"tz"_s, Format::Text, Api::tr("Time zone"), 64), choice(u"unitSystem"_s, Api::tr("Units"), unitSystems())};
}

void addOrganizationRules(Traits &traits)
{
    traits.organizationFields = organizationFields();
    traits.ownerNote = Api::tr("Blynk makes an organization without people: add or move its first member afterwards.");
    traits.refusesNew = [](const QJsonObject &values) { return Remote::errorIn(Rules::newOrganizationOf(values)); };
    traits.refusesEdits = [](const QList<FieldEdit> &edits, const Organization &) {
        for (const FieldEdit &edit : edits) {
            if (auto refused = Remote::errorIn(Rules::checkEdit(edit)))
                return refused;
        }
        return std::optional<Error>();
    };
}

Traits emptyTraits()
{
    Traits traits;
    for (const Rules::Length &rule : Rules::userFields()) {
        const bool isRequired = rule.field == Field::Email || rule.field == Field::Name;
        traits.memberFields.append({rule.field, isRequired, false, rule.most});
    }
    traits.emailOrPhone = false;
    traits.invitations = true;
    traits.temporaryPasswords = true;
    traits.manyOrganizations = false;
    traits.movesMembers = true;
    traits.minimumRoles = 1;
    traits.batchSize = 100;
    traits.checkMember = &Rules::checkUser;
    addReasons(traits);
    addOrganizationRules(traits);
    return traits;
}

} // namespace

Traits directoryTraits()
{
    Traits traits = emptyTraits();
    traits.changes = {{Verb::Create, EntityKind::Organization}, {Verb::Create, EntityKind::User}};
    return traits;
}

Traits organizationTraits(bool isOwn)
{
    Traits traits = emptyTraits();
    traits.changes = {{Verb::Create, EntityKind::Organization},
                      {Verb::Patch, EntityKind::Organization},
                      {Verb::AddMember, EntityKind::Membership},
                      {Verb::SetRoles, EntityKind::Membership}};
    if (isOwn)
        traits.reasons.insert_or_assign({Verb::Remove, EntityKind::Organization},
                                        Api::tr("This is the organization of the connection's own client."));
    else
        traits.changes.insert({Verb::Remove, EntityKind::Organization});
    return traits;
}

Traits largestTraits()
{
    Traits traits = organizationTraits(false);
    traits.changes.merge(directoryTraits().changes);
    return traits;
}

Capabilities capabilities()
{
    return {largestTraits(),
            {{{Verb::Remove, EntityKind::Organization}, Api::tr("Not the organization of the connection's own client.")}},
            Remote::fullPasses(u"Blynk"_s)};
}

} // namespace Rollcall::Blynk
