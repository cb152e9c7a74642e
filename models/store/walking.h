#pragma once

#include "models/store/session.h"

namespace Rollcall {

// Lists that are read whole, in one session: all rows are of one moment. A piece at a time; answers how many rows there were.
// The error of `take` ends it.
Result<qint64> walkMembers(ReadSession &session, const MemberQuery &query, const Visibility &visible,
                           const std::function<Result<void>(const QList<MemberRow> &)> &take);
Result<qint64> walkOrganizations(ReadSession &session, const OrganizationQuery &query, const Visibility &visible,
                                 const std::function<Result<void>(const QList<OrganizationRow> &)> &take);

} // namespace Rollcall
