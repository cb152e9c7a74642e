#include "models/service/policy/traits.h"

#include "models/service/policy/standing.h"

#include <QCoreApplication>

#include <limits>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QList<FieldTrait> embeddedFields()
{
    QList<FieldTrait> fields;
    for (const FieldInfo &field : memberFields())
        fields.append({field.field, false, true, field.maxLength});
    return fields;
}

struct Allowed {
    QString permission;
    Verb verb;
    EntityKind kind;
};

/// Which permission in an organization lets which change be asked for there.
QList<Allowed> allowedByPermission()
{
    namespace P = Permission;
    using K = EntityKind;
    return {
        {P::organizationCreate, Verb::Create, K::Organization}, {P::organizationEdit, Verb::Patch, K::Organization},
        {P::organizationDelete, Verb::Remove, K::Organization}, {P::userAdd, Verb::AddMember, K::Membership},
        {P::userAdd, Verb::Invite, K::Membership},              {P::userAdd, Verb::RevokeInvitation, K::Invitation},
        {P::userEdit, Verb::Patch, K::User},                    {P::userEdit, Verb::Patch, K::Membership},
        {P::userEdit, Verb::ResetPassword, K::User},            {P::userSuspend, Verb::SetStatus, K::Membership},
        {P::userDelete, Verb::Remove, K::Membership},           {P::userDelete, Verb::Remove, K::User},
        {P::roleAssign, Verb::SetRoles, K::Membership},         {P::roleEdit, Verb::Create, K::Role},
        {P::roleEdit, Verb::Patch, K::Role},                    {P::roleEdit, Verb::Remove, K::Role},
    };
}

const QList<std::pair<Verb, EntityKind>> &allowedToOwners()
{
    using K = EntityKind;
    static const QList<std::pair<Verb, EntityKind>> list{
        {Verb::Create, K::Application}, {Verb::Patch, K::Application}, {Verb::Remove, K::Application},
        {Verb::Create, K::RoleGroup},   {Verb::Patch, K::RoleGroup},   {Verb::Remove, K::RoleGroup},
    };
    return list;
}

Traits unlimited()
{
    Traits traits;
    traits.memberFields = embeddedFields();
    traits.invitations = true;
    traits.temporaryPasswords = true;
    traits.batchSize = traitsBatchSize();
    traits.checkMember = &Check::member;
    return traits;
}

QString nothingAllowed(const Standing &actor, const std::optional<OrganizationId> &organization)
{
    if (organization && (actor.isSuspendedIn(*organization) || actor.isGuardianOf(*organization))) {
        return Words::tr("This organization is suspended: nobody has rights in it until the owner of the directory, or an owner of "
                         "its parent organization, makes it active again.");
    }
    const bool looks = organization ? actor.holds(Permission::userView, *organization) : actor.holdsAnywhere(Permission::userView);
    if (looks)
        return Words::tr("Support may look, not change. Ask an owner for the role “Organization Admin” to change something.");
    const bool belongs = organization ? actor.organizations().contains(*organization) : !actor.organizations().isEmpty();
    if (belongs)
        return Words::tr("Members may not change anything here. Ask an owner for the role “Organization Admin” to change something.");
    return Words::tr("You are not an active member here, so there is nothing that you may change. Ask an owner to add you.");
}

} // namespace

int traitsBatchSize()
{
    return 1000;
}

Capabilities embeddedCapabilities()
{
    Capabilities can{unlimited(), {}};
    can.isMirrored = false;
    for (const Allowed &allowed : allowedByPermission())
        can.largest.changes.insert({allowed.verb, allowed.kind});
    can.largest.changes.insert(allowedToOwners().begin(), allowedToOwners().end());
    return can;
}

Result<Traits> traitsFor(ReadSession &session, const Actor &actor, const std::optional<OrganizationId> &organization,
                         const QString &readOnlyReason)
{
    const auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    Traits traits = unlimited();
    traits.version = static_cast<int>(session.sequence() % std::numeric_limits<int>::max());
    for (const Allowed &allowed : allowedByPermission()) {
        // An organization can be created by whoever may create one anywhere, wherever they stand now.
        const bool here = organization && allowed.permission != Permission::organizationCreate;
        if (here ? standing->holds(allowed.permission, *organization) : standing->holdsAnywhere(allowed.permission))
            traits.changes.insert({allowed.verb, allowed.kind});
    }
    if (organization && standing->isGuardianOf(*organization))
        traits.changes.insert({Verb::Patch, EntityKind::Organization});
    if (standing->isDirectoryOwner())
        traits.changes.insert(allowedToOwners().begin(), allowedToOwners().end());
    traits.readOnlyReason = readOnlyReason;
    if (traits.readOnlyReason.isEmpty() && traits.changes.empty())
        traits.readOnlyReason = nothingAllowed(*standing, organization);
    traits.readOnly = !traits.readOnlyReason.isEmpty();
    return traits;
}

} // namespace Rollcall
