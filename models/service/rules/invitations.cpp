#include "models/service/rules/invitations.h"

#include "models/service/credentials/password.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/images.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

constexpr int longestHours = 720;

/// Inviting gives the roles that the membership has, so it takes no less than adding the person would.
Result<void> mayInvite(Work &work, const Refs::Member &member)
{
    if (const auto may = Rights::needs(work.actor, Permission::userAdd, member.organization); !may)
        return passOn(may);
    return Rights::reaches(work.session, work.actor, member.membership, member.organization, member.user.title());
}

} // namespace

Result<void> checkInvitationHours(int hours)
{
    if (hours >= 1 && hours <= longestHours)
        return {};
    return failure(Error::Kind::Invalid, Words::tr("An invitation is good for 1 to %1 hours, not for %2.").arg(longestHours).arg(hours),
                   {}, u"inviteValidHours"_s);
}

Invitation makeInvitation(Work &work, const Membership &membership, int hours)
{
    Invitation invitation;
    invitation.id = newId<InvitationId>();
    invitation.user = membership.user;
    invitation.organization = membership.organization;
    invitation.link = u"rollcall://invitation/"_s + randomToken();
    invitation.created = work.now;
    invitation.expires = work.now.addSecs(qint64(hours) * 3600);
    invitation.invitedBy = work.actor.user().id;
    work.session.put(invitation);
    return invitation;
}

void closeInvitation(Work &work, const Membership &membership, InvitationState state)
{
    auto latest = work.session.latestInvitation(membership.user, membership.organization);
    if (!latest || latest->state != InvitationState::Pending)
        return;
    latest->state = state;
    latest->link.clear(); // Of no use any more, so it need not lie about.
    work.session.put(*latest);
}

Result<Effect> invite(Work &work, const Invite &invite)
{
    if (const auto ok = checkInvitationHours(invite.validHours); !ok)
        return passOn(ok);
    const auto member = work.refs.member(work.session, invite.member);
    if (!member)
        return passOn(member);
    if (const auto may = mayInvite(work, *member); !may)
        return passOn(may);
    Membership membership = member->membership;
    if (membership.status == MemberStatus::Suspended) {
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is suspended in %2. Make them active again instead of inviting them.")
                           .arg(member->user.title(), member->organization.title()));
    }
    Effect effect;
    effect.target = entity(membership.user, membership.organization);
    effect.name = Images::nameOf(member->user, member->organization);
    effect.person = member->user.title();
    effect.before = Images::of(membership, work.session.latestInvitation(membership.user, membership.organization));
    if (Guards::isActiveOwner(work.session, membership))
        effect.guarded = {membership.organization};

    closeInvitation(work, membership, InvitationState::Revoked);
    if (membership.status != MemberStatus::Pending) {
        membership.status = MemberStatus::Pending;
        membership.statusChanged = work.now;
        membership.statusChangedBy = work.actor.user().id;
        work.session.put(membership);
    }
    effect.after = Images::of(membership, makeInvitation(work, membership, invite.validHours));
    return effect;
}

Result<Effect> revokeInvitation(Work &work, const RevokeInvitation &revoke)
{
    const auto invitation = work.refs.invitation(work.session, revoke.invitation);
    if (!invitation)
        return passOn(invitation);
    const auto member = work.refs.member(work.session, entity(invitation->user, invitation->organization));
    if (!member)
        return passOn(member);
    if (const auto may = mayInvite(work, *member); !may)
        return passOn(may);
    const Membership &membership = member->membership;
    const EntityId target = entity(membership.user, membership.organization);
    const QString name = Images::nameOf(member->user, member->organization);
    const Invitation now = Images::asOf(*invitation, work.now);
    switch (now.state) {
    case InvitationState::Revoked: return Effect::noOp(target, name, Images::of(membership, now));
    case InvitationState::Expired: {
        Effect effect = Effect::noOp(target, name, Images::of(membership, now));
        effect.notes.append(Words::tr("The invitation of %1 had expired already.").arg(member->user.title()));
        return effect;
    }
    case InvitationState::Accepted:
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 has accepted the invitation, so it cannot be revoked. Suspend or remove the member instead.")
                           .arg(member->user.title()));
    case InvitationState::Pending: break;
    }
    Effect effect;
    effect.target = target;
    effect.name = name;
    effect.before = Images::of(membership, now);
    Invitation revoked = now;
    revoked.state = InvitationState::Revoked;
    revoked.link.clear();
    work.session.put(revoked);
    effect.after = Images::of(membership, revoked);
    return effect;
}

} // namespace Rollcall::Rules
