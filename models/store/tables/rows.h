#pragma once

#include "models/store/sql/connection.h"

namespace Rollcall::Tables {

// The row number behind an id; nullopt when there is none.
std::optional<qint64> rowOf(Sql::Connection &sql, const OrganizationId &id);
std::optional<qint64> rowOf(Sql::Connection &sql, const ApplicationId &id);
std::optional<qint64> rowOf(Sql::Connection &sql, const UserId &id);
std::optional<qint64> rowOf(Sql::Connection &sql, const RoleId &id);
std::optional<qint64> rowOf(Sql::Connection &sql, const RoleGroupId &id);
std::optional<qint64> rowOf(Sql::Connection &sql, const InvitationId &id);

/// The connection's fault when something refers to what is not there.
void failMissing(Sql::Connection &sql, const QString &id);

/// The same for what must be there: its absence is a fault.
template<typename T>
qint64 requiredRow(Sql::Connection &sql, const T &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        failMissing(sql, id.toString());
    return row.value_or(0);
}

/// NULL for an empty id, else as requiredRow().
template<typename T>
std::optional<qint64> optionalRow(Sql::Connection &sql, const T &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(requiredRow(sql, id));
}

} // namespace Rollcall::Tables
