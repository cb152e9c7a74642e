#include "models/remote/transmit/things.h"

#include "models/domain/json.h"
#include "models/remote/common/doubt.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
using Found = Result<std::optional<Record>>;

/// Reads one thing. What was asked for must have come: a write would go by what it says.
template<typename Record, typename Read>
Found<Record> oneOf(const Result<ApiAnswer> &answer, const Read &read)
{
    // Whoever answers for a server that is not there, or for a call that it does not have, says nothing of the thing.
    if (answer && answer->status == 404 && !isNoSuchCall(*answer))
        return std::optional<Record>();
    const Result<QJsonValue> result = resultOf(answer);
    if (!result)
        return passOn(result);
    const std::optional<Record> record = read(result->toObject());
    if (!record)
        return tl::unexpected(answer->unreadable());
    return record;
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool fits(const User &user, const Identifiers &identifiers)
{
    if (!identifiers.email.isEmpty())
        return isSame(identifiers.email, user.email);
    if (!identifiers.phone.isEmpty())
        return identifiers.phone == user.phone;
    return isSame(identifiers.username, user.username);
}

} // namespace

Result<QJsonValue> resultOf(const Result<ApiAnswer> &answer)
{
    if (!answer || !answer->isGood())
        return tl::unexpected(Remote::errorOf(answer));
    const QJsonValue result = resultOf(answer->object());
    if (!result.isObject() && !result.isArray())
        return tl::unexpected(answer->unreadable());
    return result;
}

Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id)
{
    Call call = Calls::organization(id);
    Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    if (answer && answer->status == 403) {
        // A call of 2025 shows it to tokens that may not manage organizations.
        const QString tenant = co_await Api::tenant(api);
        Call config = Calls::organizationConfig(id, tenant);
        Result<ApiAnswer> shown = answer;
        if (!tenant.isEmpty())
            shown = co_await Api::ask(api, std::move(config));
        if (shown && shown->isGood())
            answer = shown;
    }
    auto record = oneOf<OrganizationRecord>(answer, organizationFrom);
    if (record && *record && (*record)->organization.id != id)
        co_return tl::unexpected(answer->unreadable());
    co_return record;
}

Task<Result<std::optional<OrganizationRecord>>> organizationNamed(Api::Ptr api, QString name)
{
    Call call = Calls::organizationByName(name);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const bool isGood = answer && answer->isGood();
    if (isGood || (answer && answer->status == 404 && !isNoSuchCall(*answer)))
        co_return oneOf<OrganizationRecord>(answer, organizationFrom);
    Call list = Calls::organizationsNamed(name);
    const Result<ApiAnswer> all = co_await Api::ask(api, std::move(list));
    const Result<QJsonValue> result = resultOf(all);
    if (!result)
        co_return passOn(result);
    const QJsonArray items = result->toArray();
    for (const QJsonValue &item : items) {
        auto record = organizationFrom(item.toObject());
        if (record && record->organization.name == name)
            co_return record;
    }
    co_return std::optional<OrganizationRecord>();
}

Task<Result<std::optional<MemberRecord>>> memberNow(Api::Ptr api, OrganizationId organization, UserId user)
{
    Call call = Calls::member(organization, user);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const auto read = [organization](const QJsonObject &item) { return memberFrom(item, organization); };
    auto record = oneOf<MemberRecord>(answer, read);
    if (record && *record && (*record)->user.id != user)
        co_return tl::unexpected(answer->unreadable());
    co_return record;
}

Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, UserId user)
{
    Call call = Calls::user(user);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    auto record = oneOf<UserRecord>(answer, userFrom);
    if (record && *record && (*record)->user.id != user)
        co_return tl::unexpected(answer->unreadable());
    co_return record;
}

Task<Result<std::optional<UserRecord>>> userOf(Api::Ptr api, Identifiers identifiers)
{
    Call call = !identifiers.email.isEmpty()   ? Calls::userByEmail(identifiers.email)
                : !identifiers.phone.isEmpty() ? Calls::userByPhone(identifiers.phone)
                                               : Calls::userByUsername(identifiers.username);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    co_return oneOf<UserRecord>(answer, userFrom);
}

Task<Result<std::optional<MemberRecord>>> memberOf(Api::Ptr api, OrganizationId organization, Identifiers identifiers)
{
    // Addresses and numbers can be searched for, user names cannot.
    Call call = !identifiers.email.isEmpty()   ? Calls::findMembers(organization, scimEquals(u"email"_s, identifiers.email))
                : !identifiers.phone.isEmpty() ? Calls::findMembers(organization, scimEquals(u"phone_number"_s, identifiers.phone))
                                               : Calls::listMembers(organization);
    const std::stop_token never;
    const auto opened = co_await Api::items(api, std::move(call), never);
    if (!opened)
        co_return passOn(opened);
    const std::shared_ptr<ItemStream> stream = *opened;
    for (;;) {
        const auto items = co_await stream->next();
        if (!items)
            co_return passOn(items);
        if (items->isEmpty())
            break;
        for (const QJsonObject &item : *items) {
            auto record = memberFrom(item, organization);
            if (record && fits(record->user, identifiers))
                co_return record;
        }
    }
    co_return std::optional<MemberRecord>();
}

QJsonObject imageOf(const OrganizationRecord &record)
{
    QJsonObject image = toJson(record.organization);
    image.insert(u"raw"_s, record.raw);
    return image;
}

QJsonObject imageOf(const MemberRecord &record)
{
    QJsonObject image = toJson(record.membership);
    image.insert(u"enabled"_s, record.standing.enabled);
    image.insert(u"raw"_s, record.raw);
    return image;
}

QJsonObject imageOf(const UserRecord &record)
{
    QJsonObject image = toJson(record.user);
    image.insert(u"raw"_s, record.raw);
    return image;
}

} // namespace Rollcall::Transmit
