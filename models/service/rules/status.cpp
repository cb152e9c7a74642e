#include "models/domain/json.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/images.h"
#include "models/service/rules/invitations.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

Result<Effect> setStatus(Work &work, const SetStatus &set)
{
    const auto member = work.refs.member(work.session, set.member);
    if (!member)
        return passOn(member);
    const QString title = member->user.title();
    Membership membership = member->membership;
    if (const auto may = Rights::needs(work.actor, Permission::userSuspend, member->organization); !may)
        return passOn(may);
    if (const auto may = Rights::reaches(work.session, work.actor, membership, member->organization, title); !may)
        return passOn(may);

    const EntityId target = entity(membership.user, membership.organization);
    const QString name = Images::nameOf(member->user, member->organization);
    if (membership.status == set.after)
        return Effect::noOp(target, name, toJson(membership));
    if (membership.status != set.before) {
        return failure(Error::Kind::Conflict,
                       Words::tr("The status of %1 in %2 has been changed meanwhile: it was “%3” and is “%4” now. Look at it "
                                 "again before you change it.")
                           .arg(title, member->organization.title(), displayName(set.before), displayName(membership.status)),
                       QStringLiteral("base: %1\nnow: %2\nafter: %3")
                           .arg(toKey(set.before), toKey(membership.status), toKey(set.after)),
                       QStringLiteral("status"));
    }
    if (set.after == MemberStatus::Pending) {
        return failure(Error::Kind::Invalid, Words::tr("%1 becomes pending only by a new invitation. Invite them instead.").arg(title));
    }

    Effect effect;
    effect.target = target;
    effect.name = name;
    effect.person = title;
    effect.before = toJson(membership);
    if (Guards::isActiveOwner(work.session, membership))
        effect.guarded = {membership.organization};
    if (membership.status == MemberStatus::Pending) {
        closeInvitation(work, membership,
                        set.after == MemberStatus::Active ? InvitationState::Accepted : InvitationState::Revoked);
    }
    membership.status = set.after;
    membership.statusChanged = work.now;
    membership.statusChangedBy = work.actor.user().id;
    work.session.put(membership);
    effect.after = toJson(membership);
    return effect;
}

} // namespace Rollcall::Rules
