#include "app/commandline/carryout.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RoleGroupCommands)
};

Task<int> listRoleGroups(Context &context)
{
    const auto rows = co_await context.reader().roleGroups();
    if (!rows)
        co_return fail(context, rows);
    QList<QStringList> cells;
    QJsonArray array;
    for (const auto &row : *rows) {
        cells.append({row.group.name, row.applicationName, row.roleNames.join(u", "_s),
                      QString::number(row.group.organizations.size()), row.group.id.toString()});
        array.append(toJson(row.group));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Application"), Tr::tr("Roles"), Tr::tr("Organizations"), Tr::tr("Id")}, cells);
    context.out.document({{u"roleGroups"_s, array}});
    co_return Exit::done;
}

Task<int> showRoleGroup(Context &context)
{
    const auto group = co_await resolveRoleGroup(context.reader(), context.argument(0));
    if (!group)
        co_return fail(context, group);
    const auto rows = co_await context.reader().roleGroups();
    if (!rows)
        co_return fail(context, rows);
    for (const auto &row : *rows) {
        if (row.group.id != group->id)
            continue;
        context.out.facts({{Tr::tr("Name"), row.group.name},
                           {Tr::tr("Id"), row.group.id.toString()},
                           {Tr::tr("Description"), row.group.description},
                           {Tr::tr("Application"), row.applicationName},
                           {Tr::tr("Roles"), row.roleNames.join(u", "_s)},
                           {Tr::tr("Organizations"), row.organizationNames.join(u", "_s)}});
    }
    context.out.document({{u"roleGroup"_s, toJson(*group)}});
    co_return Exit::done;
}

Task<Result<QStringList>> roleIds(Context &context, QString optionName)
{
    const auto roles = co_await resolveRoles(context.reader(), context.parser.values(optionName), OrganizationId());
    if (!roles)
        co_return passOn(roles);
    QStringList ids;
    for (const auto &role : *roles)
        ids.append(role.toString());
    co_return ids;
}

Task<Result<QStringList>> organizationIds(Context &context, QString optionName)
{
    QStringList ids;
    for (const auto &text : context.parser.values(optionName)) {
        const auto row = co_await resolveOrganization(context.reader(), text);
        if (!row)
            co_return passOn(row);
        ids.append(row->organization.id.toString());
    }
    co_return ids;
}

Task<int> createRoleGroup(Context &context)
{
    const auto roles = co_await roleIds(context, u"role"_s);
    if (!roles)
        co_return fail(context, roles);
    const auto organizations = co_await organizationIds(context, u"organization"_s);
    if (!organizations)
        co_return fail(context, organizations);
    RoleGroup group;
    group.name = context.value(u"name"_s);
    group.description = context.value(u"description"_s);
    for (const auto &id : *roles)
        group.roles.append(RoleId(id));
    for (const auto &id : *organizations)
        group.organizations.append(OrganizationId(id));
    if (context.has(u"application"_s)) {
        const auto application = co_await resolveApplication(context.reader(), context.value(u"application"_s));
        if (!application)
            co_return fail(context, application);
        group.application = application->id;
    }
    Create payload;
    payload.kind = EntityKind::RoleGroup;
    payload.values = toJson(group);
    Telling telling{u"roleGroup"_s, [](const Applied &applied) {
        return Tr::tr("Created the role group “%1” (%2).").arg(storedName(applied), applied.target.id);
    }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> editRoleGroup(Context &context)
{
    const auto group = co_await resolveRoleGroup(context.reader(), context.argument(0));
    if (!group)
        co_return fail(context, group);
    const auto addedRoles = co_await roleIds(context, u"add-role"_s);
    if (!addedRoles)
        co_return fail(context, addedRoles);
    const auto removedRoles = co_await roleIds(context, u"remove-role"_s);
    if (!removedRoles)
        co_return fail(context, removedRoles);
    const auto addedOrganizations = co_await organizationIds(context, u"add-organization"_s);
    if (!addedOrganizations)
        co_return fail(context, addedOrganizations);
    const auto removedOrganizations = co_await organizationIds(context, u"remove-organization"_s);
    if (!removedOrganizations)
        co_return fail(context, removedOrganizations);
    const QJsonObject current = toJson(*group);
    Patch payload;
    payload.target = entity(group->id);
    editText(context, u"name"_s, u"name"_s, current, payload.edits);
    editText(context, u"description"_s, u"description"_s, current, payload.edits);
    editList(u"roles"_s, current, *addedRoles, *removedRoles, payload.edits);
    editList(u"organizations"_s, current, *addedOrganizations, *removedOrganizations, payload.edits);
    Telling telling{u"roleGroup"_s,
                    [](const Applied &applied) { return Tr::tr("Saved the role group “%1”.").arg(storedName(applied)); }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> removeRoleGroup(Context &context)
{
    const auto group = co_await resolveRoleGroup(context.reader(), context.argument(0));
    if (!group)
        co_return fail(context, group);
    Remove payload;
    payload.target = entity(group->id);
    Telling telling{u"roleGroup"_s, saying(Tr::tr("Deleted the role group “%1”.").arg(group->name)),
                    Tr::tr("Delete the role group “%1”?").arg(group->name)};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

} // namespace

QList<Command> roleGroupCommands()
{
    const QString group = u"role-groups"_s;
    const auto name = option(u"name"_s, Tr::tr("Name, 1 to 100 characters."), u"text"_s);
    const auto description = option(u"description"_s, Tr::tr("What it is for."), u"text"_s);
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List role groups"), {}, &listRoleGroups},
        {group, u"show"_s, u"GROUP"_s, 1, Tr::tr("Show one role group"), {}, &showRoleGroup},
        {group, u"create"_s, {}, 0, Tr::tr("Create a role group"),
         {name, description, repeatable(u"role"_s, Tr::tr("Role in it; may be repeated."), u"role"_s),
          repeatable(u"organization"_s, Tr::tr("Organization that it is assigned to; may be repeated."), u"organization"_s),
          option(u"application"_s, Tr::tr("Only for organizations that have this application."), u"application"_s)},
         &createRoleGroup},
        {group, u"edit"_s, u"GROUP"_s, 1, Tr::tr("Change a role group, or assign it to organizations"),
         {name, description, repeatable(u"add-role"_s, Tr::tr("Add a role; may be repeated."), u"role"_s),
          repeatable(u"remove-role"_s, Tr::tr("Take a role out; may be repeated."), u"role"_s),
          repeatable(u"add-organization"_s, Tr::tr("Assign it to an organization; may be repeated."), u"organization"_s),
          repeatable(u"remove-organization"_s, Tr::tr("Take it from an organization; may be repeated."), u"organization"_s)},
         &editRoleGroup},
        {group, u"delete"_s, u"GROUP"_s, 1, Tr::tr("Delete a role group"), {}, &removeRoleGroup},
    };
}

} // namespace Rollcall
