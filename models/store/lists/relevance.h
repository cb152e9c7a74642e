#pragma once

#include "models/domain/member.h"

namespace Rollcall::Lists {

/// How well a person answers a look-up; smaller is better.
enum class Relevance {
    TitleBegins, ///< The name begins with the first word, and every word begins one of the name's.
    TitleWords,  ///< Every word begins one of the name's.
    Title,       ///< Every word is somewhere in the name.
    Address,     ///< In the e-mail address, phone number or user name.
    Elsewhere,   ///< In another field.
};

/// `needles` as Text::needles() makes them.
Relevance relevanceOf(const User &user, const QStringList &needles);

/// For Relevance::Elsewhere, the field that was found: "Address: вул. Шевченка, 27". Empty when none of the user's or
/// membership's own fields has it.
QString whereFound(const User &user, const Membership &membership, const QStringList &needles);

} // namespace Rollcall::Lists
