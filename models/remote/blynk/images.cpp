#include "models/remote/blynk/images.h"

#include "models/domain/json.h"
#include "models/remote/common/askedfor.h"

#include <vector>

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 8;
constexpr int mostPages = 1000; ///< Of a search or of the list of all users that a look for a few of them may cost.

QJsonObject withRaw(QJsonObject image, const QJsonObject &raw)
{
    image.insert(u"raw"_s, raw);
    return image;
}

using CallOfPage = std::function<Call(int page)>;
using Visit = std::function<bool(const QJsonObject &item)>; ///< False: that was the last one that is wanted.

/// Unsupported when there are more pages than it may look at, and the visit still wants some.
Task<Result<void>> visitItems(Api::Ptr api, CallOfPage callOf, Visit visit)
{
    qint64 seen = 0;
    QJsonObject first;
    for (int number = 0; number < mostPages; ++number) {
        Call call = callOf(number);
        const Result<ListPage> page = co_await Api::page(api, std::move(call));
        if (!page)
            co_return passOn(page);
        // Whichever page is asked for, it answers the same one.
        const QJsonObject begin = page->items.value(0);
        if (number > 0 && !begin.isEmpty() && begin == std::exchange(first, begin))
            co_return Result<void>();
        first = begin;
        for (const QJsonObject &item : page->items) {
            if (!visit(item))
                co_return Result<void>();
        }
        seen += page->came;
        if (page->came == 0 || (page->total && seen >= *page->total))
            co_return Result<void>();
    }
    co_return failure(Error::Kind::Unsupported, Api::tr("Blynk's list is too long to look through for one entry of it. Refresh the list."));
}

} // namespace

Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id)
{
    Call call = Calls::organization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    co_return Remote::askedFor(reply, organizationFrom, [&](const OrganizationRecord &record) { return record.organization.id == id; });
}

Task<Result<std::optional<UserRecord>>> userAlone(Api::Ptr api, UserId id)
{
    Call call = Calls::user(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    co_return Remote::askedFor(reply, userFrom, [&](const UserRecord &record) { return record.user.id == id; });
}

Task<Result<Users>> usersNow(Api::Ptr api, QList<UserId> ids)
{
    const auto found = std::make_shared<Users>();
    QSet<UserId> missing(ids.begin(), ids.end());
    missing.removeIf([](const UserId &id) { return !numberOf(id); });
    const QList<UserId> wanted = missing.values();
    for (qsizetype at = 0; at < wanted.size(); at += atOnce) {
        std::vector<Task<Result<std::optional<UserRecord>>>> tasks;
        const QList<UserId> some = wanted.mid(at, atOnce);
        for (const UserId &id : some)
            tasks.push_back(userAlone(api, id));
        for (auto &task : tasks) {
            const Result<std::optional<UserRecord>> record = co_await task;
            if (!record)
                co_return passOn(record);
            if (!*record)
                continue;
            const UserId &id = (*record)->user.id;
            found->insert(id, **record);
            missing.remove(id);
        }
    }
    if (missing.isEmpty())
        co_return Result<Users>(*found);
    const CallOfPage callOf = [](int page) { return Calls::listUsers(page, true); };
    const Visit visit = [found, missing](const QJsonObject &item) mutable {
        const std::optional<UserRecord> record = userFrom(item);
        if (record && missing.remove(record->user.id))
            found->insert(record->user.id, *record);
        return !missing.isEmpty();
    };
    const Result<void> visited = co_await visitItems(api, callOf, visit);
    if (!visited)
        co_return passOn(visited);
    co_return Result<Users>(*found);
}

Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, UserId id)
{
    const QList<UserId> ids{id};
    const Result<Users> users = co_await usersNow(api, ids);
    if (!users)
        co_return passOn(users);
    const auto found = users->constFind(id);
    std::optional<UserRecord> record;
    if (found != users->constEnd())
        record = *found;
    co_return record;
}

Task<Result<std::optional<UserRecord>>> userByEmail(Api::Ptr api, QString email, Look look)
{
    const auto found = std::make_shared<std::optional<UserRecord>>();
    const CallOfPage search = [email](int page) { return Calls::searchUsers(email, page); };
    const CallOfPage list = [](int page) { return Calls::listUsers(page, true); };
    const Visit visit = [found, email](const QJsonObject &item) {
        const std::optional<UserRecord> record = userFrom(item);
        if (record && record->user.email.compare(email, Qt::CaseInsensitive) == 0)
            *found = record;
        return !found->has_value();
    };
    const Result<void> searched = co_await visitItems(api, search, visit);
    if (!searched)
        co_return passOn(searched);
    if (found->has_value() || look == Look::Search)
        co_return *found;
    const Result<void> listed = co_await visitItems(api, list, visit);
    if (!listed)
        co_return passOn(listed);
    co_return *found;
}

Task<Result<QList<OrganizationRecord>>> organizationsNamed(Api::Ptr api, QString name, OrganizationId parent)
{
    const auto found = std::make_shared<QList<OrganizationRecord>>();
    const CallOfPage callOf = [name](int page) { return Calls::searchOrganizations(name, page); };
    const Visit visit = [found, name, parent](const QJsonObject &item) {
        const std::optional<OrganizationRecord> record = organizationFrom(item);
        // Where the parent is not told it may be the one.
        if (record && record->organization.name == name
            && (record->organization.parent.isEmpty() || record->organization.parent == parent))
            found->append(*record);
        return true;
    };
    const Result<void> visited = co_await visitItems(api, callOf, visit);
    if (!visited)
        co_return passOn(visited);
    co_return *found;
}

QJsonObject imageOf(const OrganizationRecord &record)
{
    return withRaw(toJson(record.organization), record.raw);
}

QJsonObject userImage(const UserRecord &record)
{
    return withRaw(toJson(record.user), record.raw);
}

QJsonObject membershipImage(const UserRecord &record)
{
    return withRaw(toJson(record.membership), record.raw);
}

} // namespace Rollcall::Blynk
