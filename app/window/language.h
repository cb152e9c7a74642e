#pragma once

#include <QLocale>

namespace Rollcall {

/// Installs the translations of a language, for our own words and for Qt's, and makes it the locale of numbers and dates.
void installLanguage(const QLocale &locale);

} // namespace Rollcall
