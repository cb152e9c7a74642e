#include "app/commandline/carryout.h"
#include "app/commandline/membertarget.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::InvitationCommands)
};

constexpr int pageSize = 500;

/// Those that somebody is pending in: of all their organizations a person may be pending in one and active in the next, and
/// counts as active among the people.
Task<Result<QList<OrganizationId>>> withPending(Context &context)
{
    QList<OrganizationId> organizations;
    PageRequest request;
    request.limit = pageSize;
    for (;; request.offset += pageSize) {
        const auto page = co_await context.reader().organizations(OrganizationQuery(), request);
        if (!page)
            co_return passOn(page);
        for (const OrganizationRow &row : page->rows) {
            if (row.pending > 0)
                organizations.append(row.organization.id);
        }
        if (page->rows.size() < pageSize)
            break;
    }
    co_return organizations;
}

struct Listed {
    QList<QStringList> cells;
    QJsonArray array;
};

/// The latest invitation of each pending member.
Task<Result<Listed>> invitationsOf(Context &context, OrganizationId organization, Listed listed)
{
    MemberQuery query;
    query.statuses = {MemberStatus::Pending};
    query.organization = organization;
    PageRequest request;
    request.limit = pageSize;
    for (;; request.offset += pageSize) {
        const auto page = co_await context.reader().members(query, request);
        if (!page)
            co_return passOn(page);
        for (const auto &row : page->rows) {
            const auto person = co_await context.reader().person(row.user.id);
            if (!person)
                co_return passOn(person);
            for (const auto &details : person->memberships) {
                if (!details.invitation || details.membership.organization != organization)
                    continue;
                listed.cells.append({person->user.title(), person->user.email, details.organizationName,
                                     displayName(details.invitation->state), toText(details.invitation->expires)});
                QJsonObject object = toJson(*details.invitation);
                object.insert(u"email"_s, person->user.email);
                object.insert(u"organizationName"_s, details.organizationName);
                listed.array.append(object);
            }
        }
        if (page->rows.size() < pageSize)
            break;
    }
    co_return listed;
}

/// Members of the organization (or of all) who are pending, each with the latest invitation.
Task<int> listInvitations(Context &context)
{
    QList<OrganizationId> organizations;
    if (context.has(u"organization"_s)) {
        const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
        if (!row)
            co_return fail(context, row);
        organizations.append(row->organization.id);
    } else {
        const auto all = co_await withPending(context);
        if (!all)
            co_return fail(context, all);
        organizations = *all;
    }
    Listed listed;
    for (const OrganizationId &organization : std::as_const(organizations)) {
        auto more = co_await invitationsOf(context, organization, std::move(listed));
        if (!more)
            co_return fail(context, more);
        listed = *std::move(more);
    }
    context.out.table({Tr::tr("Name"), Tr::tr("E-mail"), Tr::tr("Organization"), Tr::tr("State"), Tr::tr("Expires")}, listed.cells);
    context.out.document({{u"invitations"_s, listed.array}});
    co_return Exit::done;
}

Task<int> resend(Context &context)
{
    const auto hours = number(context, u"invite-hours"_s, 48, 1, 720);
    if (!hours)
        co_return Exit::usage;
    const auto invited = co_await memberTarget(context);
    if (!invited)
        co_return fail(context, invited);
    const QString name = invited->person.user.title();
    Invite payload;
    payload.member = entity(invited->person.user.id, invited->organization.id);
    payload.validHours = static_cast<int>(*hours);
    Telling telling{u"invitation"_s,
                    saying(Tr::tr("Renewed the invitation of %1 to “%2”.").arg(name, invited->organization.title()))};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> revoke(Context &context)
{
    const auto invited = co_await memberTarget(context);
    if (!invited)
        co_return fail(context, invited);
    const QString name = invited->person.user.title();
    const QString organization = invited->organization.title();
    const auto &invitation = invited->membership()->invitation;
    if (!invitation) {
        context.out.warning(Tr::tr("%1 has no invitation to “%2”.").arg(name, organization));
        co_return Exit::failed;
    }
    RevokeInvitation payload;
    payload.invitation = entity(invitation->id);
    Telling telling{u"invitation"_s, saying(Tr::tr("Revoked the invitation of %1 to “%2”.").arg(name, organization))};
    co_return co_await carryOut(context, std::move(payload), std::move(telling));
}

Task<int> link(Context &context)
{
    const auto invited = co_await memberTarget(context);
    if (!invited)
        co_return fail(context, invited);
    const auto &invitation = invited->membership()->invitation;
    if (!invitation || invitation->state != InvitationState::Pending || invitation->link.isEmpty()) {
        context.out.warning(Tr::tr("%1 has no open invitation to “%2”. Renew it with: rollcall invitations resend")
                                .arg(invited->person.user.title(), invited->organization.title()));
        co_return Exit::failed;
    }
    context.out.line(invitation->link);
    context.out.document({{u"link"_s, invitation->link}});
    co_return Exit::done;
}

} // namespace

QList<Command> invitationCommands()
{
    const QString group = u"invitations"_s;
    const auto organization = option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s);
    return {
        {group, u"list"_s, {}, 0, Tr::tr("List invitations of pending members"), {organization}, &listInvitations},
        {group, u"resend"_s, u"MEMBER"_s, 1, Tr::tr("Make a new invitation in place of the old one"),
         {organization, option(u"invite-hours"_s, Tr::tr("How long it is valid, 1 to 720 (48)."), u"hours"_s)}, &resend},
        {group, u"revoke"_s, u"MEMBER"_s, 1, Tr::tr("Revoke an invitation"), {organization}, &revoke},
        {group, u"link"_s, u"MEMBER"_s, 1, Tr::tr("Print the link of an open invitation"), {organization}, &link},
    };
}

} // namespace Rollcall
