#include "app/commandline/carryout.h"
#include "app/commandline/options.h"
#include "app/commandline/organizationrefusals.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"

#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::OrganizationCommands)
};

/// `--metadata key=value` pairs; nullopt (told) when one has no `=`, or a key stands twice.
std::optional<QJsonObject> metadata(const Context &context)
{
    QJsonObject object;
    for (const auto &pair : context.parser.values(u"metadata"_s)) {
        const auto at = pair.indexOf('='_L1);
        if (at < 1) {
            context.out.warning(Tr::tr("--metadata takes key=value, not “%1”.").arg(pair));
            return std::nullopt;
        }
        const QString key = pair.left(at);
        if (object.contains(key)) {
            context.out.warning(Tr::tr("--metadata names “%1” twice; give each key one value.").arg(key));
            return std::nullopt;
        }
        object.insert(key, pair.mid(at + 1));
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

Task<int> createOrganization(Context &context)
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
    const auto traits = co_await context.directory.traits(std::nullopt);
    if (!traits)
        co_return fail(context, traits);
    organization.metadata = adapted(organization.metadata, *traits);
    Create payload;
    payload.kind = EntityKind::Organization;
    payload.values = toJson(organization);
    if (traits->refusesNew) {
        const Result<void> permitted = refusedBefore(traits->refusesNew(payload.values), *traits);
        if (!permitted)
            co_return fail(context, permitted);
    }
    if (context.has(u"owner"_s)) {
        const auto owner = co_await resolveUser(context.reader(), context.value(u"owner"_s), OrganizationId());
        if (!owner)
            co_return fail(context, owner);
        payload.owner = Ref(entity(owner->id));
    }
    Telling telling{u"organization"_s, [](const Applied &applied) {
        return Tr::tr("Created the organization “%1” (%2).").arg(storedName(applied), applied.target.id);
    }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> editOrganization(Context &context)
{
    if (context.has(u"logo"_s) && context.has(u"remove-logo"_s)) {
        context.out.warning(Tr::tr("--logo and --remove-logo exclude each other."));
        co_return Exit::usage;
    }
    const auto extra = metadata(context);
    if (!extra)
        co_return Exit::usage;
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
    const auto traits = co_await context.directory.traits(row->organization.id);
    if (!traits)
        co_return fail(context, traits);
    const QJsonObject before = current.value("metadata"_L1).toObject();
    QJsonObject after = before;
    for (const auto &key : context.parser.values(u"remove-metadata"_s))
        after.remove(key);
    for (auto it = extra->begin(); it != extra->end(); ++it)
        after.insert(it.key(), it.value());
    after = adapted(after, *traits);
    if (after != before)
        edits.append({u"metadata"_s, before, after});
    const auto logo = co_await storedLogo(context);
    if (!logo)
        co_return fail(context, logo);
    if (*logo != row->organization.logo && (context.has(u"logo"_s) || context.has(u"remove-logo"_s)))
        edits.append({u"logo"_s, row->organization.logo, *logo});
    if (traits->refusesEdits) {
        const Result<void> permitted = refusedBefore(traits->refusesEdits(edits, row->organization), *traits);
        if (!permitted)
            co_return fail(context, permitted);
    }
    Patch payload;
    payload.target = entity(row->organization.id);
    payload.edits = edits;
    Telling telling{u"organization"_s, [](const Applied &applied) { return Tr::tr("Saved “%1”.").arg(storedName(applied)); }};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> removeOrganization(Context &context)
{
    const auto row = co_await resolveOrganization(context.reader(), context.argument(0));
    if (!row)
        co_return fail(context, row);
    const QString name = row->organization.title();
    Remove payload;
    payload.target = entity(row->organization.id);
    Telling telling{u"organization"_s, saying(Tr::tr("Deleted the organization “%1”.").arg(name)),
                    Tr::tr("Delete “%1” with its %n membership(s), its own roles and its invitations?", nullptr,
                           static_cast<int>(row->members))
                        .arg(name)};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

} // namespace

QList<Command> organizationChangeCommands()
{
    const QString group = u"organizations"_s;
    const auto text = u"text"_s;
    const QList<QCommandLineOption> common{
        option(u"name"_s, Tr::tr("Name, 1 to 255 characters."), text),
        option(u"display-name"_s, Tr::tr("Shown instead of the name."), text),
        option(u"phone"_s, Tr::tr("Phone number with + and country code."), text),
        option(u"parent"_s, Tr::tr("Organization that this one belongs to."), u"organization"_s),
        option(u"logo"_s, Tr::tr("PNG, JPEG or SVG picture of at most 1 MiB."), u"file"_s),
        repeatable(u"metadata"_s, Tr::tr("Own key=value; may be repeated."), u"key=value"_s)};
    return {
        {group, u"create"_s, {}, 0, Tr::tr("Create an organization; you become its owner"),
         common
             + QList<QCommandLineOption>{repeatable(u"domain"_s, Tr::tr("Domain; may be repeated."), u"domain"_s),
                                         repeatable(u"application"_s, Tr::tr("Application; may be repeated."), u"application"_s),
                                         option(u"owner"_s, Tr::tr("Another user who becomes its owner."), u"user"_s)},
         &createOrganization},
        {group, u"edit"_s, u"ORGANIZATION"_s, 1, Tr::tr("Change an organization"),
         common
             + QList<QCommandLineOption>{option(u"status"_s, Tr::tr("active or suspended."), text),
                                         repeatable(u"add-domain"_s, Tr::tr("Add a domain; may be repeated."), u"domain"_s),
                                         repeatable(u"remove-domain"_s, Tr::tr("Remove a domain; may be repeated."), u"domain"_s),
                                         repeatable(u"add-application"_s, Tr::tr("Add an application; may be repeated."), u"application"_s),
                                         repeatable(u"remove-application"_s, Tr::tr("Remove an application; may be repeated."), u"application"_s),
                                         repeatable(u"remove-metadata"_s, Tr::tr("Remove an own key; may be repeated."), u"key"_s),
                                         flag(u"remove-logo"_s, Tr::tr("Remove the logo."))},
         &editOrganization},
        {group, u"delete"_s, u"ORGANIZATION"_s, 1, Tr::tr("Delete an organization and what belongs to it"), {}, &removeOrganization},
    };
}

} // namespace Rollcall
