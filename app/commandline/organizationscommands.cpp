#include "app/commandline/command.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"

#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OrganizationCommands)
};

QJsonObject rowJson(const OrganizationRow &row)
{
    QJsonObject object = toJson(row.organization);
    object.insert(u"members"_s, row.members);
    object.insert(u"pending"_s, row.pending);
    object.insert(u"owners"_s, QJsonArray::fromStringList(row.owners));
    object.insert(u"ownerCount"_s, row.ownerCount);
    return object;
}

Task<int> list(Context &context)
{
    const auto limit = number(context, u"limit"_s, 1000, 1, 1'000'000);
    const auto offset = number(context, u"offset"_s, 0, 0, std::numeric_limits<int>::max());
    if (!limit || !offset)
        co_return Exit::usage;
    OrganizationQuery query;
    query.text = context.value(u"filter"_s);
    PageRequest request;
    request.offset = *offset;
    request.limit = static_cast<int>(*limit);
    const auto page = co_await context.reader().organizations(query, request);
    if (!page)
        co_return fail(context, page);
    const auto count = co_await context.reader().countOrganizations(query, CountMode::Exact, request.cancel);
    if (!count)
        co_return fail(context, count);
    QList<QStringList> cells;
    QJsonArray array;
    for (const auto &row : page->rows) {
        cells.append({row.organization.title(), row.organization.domains.join(u", "_s), QString::number(row.members),
                      QString::number(row.pending), row.owners.join(u", "_s), row.organization.id.toString()});
        array.append(rowJson(row));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Domains"), Tr::tr("Members"), Tr::tr("Pending"), Tr::tr("Owners"),
                       Tr::tr("Id")},
                      cells);
    context.out.document({{u"organizations"_s, array}, {u"total"_s, count->value}});
    co_return Exit::done;
}

Task<int> show(Context &context)
{
    const auto row = co_await resolveOrganization(context.reader(), context.argument(0));
    if (!row)
        co_return fail(context, row);
    const Organization &o = row->organization;
    QStringList applications;
    for (const auto &id : o.applications)
        applications.append(id.toString());
    context.out.facts({{Tr::tr("Name"), o.name},
                       {Tr::tr("Display name"), o.displayName},
                       {Tr::tr("Id"), o.id.toString()},
                       {Tr::tr("Domains"), o.domains.join(u", "_s)},
                       {Tr::tr("Phone"), Phone::forDisplay(o.phone)},
                       {Tr::tr("Parent"), row->parentName},
                       {Tr::tr("Applications"), applications.join(u", "_s)},
                       {Tr::tr("Status"), o.status == OrganizationStatus::Active ? Tr::tr("Active") : Tr::tr("Suspended")},
                       {Tr::tr("Logo"), o.logo},
                       {Tr::tr("Members"), QString::number(row->members)},
                       {Tr::tr("Pending"), QString::number(row->pending)},
                       {Tr::tr("Owners"), row->owners.join(u", "_s)},
                       {Tr::tr("Created"), toText(o.created)}});
    context.out.document({{u"organization"_s, rowJson(*row)}});
    co_return Exit::done;
}

/// `--metadata key=value` pairs; nullopt (told) when one has no `=`.
std::optional<QJsonObject> metadata(const Context &context)
{
    QJsonObject object;
    for (const auto &pair : context.parser.values(u"metadata"_s)) {
        const auto at = pair.indexOf('='_L1);
        if (at < 1) {
            context.out.warning(Tr::tr("--metadata takes key=value, not “%1”.").arg(pair));
            return std::nullopt;
        }
        object.insert(pair.left(at), pair.mid(at + 1));
    }
    return object;
}

Task<Result<QStringList>> applicationIds(Context &context, QString optionName)
{
    QStringList ids;
    for (const auto &text : context.parser.values(optionName)) {
        const auto application = co_await resolveApplication(context.reader(), text);
        if (!application)
            co_return passOn(application);
        ids.append(application->id.toString());
    }
    co_return ids;
}

/// Keeps the file of --logo and answers its name; an empty one without the option.
Task<Result<QString>> storedLogo(Context &context)
{
    if (!context.has(u"logo"_s))
        co_return QString();
    QFile file(context.value(u"logo"_s));
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(Error::Kind::Invalid, Tr::tr("The logo %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    // One byte more than may be shows that the file is too large, however large it is.
    auto bytes = file.read(Directory::largestLogo + 1);
    auto stored = co_await context.directory.storeLogo(std::move(bytes));
    co_return stored;
}

Task<int> create(Context &context)
{
    if (!context.has(u"name"_s)) {
        context.out.warning(Tr::tr("An organization needs a name: --name."));
        co_return Exit::usage;
    }
    const auto extra = metadata(context);
    if (!extra)
        co_return Exit::usage;
    Organization organization;
    organization.name = context.value(u"name"_s);
    organization.displayName = context.value(u"display-name"_s);
    organization.phone = context.value(u"phone"_s);
    organization.domains = context.parser.values(u"domain"_s);
    organization.metadata = *extra;
    const auto applications = co_await applicationIds(context, u"application"_s);
    if (!applications)
        co_return fail(context, applications);
    for (const auto &id : *applications)
        organization.applications.append(ApplicationId(id));
    if (context.has(u"parent"_s)) {
        const auto parent = co_await resolveOrganization(context.reader(), context.value(u"parent"_s));
        if (!parent)
            co_return fail(context, parent);
        organization.parent = parent->organization.id;
    }
    const auto logo = co_await storedLogo(context);
    if (!logo)
        co_return fail(context, logo);
    organization.logo = *logo;
    Create payload;
    payload.kind = EntityKind::Organization;
    payload.values = toJson(organization);
    if (context.has(u"owner"_s)) {
        const auto owner = co_await resolveUser(context.reader(), context.value(u"owner"_s), OrganizationId());
        if (!owner)
            co_return fail(context, owner);
        payload.owner = Ref(entity(owner->id));
    }
    const auto done = co_await context.directory.apply(std::move(payload));
    if (!done)
        co_return fail(context, done);
    context.out.applied(Tr::tr("Created the organization “%1” (%2).").arg(organization.name, done->target.id),
                        u"organization"_s, *done);
    co_return Exit::done;
}

Task<int> edit(Context &context)
{
    if (context.has(u"logo"_s) && context.has(u"remove-logo"_s)) {
        context.out.warning(Tr::tr("--logo and --remove-logo exclude each other."));
        co_return Exit::usage;
    }
    const auto row = co_await resolveOrganization(context.reader(), context.argument(0));
    if (!row)
        co_return fail(context, row);
    const QJsonObject current = toJson(row->organization);
    const auto added = co_await applicationIds(context, u"add-application"_s);
    if (!added)
        co_return fail(context, added);
    const auto removed = co_await applicationIds(context, u"remove-application"_s);
    if (!removed)
        co_return fail(context, removed);
    QList<FieldEdit> edits;
    editText(context, u"name"_s, u"name"_s, current, edits);
    editText(context, u"display-name"_s, u"displayName"_s, current, edits);
    editText(context, u"phone"_s, u"phone"_s, current, edits);
    editText(context, u"status"_s, u"status"_s, current, edits);
    editList(u"domains"_s, current, context.parser.values(u"add-domain"_s), context.parser.values(u"remove-domain"_s), edits);
    editList(u"applications"_s, current, *added, *removed, edits);
    if (context.has(u"parent"_s)) {
        QString parent;
        if (!context.value(u"parent"_s).isEmpty()) {
            const auto found = co_await resolveOrganization(context.reader(), context.value(u"parent"_s));
            if (!found)
                co_return fail(context, found);
            parent = found->organization.id.toString();
        }
        edits.append({u"parent"_s, current.value("parent"_L1).toString(), parent});
    }
    if (context.has(u"metadata"_s)) {
        const auto extra = metadata(context);
        if (!extra)
            co_return Exit::usage;
        edits.append({u"metadata"_s, current.value("metadata"_L1).toObject(), *extra});
    }
    const auto logo = co_await storedLogo(context);
    if (!logo)
        co_return fail(context, logo);
    if (*logo != row->organization.logo && (context.has(u"logo"_s) || context.has(u"remove-logo"_s)))
        edits.append({u"logo"_s, row->organization.logo, *logo});
    Patch payload;
    payload.target = entity(row->organization.id);
    payload.edits = edits;
    const auto done = co_await context.directory.apply(std::move(payload));
    if (!done)
        co_return fail(context, done);
    context.out.applied(Tr::tr("Saved “%1”.").arg(row->organization.title()), u"organization"_s, *done);
    co_return Exit::done;
}

Task<int> remove(Context &context)
{
    const auto row = co_await resolveOrganization(context.reader(), context.argument(0));
    if (!row)
        co_return fail(context, row);
    const QString name = row->organization.title();
    if (!context.confirmed(Tr::tr("Delete “%1” with its %n membership(s), its own roles and its invitations?", nullptr,
                                  static_cast<int>(row->members))
                               .arg(name)))
        co_return Exit::failed;
    Remove payload;
    payload.target = entity(row->organization.id);
    const auto done = co_await context.directory.apply(std::move(payload));
    if (!done)
        co_return fail(context, done);
    context.out.applied(Tr::tr("Deleted the organization “%1”.").arg(name), u"organization"_s, *done);
    co_return Exit::done;
}

} // namespace

QList<Command> organizationCommands()
{
    const QString group = u"organizations"_s;
    const auto text = u"text"_s;
    const QList<QCommandLineOption> common{
        option(u"name"_s, Tr::tr("Name, 1 to 255 characters."), text),
        option(u"display-name"_s, Tr::tr("Shown instead of the name."), text),
        option(u"phone"_s, Tr::tr("Phone number with + and country code."), text),
        option(u"parent"_s, Tr::tr("Organization that this one belongs to."), u"organization"_s),
        option(u"logo"_s, Tr::tr("PNG, JPEG or SVG picture of at most 1 MiB."), u"file"_s),
        option(u"metadata"_s, Tr::tr("Own key=value; may be repeated."), u"key=value"_s)};
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List organizations"),
         {option(u"filter"_s, Tr::tr("Only those whose name, domain or phone has this text."), text),
          option(u"limit"_s, Tr::tr("At most this many (1000)."), u"number"_s),
          option(u"offset"_s, Tr::tr("Leave out this many first."), u"number"_s)},
         &list},
        {group, u"show"_s, u"ORGANIZATION"_s, 1, Tr::tr("Show one organization"), {}, &show},
        {group, u"create"_s, {}, 0, Tr::tr("Create an organization; you become its owner"),
         common
             + QList<QCommandLineOption>{option(u"domain"_s, Tr::tr("Domain; may be repeated."), u"domain"_s),
                                         option(u"application"_s, Tr::tr("Application; may be repeated."), u"application"_s),
                                         option(u"owner"_s, Tr::tr("Another user who becomes its owner."), u"user"_s)},
         &create},
        {group, u"edit"_s, u"ORGANIZATION"_s, 1, Tr::tr("Change an organization"),
         common
             + QList<QCommandLineOption>{option(u"status"_s, Tr::tr("active or suspended."), text),
                                         option(u"add-domain"_s, Tr::tr("Add a domain; may be repeated."), u"domain"_s),
                                         option(u"remove-domain"_s, Tr::tr("Remove a domain; may be repeated."), u"domain"_s),
                                         option(u"add-application"_s, Tr::tr("Add an application; may be repeated."), u"application"_s),
                                         option(u"remove-application"_s, Tr::tr("Remove an application; may be repeated."), u"application"_s),
                                         flag(u"remove-logo"_s, Tr::tr("Remove the logo."))},
         &edit},
        {group, u"delete"_s, u"ORGANIZATION"_s, 1, Tr::tr("Delete an organization and what belongs to it"), {}, &remove},
    };
}

} // namespace Rollcall
