#include "models/auth/tokens/jwt.h"

#include <QJsonDocument>

#include <cmath>

namespace Rollcall {

constexpr qsizetype TokenLimit = 256 * 1024;

namespace {

std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                                  | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

std::optional<Jwt> readJwt(QByteArrayView token)
{
    if (token.size() > TokenLimit)
        return std::nullopt;
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = objectOf(parts.at(0));
    const auto claims = objectOf(parts.at(1));
    if (!header || !claims)
        return std::nullopt;
    return Jwt{*header, *claims};
}

QDateTime timeOf(const QJsonObject &claims, const QString &name)
{
    const QJsonValue value = claims.value(name);
    const double seconds = value.toDouble(-1);
    // Beyond the year 9999 is a mistake, and would not fit into milliseconds.
    if (!value.isDouble() || !std::isfinite(seconds) || seconds < 0 || seconds > 253402300799.0)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace Rollcall
