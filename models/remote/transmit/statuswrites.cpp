#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"
#include "models/wire/transmit/bodies.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Who was never signed in goes back to Pending by itself.
bool isOn(MemberStatus status)
{
    return status != MemberStatus::Suspended;
}

/// One suspended application is enough to be called suspended; whoever is to be so everywhere may not be done yet.
bool isHalfSuspended(const MemberRecord &member)
{
    const Standing &standing = member.standing;
    const bool isOffAtAll = !standing.ownStatus().isEmpty();
    return !isOffAtAll && !member.suspendedIn.isEmpty() && member.suspendedIn.size() < member.applicationRoles.size();
}

tl::unexpected<Error> cannotConfirm()
{
    return failure(Error::Kind::Unsupported, TransmitWords::tr("A pending person becomes active by signing in; nobody can do that for them."), {},
                   u"status"_s);
}

/// Suspends in each application, with the call of 2026. Nothing when the server does not have it.
Task<std::optional<Walked>> suspend(Api::Ptr api, MemberRecord member, bool suspended)
{
    QList<ApplicationId> applications = member.applicationRoles.keys();
    std::sort(applications.begin(), applications.end());
    if (applications.isEmpty() || !api || !api->has(Credential::Management))
        co_return std::nullopt;
    Walked walked;
    for (const ApplicationId &application : std::as_const(applications)) {
        Call call = Calls::suspendMember(application, member.membership.organization, member.user.id, suspended);
        const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
        if (answer && isNoSuchCall(*answer) && walked.done == 0)
            co_return std::nullopt;
        const bool isRefused = answer && answer->status == 404;
        if (isRefused) {
            // Somebody may still be assigned to an application that the organization lost; there is nothing to suspend there.
            const auto organization = co_await organizationNow(api, member.membership.organization);
            if (organization && *organization && !(*organization)->organization.applications.contains(application))
                continue;
        }
        if (answer)
            walked.requestId = answer->head.requestId;
        if (!answer || !answer->isGood()) {
            walked.failed = Remote::errorOf(answer);
            walked.isInDoubt = Remote::isInDoubt(answer);
            co_return walked;
        }
        ++walked.done;
    }
    if (walked.done == 0)
        co_return std::nullopt;
    co_return walked;
}

Task<Walked> enable(Api::Ptr api, MemberRecord member, bool enabled)
{
    const QJsonObject body = membershipBody({{u"enabled"_s, enabled}}, member);
    QList<Step> steps{{Calls::changeMembership(member.membership.organization, member.user.id, body)}};
    return walk(api, std::move(steps));
}

} // namespace

// What it is now counts, not what it was when somebody looked.
Task<Result<Applied>> setStatus(Api::Ptr api, OrganizationId organization, UserId user, MemberStatus, MemberStatus after)
{
    const auto member = co_await memberNow(api, organization, user);
    if (!member)
        co_return passOn(member);
    if (!*member)
        co_return memberIsGone();
    const MemberRecord now = **member;
    Applied applied;
    applied.target = entity(user, organization);
    applied.before = imageOf(now);
    const MemberStatus status = now.membership.status;
    const bool isSo = status == after && (isOn(after) || !isHalfSuspended(now));
    if (isSo || (isOn(status) && isOn(after) && after == MemberStatus::Pending)) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    if (isOn(status) && isOn(after))
        co_return cannotConfirm();
    Walked walked;
    if (isOn(after) && !now.standing.enabled) {
        walked = co_await enable(api, now, true);
    }
    const bool isStillOff = now.standing.isSuspended || now.standing.ownStatus() == OwnStatus::account;
    if (!walked.failed && (!isOn(after) || isStillOff)) {
        const int done = walked.done;
        const std::optional<Walked> suspended = co_await suspend(api, now, !isOn(after));
        if (suspended)
            walked = *suspended;
        else if (!isOn(after))
            walked = co_await enable(api, now, false);
        if (suspended)
            walked.done += done;
    }
    const auto found = co_await memberNow(api, organization, user);
    if (found && !*found)
        co_return memberIsGone();
    if (!found)
        co_return settled(applied, walked, Seen::Nothing);
    applied.after = imageOf(**found);
    const Standing &standing = (*found)->standing;
    // One suspended application makes the whole member suspended, so a walk that was refused halfway does not count.
    const bool isCutShort = walked.failed && !walked.isInDoubt;
    const bool isAsWanted = isOn(standing.status()) == isOn(after) && !isCutShort;
    if (!isAsWanted && isOn(after) && standing.ownStatus() == OwnStatus::account && !walked.failed)
        co_return failure(Error::Kind::Conflict, TransmitWords::tr("The account is suspended in the whole tenant, not only here. Activate the "
                                                           "account instead."), {}, u"status"_s);
    co_return settled(applied, walked, isAsWanted ? Seen::AsWanted : Seen::Otherwise);
}

Task<Result<Applied>> setAccountStatus(Api::Ptr api, UserId user, MemberStatus, MemberStatus after)
{
    const auto found = co_await userNow(api, user);
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return memberIsGone();
    Applied applied;
    applied.target = entity(user);
    applied.before = imageOf(**found);
    const auto statusOf = [](const UserRecord &record) { return Standing{record.status, true, false}.status(); };
    if (isOn(statusOf(**found)) == isOn(after)) {
        if (after == MemberStatus::Active && statusOf(**found) == MemberStatus::Pending)
            co_return cannotConfirm();
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    const QString word = isOn(after) ? u"Active"_s : u"Disabled"_s;
    QList<Step> steps{{Calls::changeUser(user, {{u"status"_s, word}})}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto now = co_await userNow(api, user);
    if (now && !*now)
        co_return memberIsGone();
    if (now)
        applied.after = imageOf(**now);
    const Seen seen = !now ? Seen::Nothing : isOn(statusOf(**now)) == isOn(after) ? Seen::AsWanted : Seen::Otherwise;
    co_return settled(applied, walked, seen);
}

} // namespace Rollcall::Transmit::Writes
