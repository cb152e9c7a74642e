#pragma once

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Opening {

/// Whether a database shows no damage: its size is what its header says and each table and index can be entered; a small
/// one is walked through completely. True for an empty one.
bool isSound(Sql::Connection &sql);

/// Whether enough of it can be read to be of use.
bool isReadable(Sql::Connection &sql);

} // namespace Rollcall::Opening
