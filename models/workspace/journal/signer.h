#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

/// Signs as the person at this computer, with an Ed25519 key. Its secret half stays with whoever implements this (the
/// keychain) and never comes out here. Errors: Storage when the keychain does not answer.
class Signer
{
public:
    virtual ~Signer() = default;

    struct Key {
        QByteArray publicKey;
        bool isKept = true; ///< False: there is no keychain, so the key is good for this session only;
        QString reason;     ///< why, as a sentence.
    };
    /// Made when there is none yet.
    virtual Task<Result<Key>> key() = 0;
    /// Empty when none was made yet.
    virtual Task<Result<QByteArray>> publicKey() = 0;
    /// With the key that key() answered before.
    virtual Task<Result<QByteArray>> sign(QByteArray form) = 0;
};

} // namespace Rollcall
