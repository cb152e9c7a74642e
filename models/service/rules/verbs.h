#pragma once

#include "models/service/rules/work.h"

/// One rule for each verb. Each checks everything (rights, values, what is there now) before it writes; whatever it wrote
/// is taken back with its savepoint when it, or a guard after it, refuses.
namespace Rollcall::Rules {

Result<Effect> create(Work &work, const Create &create);
Result<Effect> patch(Work &work, const Patch &patch);
Result<Effect> remove(Work &work, const Remove &remove);
Result<Effect> addMember(Work &work, const AddMember &add);
Result<Effect> setRoles(Work &work, const SetRoles &set);
Result<Effect> setStatus(Work &work, const SetStatus &set);
Result<Effect> invite(Work &work, const Invite &invite);
Result<Effect> revokeInvitation(Work &work, const RevokeInvitation &revoke);
Result<Effect> resetPassword(Work &work, const ResetPassword &reset);

Result<Effect> dispatch(Work &work);

} // namespace Rollcall::Rules
