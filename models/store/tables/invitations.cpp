#include "models/store/tables/invitations.h"

#include "models/store/feed/feed.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

static_assert(static_cast<int>(InvitationState::Pending) == 0 && static_cast<int>(InvitationState::Accepted) == 1
              && static_cast<int>(InvitationState::Expired) == 2 && static_cast<int>(InvitationState::Revoked) == 3);

namespace {

#define ROLLCALL_INVITATION                                                                                             \
    "SELECT i.uuid, u.uuid, o.uuid, i.state, i.link, i.created, i.expires, i.invited_by "                               \
    "FROM invitations i JOIN users u ON u.id=i.user JOIN organizations o ON o.id=i.organization "

std::optional<Invitation> firstInvitation(Sql::Statement row)
{
    if (!row.step())
        return std::nullopt;
    Invitation invitation;
    invitation.id = row.id<InvitationId>(0);
    invitation.user = row.id<UserId>(1);
    invitation.organization = row.id<OrganizationId>(2);
    invitation.state = static_cast<InvitationState>(row.number(3));
    invitation.link = row.text(4);
    invitation.created = row.time(5);
    invitation.expires = row.time(6);
    invitation.invitedBy = row.id<UserId>(7);
    return invitation;
}

} // namespace

std::optional<Invitation> invitation(Sql::Connection &sql, const InvitationId &id)
{
    return firstInvitation(sql.select(ROLLCALL_INVITATION "WHERE i.uuid=?", id));
}

std::optional<Invitation> latestInvitation(Sql::Connection &sql, const UserId &user, const OrganizationId &organization)
{
    return firstInvitation(sql.select(ROLLCALL_INVITATION "WHERE u.uuid=? AND o.uuid=? ORDER BY i.created DESC, i.id DESC LIMIT 1", user,
                            organization));
}

void put(Sql::Connection &sql, const Invitation &invitation)
{
    const qint64 user = requiredRow(sql, invitation.user);
    const qint64 organization = requiredRow(sql, invitation.organization);
    sql.run("INSERT INTO invitations(uuid, user, organization, state, link, created, expires, invited_by) "
            "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT(uuid) DO UPDATE SET user=excluded.user, organization=excluded.organization, "
            "state=excluded.state, link=excluded.link, created=excluded.created, expires=excluded.expires, "
            "invited_by=excluded.invited_by",
            invitation.id, user, organization, static_cast<int>(invitation.state), invitation.link, invitation.created,
            invitation.expires, invitation.invitedBy);
    Feed::append(sql, entity(invitation.id));
}

} // namespace Rollcall::Tables
