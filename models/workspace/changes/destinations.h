#pragma once

#include "models/domain/error.h"

/// Where a staged change is to go. A connection that is moved to another server, client or tenant keeps its id, and what was meant
/// for the one must not reach the other, unless a person says so (see redirecting.h).
///
/// A destination is a fingerprint of the server and the client and, behind a blank, the address that a person knows them by. Only
/// the fingerprint counts: earlier builds kept no address.
namespace Rollcall {

inline QString fingerprintOf(const QString &destination) { return destination.section(u' ', 0, 0); }
inline QString addressOf(const QString &destination) { return destination.section(u' ', 1); }

/// Nothing is known of what earlier builds staged: that goes where the connection leads, see Basket::settleIn().
inline bool leadsElsewhere(const QString &meantFor, const QString &now)
{
    return !meantFor.isEmpty() && fingerprintOf(meantFor) != fingerprintOf(now);
}

/// Conflict: why it is not sent.
Error meantForElsewhere();
/// Conflict: why nobody can tell what became of it.
Error sentElsewhere();

} // namespace Rollcall
