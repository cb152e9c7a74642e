#include "models/domain/json.h"
#include "models/service/policy/availability.h"
#include "models/service/rules/checks.h"
#include "models/service/rules/groups.h"
#include "models/service/rules/removing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};


// The journal row stays readable: beyond these only the number is kept.
constexpr int mostHoldersInImage = 1000;

/// In each organization where somebody gets it, the replacement must be available and the actor's to give.
Result<void> mayReplace(Work &work, const Role &replacement, const QList<OrganizationId> &organizations)
{
    for (const OrganizationId &id : organizations) {
        const auto organization = work.session.organization(id);
        if (!organization)
            continue;
        if (const auto ok = Availability::of(work.session, *organization).check(work.session, {replacement}); !ok)
            return passOn(ok);
        if (const auto ok = Rights::grants(work.actor, *organization, {replacement}); !ok)
            return passOn(ok);
    }
    return {};
}

/// Who had the role, so that it can be given back.
class Holders final
{
public:
    explicit Holders(RoleId replacement) : m_replacement(std::move(replacement)) {}

    void add(const Membership &membership)
    {
        if (m_list.size() >= mostHoldersInImage)
            return;
        m_list.append(QJsonObject{{u"user"_s, membership.user.toString()},
                                  {u"organization"_s, membership.organization.toString()},
                                  {u"alsoReplacement"_s, membership.roles.contains(m_replacement)}});
    }
    const QJsonArray &list() const { return m_list; }

private:
    RoleId m_replacement;
    QJsonArray m_list;
};

QJsonArray groupsWith(ReadSession &session, const RoleId &role)
{
    QJsonArray groups;
    for (const RoleGroupRow &row : session.roleGroups(seesAll)) {
        if (row.group.roles.contains(role))
            groups.append(row.group.id.toString());
    }
    return groups;
}

void replaceIn(Work &work, Membership membership, const RoleId &from, const RoleId &to)
{
    if (membership.roles.contains(to))
        membership.roles.removeAll(from);
    else
        std::ranges::replace(membership.roles, from, to);
    work.session.put(membership);
}

/// Who got the replacement falls out of the query, so it is always the first page that is looked at.
QJsonArray moveHolders(Work &work, const Role &role, const Role &replacement)
{
    Holders holders(replacement.id);
    MemberQuery query;
    query.roles = {role.id};
    for (qint64 left = work.session.holders(role.id); left > 0 && !work.session.hasFailed();) {
        const auto page = work.session.members(query, seesAll, 0, 500);
        if (page.rows.isEmpty())
            break;
        for (const MemberRow &row : page.rows) {
            for (const Membership &membership : work.session.membershipsOf(row.user.id)) {
                if (!membership.roles.contains(role.id))
                    continue;
                holders.add(membership);
                replaceIn(work, membership, role.id, replacement.id);
                --left;
            }
        }
    }
    return holders.list();
}

} // namespace

Result<Effect> removeRole(Work &work, const Role &role, const std::optional<Role> &replacement)
{
    if (const auto may = mayEditRole(work, role); !may)
        return passOn(may);
    const qint64 holders = work.session.holders(role.id);
    if (holders > 0 && !replacement) {
        const auto shown = static_cast<int>(std::min<qint64>(holders, std::numeric_limits<int>::max()));
        return failure(Error::Kind::Forbidden,
                       Words::tr("%n member(s) hold the role “%1”. Choose the role that they get instead.", nullptr, shown)
                           .arg(role.name));
    }
    if (replacement && replacement->id == role.id)
        return failure(Error::Kind::Invalid, Words::tr("A role cannot be replaced by itself."));

    Effect effect;
    effect.target = entity(role.id);
    effect.name = role.name;
    effect.before = toJson(role);
    effect.before.insert(u"holders"_s, holders);
    effect.before.insert(u"roleGroups"_s, groupsWith(work.session, role.id));
    if (holders > 0) {
        const auto organizations = Checks::organizationsOfHolders(work.session, role);
        if (const auto may = mayReplace(work, *replacement, organizations); !may)
            return passOn(may);
        if (role.permissions.contains(Permission::organizationOwner))
            effect.guarded = organizations;
        effect.before.insert(u"replacement"_s, replacement->id.toString());
        effect.before.insert(u"heldBy"_s, moveHolders(work, role, *replacement));
    }
    work.session.remove(role.id);
    return effect;
}

Result<Effect> removeRoleGroup(Work &work, const RoleGroup &group)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Role groups belong to the whole directory.")); !may)
        return passOn(may);
    if (const auto ok = groupIsFree(work, group, nullptr); !ok)
        return passOn(ok);
    Effect effect;
    effect.target = entity(group.id);
    effect.name = group.name;
    effect.before = toJson(group);
    work.session.remove(group.id);
    return effect;
}

} // namespace Rollcall::Rules
