#pragma once

#include <QtGlobal>

namespace Rollcall::Sql {

class Connection;

/// How many rows the connection has written since it was opened, those of foreign keys and triggers included.
qint64 rowsWritten(const Connection &sql);

} // namespace Rollcall::Sql
