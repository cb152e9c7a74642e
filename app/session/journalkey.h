#pragma once

#include "app/session/datafolder.h"
#include "models/auth/secrets/keychainstore.h"
#include "models/auth/secrets/secretvault.h"
#include "models/workspace/journal/signer.h"

namespace Rollcall {

/// The key that signs anchors of journals and approvals, its secret half in the keychain.
class JournalKey final : public Signer
{
public:
    /// `person`: who signs, as the directory of this data folder knows them; tells the keys of one keychain apart.
    JournalKey(const DataFolder &folder, const UserId &person);

    Task<Result<Key>> key() override;
    Task<Result<QByteArray>> publicKey() override;
    Task<Result<QByteArray>> sign(QByteArray form) override;

private:
    SecretKey m_key;
    SystemTiming m_timing;
    KeychainStore m_keychain;
    SecretVault m_vault;
};

} // namespace Rollcall
