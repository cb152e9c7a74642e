#pragma once

#include "models/directory/connectionkind.h"
#include "models/remote/voluble/volubleapi.h"

namespace Rollcall::Voluble {

/// What the connection dialog asks for; the fields of the network are added by whoever puts the kinds together.
ConnectionKind connectionKind();

/// A connection's settings as the directory wants them.
Settings settingsFrom(const QJsonObject &settings);

} // namespace Rollcall::Voluble
