#pragma once

#include "models/domain/error.h"
#include "models/store/migrations/migrations.h"

namespace Rollcall::Opening {

/// Where a database file is, or is about to be.
struct Place {
    bool writable = true; ///< File and folder; without either, SQLite can only read.
};

/// Makes the folder (0700) and the file (0600) where they are missing, and says what is in the way: a folder where the file
/// should be, a file where the folder should be, no permission, no room, a network file system, a file that is no
/// database, another program's, or from a newer Rollcall. An existing database is not touched.
Result<Place> prepare(const QString &path, const Migrations::Schema &schema);

} // namespace Rollcall::Opening
