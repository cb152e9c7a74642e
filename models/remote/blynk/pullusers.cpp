#include "models/net/text/networkerrors.h"
#include "models/remote/blynk/shiftingpages.h"
#include "models/remote/blynk/walk.h"

#include <vector>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

/// What the user's own page tells, or what the list did where that page is closed to this client; nothing for somebody who is gone.
Task<Result<std::optional<UserRecord>>> wholeUser(Api::Ptr api, WalkPtr walk, UserRecord listed)
{
    Call call = Calls::user(listed.user.id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod, walk->patience);
    if (!reply)
        co_return passOn(reply);
    std::optional<UserRecord> record;
    if (reply->isGood())
        record = userFrom(reply->answer.object());
    const bool isClosed = reply->fault == Fault::NotThere || reply->fault == Fault::Forbidden || reply->isGood();
    if (!isClosed)
        co_return tl::unexpected(reply->error());
    // Blynk says the same of somebody who is gone and of somebody in another organization.
    const bool isGone = reply->fault == Fault::NotThere && listed.membership.organization == walk->own;
    if ((!record || record->user.id != listed.user.id) && !isGone)
        record = listed;
    co_return record;
}

/// The users of one page of the list.
struct Listed {
    QList<UserRecord> users;
    qint64 firstId = 0;
    qint64 strange = 0;
};

Listed listedOf(const ListPage &page)
{
    Listed listed;
    listed.strange = page.strange();
    for (const QJsonObject &item : page.items) {
        const std::optional<UserRecord> record = userFrom(item);
        if (!record) {
            ++listed.strange;
            continue;
        }
        if (listed.firstId == 0)
            listed.firstId = numberOf(record->user.id).value_or(0);
        listed.users.append(*record);
    }
    return listed;
}

Task<Result<QList<UserRecord>>> wholeUsers(Api::Ptr api, WalkPtr walk, QList<UserRecord> listed)
{
    if (api && !api->settings().readsStatus)
        co_return listed;
    // All at once: the connection's budget lets them through one after another.
    std::vector<Task<Result<std::optional<UserRecord>>>> tasks;
    for (const UserRecord &record : std::as_const(listed))
        tasks.push_back(wholeUser(api, walk, record));
    QList<UserRecord> whole;
    std::optional<Error> error;
    for (auto &task : tasks) {
        const auto record = co_await task;
        if (!record)
            error = record.error();
        else if (*record)
            whole.append(**record);
    }
    if (error)
        co_return tl::unexpected(*error);
    co_return whole;
}

/// An organization that nobody listed, found by somebody who is in it.
Task<Result<void>> addMissing(Api::Ptr api, WalkPtr walk, OrganizationId id, std::shared_ptr<PulledPage> page)
{
    Call call = Calls::organization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod, walk->patience);
    if (!reply)
        co_return passOn(reply);
    OrganizationRecord record;
    if (const auto found = organizationFrom(reply->answer.object()); reply->isGood() && found && found->organization.id == id)
        record = *found;
    // That it is there is known, and its number is a name too.
    record.organization.id = id;
    if (record.organization.name.isEmpty())
        record.organization.name = u"#%1"_s.arg(id.toString());
    addOrganization(*walk, *page, record);
    co_return Result<void>();
}

/// Of somebody's own page, and of an item of the list: what is not named stays as it was known. Postal addresses are taken when a
/// user is made and, as far as is described, never given back.
QSet<QString> keysOf(const PulledPage &page, bool isWhole)
{
    if (!isWhole)
        return {u"email"_s, u"name"_s, u"roles"_s, u"ownStatus"_s};
    QSet<QString> keys{u"email"_s, u"name"_s,   u"nickName"_s, u"phone"_s, u"tz"_s,        u"locale"_s, u"created"_s, u"lastSignIn"_s,
                       u"title"_s, u"status"_s, u"ownStatus"_s, u"roles"_s, u"since"_s};
    const auto hasAddress = [](const PulledPage::Raw &raw) { return raw.sent.value(u"address"_s).isObject(); };
    if (std::any_of(page.raw.begin(), page.raw.end(), hasAddress))
        keys += {u"fullAddress"_s, u"city"_s, u"state"_s, u"country"_s, u"zip"_s};
    return keys;
}

void addUser(Walk &walk, PulledPage &page, const UserRecord &record)
{
    for (const RoleId &role : record.membership.roles) {
        if (!walk.roles.contains(role))
            page.roles.append(roleOf(role));
        walk.roles.insert(role);
    }
    page.users.append(record.user);
    page.memberships.append(record.membership);
    page.raw.append({entity(record.user.id), record.raw});
}

Task<Result<void>> takePage(WalkPtr walk, std::shared_ptr<PulledPage> page)
{
    if (page->isEmpty())
        co_return Result<void>();
    co_return co_await walk->sink->take(*page);
}

} // namespace

Task<Result<void>> pullUsers(Api::Ptr api, WalkPtr walk, int first)
{
    ShiftingPages pages(pageSize, first);
    bool seesBelow = false;
    qint64 strange = 0;
    qint64 withoutStatus = 0;
    bool isCounted = true;
    while (const std::optional<int> number = pages.next()) {
        if (walk->patience.stop.stop_requested())
            co_return tl::unexpected(NetworkErrors::cancelled());
        Call call = Calls::listUsers(*number, true);
        const Result<ListPage> came = co_await Api::page(api, std::move(call), walk->patience);
        if (!came)
            co_return passOn(came);
        const Listed listed = listedOf(*came);
        strange += listed.strange;
        walk->total = came->total.value_or(0);
        const qint64 done = static_cast<qint64>(*number) * pageSize + came->came;
        walk->done = came->total ? std::min<qint64>(*came->total, done) : done;
        isCounted = isCounted && came->total.has_value();
        const Result<QList<UserRecord>> whole = co_await wholeUsers(api, walk, listed.users);
        if (!whole)
            co_return passOn(whole);
        const auto told = std::make_shared<PulledPage>(pageOf(*walk));
        const auto barely = std::make_shared<PulledPage>(pageOf(*walk));
        for (const UserRecord &record : *whole) {
            const OrganizationId &organization = record.membership.organization;
            seesBelow = seesBelow || organization != walk->own;
            withoutStatus += record.isWhole ? 0 : 1;
            if (!walk->organizations.contains(organization)) {
                const Result<void> added = co_await addMissing(api, walk, organization, told);
                if (!added)
                    co_return passOn(added);
            }
            addUser(*walk, record.isWhole ? *told : *barely, record);
        }
        pages.came(came->came, listed.firstId, came->total);
        told->told = keysOf(*told, true);
        barely->told = keysOf(*barely, false);
        told->mark.text = QString::number(*number);
        barely->mark = told->mark;
        const Result<void> kept = co_await takePage(walk, told);
        if (!kept)
            co_return passOn(kept);
        const Result<void> alsoKept = co_await takePage(walk, barely);
        if (!alsoKept)
            co_return passOn(alsoKept);
    }
    walk->coverage.strange += strange;
    if (withoutStatus > 0)
        walk->coverage.notes.append(Api::tr("The status of %n person(s) is not known.", nullptr, static_cast<int>(withoutStatus)));
    if (!pages.isComplete() || strange > 0) {
        if (!isCounted && !pages.isComplete())
            walk->coverage.notes.append(Api::tr("This Blynk server does not say how many people there are, so nobody is taken out of the list here."));
        else if (first == 0)
            walk->coverage.notes.append(Api::tr("The list of people changed while it was read; who is gone is found the next time."));
        co_return Result<void>();
    }
    // A server that leaves sub-organizations out of the list does not say so; when nobody is in one, nothing is known of them.
    if (seesBelow)
        walk->coverage.members = walk->organizations;
    else
        walk->coverage.members = {walk->own};
    co_return Result<void>();
}

} // namespace Rollcall::Blynk
