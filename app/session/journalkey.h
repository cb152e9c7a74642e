#pragma once

#include "app/session/datafolder.h"
#include "models/auth/secrets/keychainstore.h"
#include "models/auth/secrets/secretvault.h"
#include "models/directory/directory.h"

namespace Rollcall {

/// The secret half of the key that signs anchors of a directory's journal, in the keychain.
class JournalKey final
{
public:
    /// `owner`: the directory's, whose id tells the directories of one person apart.
    JournalKey(const DataFolder &folder, const UserId &owner);

    /// Nothing when none was made yet. Storage when the keychain does not give it out.
    Task<Result<std::optional<SecretBytes>>> find(std::stop_token stop);

    struct Ready {
        SecretBytes seed;
        bool isKept = true; ///< False: no keychain took it, so it is this process's alone.
        QString reason;     ///< Why not, in the keychain's words.
    };
    /// Makes one where there is none.
    Task<Result<Ready>> ready(std::stop_token stop);

private:
    const SecretKey m_key;
    SystemTiming m_timing;
    KeychainStore m_keychain;
    SecretVault m_vault;
};

} // namespace Rollcall
