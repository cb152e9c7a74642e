#pragma once

#include <QString>

namespace Rollcall {

// A spreadsheet runs a cell that begins with = + - @ tab or CR. Such cells are written with an apostrophe before them,
// and so is a cell that begins with apostrophes and then one of these; reading takes exactly one away again. So what is
// read is what was written, whatever it was: unguarded(guarded(x)) == x.

/// What is written for a cell; `phone`: `+` and digits stay as they are.
QString guarded(const QString &cell, bool phone = false);
/// What a cell that was read means.
QString unguarded(const QString &cell);

} // namespace Rollcall
