#include "models/remote/voluble/volubletraits.h"

namespace Rollcall::Voluble {

// Why Voluble itself cannot do what is absent: nothing here depends on who is signed in, but for the calls to Auth0.
void addReasons(Traits &traits, bool hasProxy)
{
    const auto because = [&](std::initializer_list<Verb> verbs, std::initializer_list<EntityKind> kinds, const QString &sentence) {
        for (const Verb verb : verbs) {
            for (const EntityKind kind : kinds)
                traits.reasons.insert_or_assign({verb, kind}, sentence);
        }
    };
    using Kind = EntityKind;
    because({Verb::SetStatus}, {Kind::Membership, Kind::User}, Api::tr("Voluble can neither suspend nor activate people. Remove the person instead."));
    because({Verb::Patch}, {Kind::User, Kind::Membership}, Api::tr("Voluble keeps nothing of people that could be edited; they do it at Auth0."));
    because({Verb::Create}, {Kind::User}, Api::tr("People sign up themselves; then they are added to an organization."));
    because({Verb::Remove}, {Kind::User}, Api::tr("Voluble removes people from their organization; their account at Auth0 stays."));
    because({Verb::EndSessions}, {Kind::User}, Api::tr("Voluble knows nothing of sessions; they are ended at Auth0."));
    because({Verb::Invite}, {Kind::Membership}, Api::tr("Voluble has no invitations."));
    because({Verb::RevokeInvitation, Verb::Patch, Verb::Remove}, {Kind::Invitation}, Api::tr("Voluble has no invitations."));
    because({Verb::Create, Verb::Patch, Verb::Remove}, {Kind::Role}, Api::tr("Roles are made at Auth0."));
    because({Verb::Create, Verb::Patch, Verb::Remove}, {Kind::RoleGroup, Kind::Application}, Api::tr("Voluble has neither role groups nor applications."));
    if (hasProxy)
        return;
    const QString noProxy = Api::tr("Roles and passwords are kept at Auth0, and this connection does not reach Voluble's calls to it (see Origin in its settings).");
    because({Verb::SetRoles}, {Kind::Membership}, noProxy);
    because({Verb::ResetPassword}, {Kind::User}, noProxy);
}

} // namespace Rollcall::Voluble
