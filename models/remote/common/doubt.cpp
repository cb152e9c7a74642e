#include "models/remote/common/doubt.h"

namespace Rollcall::Remote {

bool isInDoubt(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Invalid;
}

bool isInDoubt(const Result<ApiAnswer> &answer)
{
    return answer ? answer->status >= 500 : isInDoubt(answer.error());
}

Error errorOf(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return answer.error();
    return answer->isGood() ? answer->unreadable() : answer->error();
}

Applied unknownOutcome(const EntityId &target, const Error &error)
{
    Applied applied;
    applied.outcome = Applied::Outcome::Unknown;
    applied.target = target;
    applied.notes = {error.message};
    return applied;
}

Applied alreadyGone(const EntityId &target)
{
    Applied applied;
    applied.outcome = Applied::Outcome::NoOp;
    applied.target = target;
    return applied;
}

} // namespace Rollcall::Remote
