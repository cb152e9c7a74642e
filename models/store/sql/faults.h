#pragma once

#include "models/domain/error.h"

struct sqlite3;

namespace Rollcall::Sql {

/// SQLite's failure as a sentence for a person; its own words and the statement go to the details.
Error faultOf(int code, sqlite3 *handle, const QString &path, const char *sql);

/// The file cannot be read as what it should be.
bool isDamage(int code);
bool isDamage(const Error &error); ///< Of what faultOf() made.

Error cancelled();

} // namespace Rollcall::Sql
