#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/domain/fields.h"
#include "models/domain/validation.h"
#include "models/wire/blynk/calls.h"

/// What Blynk takes: lengths and alphabets. Letters are those of every script with their marks. Its console takes less of an
/// organization than its API (names of 80 characters, descriptions of 500), so that is the rule.
namespace Rollcall::Blynk::Rules {

inline constexpr int organizationName = 80; ///< At least 3.
inline constexpr int description = 500;

/// Key of a Create of a user: the name of the organization that is made for them.
inline const QString organizationNameKey = QStringLiteral("organizationName");

struct Length {
    Field field;
    int most; ///< Code points.
};
/// The fields of a new user, in the order of the form.
const QList<Length> &userFields();

Problems checkUser(const User &user, const Membership &membership);

Result<QString> organizationNameOf(const QString &typed, const QString &field);
Result<NewOrganization> newOrganizationOf(const QJsonObject &values);
/// Nothing can be edited but the name; the reason for the rest.
QString onlyTheName();
Result<void> checkEdit(const FieldEdit &edit);

/// Everything but the password's hash; refuses what Blynk keeps nothing of.
Result<NewUser> newUserOf(const QJsonObject &values);

/// Who is invited or registered: these take nothing but what is named in `permitted`.
struct Invited {
    QString email;
    QString name;
    QString locale;
};
Result<Invited> invitedOf(const QJsonObject &values, const QList<Field> &permitted);

/// Exactly one; Invalid otherwise.
Result<RoleId> oneRoleOf(const QList<RoleId> &roles);

} // namespace Rollcall::Blynk::Rules
