#include "models/wire/transmit/callparts.h"

namespace Rollcall::Transmit::Calls {

using namespace Qt::StringLiterals;

namespace {

QStringList members(const OrganizationId &organization, const QStringList &rest = {})
{
    return path(QStringList{u"organizations"_s, organization.toString(), u"members"_s} + rest);
}

QStringList managed(const ApplicationId &application, const OrganizationId &organization, const UserId &user, const QString &last)
{
    return path({u"applications"_s, application.toString(), u"organizations"_s, organization.toString(), u"members"_s, user.toString(),
                 last});
}

} // namespace

Call createOrAssignMember(const OrganizationId &organization, const QJsonObject &member)
{
    return {u"createOrAssignMember"_s, Credential::Application, "POST", members(organization), {}, member};
}

Call listMembers(const OrganizationId &organization)
{
    return {u"getAllApplicationMembers"_s, Credential::Application, "GET", members(organization)};
}

Call findMembers(const OrganizationId &organization, const QString &search)
{
    return {u"getAllApplicationMembers"_s, Credential::Application, "GET", members(organization), {{u"search"_s, search}}};
}

Call member(const OrganizationId &organization, const UserId &user)
{
    return {u"getMemberByIdInApp"_s, Credential::Application, "GET", members(organization, {user.toString()})};
}

Call changeMembership(const OrganizationId &organization, const UserId &user, const QJsonObject &membership)
{
    return {u"updateMember"_s, Credential::Application, "PUT", members(organization, {user.toString()}), {}, membership};
}

Call changeProfile(const OrganizationId &organization, const UserId &user, const QJsonObject &profile)
{
    return {u"updateOrganizationMember"_s, Credential::Application, "PATCH", members(organization, {user.toString()}), {}, profile};
}

Call removeMember(const OrganizationId &organization, const UserId &user)
{
    return {u"removeMemberFromApplication"_s, Credential::Application, "DELETE", members(organization, {user.toString()})};
}

Call setMemberRoles(const ApplicationId &application, const OrganizationId &organization, const UserId &user, const QList<RoleId> &roles)
{
    return {u"setRoles"_s, Credential::Management, "POST", managed(application, organization, user, u"roles"_s), {},
            QJsonObject{{u"role_ids"_s, idsOf(roles)}}};
}

Call organizationsOfMember(const UserId &user)
{
    return {u"getMemberOrgsById"_s, Credential::Application, "GET", path({u"members"_s, user.toString(), u"organizations"_s})};
}

Call suspendMember(const ApplicationId &application, const OrganizationId &organization, const UserId &user, bool suspended)
{
    return {u"updateMemberStatusManagement"_s, Credential::Management, "PUT", managed(application, organization, user, u"status"_s), {},
            QJsonObject{{u"suspended"_s, suspended}}};
}

} // namespace Rollcall::Transmit::Calls
