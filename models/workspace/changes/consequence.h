#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

/// What a change does beyond its own target: its blast radius, as values.
struct Consequence {
    enum class Kind {
        AccountGoes,       ///< The account is deleted with the membership, its sign-in with it.
        AccountStays,      ///< The membership goes, the account does not.
        MembershipsGo,     ///< `count` memberships go with it.
        LastOwner,         ///< Nobody would be an active owner of `names` any more.
        InvitationsVoid,   ///< `count` pending invitations lead nowhere then.
        RolesGo,           ///< `count` roles of the organization go with it.
        RoleGroupEmpties,  ///< No role is left in `names`.
        HoldersChangeRole, ///< `count` members hold the role and get the replacement.
        SignInEnds,        ///< The person cannot use the organization any more; sessions end as the directory does it.
        PasswordReplaced,  ///< The earlier password is good no longer; cannot be undone.
        InvitationSent,    ///< A mail goes out; cannot be undone.
        SessionsEnd,       ///< Whoever is signed in has to do so again; cannot be undone.
    };
    Kind kind = Kind::MembershipsGo;
    qint64 count = 1;
    QStringList names; ///< Up to five.

    bool operator==(const Consequence &) const = default;
};

QString toKey(Consequence::Kind kind); ///< "accountGoes", "membershipsGo", …
/// One translated sentence for the person.
QString sentence(const Consequence &consequence);

/// Told from the payload, the images that a check answered (or, without one, `now` as before) and the images of the role
/// groups concerned.
QList<Consequence> consequencesOf(const Payload &payload, const QJsonObject &before, const QJsonObject &after,
                                  const QHash<QString, QJsonObject> &roleGroups);

} // namespace Rollcall
