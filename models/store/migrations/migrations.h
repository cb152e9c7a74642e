#pragma once

#include "models/domain/error.h"

#include <optional>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Migrations {

/// `PRAGMA application_id` of our files: "Roll".
constexpr qint64 applicationId = 0x526f6c6c;

/// The version that this program reads and writes.
int newest();

/// What a file says that it is.
struct Stamp {
    qint64 application = 0;
    qint64 version = 0;
};

/// Of an open database, what is committed in its write-ahead log included.
Stamp stampOf(Sql::Connection &sql);

/// The reason why a database with this stamp is not for us, if there is one: another program's, or from a newer Rollcall.
/// `empty`: it holds no table.
std::optional<Error> refusal(const Stamp &stamp, bool empty, const QString &path);

/// Brings the schema to the newest version, each step in a transaction of its own. Safe when several processes start at
/// once.
std::optional<Error> run(Sql::Connection &sql);

} // namespace Rollcall::Migrations
