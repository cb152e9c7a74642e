#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Rollcall {

/// A person in a directory. Limits of the text fields: see fields.h.
struct User {
    UserId id;
    QString email; ///< Unique in the directory, compared case-insensitively; e-mail or phone is required.
    QString phone; ///< `+` and up to 15 digits.
    QString username;
    QString name;
    QString givenName;
    QString familyName;
    QString nickName;
    QString timeZone; ///< IANA name.
    QString locale;   ///< As in `en_US` or `uk`.
    QString fullAddress;
    QString city;
    QString state;
    QString country;
    QString zip;
    QString picture; ///< https URL.
    QString externalId;
    bool hasPassword = false;        ///< Output only.
    bool mustReplacePassword = false; ///< Output only: the password is temporary.
    bool directoryOwner = false;      ///< Output only: owns the data folder of the embedded directory.
    QDateTime created;                ///< UTC.
    QDateTime lastSignIn;             ///< UTC; invalid when the directory never told.

    /// Name, else e-mail, else phone, else user name, else id: never empty for a stored user.
    QString title() const;

    bool operator==(const User &) const = default;
};

/// Where a membership stands. A directory's own further states travel as text beside it (Membership::ownStatus).
enum class MemberStatus { Pending, Active, Suspended };

/// A user in one organization.
struct Membership {
    UserId user;
    OrganizationId organization;
    QList<RoleId> roles;
    MemberStatus status = MemberStatus::Active;
    QString ownStatus; ///< The directory's own word where it has more states than ours (Blynk's Inactive).
    QString title;
    QString department;
    QString manager;
    QDateTime since;         ///< UTC: when the membership began.
    QDateTime until;         ///< UTC; invalid when it has no end.
    QDateTime statusChanged; ///< UTC.
    UserId statusChangedBy;

    bool operator==(const Membership &) const = default;
};

enum class InvitationState { Pending, Accepted, Expired, Revoked };

struct Invitation {
    InvitationId id;
    UserId user;
    OrganizationId organization;
    InvitationState state = InvitationState::Pending;
    QString link; ///< What the invited person opens; empty where the actor may not see it. Never journaled.
    QDateTime created;
    QDateTime expires;
    UserId invitedBy;

    bool operator==(const Invitation &) const = default;
};

QString toKey(MemberStatus status);    ///< "pending", "active", "suspended"
QString toKey(InvitationState state);  ///< "pending", "accepted", "expired", "revoked"
std::optional<MemberStatus> memberStatusFromKey(QStringView key);
std::optional<InvitationState> invitationStateFromKey(QStringView key);

/// The word that the person reads, translated.
QString displayName(MemberStatus status);
QString displayName(InvitationState state);

} // namespace Rollcall
