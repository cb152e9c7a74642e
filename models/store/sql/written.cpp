#include "models/store/sql/written.h"

#include "models/store/sql/connection.h"

#include <sqlite3.h>

namespace Rollcall::Sql {

qint64 rowsWritten(const Connection &sql)
{
    return sqlite3_total_changes64(sql.handle());
}

} // namespace Rollcall::Sql
