#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Ed25519 as anchors and approvals use it.
namespace Rollcall::Signing {

constexpr int seedSize = 32;      ///< Secret bytes that a key pair is made from. Who calls keeps them.
constexpr int publicKeySize = 32;
constexpr int signatureSize = 64;

QByteArray publicKeyOf(QByteArrayView seed);
QByteArray sign(QByteArrayView seed, const QByteArray &form);
/// False too for keys and signatures of a wrong size.
bool isBy(const QByteArray &publicKey, const QByteArray &form, const QByteArray &signature);

/// "a1b2 c3d4 e5f6 0718": of a public key, for people to compare.
QString fingerprint(const QByteArray &publicKey);

QByteArray sha256(const QByteArray &bytes);

/// nullopt unless it is as many bytes, in lower-case hexadecimal.
std::optional<QByteArray> fromHex(const QString &text, qsizetype size);

} // namespace Rollcall::Signing
