#pragma once

#include "models/store/migrations/migrations.h"

namespace Rollcall {

/// A file that holds a mirror ("RolM"): all tables of a directory, and those of the mirror.
const Migrations::Schema &mirrorSchema();

} // namespace Rollcall
