#pragma once

#include "models/domain/fields.h"

#include <QString>

namespace Rollcall {

/// What a heading says, read by itself.
struct HeadingMeaning {
    enum class Kind {
        Unknown,
        Field,
        FullName,
        NameOrFamily, ///< "Name", "Nom": the family name where another column has the given name.
        NameOrGiven,  ///< "Nombre", "Ім'я": the given name where another column has the family name.
        Roles,
        Password,
    };
    Kind kind = Kind::Unknown;
    Field field = Field::Email;
    bool exact = false; ///< Not only after leaving out words like "work" or "primary".
};

/// By the spellings of English, Ukrainian, German, French, Spanish and Polish, of the exports of well-known directories,
/// and by our own keys and labels. Case, accents and punctuation do not count.
HeadingMeaning meaningOf(const QString &heading);

} // namespace Rollcall
