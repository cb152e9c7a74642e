#pragma once

#include "models/domain/error.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace Rollcall {

/// A JSON Web Token that can be read, which says nothing about whether it is true.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;
};

/// Nothing when the text is no JWS in compact form with JSON objects inside.
std::optional<Jwt> readJwt(QByteArrayView token);

/// A NumericDate claim (RFC 7519 section 2); invalid when it is not there or no number.
QDateTime timeOf(const QJsonObject &claims, const QString &name);

} // namespace Rollcall
