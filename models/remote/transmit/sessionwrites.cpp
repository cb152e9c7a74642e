#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

#include <QJsonArray>

namespace Rollcall::Transmit::Writes {

namespace {

/// Nothing where that cannot be read.
Task<std::optional<bool>> isSignedIn(Api::Ptr api, UserId user)
{
    Call call = Calls::sessions(user);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call));
    const Result<QJsonValue> sessions = resultOf(answer);
    std::optional<bool> is;
    if (sessions && sessions->isArray())
        is = !sessions->toArray().isEmpty();
    else if (answer && answer->status == 404)
        is = false;
    co_return is;
}

} // namespace

Task<Result<Applied>> endSessions(Api::Ptr api, UserId user)
{
    const auto found = co_await userNow(api, user);
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return memberIsGone();
    Applied applied;
    applied.target = entity(user);
    applied.before = imageOf(**found);
    applied.after = applied.before;
    const std::optional<bool> before = co_await isSignedIn(api, user);
    if (before == false) {
        applied.outcome = Applied::Outcome::NoOp;
        co_return applied;
    }
    // What is ended twice is ended.
    QList<Step> steps{{Calls::endSessions(user), Repeat::Always}};
    const Walked walked = co_await walk(api, std::move(steps));
    const std::optional<bool> after = co_await isSignedIn(api, user);
    // Whoever is signed in now may have come back meanwhile, so a call that went well is believed.
    const bool isUnclear = !after || (*after && !walked.failed);
    co_return settled(applied, walked, isUnclear ? Seen::Nothing : *after ? Seen::Otherwise : Seen::AsWanted);
}

} // namespace Rollcall::Transmit::Writes
