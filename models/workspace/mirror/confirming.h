#pragma once

#include "models/directory/directory.h"
#include "models/store/session.h"

/// What a write and the reads after it tell a mirror.
namespace Rollcall::Confirming {

/// So long a confirmed write wins over what is read.
inline constexpr std::chrono::seconds overlaid{60};

/// What to read again, whatever became of the change: its target, the person behind a membership, the owner of what was made.
QList<EntityId> touched(const Change &change, const Result<Applied> &result);

/// Brings the image after the write into the mirror and lays it over what is read for the next minute. Only for what is done: of a
/// partial or unknown outcome the mirror learns by reading.
void keepWritten(WriteSession &session, const Change &change, const Applied &applied, const QDateTime &now);

/// Brings in what was read. False: it does not agree yet with what was confirmed, so the mirror stays as it is; `isFinal` takes
/// whatever it is.
bool keepRead(WriteSession &session, const Snapshot &snapshot, bool isFinal, const QDateTime &now);

} // namespace Rollcall::Confirming
