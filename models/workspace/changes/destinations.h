#pragma once

#include "models/domain/error.h"

/// Where a staged change is to go. A connection that is moved to another server, client or tenant keeps its id, and what was meant
/// for the one must not reach the other.
namespace Rollcall {

/// Nothing is known of what earlier builds staged: that goes where the connection leads, see Basket::settleIn().
inline bool leadsElsewhere(const QString &meantFor, const QString &now)
{
    return !meantFor.isEmpty() && meantFor != now;
}

/// Conflict: why it is not sent.
Error meantForElsewhere();
/// Conflict: why nobody can tell what became of it.
Error sentElsewhere();

} // namespace Rollcall
