#pragma once

#include "models/directory/change.h"
#include "models/net/api/apirequest.h"

namespace Rollcall::Remote {

/// True for an error of the road (no answer, half an answer, one that nobody can read) or an answer of 500 and above: the write may
/// have been done. Read before anything is said of it.
bool isInDoubt(const Error &error);
bool isInDoubt(const Result<ApiAnswer> &answer);

/// Why it did not go well: the error, or the refusal in the answer.
Error errorOf(const Result<ApiAnswer> &answer);

/// Nobody knows what became of it; the sentence says why.
Applied unknownOutcome(const EntityId &target, const Error &error);

/// A removal of what is not there any more: nothing to do.
Applied alreadyGone(const EntityId &target);

} // namespace Rollcall::Remote
