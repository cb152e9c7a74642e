#pragma once

#include "models/domain/query.h"

namespace Rollcall {

/// In words: which organizations can give the role, and through which role groups.
QString whereAvailable(const RoleRow &row, const QList<RoleGroupRow> &groups);

} // namespace Rollcall
