#pragma once

#include "models/directory/reader.h"
#include "models/service/policy/standing.h"

/// What the reader shows to an actor, where that is more than a query with its Visibility.
namespace Rollcall::Views {

Result<OrganizationRow> organization(ReadSession &session, const Standing &actor, const OrganizationId &id);
Result<Person> person(ReadSession &session, const Standing &actor, const UserId &id, const QDateTime &now);
QList<RoleRow> roles(ReadSession &session, const Standing &actor);
Result<QList<Role>> assignableRoles(ReadSession &session, const Standing &actor, const OrganizationId &id);
QList<RoleGroupRow> roleGroups(ReadSession &session, const Standing &actor);
QList<ApplicationRow> applications(ReadSession &session, const Standing &actor);
QList<Found> find(ReadSession &session, const Standing &actor, const QString &text, int limit);
/// For an empty organization: what the actor may do in the directory itself (create organizations).
Access access(const Standing &actor, const OrganizationId &id);

/// NotFound unless the organization is there and the actor may see it; what may not be seen reads like what is not there.
Result<Organization> seen(ReadSession &session, const Standing &actor, const OrganizationId &id);

} // namespace Rollcall::Views
