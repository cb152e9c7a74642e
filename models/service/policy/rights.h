#pragma once

#include "models/service/policy/standing.h"

namespace Rollcall::Rights {

/// Refused unless the actor holds the permission in the organization. Says what is missing; an organization that the
/// actor may not even see is not named.
Result<void> needs(const Standing &actor, const QString &permission, const Organization &organization);

/// Refused unless the actor owns the directory. `what` is a whole sentence ("Applications belong to the whole directory.").
Result<void> needsDirectoryOwner(const Standing &actor, const QString &what);

/// Nobody grants more than they hold: refused when one of the roles holds a permission that the actor does not.
Result<void> grants(const Standing &actor, const Organization &organization, const QList<Role> &roles);

/// Nobody acts on a member who holds more than they do. `title` names the member.
Result<void> reaches(ReadSession &session, const Standing &actor, const Membership &member, const Organization &organization,
                     const QString &title);

/// The same for what belongs to the whole account (sign-in fields, password, the account itself): the actor must hold
/// `permission` and reach the person in each of their organizations, and the directory owner's account is only their own.
Result<void> reachesAccount(ReadSession &session, const Standing &actor, const User &user, const QString &permission);

/// “a”, “b” and so on, for sentences.
QString quoted(const QStringList &words);

} // namespace Rollcall::Rights
