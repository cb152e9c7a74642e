#include "models/remote/transmit/pullsteps.h"

#include "models/domain/fields.h"
#include "models/net/text/networkerrors.h"
#include "models/remote/common/streaming.h"
#include "models/remote/transmit/transmittraits.h"
#include "models/remote/transmit/words.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

/// What a member's record tells of the person and the membership; an empty one of these is empty there.
const QSet<QString> &told()
{
    static const QSet<QString> keys = [] {
        QSet<QString> keys{u"roles"_s, u"status"_s, u"ownStatus"_s, u"name"_s, u"since"_s, u"statusChanged"_s, u"created"_s,
                           u"lastSignIn"_s, u"hasPassword"_s, u"mustReplacePassword"_s};
        for (const FieldInfo &field : memberFields()) {
            if (takesField(field.field))
                keys.insert(field.key);
        }
        return keys;
    }();
    return keys;
}

/// Keeps the organizations of some items; one may come twice where a list changes while it is read.
PulledPage organizationsPage(const WalkPtr &walk, const std::shared_ptr<QSet<OrganizationId>> &seen, const QList<QJsonObject> &items,
                             qint64 &strange)
{
    PulledPage page = walk->page();
    page.total = 0;
    for (const QJsonObject &item : items) {
        const std::optional<OrganizationRecord> record = organizationFrom(item);
        if (!record) {
            ++strange;
            continue;
        }
        const Organization &organization = record->organization;
        if (seen->contains(organization.id))
            continue;
        seen->insert(organization.id);
        walk->organizations.append({organization.id, organization.applications});
        for (const ApplicationId &application : organization.applications) {
            // Where applications may not be listed, those of organizations are known all the same.
            if (!walk->applications.contains(application))
                walk->applications.append(application);
        }
        page.organizations.append(organization);
        page.raw.append({entity(organization.id), item});
    }
    return page;
}

/// The paged lists of each application: for a token that may not list all at once, and for a server that cannot.
Task<Result<void>> pullByApplication(Api::Ptr api, WalkPtr walk, std::shared_ptr<QSet<OrganizationId>> seen)
{
    const QList<ApplicationId> applications = walk->applications;
    for (const ApplicationId &application : applications) {
        ListPage at;
        for (;;) {
            Call call = Calls::organizationsOf(application, at);
            const auto opened = co_await Api::items(api, std::move(call), walk->stop);
            if (!opened)
                co_return passOn(opened);
            const qsizetype before = seen->size();
            Remote::PageMaker made = [walk, seen](const QList<QJsonObject> &items, qint64 &strange) {
                return organizationsPage(walk, seen, items, strange);
            };
            const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
            if (!streamed)
                co_return passOn(streamed);
            walk->coverage.strange += streamed->strange;
            const bool hasNext = streamed->around.value(u"page_info"_s).toObject().value(u"has_next_page"_s).toBool();
            // A page that brings nothing new would come for ever.
            if (!hasNext || seen->size() == before)
                break;
            at.offset += streamed->items;
        }
    }
    co_return Result<void>();
}

} // namespace

PulledPage PullWalk::page() const
{
    PulledPage page;
    page.done = done;
    page.total = organizations.size();
    return page;
}

Task<Result<void>> pullApplications(Api::Ptr api, WalkPtr walk)
{
    const auto applications = co_await applicationsNow(api);
    if (!applications)
        co_return passOn(applications);
    PulledPage page = walk->page();
    for (const Application &application : *applications)
        walk->applications.append(application.id);
    page.applications = *applications;
    walk->coverage.applications = true;
    co_return co_await walk->sink->take(page);
}

Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk)
{
    const auto seen = std::make_shared<QSet<OrganizationId>>();
    Call call = Calls::listOrganizations();
    const auto opened = co_await Api::items(api, std::move(call), walk->stop);
    if (!opened && opened.error().kind == Error::Kind::Forbidden && !walk->applications.isEmpty()) {
        walk->coverage.notes.append(Words::tr("Only organizations of the applications that can be seen are listed."));
        co_return co_await pullByApplication(api, walk, seen);
    }
    if (!opened)
        co_return passOn(opened);
    Remote::PageMaker made = [walk, seen](const QList<QJsonObject> &items, qint64 &strange) {
        return organizationsPage(walk, seen, items, strange);
    };
    const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
    if (!streamed)
        co_return passOn(streamed);
    walk->coverage.strange += streamed->strange;
    walk->coverage.organizations = streamed->isComplete;
    co_return Result<void>();
}

Task<Result<void>> pullRoles(Api::Ptr api, WalkPtr walk)
{
    const QList<ApplicationId> applications = walk->applications;
    for (const ApplicationId &application : applications) {
        const auto roles = co_await rolesNow(api, application);
        if (!roles)
            co_return passOn(roles);
        const auto groups = co_await roleGroupsNow(api, application);
        if (!groups)
            co_return passOn(groups);
        for (const RoleGroup &group : *groups)
            walk->groups.insert(group.id, group);
        PulledPage page = walk->page();
        page.roles = *roles;
        const Result<void> kept = co_await walk->sink->take(page);
        if (!kept)
            co_return kept;
    }
    walk->hasRoles = walk->coverage.applications;
    co_return Result<void>();
}

Task<Result<void>> pullMembers(Api::Ptr api, WalkPtr walk, OrganizationId organization)
{
    Call call = Calls::listMembers(organization);
    const auto opened = co_await Api::items(api, std::move(call), walk->stop);
    if (!opened)
        co_return passOn(opened);
    Remote::PageMaker made = [walk, organization](const QList<QJsonObject> &items, qint64 &strange) {
        PulledPage page = walk->page();
        page.mark.text = organization.toString();
        page.told = told();
        for (const QJsonObject &item : items) {
            const std::optional<MemberRecord> record = memberFrom(item, organization);
            if (!record) {
                ++strange;
                continue;
            }
            page.users.append(record->user);
            page.memberships.append(record->membership);
            page.raw.append({entity(record->user.id, organization), item});
        }
        return page;
    };
    const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
    if (!streamed)
        co_return passOn(streamed);
    walk->coverage.strange += streamed->strange;
    if (streamed->isComplete)
        walk->coverage.members.insert(organization);
    co_return Result<void>();
}

Task<Result<void>> pullReach(Api::Ptr api, WalkPtr walk)
{
    const QList<PullWalk::Place> places = walk->organizations;
    for (const PullWalk::Place &place : places) {
        for (const ApplicationId &application : place.applications) {
            if (walk->stop.stop_requested())
                co_return tl::unexpected(NetworkErrors::cancelled());
            const Result<Assigned> assigned = co_await assignedNow(api, application, place.id);
            const bool isGone = !assigned && assigned.error().kind == Error::Kind::NotFound;
            if (isGone) {
                walk->coverage.notes.append(assigned.error().message);
                continue;
            }
            if (!assigned)
                co_return passOn(assigned);
            for (const RoleGroup &group : assigned->groups) {
                RoleGroup &known = walk->groups[group.id];
                if (known.id.isEmpty())
                    known = group;
                known.organizations.append(place.id);
            }
            PulledPage page = walk->page();
            for (const Role &role : assigned->organizationRoles) {
                if (walk->builtIn.contains(role.id))
                    continue;
                walk->builtIn.insert(role.id);
                page.roles.append(role);
            }
            if (page.isEmpty())
                continue;
            const Result<void> kept = co_await walk->sink->take(page);
            if (!kept)
                co_return kept;
        }
    }
    PulledPage page = walk->page();
    page.roleGroups = walk->groups.values();
    // Only who saw every organization knows who has a group, and has met the roles that are built in.
    walk->coverage.roles = walk->hasRoles && walk->coverage.organizations;
    walk->coverage.roleGroups = walk->coverage.roles;
    if (page.isEmpty())
        co_return Result<void>();
    co_return co_await walk->sink->take(page);
}

Task<Result<void>> pullUsers(Api::Ptr api, WalkPtr walk)
{
    const auto seen = std::make_shared<QSet<UserId>>();
    ListPage at;
    qint64 strange = 0;
    for (;;) {
        Call call = Calls::listUsers(at);
        const auto opened = co_await Api::items(api, std::move(call), walk->stop);
        if (!opened)
            co_return passOn(opened);
        const qsizetype before = seen->size();
        Remote::PageMaker made = [walk, seen](const QList<QJsonObject> &items, qint64 &strange) {
            PulledPage page = walk->page();
            page.told = told();
            for (const QJsonObject &item : items) {
                const std::optional<UserRecord> record = userFrom(item);
                strange += record ? 0 : 1;
                if (!record || seen->contains(record->user.id))
                    continue;
                seen->insert(record->user.id);
                page.users.append(record->user);
                page.raw.append({entity(record->user.id), item});
            }
            return page;
        };
        const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
        if (!streamed)
            co_return passOn(streamed);
        strange += streamed->strange;
        const bool hasNext = streamed->around.value(u"page_info"_s).toObject().value(u"has_next_page"_s).toBool();
        if (!hasNext) {
            const qint64 total = streamed->around.value(u"total_count"_s).toInteger(-1);
            walk->coverage.users = strange == 0 && total == seen->size();
            break;
        }
        if (seen->size() == before)
            break;
        at.offset += streamed->items;
    }
    walk->coverage.strange += strange;
    co_return Result<void>();
}

} // namespace Rollcall::Transmit
