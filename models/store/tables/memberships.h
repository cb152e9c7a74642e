#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/member.h"

namespace Rollcall::Lists {
class Upkeep;
}

/// What membershipFrom() reads, of tables m (memberships), u (users) and o (organizations).
#define ROLLCALL_MEMBERSHIP_COLUMNS                                                                                     \
    "m.id, u.uuid, o.uuid, m.status, m.own_status, m.title, m.department, m.manager, m.since, m.until, "                \
    "m.status_changed, m.status_changed_by"
#define ROLLCALL_MEMBERSHIP_TABLES                                                                                      \
    "memberships m JOIN users u ON u.id=m.user JOIN organizations o ON o.id=m.organization"

namespace Rollcall::Tables {

/// With its roles.
Membership membershipFrom(Sql::Connection &sql, const Sql::Statement &row);
std::optional<Membership> membershipAt(Sql::Connection &sql, qint64 row);
std::optional<Membership> membership(Sql::Connection &sql, const UserId &user, const OrganizationId &organization);
QList<Membership> membershipsOf(Sql::Connection &sql, const UserId &user);

int activeOwners(Sql::Connection &sql, const OrganizationId &organization, const UserId &except);
QList<OrganizationId> solelyOwnedBy(Sql::Connection &sql, const UserId &user, int limit);

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const Membership &membership);
void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const UserId &user, const OrganizationId &organization);
void removeMembershipsOf(Sql::Connection &sql, const UserId &user, qint64 row);

/// Marks the members and tells the feed, before the organization goes and takes its memberships along.
void leaveMembershipsIn(Sql::Connection &sql, Lists::Upkeep &upkeep, const OrganizationId &organization, qint64 row);

/// Memberships that have the role own their organization, or not, by what their roles say now; counters follow.
/// `ignoring` is a role that is about to go.
void refreshOwners(Sql::Connection &sql, qint64 role, qint64 ignoring = 0);

} // namespace Rollcall::Tables
