#include "models/service/views.h"

#include "models/service/policy/availability.h"
#include "models/service/policy/sight.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

Result<Organization> seen(ReadSession &session, const Standing &actor, const OrganizationId &id)
{
    auto found = session.organization(id);
    if (found && Sight::organization(actor, id))
        return *std::move(found);
    return failure(Error::Kind::NotFound,
                   Words::tr("There is no organization with the id “%1” among those that you may see.").arg(id.toString()));
}

Result<OrganizationRow> organization(ReadSession &session, const Standing &actor, const OrganizationId &id)
{
    if (const auto found = seen(session, actor, id); !found)
        return passOn(found);
    if (auto row = session.organizationRow(id))
        return *std::move(row);
    return OrganizationRow();
}

Result<Person> person(ReadSession &session, const Standing &actor, const UserId &id, const QDateTime &now)
{
    const auto user = session.user(id);
    if (!user || !Sight::user(session, actor, id)) {
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no person with the id “%1” among those that you may see.").arg(id.toString()));
    }
    Person person = session.person(*user, actor.visibility(Permission::userView));
    for (MembershipDetails &details : person.memberships) {
        if (details.invitation)
            details.invitation = Sight::invitation(actor, *details.invitation, now);
    }
    return person;
}

QList<RoleRow> roles(ReadSession &session, const Standing &actor)
{
    return session.roles(actor.visibility(Permission::roleView), Sight::roles(session, actor));
}

Result<QList<Role>> assignableRoles(ReadSession &session, const Standing &actor, const OrganizationId &id)
{
    const auto organization = seen(session, actor, id);
    if (!organization)
        return passOn(organization);
    const Availability available = Availability::of(session, *organization);
    const PermissionSet held = actor.in(id);
    Visibility visible;
    // An application's roles are not an organization's own: they come from its groups, so all have to be looked through.
    visible.everything = true;
    QList<Role> roles;
    for (const RoleRow &row : session.roles(visible)) {
        if (available.has(row.role) && held.holdsAll(row.role.permissions))
            roles.append(row.role);
    }
    return roles;
}

QList<RoleGroupRow> roleGroups(ReadSession &session, const Standing &actor)
{
    const auto stored = session.roleGroups(actor.visibility(Permission::roleView));
    if (actor.isDirectoryOwner())
        return stored;
    QList<RoleGroupRow> rows;
    for (RoleGroupRow row : stored) {
        const auto group = Sight::roleGroup(actor, row.group);
        if (!group)
            continue;
        row.group = *group;
        row.organizationNames.clear();
        for (const OrganizationId &id : group->organizations) {
            if (const auto organization = session.organization(id))
                row.organizationNames.append(organization->title());
        }
        rows.append(row);
    }
    return rows;
}

QList<ApplicationRow> applications(ReadSession &session, const Standing &actor)
{
    QList<ApplicationRow> rows = session.applications();
    if (actor.isDirectoryOwner())
        return rows;
    QHash<ApplicationId, int> used;
    for (const OrganizationId &id : actor.visibility(Permission::organizationView).organizations) {
        if (const auto organization = session.organization(id)) {
            for (const ApplicationId &application : organization->applications)
                ++used[application];
        }
    }
    for (ApplicationRow &row : rows)
        row.organizations = used.value(row.application.id);
    rows.removeIf([](const ApplicationRow &row) { return row.organizations == 0; });
    return rows;
}

QList<Found> find(ReadSession &session, const Standing &actor, const QString &text, int limit)
{
    const FindSight sight{actor.visibility(Permission::userView), actor.visibility(Permission::organizationView),
                          Sight::roles(session, actor)};
    return session.find(text, sight, limit);
}

Access access(const Standing &actor, const OrganizationId &id)
{
    Access access;
    access.directoryOwner = actor.isDirectoryOwner();
    if (access.directoryOwner || !id.isEmpty())
        access.permissions = actor.in(id);
    else if (actor.holdsAnywhere(Permission::organizationCreate))
        access.permissions.add({Permission::organizationCreate});
    return access;
}

} // namespace Rollcall::Views
