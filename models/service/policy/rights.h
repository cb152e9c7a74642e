#pragma once

#include "models/service/policy/standing.h"

namespace Rollcall {
class JsonText;
}

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

// An account may belong to several organizations, and whoever changes its name, its addresses or its password, or deletes
// it, does so in all of them. The rule for all that belongs to the account:
//   1. The directory owner may; the directory owner's own account is theirs alone.
//   2. Anybody else must hold the permission, and reach the person, in each organization of the person. An account without
//      organizations is the directory owner's business.
//   3. At least one of these memberships must carry the account. A membership carries it when it came with the account, or
//      was made by somebody who could edit and delete the account at that moment. One that was merely added to somebody
//      else's account is borrowed, and stays so: neither adopting an account that belongs nowhere, nor waiting until its
//      other organizations let it go, gives power over it.
//   4. Preferences (time zone, locale) are everybody's own.
// The journal knows which memberships are borrowed: the image of the change that made one says so.

/// Refused unless rules 1 to 3 let the actor do to the account what takes `permission`.
Result<void> reachesAccount(ReadSession &session, const Standing &actor, const User &user, const QString &permission);

/// Whether a membership that the actor makes now would be borrowed. An account without organizations is not, where the actor
/// holds the permissions in the organization that it was made through.
bool wouldBorrow(ReadSession &session, const Standing &actor, const User &user);
/// Marks the image of the change that makes such a membership.
void markBorrowed(JsonText &image);
void markBorrowed(QJsonObject &image);

/// “a”, “b” and so on, for sentences.
QString quoted(const QStringList &words);

} // namespace Rollcall::Rights
