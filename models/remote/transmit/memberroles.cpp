#include "models/directory/merging.h"
#include "models/remote/common/idtexts.h"
#include "models/remote/transmit/roleplaces.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;
using Remote::ids;
using Remote::plain;
using Remote::sorted;

namespace {

/// One call for each application whose roles are to be others. The organization's own roles travel with each, since the call replaces
/// them too. Where each application holds a copy of them, one that is taken away is taken from all; when only they change and there
/// are no copies, they go with an application that the member has.
QList<Step> stepsOf(const Places &now, const Places &wanted, const MemberRecord &member, const Chain &chain)
{
    QList<ApplicationId> changed;
    for (const ApplicationId &application : chain.organization.applications) {
        const QStringList before = plain(now.applications.value(application));
        const QStringList after = plain(wanted.applications.value(application));
        const QList<RoleId> shown = member.applicationRoles.value(application);
        const bool hasCopy = std::any_of(now.organization.begin(), now.organization.end(), [&](const RoleId &role) {
            return shown.contains(role) && !wanted.organization.contains(role);
        });
        if (hasCopy || QSet<QString>(before.begin(), before.end()) != QSet<QString>(after.begin(), after.end()))
            changed.append(application);
    }
    if (changed.isEmpty() && now.organization != wanted.organization) {
        for (const ApplicationId &application : chain.organization.applications) {
            if (member.applicationRoles.contains(application) && changed.isEmpty())
                changed.append(application);
        }
        if (changed.isEmpty() && !chain.organization.applications.isEmpty())
            changed.append(chain.organization.applications.first());
    }
    QList<Step> steps;
    for (const ApplicationId &application : std::as_const(changed)) {
        steps.append({Calls::setMemberRoles(application, chain.organization.id, member.user.id,
                                            wanted.applications.value(application) + wanted.organization),
                      Repeat::Always});
    }
    return steps;
}

} // namespace

Task<Result<Applied>> setRoles(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after)
{
    const Result<Chain> chain = co_await chainOf(api, organization);
    if (!chain)
        co_return passOn(chain);
    const auto member = co_await memberNow(api, organization, user);
    if (!member)
        co_return passOn(member);
    if (!*member)
        co_return memberIsGone();
    const QList<RoleId> now = (*member)->membership.roles;
    const QList<RoleId> wanted = ids<RoleId>(mergedList(plain(before), plain(after), plain(now)));
    Applied applied;
    applied.target = entity(user, organization);
    applied.before = imageOf(**member);
    if (sorted(plain(wanted)) == sorted(plain(now))) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    QList<RoleId> added = wanted;
    added.removeIf([&](const RoleId &role) { return now.contains(role); });
    const auto obstacles = co_await obstaclesOf(api, *chain, added, Holders::Unknown);
    if (!obstacles)
        co_return passOn(obstacles);
    if (!obstacles->isEmpty())
        co_return tl::unexpected(errorOf(*obstacles));
    const Places places = placesOf(now, (*member)->applicationRoles, *chain);
    const Places goal = placesOf(wanted, (*member)->applicationRoles, *chain);
    if (places.homeless != goal.homeless)
        co_return failure(Error::Kind::Unsupported, TransmitWords::tr("This role is of no application of the organization any more. Give the "
                                                              "organization the application, then take the role away."), {}, u"roles"_s);
    QList<Step> steps = stepsOf(places, goal, **member, *chain);
    const Walked walked = co_await walk(api, std::move(steps));
    const auto settledMember = co_await memberNow(api, organization, user);
    if (settledMember && !*settledMember)
        co_return memberIsGone();
    if (!settledMember)
        co_return settled(applied, walked, Seen::Nothing);
    applied.after = imageOf(**settledMember);
    if (const auto sentence = halfOfAPair(*chain, wanted))
        applied.notes.append(*sentence);
    const bool isHeld = sorted(plain((*settledMember)->membership.roles)) == sorted(plain(wanted));
    co_return settled(applied, walked, isHeld ? Seen::AsWanted : Seen::Otherwise);
}

} // namespace Rollcall::Transmit::Writes
