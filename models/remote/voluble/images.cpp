#include "models/remote/voluble/images.h"

#include "models/domain/json.h"
#include "models/remote/common/askedfor.h"

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id)
{
    Call call = Calls::organization(id);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    co_return Remote::askedFor(reply, organizationFrom, [&](const OrganizationRecord &record) { return record.organization.id == id; });
}

Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, OrganizationId organization, UserId user)
{
    Call call = Calls::user(organization, user);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    auto record = Remote::askedFor(reply, userFrom, [&](const UserRecord &record) { return record.id == user; });
    if (record && *record && (*record)->organization != organization)
        record->reset();
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
