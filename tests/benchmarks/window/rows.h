#pragma once

#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

// What a person sees of the real window.

void start(const Setup &setup);
/// One start in a process of its own: of the program, or of an empty window. For start().
void oneStart(const Setup &setup);
void emptyStart(const Setup &setup);
void scrollMemory(const Setup &setup);
void stall(const Setup &setup);
void dialog(const Setup &setup);

} // namespace Rollcall::Bench
