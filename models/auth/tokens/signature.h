#pragma once

#include <QByteArrayView>
#include <QJsonArray>
#include <QString>

namespace Rollcall {

/// The algorithms that an ID token may be signed with. `none` proves nothing, and HS256 would need a secret that no program
/// on a person's computer can keep.
bool isPermittedAlgorithm(const QString &algorithm);

/// The keys of a JWKS that fit a token's header: right kind, not meant for encryption, and with its `kid` when it has one.
QJsonArray fittingKeys(const QJsonArray &keys, const QString &algorithm, const QString &kid);

/// True when one of the keys made the signature. The header's own keys and addresses are never looked at.
bool isSignedBy(QByteArrayView token, const QString &algorithm, const QJsonArray &keys);

} // namespace Rollcall
