#pragma once

#include <QString>

// The shapes that the checks of validation.h ask for, without their sentences.
namespace Rollcall::Format {

/// Lower case, ASCII by IDNA (ICU uts46, non-transitional), at least two labels; empty when the text is no domain name.
QString domain(const QString &typed);

/// `local@domain` within the lengths of RFC 5321, with letters of any script (RFC 6531); no quoted local parts.
bool isEmail(const QString &text);

/// A name of the IANA time zone database, old or new ("Europe/Kiev", "Europe/Kyiv", "UTC").
bool isTimeZone(const QString &text);

/// Language, and if wanted script and region, joined by `_`: "uk", "en_US", "zh_Hant_TW", "es_419".
bool isLocale(const QString &text);

/// An https address with a host and without a user or password in it.
bool isHttpsUrl(const QString &text);

}
