#pragma once

#include "models/net/secret/secretbytes.h"

namespace Rollcall {

/// Proof Key for Code Exchange (RFC 7636), method S256 only: plain proves nothing to who saw the link.
class Pkce final
{
public:
    /// A verifier of 43 letters, which is 256 bits of the system's random source.
    static Pkce make();

    /// With a verifier of 43 to 128 unreserved characters; empty for anything else.
    static Pkce with(const SecretBytes &verifier);

    const SecretBytes &verifier() const { return m_verifier; }

    /// BASE64URL(SHA256(verifier)), 43 letters.
    const QString &challenge() const { return m_challenge; }

private:
    SecretBytes m_verifier;
    QString m_challenge;
};

} // namespace Rollcall
