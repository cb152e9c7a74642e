#pragma once

#include <QSettings>

namespace Rollcall {

/// Installs the translations of the language that the settings choose (key `language`), else of the system's, for our own
/// words and for Qt's. English needs only its plurals.
void installLanguage(const QString &chosen);

} // namespace Rollcall
