#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/organization.h"

#include <QSet>

namespace Rollcall::Lists {
class Upkeep;
}

/// What organizationFrom() reads, of tables o (organizations) and p (its parent).
#define ROLLCALL_ORGANIZATION_COLUMNS                                                                                   \
    "o.id, o.uuid, o.name, o.display_name, o.phone, p.uuid, o.status, o.logo, o.metadata, o.created"
#define ROLLCALL_ORGANIZATION_TABLES "organizations o LEFT JOIN organizations p ON p.id=o.parent"

namespace Rollcall::Tables {

/// With its domains and applications.
Organization organizationFrom(Sql::Connection &sql, const Sql::Statement &row);
std::optional<Organization> organization(Sql::Connection &sql, const OrganizationId &id);
std::optional<OrganizationId> organizationOfDomain(Sql::Connection &sql, const QString &domain);
QList<OrganizationId> childOrganizations(Sql::Connection &sql, const OrganizationId &id);

QSet<QString> logos(Sql::Connection &sql); ///< Those that organizations have.

void put(Sql::Connection &sql, const Organization &organization);
void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const OrganizationId &id);

} // namespace Rollcall::Tables
