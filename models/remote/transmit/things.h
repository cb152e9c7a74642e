#pragma once

#include "models/remote/transmit/transmitapi.h"
#include "models/wire/transmit/records.h"

namespace Rollcall::Transmit {

// Things as they are now. Nothing when the server says that it is not there; an error when it does not say.
Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id);
/// By its name, which the server keeps apart from the others'; with the call of its own, or out of the list.
Task<Result<std::optional<OrganizationRecord>>> organizationNamed(Api::Ptr api, QString name);
Task<Result<std::optional<MemberRecord>>> memberNow(Api::Ptr api, OrganizationId organization, UserId user);
Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, UserId user);

/// How somebody can be told apart. The first that is there counts.
struct Identifiers {
    QString email;
    QString phone;
    QString username;
};
/// Anybody in the tenant.
Task<Result<std::optional<UserRecord>>> userOf(Api::Ptr api, Identifiers identifiers);
/// A member of this organization; the search of the server is not trusted to be exact.
Task<Result<std::optional<MemberRecord>>> memberOf(Api::Ptr api, OrganizationId organization, Identifiers identifiers);

/// With `credential`, where it matters who asks.
Task<Result<QList<Application>>> applicationsNow(Api::Ptr api, std::optional<Credential> credential = std::nullopt);
Task<Result<QList<Role>>> rolesNow(Api::Ptr api, ApplicationId application);
Task<Result<QList<RoleGroup>>> roleGroupsNow(Api::Ptr api, ApplicationId application);
/// What an organization has of one application; of 2026 where the server knows that.
Task<Result<Assigned>> assignedNow(Api::Ptr api, ApplicationId application, OrganizationId organization);

// Ids of roles and groups do not say of which application they are, so all are asked.
Task<Result<std::optional<Role>>> roleNow(Api::Ptr api, RoleId id);
Task<Result<std::optional<RoleGroup>>> roleGroupNow(Api::Ptr api, RoleGroupId id);

constexpr qsizetype mostAsked = 200; ///< Organizations that are asked for their groups at the screen.
/// Which of an application's organizations have which of its groups. Nothing when there are more than `most` of them to ask.
Task<Result<std::optional<QHash<RoleGroupId, QList<OrganizationId>>>>> holdersNow(Api::Ptr api, ApplicationId application, qsizetype most);
/// An application's organizations, page by page; a page that comes twice counts once.
Task<Result<QList<OrganizationRecord>>> organizationsOfApplication(Api::Ptr api, ApplicationId application, qsizetype most);

/// An answer's result, or the error of an answer that is none.
Result<QJsonValue> resultOf(const Result<ApiAnswer> &answer);

// Images as the journal and the previews show them; `raw` is what the server sent.
QJsonObject imageOf(const OrganizationRecord &record);
QJsonObject imageOf(const MemberRecord &record); ///< Of the membership.
QJsonObject imageOf(const UserRecord &record);

} // namespace Rollcall::Transmit
