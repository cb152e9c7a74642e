#pragma once

#include "models/domain/error.h"
#include "models/net/secret/secretbytes.h"

#include <qcorotask.h>

namespace Rollcall {

/// Where the bearer tokens of an API come from. Lives on the main thread.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;

    /// A token that is good now. Unauthorized: nobody is signed in; Network, Timeout, RateLimited: later.
    virtual QCoro::Task<Result<SecretBytes>> token() = 0;

    /// The API did not accept this one: the next call brings another, or says why there is none.
    virtual void reject(SecretBytes token) = 0;

    /// False where a person has to bring another token. One that is merely old is better used than rejected then.
    virtual bool canRenew() const { return true; }
};

} // namespace Rollcall
