#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

class Store;

struct SampleSize {
    qint64 members = 5'000; ///< People; up to 5,000,000.
    int organizations = 200;
    quint64 seed = 20'260'101; ///< The same seed and size make the same directory (but for the times of making).
};

/// What is really made of a size: each organization has an owner, so there are not more of them than people.
SampleSize fitted(SampleSize size);

/// Fills the store with people of several scripts, uneven organizations, 20 roles, role groups, applications, members of
/// several organizations, pending and suspended ones; for the directory owner only. Writes by chunks, with one journal row
/// for each organization and none for its people; `progress` (people so far) is called on the main thread, with all of them
/// also while the search index is put in order. Answering false cancels: what is there then stays. A sample that was cancelled, or stopped by a fault after its first chunk, is
/// finished by asking for the same one (or one with more people) again. Any other store that holds organizations is refused.
Task<Result<void>> fillWithSample(Store &store, Actor actor, SampleSize size, std::function<bool(qint64)> progress);

} // namespace Rollcall
