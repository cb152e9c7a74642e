#pragma once

#include "models/remote/transmit/chain.h"

namespace Rollcall::Transmit {

/// Roles of a member by the place that holds them: those of the organization, and those of each of its applications.
struct Places {
    QList<RoleId> organization;
    QHash<ApplicationId, QList<RoleId>> applications;
    QList<RoleId> homeless; ///< Held, and of an application that the organization does not have any more.
};

/// `shown` is what the server shows under each application of the member, where the chain does not say whose a role is.
Places placesOf(const QList<RoleId> &roles, const QHash<ApplicationId, QList<RoleId>> &shown, const Chain &chain);

/// What may be sent for a member with the token of one application: its roles and the organization's. All where nobody can tell them
/// apart.
QList<RoleId> rolesSeenBy(const ApplicationId &caller, const Places &places, const QList<RoleId> &all);

} // namespace Rollcall::Transmit
