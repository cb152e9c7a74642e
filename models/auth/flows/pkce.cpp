#include "models/auth/flows/pkce.h"

#include <sodium.h>

namespace Rollcall {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'
           || c == '~';
}

} // namespace

Pkce Pkce::make()
{
    QByteArray verifier = randomText(32);
    return with(SecretBytes::taken(verifier));
}

Pkce Pkce::with(const SecretBytes &verifier)
{
    Pkce pkce;
    const QByteArrayView text = verifier.view();
    if (text.size() < 43 || text.size() > 128 || !std::all_of(text.begin(), text.end(), isUnreserved))
        return pkce;
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(text.data()), static_cast<unsigned long long>(text.size()));
    pkce.m_verifier = verifier;
    pkce.m_challenge =
        QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return pkce;
}

} // namespace Rollcall
