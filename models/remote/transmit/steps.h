#pragma once

#include "models/remote/common/doubt.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// One call of a change that may need several.
struct Step {
    Call call;
    Repeat repeat = Repeat::ByMethod;
    bool isGoneGood = false; ///< 404 means that it is so already.
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

/// What became of a change by what was sent and what was seen then. An answer of 202 may be true before it shows.
Result<Applied> settled(Applied applied, const Walked &walked, Seen seen);

} // namespace Rollcall::Transmit
