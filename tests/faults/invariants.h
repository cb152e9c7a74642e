#pragma once

#include <QStringList>

namespace Rollcall {

/// What must hold of a directory's file whatever happened to it and to those who wrote it: SQLite's own checks, an active
/// owner in each organization (of the embedded directory: a mirror holds what its server says), no row without the row that
/// it belongs to, counters and lists equal to what they count and list, the search index equal to its table, a journal whose
/// chain is whole. Sentences; none when all is well. Nobody writes to the file meanwhile.
enum class Ruled { Embedded, Mirror };
QStringList brokenInvariants(const QString &file, Ruled ruled = Ruled::Embedded);

} // namespace Rollcall
