#include "models/net/http/httpparts.h"

#include "models/net/http/oneshotbody.h"
#include "models/net/text/servertext.h"

#include <QNetworkAccessManager>

namespace Rollcall {

using namespace Qt::StringLiterals;

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

namespace HttpParts {

namespace {

/// Qt sends what has no body once more when a connection breaks early. Only reads may be sent so; all else has a body, if an empty one.
bool hasBody(const HttpRequest &request)
{
    return !request.contentType.isEmpty() || (request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS");
}

} // namespace

QNetworkRequest networkRequest(const HttpRequest &request, const QString &requestId, const NetworkSetup &setup)
{
    QNetworkRequest sent(request.url);
    sent.setSslConfiguration(setup.tls());
    sent.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    sent.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    sent.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    sent.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    sent.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    sent.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    sent.setRawHeader("Accept", "application/json");
    // Qt unfolds what it offered itself. Its own guard knows ratios, which lists of like rows exceed; whoever reads has limits.
    if (request.compressed)
        sent.setDecompressedSafetyCheckThreshold(-1);
    else
        sent.setRawHeader("Accept-Encoding", "identity");
    sent.setRawHeader("User-Agent", "Rollcall/" ROLLCALL_VERSION);
    sent.setRawHeader("X-Request-ID", requestId.toLatin1());
    if (!request.authorization.isEmpty())
        sent.setRawHeader("Authorization", request.authorization.toPlain());
    for (const HttpHeader &header : request.headers)
        sent.setRawHeader(header.name, header.value);
    if (!request.contentType.isEmpty())
        sent.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (hasBody(request))
        sent.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return sent;
}

QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request, const QString &requestId,
                     const NetworkSetup &setup)
{
    QIODevice *body = nullptr;
    if (hasBody(request))
        body = new OneShotBody(request.body);
    QNetworkReply *reply = manager.sendCustomRequest(networkRequest(request, requestId, setup), request.method, body);
    if (body)
        body->setParent(reply);
    return reply;
}

bool isAnswered(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply.error()) {
    case QNetworkReply::NoError: return status > 0;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return false;
    case QNetworkReply::UnknownContentError: return status >= 400; // below, a compressed body that does not unfold
    default: return status > 0 && reply.error() >= 200; // the server's own word; below 200 the connection broke
    }
}

HttpAnswer headOf(const QNetworkReply &reply, const HttpRequest &request, const QString &requestId)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type");
    answer.location = reply.rawHeader("Location");
    answer.retryAfter = reply.rawHeader("Retry-After");
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.append({name, value});
    answer.requestId = requestId;
    answer.url = request.url;
    return answer;
}

HttpLogEntry entryOf(const HttpRequest &request, const QString &requestId, const QDateTime &at)
{
    HttpLogEntry entry;
    entry.at = at;
    entry.method = request.method;
    entry.address = request.shown.address.isEmpty() ? withoutValues(request.url) : request.shown.address;
    entry.contentType = request.contentType;
    entry.body = request.shown.body;
    entry.authorized = !request.authorization.isEmpty();
    entry.requestId = requestId;
    return entry;
}

Error named(Error error, const QString &requestId)
{
    if (!error.details.isEmpty())
        error.details += u'\n';
    error.details += u"X-Request-ID "_s + requestId;
    return error;
}

} // namespace HttpParts
} // namespace Rollcall
