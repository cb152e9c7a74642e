#pragma once

#include "models/directory/connectionkind.h"
#include "models/remote/blynk/blynkapi.h"

namespace Rollcall::Blynk {

/// What the connection dialog asks for; the fields of the network are added by whoever puts the kinds together.
ConnectionKind connectionKind();

/// A connection's settings as the directory wants them.
Settings settingsFrom(const QJsonObject &settings);

/// Blynk lets an organization ask 10,000 times a minute, all its programs together; a part is left to the others.
BudgetLimits budget();

} // namespace Rollcall::Blynk
