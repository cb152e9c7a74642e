// Applications, roles, role groups and what organizations have of them; see things.h.

#include "models/remote/common/doubt.h"
#include "models/remote/transmit/shiftingoffsets.h"
#include "models/remote/transmit/things.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

template<typename Value, typename Read>
Result<QList<Value>> listOf(const Result<ApiAnswer> &answer, const Read &read)
{
    const Result<QJsonValue> result = resultOf(answer);
    if (!result)
        return passOn(result);
    if (!result->isArray())
        return tl::unexpected(answer->unreadable());
    QList<Value> values;
    const QJsonArray items = result->toArray();
    for (const QJsonValue &item : items) {
        if (const std::optional<Value> value = read(item.toObject()))
            values.append(*value);
    }
    return values;
}

} // namespace

Task<Result<QList<Application>>> applicationsNow(Api::Ptr api, std::optional<Credential> credential)
{
    Call call = Calls::listApplications();
    call.credential = credential.value_or(call.credential);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    co_return listOf<Application>(answer, applicationFrom);
}

Task<Result<QList<Role>>> rolesNow(Api::Ptr api, ApplicationId application)
{
    Call call = Calls::listRoles(application);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const auto read = [application](const QJsonObject &item) { return roleFrom(item, application); };
    co_return listOf<Role>(answer, read);
}

Task<Result<QList<RoleGroup>>> roleGroupsNow(Api::Ptr api, ApplicationId application)
{
    Call call = Calls::listRoleGroups(application);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const auto read = [application](const QJsonObject &item) { return roleGroupFrom(item, application); };
    co_return listOf<RoleGroup>(answer, read);
}

Task<Result<Assigned>> assignedNow(Api::Ptr api, ApplicationId application, OrganizationId organization)
{
    Call newer = Calls::rolesAndGroupsOf(application, organization);
    Result<ApiAnswer> answer = co_await Api::ask(api, std::move(newer));
    if (answer && answer->status == 404) {
        Call older = Calls::roleGroupsOf(application, organization);
        answer = co_await Api::ask(api, std::move(older));
    }
    const Result<QJsonValue> result = resultOf(answer);
    if (!result)
        co_return passOn(result);
    if (!result->isObject())
        co_return tl::unexpected(answer->unreadable());
    co_return assignedFrom(result->toObject(), application);
}

Task<Result<std::optional<Role>>> roleNow(Api::Ptr api, RoleId id)
{
    const auto applications = co_await applicationsNow(api);
    if (!applications)
        co_return passOn(applications);
    for (const Application &application : *applications) {
        const auto roles = co_await rolesNow(api, application.id);
        if (!roles)
            co_return passOn(roles);
        for (const Role &role : *roles) {
            if (role.id == id)
                co_return std::optional<Role>(role);
        }
    }
    co_return std::optional<Role>();
}

Task<Result<std::optional<RoleGroup>>> roleGroupNow(Api::Ptr api, RoleGroupId id)
{
    const auto applications = co_await applicationsNow(api);
    if (!applications)
        co_return passOn(applications);
    for (const Application &application : *applications) {
        const auto groups = co_await roleGroupsNow(api, application.id);
        if (!groups)
            co_return passOn(groups);
        for (const RoleGroup &group : *groups) {
            if (group.id == id)
                co_return std::optional<RoleGroup>(group);
        }
    }
    co_return std::optional<RoleGroup>();
}

Task<Result<QList<OrganizationRecord>>> organizationsOfApplication(Api::Ptr api, ApplicationId application, qsizetype most)
{
    QList<OrganizationRecord> records;
    QSet<OrganizationId> listed; // some come once more when the list moves
    ListPage page;
    ShiftingOffsets offsets(page.limit);
    while (const auto slice = offsets.next()) {
        page.offset = slice->offset;
        page.limit = slice->limit;
        Call call = Calls::organizationsOf(application, page);
        const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
        const Result<QJsonValue> result = resultOf(answer);
        if (!result)
            co_return passOn(result);
        const QJsonArray items = result->toArray();
        for (const QJsonValue &item : items) {
            auto record = organizationFrom(item.toObject());
            if (!offsets.came(record ? record->organization.id.toString() : QString()) || !record || listed.contains(record->organization.id))
                continue;
            listed.insert(record->organization.id);
            records.append(*record);
        }
        offsets.pageEnded(answer->object());
        if (records.size() > most)
            break;
    }
    co_return records;
}

Task<Result<std::optional<QHash<RoleGroupId, QList<OrganizationId>>>>> holdersNow(Api::Ptr api, ApplicationId application, qsizetype most)
{
    using ByGroup = QHash<RoleGroupId, QList<OrganizationId>>;
    const auto organizations = co_await organizationsOfApplication(api, application, most);
    if (!organizations)
        co_return passOn(organizations);
    if (organizations->size() > most)
        co_return std::optional<ByGroup>();
    ByGroup holders;
    for (const OrganizationRecord &record : *organizations) {
        const OrganizationId id = record.organization.id;
        const Result<Assigned> assigned = co_await assignedNow(api, application, id);
        if (!assigned)
            co_return passOn(assigned);
        for (const RoleGroup &group : assigned->groups)
            holders[group.id].append(id);
    }
    co_return std::optional<ByGroup>(holders);
}

} // namespace Rollcall::Transmit
