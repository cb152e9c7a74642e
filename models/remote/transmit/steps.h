#pragma once

#include "models/remote/common/doubt.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// One call of a change that may need several.
struct Step {
    Call call;
    Repeat repeat = Repeat::ByMethod;
};

/// How far the steps of a change came.
struct Walked {
    int done = 0;
    std::optional<Error> failed; ///< The step after those; no later one was tried.
    bool isInDoubt = false;      ///< That step may have been done.
    QString requestId;           ///< Of the last step.
};

Task<Walked> walk(Api::Ptr api, QList<Step> steps);

/// What a re-read after the steps showed.
enum class Seen {
    AsWanted,
    Otherwise,
    Nothing, ///< It could not be read.
};

/// After a removal: it is gone when a re-read says so, whatever the call was answered.
template<typename Thing>
Seen seenGone(const Result<std::optional<Thing>> &after)
{
    return !after ? Seen::Nothing : *after ? Seen::Otherwise : Seen::AsWanted;
}

/// What became of a change by what was sent and what was seen then. An answer of 202 may be true before it shows.
Result<Applied> settled(Applied applied, const Walked &walked, Seen seen);

/// What became of a creation that no re-read shows: done where the answer names the new id, unknown where it was accepted without one or
/// where nothing could be read (`wasRead`), else an error.
Result<Applied> unseen(Applied applied, const Result<ApiAnswer> &answer, const QString &id, bool wasRead);

} // namespace Rollcall::Transmit
