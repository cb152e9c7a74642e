#include "models/domain/permissionreason.h"

#include "models/domain/groupedroles.h"
#include "models/domain/permissions.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QStringList groupsFor(const Role &role, const Organization &organization, const QList<RoleGroupRow> &groups)
{
    QStringList names;
    if (role.builtIn || role.organization == organization.id)
        return names;
    for (const RoleGroupRow &row : groups) {
        const bool assigned = row.group.organizations.contains(organization.id);
        if (assigned && row.group.roles.contains(role.id) && counts(row.group, organization))
            names.append(row.group.name);
    }
    return names;
}

} // namespace

QList<PermissionReason::Path> rolesGiving(const QString &permission, const QList<Role> &roles)
{
    QList<PermissionReason::Path> paths;
    for (const Role &role : roles) {
        // The word itself is the plainest reason, so it goes before those that imply it.
        const bool itself = role.permissions.contains(permission);
        const auto word = std::ranges::find_if(role.permissions, [&](const QString &each) {
            return itself ? each == permission : PermissionSet({each}).holds(permission);
        });
        if (word != role.permissions.end())
            paths.append({role, *word, {}});
    }
    return paths;
}

PermissionReason permissionReason(const Person &person, const Organization &organization, const QString &permission,
                                  const QList<RoleGroupRow> &groups)
{
    using Verdict = PermissionReason::Verdict;
    PermissionReason reason;
    const auto found = std::ranges::find_if(person.memberships, [&](const MembershipDetails &details) {
        return details.membership.organization == organization.id;
    });
    if (found != person.memberships.end()) {
        reason.paths = rolesGiving(permission, found->roles);
        for (auto &path : reason.paths)
            path.roleGroups = groupsFor(path.role, organization, groups);
        const bool active = found->membership.status == MemberStatus::Active && found->membership.ownStatus.isEmpty();
        reason.verdict = reason.paths.isEmpty() ? Verdict::NotGiven : active ? Verdict::Held : Verdict::NotActive;
    }
    if (person.user.directoryOwner && reason.verdict != Verdict::Held)
        reason.verdict = Verdict::DirectoryOwner;
    return reason;
}

QString toKey(PermissionReason::Verdict verdict)
{
    using Verdict = PermissionReason::Verdict;
    switch (verdict) {
    case Verdict::Held: return u"held"_s;
    case Verdict::DirectoryOwner: return u"directoryOwner"_s;
    case Verdict::NotMember: return u"notMember"_s;
    case Verdict::NotActive: return u"notActive"_s;
    case Verdict::NotGiven: return u"notGiven"_s;
    }
    return {};
}

} // namespace Rollcall
