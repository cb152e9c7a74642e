// People and memberships of which nothing is known yet, as nearly all are that a first pull brings: as they came, where Intake
// otherwise compares images.
#include "models/store/sql/connection.h"
#include "models/workspace/mirror/intake.h"
#include "models/workspace/mirror/mirrorimages.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// As a text, which is what images hold, a time has a year of four digits.
bool isTellable(const QDateTime &time)
{
    return !time.isValid() || (time.date().year() > 0 && time.date().year() <= 9999);
}

} // namespace

bool Intake::putNew(User user)
{
    const EntityId id = entity(user.id);
    if (m_overlays.contains(id) || !isTellable(user.created) || !isTellable(user.lastSignIn) || isThere(id))
        return false;
    if (!m_oldUsers)
        m_oldUsers = m_sql.integer("SELECT max(id) FROM users").value_or(0);
    m_session.put(MirrorImages::normalized(std::move(user)));
    if (m_isAnyWaiting)
        MirrorTables::dropWaiting(m_sql, id);
    m_there.insert(id);
    m_mentioned.insert(id);
    m_new.insert(id);
    return true;
}

bool Intake::putNew(Membership membership)
{
    const EntityId id = entity(membership.user, membership.organization);
    const bool isTimely = isTellable(membership.since) && isTellable(membership.until) && isTellable(membership.statusChanged);
    if (m_overlays.contains(id) || !isTimely || !isThere(entity(membership.user)) || !isThere(entity(membership.organization)))
        return false;
    membership = MirrorImages::normalized(std::move(membership));
    const bool hasRoles = std::ranges::all_of(membership.roles, [this](const RoleId &role) { return isThere(entity(role)); });
    if (!hasRoles || isKnown(id))
        return false;
    mention(entity(membership.user), m_generation);
    for (const RoleId &role : std::as_const(membership.roles))
        mention(entity(role), m_generation);
    if (!m_oldMemberships)
        m_oldMemberships = m_sql.integer("SELECT max(id) FROM memberships").value_or(0);
    m_session.put(membership);
    if (m_isAnyWaiting)
        MirrorTables::dropWaiting(m_sql, id);
    m_joined.insert(id);
    return true;
}

bool Intake::isKnown(const EntityId &membership)
{
    // Who came a moment ago has no others than those that came since.
    if (m_joined.contains(membership) || m_new.contains(entity(UserId(membership.id))))
        return m_joined.contains(membership);
    return m_session.membership(UserId(membership.id), OrganizationId(membership.organization)).has_value();
}

} // namespace Rollcall
