#pragma once

#include "models/domain/member.h"

namespace Rollcall {

/// What a row of a file says about who somebody is; empty where it says nothing.
struct PersonKeys {
    QString email;
    QString username;
    QString externalId;
    QString phone; ///< Counts only where the others are empty: a number may be a family's.

    bool operator==(const PersonKeys &) const = default;
};

/// Somebody whom a directory knows by one of these keys.
struct KnownPerson {
    User user;
    std::optional<Membership> membership; ///< In the organization that was asked about.

    bool operator==(const KnownPerson &) const = default;
};

} // namespace Rollcall
