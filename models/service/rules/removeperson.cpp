#include "models/domain/json.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/images.h"
#include "models/service/rules/invitations.h"
#include "models/service/rules/removing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

Result<Effect> removeUser(Work &work, const User &user)
{
    if (user.directoryOwner) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 owns this directory, so the account cannot be removed.").arg(user.title()));
    }
    if (const auto may = Rights::reachesAccount(work.session, work.actor, user, Permission::userDelete); !may)
        return passOn(may);
    Effect effect;
    effect.target = entity(user.id);
    effect.name = effect.person = user.title();
    effect.before = toJson(user);
    QJsonArray memberships;
    for (const Membership &membership : work.session.membershipsOf(user.id)) {
        memberships.append(toJson(membership));
        if (Guards::isActiveOwner(work.session, membership))
            effect.guarded.append(membership.organization);
    }
    effect.before.insert(u"memberships"_s, memberships);
    work.session.remove(user.id);
    return effect;
}

Result<Effect> removeMembership(Work &work, const Refs::Member &member, bool alsoAccount)
{
    const auto &[membership, user, organization] = member;
    if (const auto may = Rights::needs(work.actor, Permission::userDelete, organization); !may)
        return passOn(may);
    if (const auto may = Rights::reaches(work.session, work.actor, membership, organization, user.title()); !may)
        return passOn(may);

    // Judged while the membership is there.
    const bool mayTakeAccount = Rights::reachesAccount(work.session, work.actor, user, Permission::userDelete).has_value();

    Effect effect;
    effect.target = entity(membership.user, membership.organization);
    effect.name = Images::nameOf(user, organization);
    effect.person = user.title();
    effect.before = Images::of(membership, work.session.latestInvitation(user.id, organization.id));
    if (Guards::isActiveOwner(work.session, membership))
        effect.guarded = {organization.id};
    closeInvitation(work, membership, InvitationState::Revoked);
    work.session.remove(user.id, organization.id);
    const auto left = work.session.membershipsOf(user.id).size();
    if (!alsoAccount) {
        if (left == 0 && !user.directoryOwner)
            effect.notes.append(Words::tr("%1 belongs to no organization any more; the account stays.").arg(user.title()));
        return effect;
    }
    if (user.directoryOwner) {
        effect.notes.append(Words::tr("%1 owns this directory, so the account stays.").arg(user.title()));
    } else if (left > 0) {
        effect.notes.append(Words::tr("The account of %1 stays: it belongs to %n other organization(s).", nullptr,
                                      static_cast<int>(left)).arg(user.title()));
    } else if (!mayTakeAccount) {
        effect.notes.append(Words::tr("The account of %1 stays: it was made elsewhere, and only the owner of the directory may "
                                      "remove it.").arg(user.title()));
    } else {
        Images::addPerson(effect.before, user);
        work.session.remove(user.id);
    }
    return effect;
}

} // namespace Rollcall::Rules
