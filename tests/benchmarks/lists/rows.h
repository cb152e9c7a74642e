#pragma once

#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

// What a person waits for in a list. None of them writes.

void searchKey(const Setup &setup);
void filterCombo(const Setup &setup);
void pageDepth(const Setup &setup);
void sortClick(const Setup &setup);
void count(const Setup &setup);

} // namespace Rollcall::Bench
