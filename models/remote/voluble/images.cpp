#include "models/remote/voluble/images.h"

#include "models/domain/json.h"

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id)
{
    Call call = Calls::organization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (!reply)
        co_return passOn(reply);
    if (reply->fault == Fault::NotThere)
        co_return std::optional<OrganizationRecord>();
    if (reply->fault != Fault::None)
        co_return tl::unexpected(reply->error());
    const QList<QJsonObject> items = reply->items();
    std::optional<OrganizationRecord> record;
    if (!items.isEmpty())
        record = organizationFrom(items.first());
    // What was asked for must have come: a write would go by what it says.
    if (!record || record->organization.id != id)
        co_return tl::unexpected(reply->answer.unreadable());
    co_return record;
}

Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, OrganizationId organization, UserId user)
{
    Call call = Calls::user(organization, user);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (!reply)
        co_return passOn(reply);
    if (reply->fault == Fault::NotThere)
        co_return std::optional<UserRecord>();
    if (reply->fault != Fault::None)
        co_return tl::unexpected(reply->error());
    const QList<QJsonObject> items = reply->items();
    std::optional<UserRecord> record;
    if (!items.isEmpty())
        record = userFrom(items.first());
    if (!record || record->id != user)
        co_return tl::unexpected(reply->answer.unreadable());
    if (record->organization != organization)
        co_return std::optional<UserRecord>();
    co_return record;
}

Task<std::optional<User>> profileNow(Api::Ptr api, OrganizationId organization, UserId user)
{
    if (!api || !api->hasProxy())
        co_return std::nullopt;
    Call call = Calls::profile(organization, user);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (!reply || reply->fault != Fault::None)
        co_return std::nullopt;
    co_return profileFrom(reply->answer.object());
}

QJsonObject imageOf(const OrganizationRecord &record)
{
    QJsonObject image = toJson(record.organization);
    image.insert(u"raw"_s, record.raw);
    return image;
}

QJsonObject imageOf(const UserRecord &record, const std::optional<User> &profile)
{
    User user = profile.value_or(User());
    user.id = record.id;
    user.externalId = record.id.toString();
    if (!user.created.isValid())
        user.created = record.created;
    QJsonObject image = toJson(user);
    image.insert(u"raw"_s, record.raw);
    return image;
}

QJsonObject membershipImage(const UserRecord &record, const OrganizationId &organization)
{
    Membership membership;
    membership.user = record.id;
    membership.organization = organization;
    membership.since = record.created;
    QJsonObject image = toJson(membership);
    image.insert(u"raw"_s, record.raw);
    return image;
}

} // namespace Rollcall::Voluble
