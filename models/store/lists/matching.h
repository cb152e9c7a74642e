#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// The people of each of the keys that may be seen, with their membership in the organization; see directory/matching.h.
/// A few index look-ups for each key, whatever the size of the directory.
QList<QList<KnownPerson>> match(Sql::Connection &sql, const OrganizationId &organization, const QList<PersonKeys> &keys,
                                const Visibility &visible);

} // namespace Rollcall::Lists
