#pragma once

#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

// What writes, each on a copy of the data.

void apply(const Setup &setup);
void undo(const Setup &setup);
void importCsv(const Setup &setup);

} // namespace Rollcall::Bench
