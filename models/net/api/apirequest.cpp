#include "models/net/api/apirequest.h"

#include <QUrl>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

ApiRequest made(QByteArray method, const QStringList &steps, std::optional<QJsonValue> json)
{
    ApiRequest request;
    request.method = std::move(method);
    request.path = apiPath(steps);
    request.json = std::move(json);
    return request;
}

} // namespace

QString apiPath(const QStringList &steps)
{
    QString path;
    for (const QString &step : steps) {
        // Servers and proxies take encoded dots for dots too.
        if (step.isEmpty() || step == u"."_s || step == u".."_s)
            return {};
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(step));
    }
    return path;
}

ApiRequest ApiRequest::get(QStringList steps)
{
    return made("GET", steps, std::nullopt);
}

ApiRequest ApiRequest::post(QStringList steps, QJsonObject json)
{
    return made("POST", steps, QJsonValue(json));
}

ApiRequest ApiRequest::put(QStringList steps, QJsonObject json)
{
    return made("PUT", steps, QJsonValue(json));
}

ApiRequest ApiRequest::patch(QStringList steps, QJsonObject json)
{
    return made("PATCH", steps, QJsonValue(json));
}

ApiRequest ApiRequest::remove(QStringList steps)
{
    return made("DELETE", steps, std::nullopt);
}

} // namespace Rollcall
