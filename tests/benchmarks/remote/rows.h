#pragma once

#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

// Against a server in a process of its own, so that neither waits for the other's event loop.

/// Is that server; prints its port and runs until its standard input ends.
void servePages(const Setup &setup);
void pull(const Setup &setup);
void remoteApply(const Setup &setup);

} // namespace Rollcall::Bench
