#include "models/auth/settings/discovery.h"

#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Discovery)
};

/// RFC 8414 section 3 puts the well-known part before the issuer's path.
QUrl otherAddress(const QString &issuer)
{
    QUrl url(issuer, QUrl::StrictMode);
    QString path = url.path();
    if (path == u"/")
        path.clear();
    url.setPath(u"/.well-known/oauth-authorization-server"_s + path);
    return url;
}

} // namespace

QUrl discoveryAddress(const QString &issuer)
{
    // The slash belongs to the issuer, but stands only once in the address (OpenID Connect Discovery section 4).
    return QUrl((issuer.endsWith(u'/') ? issuer.chopped(1) : issuer) + u"/.well-known/openid-configuration"_s, QUrl::StrictMode);
}

Result<Endpoints> endpointsFromDocument(const QString &issuer, const QJsonObject &document)
{
    const Endpoints endpoints = endpointsFromJson(document);
    const auto invalid = [](const QString &message, const QString &details = {}) {
        return failure(Error::Kind::Invalid, message, details, u"issuer"_s);
    };
    if (endpoints.issuer != issuer)
        return invalid(Words::tr("The server calls itself “%1”, but the connection says “%2”. Enter the issuer exactly as the "
                                 "server writes it, with or without its last slash.").arg(serverText(endpoints.issuer), issuer));
    if (endpoints.token.isEmpty())
        return invalid(Words::tr("The server's description names no token endpoint. Enter the endpoints by hand."));
    for (const QUrl &url : {endpoints.authorization, endpoints.token, endpoints.deviceAuthorization, endpoints.revocation,
                            endpoints.keys, endpoints.endSession, endpoints.userInfo}) {
        if (url.isEmpty())
            continue;
        if (const auto permitted = NetworkSetup::permits(url); !permitted)
            return passOn(permitted);
    }
    const QJsonValue methods = document.value(u"code_challenge_methods_supported");
    if (methods.isArray() && !methods.toArray().contains(u"S256"_s) && !endpoints.authorization.isEmpty())
        return invalid(Words::tr("The server does not offer PKCE with S256, without which a sign-in in the browser is not safe. "
                                 "Ask whoever runs it, or sign in with a device code."));
    return endpoints;
}

QCoro::Task<Result<Endpoints>> discover(HttpClient *http, QString issuer, std::stop_token stop)
{
    const QPointer client(http);
    HttpRequest request;
    request.url = discoveryAddress(issuer);
    request.stop = stop;
    Result<HttpAnswer> answer = co_await http->send(std::move(request));
    if (answer && answer->status == 404 && client) {
        HttpRequest other;
        other.url = otherAddress(issuer);
        other.stop = stop;
        answer = co_await client->send(std::move(other));
    }
    if (!answer)
        co_return passOn(answer);
    if (!answer->isGood()) {
        Error error = NetworkErrors::fromStatus(answer->url, answer->status, answer->body.toPlain(), answer->location,
                                                answer->requestId);
        if (answer->status == 404)
            error.message = Words::tr("%1 does not describe its sign-in (HTTP 404). Check the issuer, or enter the endpoints by hand.")
                                .arg(answer->url.host());
        co_return tl::unexpected(error);
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(answer->body.toPlain(), &fault);
    if (!document.isObject())
        co_return failure(Error::Kind::Invalid,
                          Words::tr("%1 answered with something that does not describe a sign-in. Check the issuer.")
                              .arg(answer->url.host()),
                          u"%1 (%2)\n%3"_s.arg(fault.errorString()).arg(fault.offset).arg(serverText(answer->body.toPlain())));
    co_return endpointsFromDocument(issuer, document.object());
}

} // namespace Rollcall
