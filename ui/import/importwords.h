#pragma once

#include "models/jobs/import/importjob.h"

#include <QIcon>

namespace Rollcall::ImportWords {

/// The symbol that stands beside the word of an outcome.
QIcon mark(RowOutcome outcome);
/// "970 of 1,000 rows will change the directory. 30 cannot be imported."
QString summary(const OutcomeCounts &counts);
/// "Row 12,340: 11,980 of 50,000 · 210 a second · about 3 minutes left"
QString progress(const ImportJob &job);
/// What the job came to, once it has ended.
QString outcome(const ImportJob &job);

} // namespace Rollcall::ImportWords
