#include "models/remote/transmit/pullsteps.h"

#include "models/domain/fields.h"
#include "models/net/text/networkerrors.h"
#include "models/remote/common/streaming.h"
#include "models/remote/transmit/shiftingoffsets.h"
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

/// Keeps the organizations of some items; one is told once, though it may be in the lists of several applications.
PulledPage organizationsPage(const WalkPtr &walk, const std::shared_ptr<QSet<OrganizationId>> &kept, const QList<QJsonObject> &items,
                             qint64 &strange, ShiftingOffsets *offsets)
{
    PulledPage page = walk->page();
    page.total = 0;
    for (const QJsonObject &item : items) {
        const std::optional<OrganizationRecord> record = organizationFrom(item);
        if (offsets)
            offsets->came(record ? record->organization.id.toString() : QString());
        if (!record) {
            ++strange;
            continue;
        }
        const Organization &organization = record->organization;
        if (kept->contains(organization.id))
            continue;
        kept->insert(organization.id);
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

using CallAt = std::function<Call(const ListPage &page)>;

/// Reads a list page by page to its end. True when nothing in it was missing or strange.
Task<Result<bool>> pullPaged(Api::Ptr api, WalkPtr walk, std::shared_ptr<ShiftingOffsets> offsets, CallAt callAt, Remote::PageMaker made)
{
    bool isWhole = true;
    while (const auto slice = offsets->next()) {
        ListPage page;
        page.offset = slice->offset;
        page.limit = slice->limit;
        Call call = callAt(page);
        const auto opened = co_await Api::items(api, std::move(call), walk->stop);
        const bool isBeyond = !opened && (opened.error().kind == Error::Kind::Invalid || opened.error().kind == Error::Kind::NotFound);
        if (isBeyond && offsets->refused())
            continue;
        if (!opened)
            co_return passOn(opened);
        const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, made);
        if (!streamed)
            co_return passOn(streamed);
        walk->coverage.strange += streamed->strange;
        isWhole = isWhole && streamed->isComplete;
        offsets->pageEnded(streamed->around);
    }
    co_return isWhole && offsets->isComplete();
}

/// The paged lists of each application: for a token that may not list all at once, and for a server that cannot.
Task<Result<void>> pullByApplication(Api::Ptr api, WalkPtr walk, std::shared_ptr<QSet<OrganizationId>> kept)
{
    const QList<ApplicationId> applications = walk->applications;
    for (const ApplicationId &application : applications) {
        const auto offsets = std::make_shared<ShiftingOffsets>(ListPage().limit);
        Remote::PageMaker made = [walk, kept, offsets](const QList<QJsonObject> &items, qint64 &strange) {
            return organizationsPage(walk, kept, items, strange, offsets.get());
        };
        CallAt callAt = [application](const ListPage &page) { return Calls::organizationsOf(application, page); };
        const Result<bool> whole = co_await pullPaged(api, walk, offsets, std::move(callAt), std::move(made));
        if (!whole)
            co_return passOn(whole);
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
    const ApplicationId own = co_await Api::ownApplication(api);
    PulledPage page = walk->page();
    for (const Application &application : *applications) {
        walk->applications.append(application.id);
        if (application.id == own)
            walk->caller = application.name;
    }
    page.applications = *applications;
    walk->coverage.applications = true;
    co_return co_await walk->sink->take(page);
}

Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk)
{
    const auto kept = std::make_shared<QSet<OrganizationId>>();
    Call call = Calls::listOrganizations();
    const auto opened = co_await Api::items(api, std::move(call), walk->stop);
    if (!opened && opened.error().kind == Error::Kind::Forbidden && !walk->applications.isEmpty()) {
        walk->coverage.notes.append(TransmitWords::tr("Only organizations of the applications that can be seen are listed."));
        co_return co_await pullByApplication(api, walk, kept);
    }
    if (!opened)
        co_return passOn(opened);
    Remote::PageMaker made = [walk, kept](const QList<QJsonObject> &items, qint64 &strange) {
        return organizationsPage(walk, kept, items, strange, nullptr);
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
    walk->coverage.peopleBeside = true;
    const auto offsets = std::make_shared<ShiftingOffsets>(ListPage().limit);
    Remote::PageMaker made = [walk, offsets](const QList<QJsonObject> &items, qint64 &strange) {
        PulledPage page = walk->page();
        page.told = told();
        for (const QJsonObject &item : items) {
            const std::optional<UserRecord> record = userFrom(item);
            strange += record ? 0 : 1;
            if (!offsets->came(record ? record->user.id.toString() : QString()))
                continue;
            page.users.append(record->user);
            page.raw.append({entity(record->user.id), item});
        }
        return page;
    };
    CallAt callAt = Calls::listUsers;
    const Result<bool> whole = co_await pullPaged(api, walk, offsets, std::move(callAt), std::move(made));
    if (!whole)
        co_return passOn(whole);
    walk->coverage.users = *whole;
    co_return Result<void>();
}

} // namespace Rollcall::Transmit
