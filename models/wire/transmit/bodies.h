#pragma once

#include "models/wire/transmit/records.h"

namespace Rollcall::Transmit {

/// Somebody who is to be made, or to be assigned when the server knows them.
struct NewMember {
    User user;
    Membership membership; ///< Title, department, manager.
    QList<RoleId> roles;   ///< Required by the server, of applications and of the organization alike.
    QString password;      ///< Temporary: it is replaced at the first sign-in. Empty: none.
    bool invite = false;
};
QJsonObject bodyOf(const NewMember &member);

/// Edited fields by the keys of fields.h, as the server wants them. What they stand in is sent whole, with what the server has of it:
/// a name keeps its title and its middle name.
QJsonObject profileBody(const QJsonObject &edits, const QJsonObject &raw);

/// Whether a profile can be changed through an organization; the rest is changed at the user.
bool isOfProfile(const QString &field);

/// The membership's own record with these edits ("title", "department", "manager", "enabled"). It is replaced as a whole, and whoever
/// leaves `enabled` out enables.
QJsonObject membershipBody(const QJsonObject &edits, const MemberRecord &now);

} // namespace Rollcall::Transmit
