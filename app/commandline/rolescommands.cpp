#include "app/commandline/carryout.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/directory/repairs.h"
#include "models/domain/json.h"
#include "models/workspace/mirror/facets.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RoleCommands)
};

Task<Result<OrganizationId>> organizationOption(Context &context)
{
    if (!context.has(u"organization"_s))
        co_return OrganizationId();
    const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
    if (!row)
        co_return passOn(row);
    co_return row->organization.id;
}

Task<int> listRoles(Context &context)
{
    const auto rows = co_await context.reader().roles();
    if (!rows)
        co_return fail(context, rows);
    QList<RoleId> available;
    if (context.has(u"organization"_s)) {
        const auto organization = co_await organizationOption(context);
        if (!organization)
            co_return fail(context, organization);
        const auto roles = co_await context.reader().assignableRoles(*organization);
        if (!roles)
            co_return fail(context, roles);
        for (const auto &role : *roles)
            available.append(role.id);
    }
    QList<QStringList> cells;
    QJsonArray array;
    for (const auto &row : *rows) {
        if (context.has(u"organization"_s) && !available.contains(row.role.id))
            continue;
        cells.append({row.role.name, row.belongsTo, counted(row.holders, row.holdersKnown), row.role.permissions.join(u" "_s),
                      row.role.id.toString()});
        QJsonObject object = toJson(row.role);
        object.insert(u"holders"_s, row.holders);
        object.insert(u"holdersKnown"_s, row.holdersKnown);
        array.append(object);
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Belongs to"), Tr::tr("Holders"), Tr::tr("Permissions"), Tr::tr("Id")}, cells);
    context.out.document({{u"roles"_s, array}});
    co_return Exit::done;
}

Task<int> showRole(Context &context)
{
    const auto organization = co_await organizationOption(context);
    if (!organization)
        co_return fail(context, organization);
    const auto role = co_await resolveRole(context.reader(), context.argument(0), *organization);
    if (!role)
        co_return fail(context, role);
    context.out.facts({{Tr::tr("Name"), role->name},
                       {Tr::tr("Id"), role->id.toString()},
                       {Tr::tr("Description"), role->description},
                       {Tr::tr("Built in"), role->builtIn ? Tr::tr("yes") : Tr::tr("no")},
                       {Tr::tr("Permissions"), role->permissions.join(u" "_s)}});
    context.out.document({{u"role"_s, toJson(*role)}});
    co_return Exit::done;
}

Task<int> createRole(Context &context)
{
    const auto organization = co_await organizationOption(context);
    if (!organization)
        co_return fail(context, organization);
    Role role;
    role.name = context.value(u"name"_s);
    role.description = context.value(u"description"_s);
    role.permissions = context.parser.values(u"permission"_s);
    role.permissions.sort();
    role.organization = *organization;
    if (context.has(u"application"_s)) {
        const auto application = co_await resolveApplication(context.reader(), context.value(u"application"_s));
        if (!application)
            co_return fail(context, application);
        role.application = application->id;
    }
    Create payload;
    payload.kind = EntityKind::Role;
    payload.values = toJson(role);
    Telling telling{u"role"_s, [](const Applied &applied) {
        return Tr::tr("Created the role “%1” (%2).").arg(storedName(applied), applied.target.id);
    }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> editRole(Context &context)
{
    const auto organization = co_await organizationOption(context);
    if (!organization)
        co_return fail(context, organization);
    const auto role = co_await resolveRole(context.reader(), context.argument(0), *organization);
    if (!role)
        co_return fail(context, role);
    const QJsonObject current = toJson(*role);
    Patch payload;
    payload.target = entity(role->id);
    editText(context, u"name"_s, u"name"_s, current, payload.edits);
    editText(context, u"description"_s, u"description"_s, current, payload.edits);
    editList(u"permissions"_s, current, context.parser.values(u"add-permission"_s),
             context.parser.values(u"remove-permission"_s), payload.edits);
    Telling telling{u"role"_s,
                    [](const Applied &applied) { return Tr::tr("Saved the role “%1”.").arg(storedName(applied)); }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> removeRole(Context &context)
{
    const auto organization = co_await organizationOption(context);
    if (!organization)
        co_return fail(context, organization);
    const auto role = co_await resolveRole(context.reader(), context.argument(0), *organization);
    if (!role)
        co_return fail(context, role);
    Remove payload;
    payload.target = entity(role->id);
    if (context.has(u"replacement"_s)) {
        const auto other = co_await resolveRole(context.reader(), context.value(u"replacement"_s), *organization);
        if (!other)
            co_return fail(context, other);
        payload.replacement = Ref(entity(other->id));
    }
    Telling telling{u"role"_s, saying(Tr::tr("Deleted the role “%1”.").arg(role->name)),
                    Tr::tr("Delete the role “%1”?").arg(role->name)};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

/// What stands in the way, and the ways out under the numbers that --way takes.
void tellObstacle(Context &context, const RoleObstacle &obstacle)
{
    QJsonArray ways;
    QStringList lines{obstacle.sentence};
    for (qsizetype i = 0; i < obstacle.repairs.size(); ++i) {
        ways.append(obstacle.repairs[i].label);
        lines.append(Tr::tr("%1. %2").arg(i + 1).arg(obstacle.repairs[i].label));
    }
    context.out.line(lines.join(u'\n'));
    context.out.document({{u"obstacle"_s, obstacle.sentence}, {u"ways"_s, ways}});
}

Task<int> repair(Context &context)
{
    auto *repairs = facetOf<RoleRepairs>(context.directory.directory());
    if (!repairs) {
        const Result<void> none = failure(Error::Kind::Unsupported, Tr::tr("In this directory nothing stands between a role and its members."));
        co_return fail(context, none);
    }
    const auto way = number(context, u"way"_s, 0, 1, 1000);
    if (!way)
        co_return Exit::usage;
    if (!context.has(u"organization"_s)) {
        context.out.warning(Tr::tr("Name the organization: --organization."));
        co_return Exit::usage;
    }
    const auto organization = co_await organizationOption(context);
    if (!organization)
        co_return fail(context, organization);
    const auto role = co_await resolveRole(context.reader(), context.argument(0), OrganizationId());
    if (!role)
        co_return fail(context, role);
    const QList<RoleId> roles{role->id};
    const auto obstacles = co_await repairs->obstacles(*organization, roles);
    if (!obstacles)
        co_return fail(context, obstacles);
    if (obstacles->isEmpty()) {
        context.out.line(Tr::tr("Nothing stands in the way: the role “%1” can be given there.").arg(role->name));
        context.out.document({{u"obstacle"_s, QString()}, {u"ways"_s, QJsonArray()}});
        co_return Exit::done;
    }
    const RoleObstacle &obstacle = obstacles->first();
    if (*way == 0) {
        tellObstacle(context, obstacle);
        co_return Exit::failed;
    }
    if (*way > obstacle.repairs.size()) {
        context.out.warning(Tr::tr("There is no way %1.").arg(*way));
        co_return Exit::usage;
    }
    const Repair chosen = obstacle.repairs.at(static_cast<qsizetype>(*way) - 1);
    const auto results = co_await context.directory.applyAll(chosen.steps);
    for (const auto &result : results) {
        if (!result)
            co_return fail(context, result);
    }
    context.out.applied(chosen.label, u"step"_s, *results.constLast());
    co_return Exit::done;
}

} // namespace

QList<Command> roleCommands()
{
    const QString group = u"roles"_s;
    const auto text = u"text"_s;
    const auto organization = option(u"organization"_s, Tr::tr("Organization that the role belongs to, or may use."), u"organization"_s);
    const auto name = option(u"name"_s, Tr::tr("Name, 1 to 100 characters."), text);
    const auto description = option(u"description"_s, Tr::tr("What it is for."), text);
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List roles, or those that an organization may use"), {organization}, &listRoles},
        {group, u"show"_s, u"ROLE"_s, 1, Tr::tr("Show one role"), {organization}, &showRole},
        {group, u"create"_s, {}, 0, Tr::tr("Create a role"),
         {name, description, organization,
          option(u"application"_s, Tr::tr("Application that the role belongs to."), u"application"_s),
          repeatable(u"permission"_s, Tr::tr("Permission word, as in user:add; may be repeated."), u"word"_s)},
         &createRole},
        {group, u"edit"_s, u"ROLE"_s, 1, Tr::tr("Change a role"),
         {name, description, organization,
          repeatable(u"add-permission"_s, Tr::tr("Add a permission; may be repeated."), u"word"_s),
          repeatable(u"remove-permission"_s, Tr::tr("Take a permission away; may be repeated."), u"word"_s)},
         &editRole},
        {group, u"repair"_s, u"ROLE"_s, 1, Tr::tr("Say why an organization cannot give a role, and make it so"),
         {organization, option(u"way"_s, Tr::tr("Do this: the number of one of the ways that are told without it."), u"number"_s)}, &repair},
        {group, u"delete"_s, u"ROLE"_s, 1, Tr::tr("Delete a role"),
         {organization, option(u"replacement"_s, Tr::tr("Role that its holders get instead."), u"role"_s)}, &removeRole},
    };
}

} // namespace Rollcall
