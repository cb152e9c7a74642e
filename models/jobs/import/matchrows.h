#pragma once

#include "models/directory/matching.h"
#include "models/jobs/import/rowplan.h"
#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// What each of the rows comes to in the directory as it is now, in order. Unsupported where the directory cannot find people
/// by a list of keys.
Task<Result<QList<RowPlan>>> planRows(QPointer<OpenDirectory> directory, OrganizationId organization, std::shared_ptr<RowPlanner> planner,
                                      QList<JudgedRow> rows);

} // namespace Rollcall
