#pragma once

#include "ui/common/confirmdialog.h"

namespace Rollcall {

/// "production" → "Production"; a person's own word as it is.
QString environmentName(const QString &word);
bool isProduction(const QString &word);
/// A question before something is sent names the environment of its directory; production by its colour.
void nameEnvironment(Confirmation &confirmation, const QString &word);

} // namespace Rollcall
