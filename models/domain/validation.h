#pragma once

#include "models/domain/error.h"
#include "models/domain/fields.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <optional>

namespace Rollcall {

/// One thing that is wrong, or doubtful, with what was typed.
struct Problem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString field;    ///< camelCase key of the field.
    QString sentence; ///< Translated: the rule that is broken, in words.

    bool operator==(const Problem &) const = default;
};
using Problems = QList<Problem>;

/// The first problem that is an error, as an Error of kind Invalid; nullopt when there are only warnings.
std::optional<Error> firstError(const Problems &problems);

// Rules of the embedded directory (issue of the seeds' lengths: see fields.h). A remote's own rules are its Traits.
namespace Check {

/// Control characters (Unicode Cc, the bidirectional overrides U+202A..U+202E, U+2066..U+2069, and U+200B, U+2060, U+FEFF,
/// which have no width), lone surrogates and length in code points. The joiners U+200C and U+200D are letters' company. `label` names the field in the sentence.
std::optional<QString> text(const QString &value, const QString &label, int maxLength);

/// RFC 5321 lengths (local part 64, whole 254) and shape; international domains and local parts (RFC 6531) are taken.
std::optional<QString> email(const QString &value);

/// A DNS name of at least two labels, after IDNA.
std::optional<QString> domain(const QString &value);
/// Lower case, ASCII by IDNA (ICU uts46); empty when it is no domain.
QString normalizedDomain(const QString &value);

/// One field of a member against its format and length. Empty values are fine here.
Problems memberField(Field field, const QString &value);
/// All fields, and that there is an e-mail address or a phone number.
Problems member(const User &user, const Membership &membership);
Problems organization(const Organization &organization);
Problems application(const Application &application);
Problems role(const Role &role);
Problems roleGroup(const RoleGroup &group);

}

/// What is stored of what was typed: outer white space gone, characters without a width (not the joiners) gone, NFC, e-mail's domain in lower case, phone without blanks and
/// punctuation. Applied before checking by whoever takes input.
QString normalized(Field field, const QString &value);
/// E.164 by libphonenumber when it is valid, else what was typed, trimmed.
Organization normalized(Organization organization);

} // namespace Rollcall
