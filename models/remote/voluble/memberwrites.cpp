#include "models/remote/voluble/writes.h"

namespace Rollcall::Voluble::Writes {

using namespace Qt::StringLiterals;

Task<Result<Applied>> removeMember(Api::Ptr api, OrganizationId organization, UserId user, bool alsoAccount)
{
    // The server removes anybody through any organization, so only who is listed under this one is named to it.
    const auto before = co_await userNow(api, organization, user);
    if (!before)
        co_return passOn(before);
    const Result<void> permitted = co_await mayChange(api, organization);
    if (!permitted)
        co_return passOn(permitted);
    if (alsoAccount && !(api && api->hasProxy()))
        co_return failure(Error::Kind::Unsupported, Api::tr("Accounts are removed at Auth0, which this connection does not reach."));
    Applied applied;
    applied.target = entity(user, organization);
    if (!*before) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    applied.before = membershipImage(**before, organization);
    Call call = Calls::removeUser(organization, user);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    bool isGone = reply && (reply->fault == Fault::None || reply->fault == Fault::NotThere || reply->fault == Fault::NoUser);
    if (!isGone && !isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    if (!isGone) {
        Call again = Calls::user(organization, user);
        const Result<Reply> after = co_await Api::ask(api, std::move(again), Repeat::ByMethod);
        isGone = after && (after->fault == Fault::NotThere || after->fault == Fault::NoUser);
        if (!isGone && after && after->fault == Fault::None)
            co_return tl::unexpected(errorOf(reply));
        if (!isGone)
            co_return unknownOutcome(applied.target, errorOf(reply));
    }
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    if (!alsoAccount)
        co_return applied;
    Call erase = Calls::removeIdentity(organization, user);
    const Result<Reply> erased = co_await Api::ask(api, std::move(erase), Repeat::ByMethod);
    if (!erased || (erased->fault != Fault::None && erased->fault != Fault::NotThere)) {
        applied.outcome = Applied::Outcome::Partial;
        applied.notes.append(Api::tr("The person left the organization; their account at Auth0 is still there. %1")
                                 .arg(errorOf(erased).message));
    }
    co_return applied;
}

Task<Result<Applied>> giveRoles(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after)
{
    if (!(api && api->hasProxy()))
        co_return failure(Error::Kind::Unsupported, Api::tr("Roles are given at Auth0, which this connection does not reach."));
    for (const RoleId &role : before) {
        if (!after.contains(role))
            co_return failure(Error::Kind::Unsupported, Api::tr("Through Voluble roles can be given and not taken away. Take it away at "
                                                                "Auth0."));
    }
    QList<RoleId> added;
    for (const RoleId &role : after) {
        if (!before.contains(role))
            added.append(role);
    }
    Applied applied;
    applied.target = entity(user, organization);
    if (added.isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    const auto member = co_await userNow(api, organization, user);
    if (!member)
        co_return passOn(member);
    if (!*member)
        co_return failure(Error::Kind::NotFound, Api::tr("This person is not in the organization any more. Refresh the list."));
    Call call = Calls::giveRoles(organization, user, added);
    // Who has a role already keeps it, so asking again does no harm.
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::Always);
    const bool isGiven = reply && reply->fault == Fault::None;
    // It may answer 500 and have given them, and nothing that can be read tells.
    if (!isGiven && isInDoubt(reply))
        co_return unknownOutcome(applied.target, errorOf(reply));
    if (!isGiven)
        co_return tl::unexpected(errorOf(reply));
    applied.requestId = reply->answer.head.requestId;
    applied.notes.append(Api::tr("Voluble does not tell which roles somebody has; these were given: nothing else is known."));
    co_return applied;
}

Task<Result<Applied>> resetPassword(Api::Ptr api, UserId user)
{
    if (!(api && api->hasProxy()))
        co_return failure(Error::Kind::Unsupported, Api::tr("Passwords are kept at Auth0, which this connection does not reach."));
    const Result<Own> own = co_await Api::own(api);
    if (!own)
        co_return passOn(own);
    Call call = Calls::resetPassword(own->organization, user);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::Always); // each ticket stands on its own
    if (!reply || reply->fault != Fault::None)
        co_return tl::unexpected(errorOf(reply));
    const QString ticket = reply->answer.object().value(u"ticket"_s).toString();
    if (ticket.isEmpty())
        co_return tl::unexpected(reply->answer.unreadable());
    Applied applied;
    applied.target = entity(user);
    applied.requestId = reply->answer.head.requestId;
    applied.secret = OneTimeSecret(ticket.toUtf8());
    applied.notes.append(Api::tr("This is a link: whoever opens it chooses a new password. Give it to this person only."));
    co_return applied;
}

} // namespace Rollcall::Voluble::Writes
