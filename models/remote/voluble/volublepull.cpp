#include "models/remote/voluble/volublepull.h"

#include "models/net/text/networkerrors.h"
#include "models/remote/common/streaming.h"

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageOfAuth0 = 50; ///< What Auth0's lists hold where nobody asks for more, as the way through Voluble does.

/// What all steps of one pull share.
struct Walk {
    std::shared_ptr<Sink> sink;
    std::stop_token stop;
    Coverage coverage;
    QList<OrganizationId> organizations; ///< Their ids only: there may be many.
    OrganizationId own;
    qint64 ownMembers = 0;
    qint64 done = 0;
};
using WalkPtr = std::shared_ptr<Walk>;

QString scopeOf(const Account &account)
{
    QStringList rights(account.permissions.begin(), account.permissions.end());
    rights += QStringList(account.scopes.begin(), account.scopes.end());
    rights.removeDuplicates();
    rights.sort();
    return account.self.toString() + u' ' + rights.join(u' ');
}

PulledPage pageOf(const Walk &walk)
{
    PulledPage page;
    page.done = walk.done;
    page.total = walk.organizations.size();
    return page;
}

Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk)
{
    Call call = Calls::listOrganizations();
    // The first question: whoever pressed the key learns soon that nobody answers.
    const auto opened = co_await Api::items(api, std::move(call), Lane::Interactive, walk->stop);
    if (!opened)
        co_return passOn(opened);
    auto seen = std::make_shared<QSet<OrganizationId>>();
    Remote::PageMaker made = [walk, seen](const QList<QJsonObject> &items, qint64 &strange) {
        PulledPage page = pageOf(*walk);
        page.total = 0;
        for (const QJsonObject &item : items) {
            const std::optional<OrganizationRecord> record = organizationFrom(item);
            if (!record) {
                ++strange;
                continue;
            }
            // An organization may come twice where the list changes while it is read.
            if (seen->contains(record->organization.id))
                continue;
            seen->insert(record->organization.id);
            walk->organizations.append(record->organization.id);
            page.organizations.append(record->organization);
            page.raw.append({entity(record->organization.id), item});
        }
        return page;
    };
    const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
    if (!streamed)
        co_return passOn(streamed);
    walk->coverage.strange += streamed->strange;
    walk->coverage.organizations = streamed->isComplete;
    co_return Result<void>();
}

Task<Result<void>> pullMembers(Api::Ptr api, WalkPtr walk, OrganizationId organization)
{
    Call call = Calls::listUsers(organization);
    const auto opened = co_await Api::items(api, std::move(call), Lane::Background, walk->stop);
    if (!opened)
        co_return passOn(opened);
    Remote::PageMaker made = [walk, organization](const QList<QJsonObject> &items, qint64 &strange) {
        PulledPage page = pageOf(*walk);
        page.mark.text = organization.toString();
        // Names and addresses are Auth0's to tell, and so is since when there has been an account: this record is the membership's.
        page.told = {u"externalId"_s, u"since"_s};
        for (const QJsonObject &item : items) {
            const std::optional<UserRecord> record = userFrom(item);
            if (!record) {
                ++strange;
                continue;
            }
            User user;
            user.id = record->id;
            user.externalId = record->id.toString();
            Membership membership;
            membership.user = record->id;
            membership.organization = organization;
            membership.since = record->created;
            page.users.append(user);
            page.memberships.append(membership);
            page.raw.append({entity(record->id), item});
        }
        return page;
    };
    const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
    if (!streamed)
        co_return passOn(streamed);
    walk->coverage.strange += streamed->strange;
    if (organization == walk->own)
        walk->ownMembers = streamed->items;
    if (streamed->isComplete)
        walk->coverage.members.insert(organization);
    co_return Result<void>();
}

/// Names, addresses and roles, as far as Auth0 is reachable. Without them the mirror is poorer and no less true.
Task<Result<void>> pullProfiles(Api::Ptr api, WalkPtr walk, OrganizationId organization)
{
    Call call = Calls::listProfiles(organization);
    const auto opened = co_await Api::items(api, std::move(call), Lane::Background, walk->stop);
    if (!opened)
        co_return passOn(opened);
    Remote::PageMaker made = [walk](const QList<QJsonObject> &items, qint64 &) {
        PulledPage page = pageOf(*walk);
        page.told = {u"email"_s,    u"phone"_s,    u"name"_s,    u"givenName"_s, u"familyName"_s, u"nickName"_s,
                     u"username"_s, u"picture"_s, u"created"_s, u"lastSignIn"_s, u"externalId"_s};
        for (const QJsonObject &item : items) {
            if (std::optional<User> user = profileFrom(item)) {
                user->externalId = user->id.toString();
                page.users.append(*user);
                page.raw.append({entity(user->id), item});
            }
        }
        return page;
    };
    const Result<Remote::Streamed> streamed = co_await Remote::streamInto(*opened, walk->sink, std::move(made));
    if (!streamed)
        co_return passOn(streamed);
    // Auth0 lists no more than a page of them, and its search no more than 1,000.
    if (streamed->items < walk->ownMembers) {
        walk->coverage.notes.append(Api::tr("Auth0 told the names of %1 of %2 people; the others are shown by their ids, or as they were.")
                                        .arg(streamed->items).arg(walk->ownMembers));
    }
    Call list = Calls::roles();
    const Result<Reply> reply = co_await Api::ask(api, std::move(list), Repeat::ByMethod);
    if (!reply || reply->fault != Fault::None)
        co_return tl::unexpected(reply ? reply->error() : reply.error());
    PulledPage page = pageOf(*walk);
    for (const QJsonValue &item : reply->answer.json.toArray()) {
        if (const auto role = roleFrom(item.toObject()))
            page.roles.append(*role);
    }
    // A full page may be the first of several that nobody can ask for.
    walk->coverage.roles = reply->answer.json.isArray() && reply->answer.json.toArray().size() < pageOfAuth0;
    co_return co_await walk->sink->take(page);
}

} // namespace

Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    const WalkPtr walk = std::make_shared<Walk>();
    walk->sink = std::move(sink);
    walk->stop = stop;
    const Result<Own> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    const Result<Account> account = co_await Api::account(api);
    if (!account)
        co_return passOn(account);
    walk->coverage.scope = scopeOf(*account);
    walk->own = own->organization;
    if (own->state == Own::State::NoRecord || own->state == Own::State::NoOrganization) {
        // Nothing is visible to somebody without an organization, whatever there is.
        walk->coverage.notes.append(Api::tr("You belong to no organization here, so nothing can be seen."));
        co_return walk->coverage;
    }
    const Result<void> listed = co_await pullOrganizations(api, walk);
    const bool isForbidden = !listed && listed.error().kind == Error::Kind::Forbidden;
    if (!listed && !isForbidden)
        co_return passOn(listed);
    if (isForbidden) {
        // Who may see people need not be permitted to see the organization itself.
        walk->coverage.notes.append(Api::tr("Your sign-in may not look at organizations: %1").arg(listed.error().message));
        if (own->state == Own::State::Member)
            walk->organizations = {own->organization};
    }
    qsizetype first = since.text.isEmpty() ? 0 : walk->organizations.indexOf(OrganizationId(since.text));
    first = std::max<qsizetype>(first, 0); // one that is gone: from the beginning
    for (qsizetype at = first; at < walk->organizations.size(); ++at) {
        if (stop.stop_requested())
            co_return tl::unexpected(NetworkErrors::cancelled());
        walk->done = at;
        const OrganizationId organization = walk->organizations.at(at);
        const Result<void> members = co_await pullMembers(api, walk, organization);
        // One that was removed meanwhile, or may not be looked into, is unknown; the others are not.
        const bool isPassed = !members && (members.error().kind == Error::Kind::Forbidden || members.error().kind == Error::Kind::NotFound);
        if (!members && !isPassed)
            co_return passOn(members);
        if (isPassed)
            walk->coverage.notes.append(members.error().message);
    }
    walk->done = walk->organizations.size();
    if (api && api->hasProxy() && own->state == Own::State::Member) {
        const Result<void> profiles = co_await pullProfiles(api, walk, own->organization);
        if (!profiles && profiles.error().kind == Error::Kind::Cancelled)
            co_return passOn(profiles);
        if (!profiles)
            walk->coverage.notes.append(Api::tr("Names and roles could not be read: %1").arg(profiles.error().message));
    }
    co_return walk->coverage;
}

} // namespace Rollcall::Voluble
