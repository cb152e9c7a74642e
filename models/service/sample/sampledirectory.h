#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

class Store;

struct SampleSize {
    qint64 members = 5'000; ///< People; up to 5,000,000.
    int organizations = 200;
    quint64 seed = 20'260'101; ///< The same seed and size make the same directory (but for the times of making).
};

/// Fills the store with people of several scripts, uneven organizations, 20 roles, role groups, applications, members of
/// several organizations, pending and suspended ones; for the directory owner only. Refuses a store that holds
/// organizations already. Writes by chunks, with one journal row for each organization and none for its people;
/// `progress` (people so far) is called on the main thread, and answering false cancels: what is there then stays.
Task<Result<void>> fillWithSample(Store &store, Actor actor, SampleSize size, std::function<bool(qint64)> progress);

} // namespace Rollcall
