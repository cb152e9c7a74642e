#pragma once

struct sqlite3;

namespace Rollcall::Sql {

/// Adds our functions to a connection: holds(matcher, text [, own [, other]]), see Search::Matcher.
void addFunctions(sqlite3 *handle);

} // namespace Rollcall::Sql
