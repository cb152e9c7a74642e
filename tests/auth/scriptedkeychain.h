#pragma once

#include "models/auth/secrets/memorystore.h"

namespace Rollcall {

/// A keychain that a test can lock, and that counts who asks.
class ScriptedKeychain final : public SecretStore
{
public:
    QCoro::Task<Result<std::optional<SecretBytes>>> read(SecretKey key, std::stop_token stop) override
    {
        ++asked;
        if (isDenying)
            co_return std::optional<SecretBytes>();
        if (isLocked)
            co_return failure(Error::Kind::Storage, QStringLiteral("Locked."));
        co_return co_await memory.read(key, stop);
    }
    QCoro::Task<Result<void>> write(SecretKey key, SecretBytes secret, std::stop_token stop) override
    {
        ++asked;
        if (isLocked)
            co_return failure(Error::Kind::Storage, QStringLiteral("Locked."));
        co_return co_await memory.write(key, secret, stop);
    }
    QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override
    {
        ++asked;
        if (isLocked)
            co_return failure(Error::Kind::Storage, QStringLiteral("Locked."));
        // As a real one: what is locked is not found either.
        if (isDenying || !memory.contains(key))
            co_return failure(Error::Kind::NotFound, QStringLiteral("Not there."));
        co_return co_await memory.remove(key, stop);
    }

    MemoryStore memory;
    bool isLocked = false;  ///< Says so.
    bool isDenying = false; ///< Locked, but answers as if there were nothing.
    int asked = 0;
};

} // namespace Rollcall
