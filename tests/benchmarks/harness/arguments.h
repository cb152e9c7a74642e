#pragma once

#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

struct NamedRow {
    QString name;
    void (*run)(const Setup &);
};

/// Runs the row that the command line names: ROW --members N --folder DATA --scratch FOLDER [--smoke]. For main().
int runRow(const QList<NamedRow> &rows);

} // namespace Rollcall::Bench
