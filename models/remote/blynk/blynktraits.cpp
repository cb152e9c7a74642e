#include "models/remote/blynk/blynktraits.h"

#include "models/remote/blynk/blynkapi.h"
#include "models/remote/blynk/blynkrules.h"

namespace Rollcall::Blynk {

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
    because(Verb::Invite, {Kind::Membership}, Api::tr("Blynk's API cannot send an invitation again."));
    for (const Verb verb : {Verb::Patch, Verb::Remove, Verb::RevokeInvitation})
        because(verb, {Kind::Invitation}, Api::tr("Blynk's API cannot take an invitation back or change it."));
    for (const Verb verb : {Verb::Create, Verb::Patch, Verb::Remove}) {
        because(verb, {Kind::Role}, Api::tr("Roles of one's own are made by Blynk on request."));
        because(verb, {Kind::RoleGroup}, Api::tr("Blynk has no role groups."));
        because(verb, {Kind::Application}, Api::tr("Blynk has no applications."));
    }
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
            {{{Verb::Remove, EntityKind::Organization}, Api::tr("Not the organization of the connection's own client.")}}};
}

} // namespace Rollcall::Blynk
