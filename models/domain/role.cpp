#include "models/domain/role.h"

#include "models/domain/permissions.h"

namespace Rollcall::BuiltInRole {

using namespace Qt::StringLiterals;

namespace {

// Names and descriptions are data like those of any other role, so they are not translated.
Role builtIn(const RoleId &id, const QString &name, const QString &description, QStringList permissions)
{
    permissions.sort();
    Role role;
    role.id = id;
    role.name = name;
    role.description = description;
    role.permissions = std::move(permissions);
    role.builtIn = true;
    return role;
}

} // namespace

RoleId owner() { return RoleId(u"organization-owner"_s); }
RoleId administrator() { return RoleId(u"organization-admin"_s); }
RoleId support() { return RoleId(u"support"_s); }
RoleId member() { return RoleId(u"member"_s); }

QList<Role> all()
{
    namespace P = Permission;
    return {
        builtIn(owner(), u"Organization Owner"_s, u"May do everything in the organization."_s, {P::organizationOwner}),
        builtIn(administrator(), u"Organization Admin"_s, u"Manages the organization's members and their roles."_s,
                {P::organizationView, P::organizationEdit, P::userView, P::userAdd, P::userEdit, P::userSuspend,
                 P::userDelete, P::roleView, P::roleAssign, P::journalView}),
        builtIn(support(), u"Support"_s, u"Looks at everything in the organization and changes nothing."_s,
                {P::organizationView, P::userView, P::roleView, P::journalView}),
        builtIn(member(), u"Member"_s, u"Belongs to the organization."_s, {P::organizationView}),
    };
}

} // namespace Rollcall::BuiltInRole
