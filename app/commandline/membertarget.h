#pragma once

#include "app/commandline/command.h"

namespace Rollcall {

/// A person and an organization, of which they need not be a member.
struct PersonTarget {
    Person person;
    Organization organization;

    /// The person's membership in the organization; null when there is none.
    const MembershipDetails *membership() const;
};

/// The person that the command's first argument names, and the organization of --organization; without it the person's
/// only one. Where there are several, the error (Invalid) lists them.
Task<Result<PersonTarget>> personTarget(Context &context);

/// The same for a member: NotFound when the person is none.
Task<Result<PersonTarget>> memberTarget(Context &context);

} // namespace Rollcall
