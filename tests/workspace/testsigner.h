#pragma once

#include "models/store/journal/signing.h"
#include "models/workspace/journal/signer.h"

namespace Rollcall {

/// Signs with a key that is made from one letter; there is no keychain in it.
class TestSigner final : public Signer
{
public:
    explicit TestSigner(char letter) : m_seed(Signing::seedSize, letter) {}

    bool hasKey = true; ///< False: none was made yet.

    Task<Result<Key>> key() override
    {
        hasKey = true;
        Key key;
        key.publicKey = Signing::publicKeyOf(m_seed);
        co_return key;
    }
    Task<Result<QByteArray>> publicKey() override { co_return hasKey ? Signing::publicKeyOf(m_seed) : QByteArray(); }
    Task<Result<QByteArray>> sign(QByteArray form) override { co_return Signing::sign(m_seed, form); }

private:
    QByteArray m_seed;
};

} // namespace Rollcall
