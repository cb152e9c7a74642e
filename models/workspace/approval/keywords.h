#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rollcall {

/// "a1b2 c3d4 e5f6 0718": of a public key, for people to compare.
QString keyFingerprint(const QByteArray &publicKey);
/// A public key of 64 digits, with or without blanks; nullopt for anything else.
std::optional<QByteArray> keyFromDigits(const QString &text);

} // namespace Rollcall
