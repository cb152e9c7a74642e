#include "models/net/http/exchange.h"

#include "models/domain/id.h"
#include "models/net/http/oneshotbody.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QLoggingCategory>
#include <QSslError>

namespace Rollcall {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(netLog, "rollcall.net", QtWarningMsg)

Exchange::Exchange(HttpRequest request, Completion<Result<HttpAnswer>> done, HttpClient *client)
    : QObject(client), m_request(std::move(request)), m_done(std::move(done)), m_client(client), m_requestId(newUuid())
{
    m_clock.start();
}

Exchange::~Exchange()
{
    m_stopped.reset();
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply;
    }
    m_done.resolve(tl::unexpected(NetworkErrors::cancelled()));
}

QNetworkRequest Exchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(m_client->setup().tls());
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Accept", "application/json");
    // A compressed answer could be far larger than what counts against the limit while it arrives.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Rollcall/" ROLLCALL_VERSION);
    request.setRawHeader("X-Request-ID", m_requestId.toLatin1());
    if (!m_request.authorization.isEmpty())
        request.setRawHeader("Authorization", m_request.authorization.toPlain());
    for (const HttpHeader &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    if (!m_request.contentType.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    }
    return request;
}

void Exchange::start(QNetworkAccessManager &manager)
{
    if (m_request.stop.stop_requested())
        return stopWith(NetworkErrors::cancelled());
    QIODevice *body = nullptr;
    if (!m_request.contentType.isEmpty())
        body = new OneShotBody(m_request.body);
    m_reply = manager.sendCustomRequest(networkRequest(), m_request.method, body);
    if (body)
        body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judgeCertificate);
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_client->timing()->after(m_request.timeout, this,
                              [this] { stopWith(NetworkErrors::timedOut(m_request.url, m_request.timeout)); });
    m_stopped.emplace(m_request.stop, [this] { stopWith(NetworkErrors::cancelled()); });
}

void Exchange::takeBytes()
{
    // A string that grows leaves copies of what it held behind.
    if (m_body.capacity() == 0) {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(std::clamp(announced, qint64(4096), m_request.limit + 1));
    }
    QByteArray part = m_reply->readAll();
    m_body += part;
    wipe(part);
    if (m_body.size() > m_request.limit)
        stopWith(NetworkErrors::tooLong(m_request.url, m_request.limit));
}

void Exchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (m_client->setup().accepts(errors)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    QList<TlsFault> faults;
    for (const QSslError &error : errors)
        faults += TlsFault{error.error(), error.certificate()};
    const QString host = m_request.url.host();
    stopWith(NetworkErrors::fromTls(host, errors));
    Q_EMIT m_client->certificateRefused(host, faults);
}

void Exchange::finish()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Errors from 200 on are the server's own word (a status); ProtocolFailure is a broken answer.
    const bool answered = status > 0
                          && (error == QNetworkReply::NoError || (error >= 200 && error != QNetworkReply::ProtocolFailure
                                                                  && error != QNetworkReply::ProtocolUnknownError));
    if (!answered)
        return stopWith(NetworkErrors::fromReply(*m_reply));
    takeBytes();
    if (m_done.isResolved())
        return;
    HttpAnswer answer;
    answer.status = status;
    answer.body = SecretBytes::taken(m_body);
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.location = m_reply->rawHeader("Location");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.requestId = m_requestId;
    answer.url = m_request.url;
    resolve(std::move(answer));
}

void Exchange::stopWith(Error error)
{
    resolve(tl::unexpected(std::move(error)));
}

void Exchange::resolve(Result<HttpAnswer> result)
{
    if (m_done.isResolved())
        return;
    HttpLogEntry entry;
    entry.method = m_request.method;
    entry.address = withoutValues(m_request.url);
    entry.took = std::chrono::milliseconds(m_clock.elapsed());
    entry.requestId = m_requestId;
    if (result) {
        entry.status = result->status;
        entry.bytes = result->body.size();
    } else {
        entry.outcome = result.error().message;
    }
    qCDebug(netLog).noquote().nospace() << entry.method << ' ' << entry.address << " → " << entry.status << ' '
                                        << entry.outcome << " in " << entry.took.count() << " ms, " << entry.bytes
                                        << " bytes, " << entry.requestId;
    wipe(m_body);
    m_done.resolve(std::move(result));
    Q_EMIT m_client->exchanged(entry);
    // The reply may be what is calling, so it goes with this object, and its connection with it.
    if (m_reply)
        m_reply->disconnect(this);
    deleteLater();
}

} // namespace Rollcall
