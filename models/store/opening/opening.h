#pragma once

#include "models/store/sql/connection.h"
#include "models/store/store.h"

namespace Rollcall::Opening {

/// An opened database: the connection that writes (or, read-only, only reads), and how the others are to be opened.
struct Opened {
    std::unique_ptr<Sql::Connection> sql;
    Store::Mode mode = Store::Mode::ReadWrite;
    Sql::Connection::Access readers = Sql::Connection::Access::Read;
};

/// All that Store::open() promises, on the writer's thread.
Result<Opened> open(const QString &path, const Migrations::Schema &schema);

} // namespace Rollcall::Opening
