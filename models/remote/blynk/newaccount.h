#pragma once

#include "models/remote/blynk/images.h"

namespace Rollcall::Blynk::Writes {

/// A call that makes an account for an address that nobody had a moment ago.
struct NewAccount {
    Call call;
    QString email;
    OneTimeSecret secret = {}; ///< The password that the call gives; empty where the person chooses one.
};

/// Makes the account, once: never sent again, and read where it is not known what became of it.
Task<Result<Applied>> makeAccount(Api::Ptr api, NewAccount account);

/// Puts the hash of a new password into the user.
OneTimeSecret givePassword(NewUser &user);

/// A member that is there now.
Applied memberMade(const UserRecord &record);

} // namespace Rollcall::Blynk::Writes
