#include "models/auth/secrets/memorystore.h"

namespace Rollcall {

QCoro::Task<Result<std::optional<SecretBytes>>> MemoryStore::read(SecretKey key, std::stop_token)
{
    std::optional<SecretBytes> found;
    if (const auto it = m_secrets.constFind(key.toString()); it != m_secrets.constEnd())
        found = it->secret;
    co_return found;
}

QCoro::Task<Result<void>> MemoryStore::write(SecretKey key, SecretBytes secret, std::stop_token)
{
    m_secrets.insert(key.toString(), Entry{key, secret});
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::remove(SecretKey key, std::stop_token)
{
    m_secrets.remove(key.toString());
    co_return Result<void>();
}

} // namespace Rollcall
