#include "models/remote/transmit/steps.h"

#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

Task<Walked> walk(Api::Ptr api, QList<Step> steps)
{
    Walked walked;
    for (const Step &step : std::as_const(steps)) {
        const Result<ApiAnswer> answer = co_await Api::ask(api, step.call, step.repeat);
        if (answer)
            walked.requestId = answer->head.requestId;
        if (!answer || !answer->isGood()) {
            walked.failed = Remote::errorOf(answer);
            walked.isInDoubt = Remote::isInDoubt(answer);
            break;
        }
        ++walked.done;
    }
    co_return walked;
}

Result<Applied> settled(Applied applied, const Walked &walked, Seen seen)
{
    applied.requestId = walked.requestId;
    if (seen == Seen::AsWanted)
        return applied;
    if (!walked.failed) {
        if (seen == Seen::Otherwise)
            applied.notes.append(TransmitWords::tr("Transmit accepted this and does not show it yet."));
        return applied;
    }
    if (walked.done > 0) {
        applied.outcome = Applied::Outcome::Partial;
        applied.notes.append(TransmitWords::tr("Only a part of it was done. %1").arg(walked.failed->message));
        return applied;
    }
    if (seen == Seen::Nothing && walked.isInDoubt) {
        Applied unknown = Remote::unknownOutcome(applied.target, *walked.failed);
        unknown.before = applied.before;
        unknown.requestId = walked.requestId;
        return unknown;
    }
    return tl::unexpected(*walked.failed);
}

Result<Applied> unseen(Applied applied, const Result<ApiAnswer> &answer, const QString &id, bool wasRead)
{
    if (answer)
        applied.requestId = answer->head.requestId;
    if (!id.isEmpty()) {
        applied.target.id = id;
        applied.notes.append(TransmitWords::tr("Transmit accepted this and does not show it yet."));
        return applied;
    }
    const bool isAccepted = answer && answer->isGood();
    if (!isAccepted && wasRead)
        return tl::unexpected(Remote::errorOf(answer));
    Applied unknown = Remote::unknownOutcome(applied.target, Remote::errorOf(answer));
    unknown.requestId = applied.requestId;
    return unknown;
}

} // namespace Rollcall::Transmit
