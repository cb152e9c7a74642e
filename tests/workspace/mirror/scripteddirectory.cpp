#include "tests/workspace/mirror/scripteddirectory.h"

#include "models/domain/json.h"

#include <qcorofuture.h>
#include <qcorotimer.h>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return {Error::Kind::Cancelled, u"It was stopped."_s, {}, {}};
}

template<typename T, typename Id>
std::optional<QJsonObject> imageIn(const QList<T> &list, const Id &id)
{
    for (const T &one : list) {
        if (one.id.toString() == id)
            return toJson(one);
    }
    return std::nullopt;
}

QJsonObject edited(QJsonObject image, const QList<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits)
        image.insert(edit.field, edit.after);
    return image;
}

} // namespace

Organization &ScriptedDirectory::addOrganization(const QString &id, int members)
{
    Organization organization;
    organization.id = OrganizationId(id);
    organization.name = u"Organization "_s + id;
    content.organizations.append(organization);
    for (int i = 0; i < members; ++i)
        addMember(id, u"%1-%2"_s.arg(id).arg(i, 6, 10, QChar(u'0')), u"Person %1 of %2"_s.arg(i).arg(id));
    return content.organizations.last();
}

ScriptedDirectory::Member &ScriptedDirectory::addMember(const QString &organization, const QString &id, const QString &name)
{
    Member member;
    member.user.id = UserId(id);
    member.user.name = name;
    member.user.email = id + u"@example.org"_s;
    member.membership.user = member.user.id;
    member.membership.organization = OrganizationId(organization);
    content.members[organization].append(member);
    return content.members[organization].last();
}

ScriptedDirectory::Member *ScriptedDirectory::member(const QString &organization, const QString &id)
{
    for (Member &member : content.members[organization]) {
        if (member.user.id.toString() == id)
            return &member;
    }
    return nullptr;
}

void ScriptedDirectory::letGo()
{
    heldAt.reset();
    m_gate.finish();
}

Task<Result<Traits>> ScriptedDirectory::traits(Actor, std::optional<OrganizationId>)
{
    ++asked;
    if (unasked)
        co_return tl::unexpected(*unasked);
    co_return Result<Traits>(permitted); // QCoro 0.8 would move out of what is no temporary
}

std::optional<QJsonObject> ScriptedDirectory::image(const Content &from, const EntityId &entity) const
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return imageIn(from.organizations, entity.id);
    case EntityKind::Role:
        return imageIn(from.roles, entity.id);
    case EntityKind::RoleGroup:
        return imageIn(from.roleGroups, entity.id);
    case EntityKind::Application:
        return imageIn(from.applications, entity.id);
    default:
        break;
    }
    for (auto members = from.members.cbegin(); members != from.members.cend(); ++members) {
        for (const Member &member : *members) {
            if (member.user.id.toString() != entity.id)
                continue;
            if (entity.kind == EntityKind::User)
                return toJson(member.user);
            if (members.key() == entity.organization)
                return toJson(member.membership);
        }
    }
    return std::nullopt;
}

Task<Result<QList<Snapshot>>> ScriptedDirectory::read(Actor, QList<EntityId> entities)
{
    QList<Snapshot> snapshots;
    for (const EntityId &entity : std::as_const(entities)) {
        reads.append(entity);
        if (unreadable)
            co_return tl::unexpected(*unreadable);
        if (unknownKinds.contains(entity.kind))
            co_return failure(Error::Kind::Unsupported, u"This cannot be read."_s);
        snapshots.append({entity, image(shown(), entity)});
    }
    co_return snapshots;
}

Result<Applied> ScriptedDirectory::moved(const QString &user, const QString &organization)
{
    Applied applied;
    applied.target = {EntityKind::Membership, user, organization};
    for (QList<Member> &members : content.members) {
        const auto found = std::ranges::find_if(members, [&](const Member &member) { return member.user.id.toString() == user; });
        if (found == members.end())
            continue;
        Member member = members.takeAt(found - members.begin());
        applied.before = toJson(member.membership);
        member.membership.organization = OrganizationId(organization);
        applied.after = toJson(member.membership);
        content.members[organization].append(member);
        return applied;
    }
    return failure(Error::Kind::NotFound, u"Nobody here."_s);
}

Result<Applied> ScriptedDirectory::applyOne(const Change &change)
{
    Applied applied;
    applied.change = change.id;
    applied.outcome = outcome;
    if (const auto *patch = std::get_if<Patch>(&change.payload)) {
        applied.target = std::get<EntityId>(patch->target);
        applied.before = image(content, applied.target).value_or(QJsonObject());
        const QJsonObject after = edited(applied.before, patch->edits);
        for (QList<Member> &members : content.members) {
            for (Member &member : members) {
                if (applied.target.kind == EntityKind::User && member.user.id.toString() == applied.target.id)
                    member.user = userFromJson(after);
                if (applied.target.kind == EntityKind::Membership && entity(member.user.id, member.membership.organization) == applied.target)
                    member.membership = membershipFromJson(after);
            }
        }
        for (Organization &organization : content.organizations) {
            if (entity(organization.id) == applied.target)
                organization = organizationFromJson(after);
        }
        applied.after = image(content, applied.target).value_or(QJsonObject());
    } else if (const auto *remove = std::get_if<Remove>(&change.payload)) {
        applied.target = std::get<EntityId>(remove->target);
        applied.before = image(content, applied.target).value_or(QJsonObject());
        content.members[applied.target.organization].removeIf([&](const Member &member) { return member.user.id.toString() == applied.target.id; });
    } else if (const auto *add = std::get_if<AddMember>(&change.payload)) {
        const QString organization = std::get<EntityId>(add->organization).id;
        if (add->user)
            return moved(std::get<EntityId>(*add->user).id, organization);
        Member &member = addMember(organization, u"new-"_s + change.id.toString(), add->values.value(u"name"_s).toString());
        member.user.email = add->values.value(u"email"_s).toString();
        applied.target = entity(member.user.id, member.membership.organization);
        applied.after = toJson(member.membership);
    }
    if (isMute)
        applied.before = {};
    return applied;
}

Task<QList<Result<Applied>>> ScriptedDirectory::apply(QList<Change> changes)
{
    QList<Result<Applied>> results;
    for (const Change &change : std::as_const(changes)) {
        if (refusal)
            results.append(tl::unexpected(*refusal));
        else
            results.append(applyOne(change));
    }
    co_return results;
}

Task<Result<void>> ScriptedDirectory::send(std::shared_ptr<Sink> sink, PulledPage page, std::stop_token stop)
{
    const QPointer self(this);
    ++pages;
    if (beforePage)
        beforePage(pages);
    if (heldAt == pages) {
        m_gate = QPromise<void>();
        m_gate.start();
        m_isHolding = true;
        auto gate = m_gate.future();
        co_await gate;
        if (!self)
            co_return tl::unexpected(cancelled());
        m_isHolding = false;
    }
    if (latency.count() > 0) {
        const auto wait = latency;
        co_await QCoro::sleepFor(wait);
        if (!self)
            co_return tl::unexpected(cancelled());
    }
    if (stop.stop_requested())
        co_return tl::unexpected(cancelled());
    if (cutAfter && pages > *cutAfter)
        co_return tl::unexpected(fault);
    co_return co_await sink->take(page);
}

Task<Result<Coverage>> ScriptedDirectory::pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    const QPointer self(this);
    pulls.append(since);
    m_stop = stop;
    pages = 0;
    Coverage coverage;
    coverage.scope = scope;
    coverage.next = next;
    PulledPage first;
    first.applications = shown().applications;
    if (!omitsOrganizations)
        first.organizations = shown().organizations;
    first.roleGroups = shown().roleGroups;
    if (!omitsRoles)
        first.roles = shown().roles;
    first.gone = gone;
    const Result<void> begun = co_await send(sink, first, stop);
    if (!self || !begun)
        co_return tl::unexpected(begun ? cancelled() : begun.error());
    coverage.organizations = organizationsCovered;
    coverage.roles = rolesCovered && !omitsRoles;
    coverage.roleGroups = true;
    coverage.applications = true;

    const QStringList from = since.text.split(u'/');
    bool isSkipping = from.size() == 2;
    const QList<Organization> organizations = shown().organizations;
    for (qsizetype at = 0; at < organizations.size(); ++at) {
        const QString id = organizations.at(at).id.toString();
        if (isSkipping && id != from.first())
            continue;
        if (forbidden.contains(id)) {
            coverage.notes.append(u"You may not look into %1."_s.arg(id));
            continue;
        }
        qsizetype offset = isSkipping ? from.last().toLongLong() : 0;
        const bool isWhole = offset == 0;
        isSkipping = false;
        while (offset < shown().members.value(id).size()) {
            PulledPage page;
            page.told = told;
            page.done = at;
            page.total = organizations.size();
            page.mark.text = u"%1/%2"_s.arg(id).arg(offset);
            const QList<Member> members = shown().members.value(id).mid(offset, pageSize);
            for (const Member &member : members) {
                page.users.append(member.user);
                page.memberships.append(member.membership);
                if (omitsRoles)
                    page.memberships.last().roles.clear();
                page.raw.append({entity(member.user.id), {{u"user_id"_s, member.user.id.toString()}, {u"loyalty"_s, 7}, {u"client_secret"_s, u"hush"_s}}});
                if (rawOfMemberships)
                    page.raw.append({entity(member.user.id, member.membership.organization), {{u"word"_s, rawWord}}});
            }
            const Result<void> sent = co_await send(sink, page, stop);
            if (!self || !sent)
                co_return tl::unexpected(sent ? cancelled() : sent.error());
            offset += pageSize;
        }
        if (isWhole)
            coverage.members.insert(OrganizationId(id));
    }
    if (shown().people) {
        coverage.peopleBeside = true;
        PulledPage page;
        page.users = *shown().people;
        const Result<void> sent = co_await send(sink, page, stop);
        if (!self || !sent)
            co_return tl::unexpected(sent ? cancelled() : sent.error());
        coverage.users = shown().peopleCovered;
    }
    co_return coverage;
}

} // namespace Rollcall
