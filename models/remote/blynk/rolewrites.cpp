#include "models/directory/merging.h"
#include "models/remote/blynk/blynkrules.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/doubt.h"
#include "models/remote/common/refusals.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<RoleId> &roles)
{
    QStringList texts;
    for (const RoleId &role : roles)
        texts.append(role.toString());
    return texts;
}

Task<Result<std::optional<UserRecord>>> userBefore(Api::Ptr api, EntityId member, std::shared_ptr<UsersAhead> ahead)
{
    const std::optional<UserRecord> known = co_await UsersAhead::take(ahead, member);
    if (known)
        co_return known;
    const UserId user(member.id);
    co_return co_await userNow(api, user);
}

} // namespace

Task<Result<Applied>> setRole(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after,
                              std::shared_ptr<UsersAhead> ahead)
{
    const Result<RoleId> wanted = Rules::oneRoleOf(after);
    if (!wanted)
        co_return passOn(wanted);
    if (!numberOf(*wanted))
        co_return failure(Error::Kind::NotFound, Api::tr("This role is not in Blynk."), {}, u"roles"_s);
    const EntityId member = entity(user, organization);
    const auto found = co_await userBefore(api, member, ahead);
    if (!found)
        co_return passOn(found);
    if (!*found || (*found)->membership.organization != organization)
        co_return failure(Error::Kind::NotFound, Api::tr("This person is not in the organization any more. Refresh the list."));
    const QList<RoleId> &now = (*found)->membership.roles;
    Applied applied;
    applied.target = member;
    applied.before = membershipImage(**found);
    applied.after = applied.before;
    if (now == after) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    // Somebody who has one role only cannot keep what another person gave them meanwhile.
    if (mergedList(textsOf(before), textsOf(after), textsOf(now)) != textsOf(after))
        co_return Remote::overtaken(u"roles"_s, Api::tr("Role"));
    Call call = Calls::changeRole(user, *wanted);
    auto writing = Api::ask(api, std::move(call), Repeat::ByMethod);
    ahead->writing();
    const Result<Reply> reply = co_await writing;
    const bool isGood = reply && reply->isGood();
    if (!isGood)
        ahead->drop();
    if (!isGood && !isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    auto record = isGood ? userFrom(reply->answer.object()) : std::nullopt;
    if (!record || record->user.id != user) {
        const auto again = co_await userNow(api, user);
        if (!again)
            co_return Remote::unknownOutcome(applied.target, errorOf(reply));
        record = *again;
    }
    if (!record || record->membership.roles != after)
        co_return tl::unexpected(errorOf(reply));
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    applied.after = membershipImage(*record);
    co_return applied;
}

} // namespace Rollcall::Blynk::Writes
