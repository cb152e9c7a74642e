#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// One membership that an action is about to touch.
struct MemberTarget {
    User user;
    Membership membership;
    QString organizationName;
    int organizations = 1; ///< How many the person belongs to, this one included.
    std::optional<Invitation> invitation;

    EntityId entity() const { return Rollcall::entity(membership.user, membership.organization); }
    QString title() const { return user.title(); }
};

/// What is selected in a list of members: rows that are loaded, ids that are not, or all that the query has.
struct MemberSelection {
    std::optional<OrganizationId> organization; ///< nullopt: people, with all of their memberships.
    QString organizationName;
    QList<MemberRow> rows;
    QStringList otherIds;
    std::optional<MemberQuery> all; ///< Set: everything that matches, rows and ids do not count.
    qint64 count = 0;

    bool isEmpty() const { return count == 0; }
    bool isSingle() const { return count == 1; }
};

/// Most memberships that one bulk action takes; more is refused rather than done in part.
inline constexpr int mostTargets = 100'000;

/// The memberships behind a selection. `withInvitations` reads each person anew, also where the row would do.
Task<Result<QList<MemberTarget>>> targetsOf(QPointer<OpenDirectory> directory, MemberSelection selection,
                                            bool withInvitations);

} // namespace Rollcall
