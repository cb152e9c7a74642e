#pragma once

#include <QString>

namespace Rollcall {

/// Columns that a terminal gives a text: wide letters of East Asia take two, marks and joiners none.
qsizetype columnsOf(const QString &text);

} // namespace Rollcall
