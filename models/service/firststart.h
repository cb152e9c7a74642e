#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

class Store;

/// The person at this computer: found in the store, or made from the account's name at the first start (directory owner,
/// exempt from the rule that e-mail or phone is required), together with the built-in roles. Safe to call at each start
/// and from several processes at once.
Task<Result<Actor>> prepareFirstStart(Store &store, QString accountName, QString fullName);

/// Name and full name of the account that runs this process.
struct Account {
    QString name;
    QString fullName;
};
Account currentAccount();

} // namespace Rollcall
