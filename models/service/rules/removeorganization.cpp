#include "models/domain/json.h"
#include "models/service/rules/removing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};


// The journal row stays readable: beyond these only the number is kept.
constexpr int mostMembershipsInImage = 1000;
constexpr int mostChildrenNamed = 5;

QJsonObject imageOf(Work &work, const Organization &organization)
{
    QJsonObject image = toJson(organization);
    MemberQuery query;
    query.organization = organization.id;
    QJsonArray memberships;
    for (const MemberRow &row : work.session.members(query, seesAll, 0, mostMembershipsInImage).rows)
        memberships.append(toJson(row.membership));
    image.insert(u"memberships"_s, memberships);
    image.insert(u"members"_s, work.session.countMembers(query, seesAll, CountMode::Exact).value);
    QJsonArray roles;
    for (const RoleRow &row : work.session.roles(seesAll)) {
        if (row.role.organization == organization.id)
            roles.append(toJson(row.role));
    }
    image.insert(u"roles"_s, roles);
    QJsonArray groups;
    for (const RoleGroup &group : work.session.roleGroupsOf(organization.id))
        groups.append(group.id.toString());
    image.insert(u"roleGroups"_s, groups);
    return image;
}

} // namespace

Result<Effect> removeOrganization(Work &work, const Organization &organization)
{
    if (const auto may = Rights::needs(work.actor, Permission::organizationDelete, organization); !may)
        return passOn(may);
    const auto children = work.session.childOrganizations(organization.id);
    if (!children.isEmpty()) {
        QStringList names;
        for (const OrganizationId &id : children.first(std::min<qsizetype>(children.size(), mostChildrenNamed))) {
            if (const auto child = work.session.organization(id))
                names.append(child->title());
        }
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 has %n child organization(s): %2. Delete them, or give them another parent, first.", nullptr,
                                 static_cast<int>(children.size()))
                           .arg(organization.title(), Rights::quoted(names)));
    }
    Effect effect;
    effect.target = entity(organization.id);
    effect.name = organization.title();
    effect.before = imageOf(work, organization);
    work.session.remove(organization.id);
    return effect;
}

Result<Effect> removeApplication(Work &work, const Application &application)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Applications belong to the whole directory.")); !may)
        return passOn(may);
    const auto rows = work.session.applications();
    const auto row = std::ranges::find(rows, application.id, [](const ApplicationRow &r) { return r.application.id; });
    const auto groups = work.session.roleGroups(seesAll);
    const auto used = std::ranges::count(groups, application.id, [](const RoleGroupRow &r) { return r.group.application; });
    if (row != rows.end() && (row->organizations > 0 || row->roles > 0 || used > 0)) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("“%1” is in use: organizations: %2, roles: %3, role groups: %4. Take it out of them first.")
                           .arg(application.name)
                           .arg(row->organizations)
                           .arg(row->roles)
                           .arg(used));
    }
    Effect effect;
    effect.target = entity(application.id);
    effect.name = application.name;
    effect.before = toJson(application);
    work.session.remove(application.id);
    return effect;
}

} // namespace Rollcall::Rules
