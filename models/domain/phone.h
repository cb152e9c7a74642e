#pragma once

#include <QString>

#include <optional>

namespace Rollcall::Phone {

/// What was typed without what people write between the digits (blanks, `-`, `(`, `)`, `.`) and without the invisible
/// direction marks that address books paste; digits of other scripts become 0 to 9.
QString withoutPunctuation(const QString &text);

/// True for `+` and 1 to 15 digits: what a member's phone must be (the seed's `+3801234567` is).
bool isE164Shape(const QString &text);

/// True when libphonenumber calls the number valid (not only possible). The text must start with `+`.
bool isValid(const QString &text);

/// `+442071838750` of "+44 20 7183 8750"; nullopt when libphonenumber cannot read it as a valid international number.
std::optional<QString> toE164(const QString &text);

/// Grouped as it is read aloud ("+44 20 7183 8750"); the text itself when it is no valid number.
QString forDisplay(const QString &text);

}
