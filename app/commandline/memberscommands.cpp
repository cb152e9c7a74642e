#include "app/commandline/carryout.h"
#include "app/commandline/memberjson.h"
#include "app/commandline/memberquery.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"
#include "models/workspace/mirror/sync.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::MemberCommands)
};

Task<int> listMembers(Context &context)
{
    const auto limit = number(context, u"limit"_s, 1000, 1, 10'000'000);
    const auto offset = number(context, u"offset"_s, 0, 0, std::numeric_limits<int>::max());
    if (!limit || !offset)
        co_return Exit::usage;
    const auto query = co_await memberQueryOf(context);
    if (!query)
        co_return fail(context, query);
    PageRequest request;
    request.offset = *offset;
    request.limit = static_cast<int>(*limit);
    const auto page = co_await context.reader().members(*query, request);
    if (!page)
        co_return fail(context, page);
    const auto count = co_await context.reader().countMembers(*query, CountMode::Exact, request.cancel);
    if (!count)
        co_return fail(context, count);
    QList<QStringList> cells;
    QJsonArray array;
    for (const auto &row : page->rows) {
        cells.append({row.user.title(), row.user.email, row.user.phone, displayName(row.membership.status),
                      row.roleNames.join(u", "_s), QString::number(row.organizations), row.user.id.toString()});
        array.append(memberJson(row));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("E-mail"), Tr::tr("Phone"), Tr::tr("Status"), Tr::tr("Roles"),
                       Tr::tr("Organizations"), Tr::tr("Id")},
                      cells);
    // What a server did not list is not empty.
    bool isComplete = true;
    if (const Sync *sync = context.directory.sync(); sync && query->organization)
        isComplete = co_await sync->knowsMembersOf(*query->organization);
    if (!isComplete)
        context.out.warning(Tr::tr("The server has not listed the members of this organization: there may be more."));
    context.out.document({{u"members"_s, array}, {u"total"_s, count->value}, {u"complete"_s, isComplete}});
    co_return Exit::done;
}

Task<int> showMember(Context &context)
{
    const auto user = co_await resolveUser(context.reader(), context.argument(0), OrganizationId());
    if (!user)
        co_return fail(context, user);
    const auto person = co_await context.reader().person(user->id);
    if (!person)
        co_return fail(context, person);
    QList<std::pair<QString, QString>> facts;
    for (const auto &field : memberFields()) {
        if (field.ofUser)
            facts.append({field.label(), person->user.*field.ofUser});
    }
    facts.append({Tr::tr("Id"), person->user.id.toString()});
    facts.append({Tr::tr("Added"), toText(person->user.created)});
    for (const auto &m : person->memberships) {
        QStringList roles;
        for (const auto &role : m.roles)
            roles.append(role.name);
        facts.append({m.organizationName,
                      Tr::tr("%1 since %2: %3").arg(displayName(m.membership.status), toText(m.membership.since), roles.join(u", "_s))});
    }
    context.out.facts(facts);
    context.out.document({{u"member"_s, personJson(*person)}});
    co_return Exit::done;
}

Task<int> add(Context &context)
{
    if (!context.has(u"organization"_s)) {
        context.out.warning(Tr::tr("To which organization? Add --organization."));
        co_return Exit::usage;
    }
    if (!context.has(u"role"_s)) {
        context.out.warning(Tr::tr("A member has at least one role: add --role. See: rollcall roles list"));
        co_return Exit::usage;
    }
    const auto hours = number(context, u"invite-hours"_s, 48, 1, 720);
    if (!hours)
        co_return Exit::usage;
    const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
    if (!row)
        co_return fail(context, row);
    const auto roles = co_await resolveRoles(context.reader(), context.parser.values(u"role"_s), row->organization.id);
    if (!roles)
        co_return fail(context, roles);
    AddMember payload;
    if (context.has(u"user"_s)) {
        const auto user = co_await resolveUser(context.reader(), context.value(u"user"_s), OrganizationId());
        if (!user)
            co_return fail(context, user);
        payload.user = entity(user->id);
    }
    payload.organization = entity(row->organization.id);
    payload.values = memberFieldValues(context);
    for (const auto &role : *roles)
        payload.roles.append(entity(role));
    payload.invite = context.has(u"invite"_s);
    payload.inviteValidHours = static_cast<int>(*hours);
    payload.generatePassword = context.has(u"temporary-password"_s);
    QString name = userFromJson(payload.values).title();
    const bool invited = payload.invite;
    const auto done = co_await context.directory.apply(std::move(payload));
    if (!done)
        co_return fail(context, done);
    // An e-mail address that was known belongs to somebody whose name is not changed by this.
    const auto person = co_await context.reader().person(UserId(done->target.id));
    if (person)
        name = person->user.title();
    const QString sentence = (invited ? Tr::tr("Invited %1 to “%2”.") : Tr::tr("Added %1 to “%2”.")).arg(name, row->organization.title());
    co_await tellApplied(context, sentence, u"member"_s, *done);
    co_return Exit::done;
}

} // namespace

QList<Command> memberCommands()
{
    const QString group = u"members"_s;
    const auto organization = option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s);
    const auto role = repeatable(u"role"_s, Tr::tr("Role; may be repeated."), u"role"_s);
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List the members of an organization, or everybody"),
         memberQueryOptions()
             + QList<QCommandLineOption>{option(u"limit"_s, Tr::tr("At most this many (1000)."), u"number"_s),
                                         option(u"offset"_s, Tr::tr("Leave out this many first."), u"number"_s)},
         &listMembers},
        {group, u"show"_s, u"MEMBER"_s, 1, Tr::tr("Show one person with every membership"), {}, &showMember},
        {group, u"add"_s, {}, 0, Tr::tr("Add a person to an organization"),
         QList<QCommandLineOption>{organization, role,
                                   option(u"user"_s, Tr::tr("Somebody who is in the directory already; where everybody is in one organization only, they move."), u"member"_s),
                                   flag(u"invite"_s, Tr::tr("Pending until the invitation is accepted.")),
                                   option(u"invite-hours"_s, Tr::tr("How long the invitation is valid, 1 to 720 (48)."), u"hours"_s),
                                   flag(u"temporary-password"_s, Tr::tr("Make a temporary password and print it once."))}
             + memberFieldOptions(),
         &add},
    };
}

} // namespace Rollcall
