#include "app/commandline/command.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"

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
    object.insert(u"membersKnown"_s, row.membersKnown);
    object.insert(u"owners"_s, QJsonArray::fromStringList(row.owners));
    object.insert(u"ownerCount"_s, row.ownerCount);
    return object;
}

Task<int> listOrganizations(Context &context)
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
        cells.append({row.organization.title(), row.organization.domains.join(u", "_s), counted(row.members, row.membersKnown),
                      counted(row.pending, row.membersKnown), row.owners.join(u", "_s), row.organization.id.toString()});
        array.append(rowJson(row));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Domains"), Tr::tr("Members"), Tr::tr("Pending"), Tr::tr("Owners"),
                       Tr::tr("Id")},
                      cells);
    context.out.document({{u"organizations"_s, array}, {u"total"_s, count->value}});
    co_return Exit::done;
}

Task<int> showOrganization(Context &context)
{
    const auto row = co_await resolveOrganization(context.reader(), context.argument(0));
    if (!row)
        co_return fail(context, row);
    const Organization &o = row->organization;
    QStringList applications;
    for (const auto &id : o.applications)
        applications.append(id.toString());
    QList<std::pair<QString, QString>> facts{
        {Tr::tr("Name"), o.name},
        {Tr::tr("Display name"), o.displayName},
        {Tr::tr("Id"), o.id.toString()},
        {Tr::tr("Domains"), o.domains.join(u", "_s)},
        {Tr::tr("Phone"), Phone::forDisplay(o.phone)},
        {Tr::tr("Parent"), row->parentName},
        {Tr::tr("Applications"), applications.join(u", "_s)},
        {Tr::tr("Status"), o.status == OrganizationStatus::Active ? Tr::tr("Active") : Tr::tr("Suspended")},
        {Tr::tr("Logo"), o.logo},
        {Tr::tr("Members"), counted(row->members, row->membersKnown)},
        {Tr::tr("Pending"), counted(row->pending, row->membersKnown)},
        {Tr::tr("Owners"), row->owners.join(u", "_s)},
        {Tr::tr("Created"), toText(o.created)},
    };
    for (auto it = o.metadata.begin(); it != o.metadata.end(); ++it) {
        // What a directory keeps beside these, such as a plan; what is made of more than one value is in the document.
        if (it.value().isString() || it.value().isDouble())
            facts.append({it.key(), it.value().toVariant().toString()});
    }
    context.out.facts(facts);
    context.out.document({{u"organization"_s, rowJson(*row)}});
    co_return Exit::done;
}

} // namespace

QList<Command> organizationCommands()
{
    const QString group = u"organizations"_s;
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List organizations"),
         {option(u"filter"_s, Tr::tr("Only those whose name, domain or phone has this text."), u"text"_s),
          option(u"limit"_s, Tr::tr("At most this many (1000)."), u"number"_s),
          option(u"offset"_s, Tr::tr("Leave out this many first."), u"number"_s)},
         &listOrganizations},
        {group, u"show"_s, u"ORGANIZATION"_s, 1, Tr::tr("Show one organization"), {}, &showOrganization},
    };
}

} // namespace Rollcall
