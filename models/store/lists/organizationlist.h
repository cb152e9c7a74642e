#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

// Organizations are few beside people: they are read through and sorted. Members, pending and owners are counters.
Page<OrganizationRow> organizations(Sql::Connection &sql, const OrganizationQuery &query, const Visibility &visible,
                                    qint64 offset, int limit);
Count countOrganizations(Sql::Connection &sql, const OrganizationQuery &query, const Visibility &visible);
std::optional<OrganizationRow> organizationRow(Sql::Connection &sql, const OrganizationId &id);

} // namespace Rollcall::Lists
