#include "models/store/journal/signing.h"

#include <array>
#include <sodium.h>

namespace Rollcall::Signing {

namespace {

static_assert(seedSize == crypto_sign_SEEDBYTES && publicKeySize == crypto_sign_PUBLICKEYBYTES && signatureSize == crypto_sign_BYTES);

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// A key pair whose secret half is wiped.
struct Pair {
    QByteArray publicKey{publicKeySize, '\0'};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};

    explicit Pair(QByteArrayView seed)
    {
        Q_ASSERT(seed.size() == seedSize);
        crypto_sign_seed_keypair(bytes(publicKey), secretKey.data(), reinterpret_cast<const unsigned char *>(seed.data()));
    }
    ~Pair() { sodium_memzero(secretKey.data(), secretKey.size()); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;
};

} // namespace

QByteArray publicKeyOf(QByteArrayView seed)
{
    return Pair(seed).publicKey;
}

QByteArray sign(QByteArrayView seed, const QByteArray &form)
{
    const Pair pair(seed);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(form), static_cast<size_t>(form.size()), pair.secretKey.data());
    return signature;
}

bool isBy(const QByteArray &publicKey, const QByteArray &form, const QByteArray &signature)
{
    if (publicKey.size() != publicKeySize || signature.size() != signatureSize)
        return false;
    return crypto_sign_verify_detached(bytes(signature), bytes(form), static_cast<size_t>(form.size()), bytes(publicKey)) == 0;
}

QString fingerprint(const QByteArray &publicKey)
{
    const QString digits = QString::fromLatin1(sha256(publicKey).left(8).toHex());
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        grouped += (at > 0 ? QStringLiteral(" ") : QString()) + digits.mid(at, 4);
    return grouped;
}

QByteArray sha256(const QByteArray &array)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytes(hash), bytes(array), static_cast<size_t>(array.size()));
    return hash;
}

std::optional<QByteArray> fromHex(const QString &text, qsizetype size)
{
    const QByteArray read = QByteArray::fromHex(text.toLatin1());
    // Whatever is no digit was passed over: written anew it must be the same.
    return read.size() == size && QString::fromLatin1(read.toHex()) == text ? std::optional(read) : std::nullopt;
}

} // namespace Rollcall::Signing
