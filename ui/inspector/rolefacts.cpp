#include "ui/inspector/rolefacts.h"

#include "models/domain/json.h"
#include "models/items/whereavailable.h"
#include "models/items/wording.h"
#include "ui/inspector/accesstab.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Facts)
};

void addEnd(QList<FactList::Fact> &facts, const QDateTime &created, const QString &id)
{
    facts.append({Words::tr("Created"), Wording::relative(created), Wording::exact(created)});
    facts.append({Words::tr("ID"), id});
}

StatusWords belonging(const RoleRow &row)
{
    if (row.role.builtIn)
        return {u"lock"_s, Words::tr("Built in"), Words::tr("Cannot be edited or deleted")};
    if (row.belongsTo.isEmpty())
        return {u"tag"_s, Words::tr("Role of the whole directory"), {}};
    return {row.role.organization.isEmpty() ? u"tag"_s : u"office-building"_s, Words::tr("Role of %1").arg(row.belongsTo), {}};
}

QList<FactList::Fact> permissionsOf(const Role &role)
{
    QList<FactList::Fact> facts;
    for (const GivenPermission &given : permissionsGivenBy({role}))
        facts.append({given.word, given.explanation.isEmpty() ? Words::tr("A word of another program.") : given.explanation});
    if (facts.isEmpty())
        facts.append({Words::tr("Permissions"), Words::tr("none")});
    return facts;
}

RoleFacts factsOfRole(const RoleRow &row, const QList<RoleGroupRow> &groups)
{
    const Role &role = row.role;
    RoleFacts facts;
    facts.title = role.name;
    facts.status = belonging(row);
    facts.builtIn = role.builtIn;
    facts.holders = row.holders;
    facts.holdersKnown = row.holdersKnown;
    facts.details = {
        {Words::tr("Name"), role.name},
        {Words::tr("Description"), role.description},
        {Words::tr("Held by"), Wording::number(row.holders, row.holdersKnown), Words::tr("How many memberships have the role")},
        {Words::tr("Available"), whereAvailable(row, groups)},
    };
    if (role.id == BuiltInRole::member())
        facts.details.append({Words::tr("By default"), Words::tr("New members get it unless another is chosen.")});
    addEnd(facts.details, role.created, role.id.toString());
    facts.permissions = permissionsOf(role);
    facts.json = toJson(role);
    facts.json.insert(u"holders"_s, row.holders);
    facts.json.insert(u"holdersKnown"_s, row.holdersKnown);
    facts.json.insert(u"roleGroupNames"_s, QJsonArray::fromStringList(row.roleGroups));
    return facts;
}

template<typename Chosen>
QList<PlaceRows::Row> rowsOf(const QList<RoleRow> &roles, Chosen chosen)
{
    QList<PlaceRows::Row> places;
    for (const RoleRow &row : roles) {
        if (chosen(row.role))
            places.append({entity(row.role.id), row.role.name, row.belongsTo, row.role.builtIn ? u"lock"_s : u"tag"_s});
    }
    return places;
}

RoleFacts factsOfGroup(const RoleGroupRow &row, const QList<RoleRow> &roles)
{
    const RoleGroup &group = row.group;
    const QString counts = row.applicationName.isEmpty() ? Words::tr("every application") : row.applicationName;
    RoleFacts facts;
    facts.title = group.name;
    facts.status = {u"view-group"_s, Words::tr("Role group"), {}};
    facts.details = {
        {Words::tr("Name"), group.name},
        {Words::tr("Description"), group.description},
        {Words::tr("Application"), counts},
        {Words::tr("Roles"), QLocale().toString(group.roles.size())},
        {Words::tr("Organizations"), QLocale().toString(group.organizations.size())},
    };
    addEnd(facts.details, group.created, group.id.toString());
    facts.roles = rowsOf(roles, [&group](const Role &role) { return group.roles.contains(role.id); });
    const bool areNamed = row.organizationNames.size() == group.organizations.size();
    for (qsizetype i = 0; i < group.organizations.size(); ++i) {
        const OrganizationId &id = group.organizations.at(i);
        facts.organizations.append({entity(id), areNamed ? row.organizationNames.at(i) : id.toString(), {}, u"office-building"_s});
    }
    facts.json = toJson(group);
    facts.json.insert(u"roleNames"_s, QJsonArray::fromStringList(row.roleNames));
    facts.json.insert(u"organizationNames"_s, QJsonArray::fromStringList(row.organizationNames));
    return facts;
}

RoleFacts factsOfApplication(const ApplicationRow &row, const RoleCatalog &catalog)
{
    const Application &application = row.application;
    RoleFacts facts;
    facts.title = application.name;
    facts.status = {u"applications-other"_s, Words::tr("Application"), {}};
    QStringList groups;
    for (const RoleGroupRow &each : catalog.groups) {
        if (each.group.application == application.id)
            groups.append(each.group.name);
    }
    facts.details = {
        {Words::tr("Name"), application.name},
        {Words::tr("Organizations"), QLocale().toString(row.organizations)},
        {Words::tr("Roles"), QLocale().toString(row.roles)},
        {Words::tr("Role groups"), groups.join(u", "_s)},
    };
    addEnd(facts.details, application.created, application.id.toString());
    facts.roles = rowsOf(catalog.roles, [&application](const Role &role) { return role.application == application.id; });
    facts.json = toJson(application);
    facts.json.insert(u"organizations"_s, row.organizations);
    facts.json.insert(u"roles"_s, row.roles);
    return facts;
}

} // namespace

Task<Result<RoleCatalog>> readRoleCatalog(QPointer<OpenDirectory> directory)
{
    RoleCatalog catalog;
    const auto closed = failure(Error::Kind::Cancelled, Words::tr("The connection was closed."));
    if (!directory)
        co_return closed;
    auto roles = co_await directory->reader().roles();
    if (!roles)
        co_return passOn(roles);
    catalog.roles = *std::move(roles);
    if (!directory)
        co_return closed;
    auto groups = co_await directory->reader().roleGroups();
    if (!groups)
        co_return passOn(groups);
    catalog.groups = *std::move(groups);
    if (!directory)
        co_return closed;
    auto applications = co_await directory->reader().applications();
    if (!applications)
        co_return passOn(applications);
    catalog.applications = *std::move(applications);
    co_return Result<RoleCatalog>(std::move(catalog));
}

std::optional<RoleFacts> factsOf(const RoleCatalog &catalog, const EntityId &thing)
{
    for (const RoleRow &row : catalog.roles) {
        if (entity(row.role.id) == thing)
            return factsOfRole(row, catalog.groups);
    }
    for (const RoleGroupRow &row : catalog.groups) {
        if (entity(row.group.id) == thing)
            return factsOfGroup(row, catalog.roles);
    }
    for (const ApplicationRow &row : catalog.applications) {
        if (entity(row.application.id) == thing)
            return factsOfApplication(row, catalog);
    }
    return std::nullopt;
}

QList<PlaceRows::Row> placesOf(const QList<MemberRow> &people)
{
    QList<PlaceRows::Row> places;
    for (const MemberRow &row : people)
        places.append({entity(row.user.id), row.user.title(), row.user.email == row.user.title() ? QString() : row.user.email,
                       Wording::iconName(row.membership.status)});
    return places;
}

} // namespace Rollcall
