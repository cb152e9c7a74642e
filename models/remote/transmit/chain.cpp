#include "models/remote/transmit/chain.h"

#include "models/remote/common/idtexts.h"
#include "models/remote/transmit/words.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;
using Remote::plain;

namespace {

/// An edit that adds one id to a list; it is merged into what is there then.
Payload adding(const EntityId &target, const QString &field, const QStringList &now, const QString &id)
{
    return Patch{target, {FieldEdit{field, QJsonArray::fromStringList(now), QJsonArray::fromStringList(now + QStringList{id})}}};
}

/// A role's own part of the chain: what is in the application, whoever has it.
struct Home {
    Role role;
    QList<RoleGroup> groups; ///< All of the application, with the organizations that have them as far as these are known.
};

RoleObstacle obstacleOf(const Chain &chain, const Home &home)
{
    const Organization &organization = chain.organization;
    const ApplicationId application = home.role.application;
    const QString role = home.role.name;
    RoleObstacle obstacle;
    obstacle.role = home.role.id;
    std::optional<Payload> first;
    if (!organization.applications.contains(application)) {
        obstacle.sentence = TransmitWords::tr("The role %1 is of an application that %2 does not have.").arg(role, organization.title());
        first = adding(entity(organization.id), u"applications"_s, plain(organization.applications), application.toString());
    }
    const QList<RoleGroup> &assigned = chain.assigned.value(application).groups;
    const auto isAssigned = [&](const RoleGroup &group) {
        return std::any_of(assigned.begin(), assigned.end(), [&](const RoleGroup &one) { return one.id == group.id; });
    };
    const auto steps = [&](const Payload &last) { return first ? QList<Payload>{*first, last} : QList<Payload>{last}; };
    bool isInGroup = false;
    for (const RoleGroup &group : home.groups) {
        const bool holdsRole = group.roles.contains(home.role.id);
        isInGroup = isInGroup || holdsRole;
        if (holdsRole)
            obstacle.repairs.append({TransmitWords::tr("Give %1 the role group %2, which has the role").arg(organization.title(), group.name),
                                     steps(adding(entity(group.id), u"organizations"_s, plain(group.organizations),
                                                  organization.id.toString()))});
        else if (isAssigned(group))
            obstacle.repairs.append({TransmitWords::tr("Add the role to the role group %1, which %2 has").arg(group.name, organization.title()),
                                     steps(adding(entity(group.id), u"roles"_s, plain(group.roles), home.role.id.toString()))});
    }
    if (first)
        return obstacle;
    obstacle.sentence =
        isInGroup ? TransmitWords::tr("The role %1 is in no role group of %2, so its members cannot have it.").arg(role, organization.title())
                  : TransmitWords::tr("The role %1 is in no role group, so nobody can have it.").arg(role);
    return obstacle;
}

} // namespace

bool Chain::isOrganizationRole(const RoleId &role) const
{
    return std::any_of(assigned.begin(), assigned.end(), [&](const Assigned &one) {
        return std::any_of(one.organizationRoles.begin(), one.organizationRoles.end(), [&](const Role &own) { return own.id == role; });
    });
}

std::optional<ApplicationId> Chain::applicationOf(const RoleId &role) const
{
    for (auto it = assigned.begin(); it != assigned.end(); ++it) {
        const bool isIn = it->roles.contains(role) || std::any_of(it->groups.begin(), it->groups.end(), [&](const RoleGroup &group) {
            return group.roles.contains(role);
        });
        if (isIn)
            return it.key();
    }
    return std::nullopt;
}

std::optional<QString> halfOfAPair(const Chain &chain, const QList<RoleId> &roles)
{
    QString creator;
    for (const Assigned &one : chain.assigned) {
        for (const Role &role : one.organizationRoles) {
            if (!roles.contains(role.id))
                continue;
            // Ids and names are spelt in several ways: "organizationCreator", "Managed Org Creator".
            const QString words = role.id.toString() + u' ' + role.name;
            if (words.contains(u"admin"_s, Qt::CaseInsensitive))
                return std::nullopt;
            if (words.contains(u"creator"_s, Qt::CaseInsensitive))
                creator = role.name;
        }
    }
    if (creator.isEmpty())
        return std::nullopt;
    return TransmitWords::tr("The role %1 works only together with that of an administrator of the organization.").arg(creator);
}

Task<Result<Chain>> chainOf(Api::Ptr api, OrganizationId organization)
{
    const auto found = co_await organizationNow(api, organization);
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return organizationIsGone();
    Chain chain;
    chain.organization = (*found)->organization;
    for (const ApplicationId &application : std::as_const(chain.organization.applications)) {
        const Result<Assigned> assigned = co_await assignedNow(api, application, organization);
        if (!assigned)
            co_return passOn(assigned);
        chain.assigned.insert(application, *assigned);
    }
    co_return chain;
}

Task<Result<QList<RoleObstacle>>> obstaclesOf(Api::Ptr api, Chain chain, QList<RoleId> roles, Holders holders)
{
    QList<RoleObstacle> obstacles;
    for (const RoleId &id : std::as_const(roles)) {
        if (chain.reaches(id))
            continue;
        const auto role = co_await roleNow(api, id);
        if (!role)
            co_return passOn(role);
        if (!*role) {
            RoleObstacle unknown;
            unknown.role = id;
            unknown.sentence = TransmitWords::tr("Transmit knows no role %1. Refresh the list of roles.").arg(id.toString());
            obstacles.append(unknown);
            continue;
        }
        auto groups = co_await roleGroupsNow(api, (*role)->application);
        if (!groups)
            co_return passOn(groups);
        if (holders == Holders::Asked) {
            const auto known = co_await holdersNow(api, (*role)->application, mostAsked);
            for (RoleGroup &group : *groups)
                group.organizations = known && *known ? (*known)->value(group.id) : QList<OrganizationId>();
        }
        const Home home{**role, *groups};
        obstacles.append(obstacleOf(chain, home));
    }
    co_return obstacles;
}

Error errorOf(const QList<RoleObstacle> &obstacles)
{
    QStringList sentences;
    QStringList ways;
    for (const RoleObstacle &obstacle : obstacles) {
        sentences.append(obstacle.sentence);
        for (const Repair &repair : obstacle.repairs)
            ways.append(repair.label + u'.');
    }
    return {Error::Kind::Invalid, (sentences + ways.mid(0, 3)).join(u' '), {}, u"roles"_s};
}

} // namespace Rollcall::Transmit
