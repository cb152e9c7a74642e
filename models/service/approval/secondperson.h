#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/store/session.h"

namespace Rollcall {

class Standing;

/// Whether the directory's rule lets this person make this change alone, or somebody approved exactly it. Forbidden, with what
/// to do, when not.
Result<void> needsNoSecondPerson(WriteSession &session, const Change &change, const Standing &actor, const QDateTime &now);

/// Of what a change does; `payload` as an approval file holds it.
QByteArray digestOfPayload(const QJsonObject &payload);

} // namespace Rollcall
