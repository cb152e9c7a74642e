#pragma once

#include "tests/benchmarks/harness/world.h"

namespace Rollcall::Bench {

/// So many edits of one field each, of people who are spread over the whole directory. The same for the same data.
QList<Change> cityEdits(World &world, int count, const QString &city);

} // namespace Rollcall::Bench
