#include "models/net/http/exchange.h"

#include "models/domain/id.h"
#include "models/net/http/httpparts.h"
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
    m_sent = client->timing()->now();
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

void Exchange::start(QNetworkAccessManager &manager)
{
    if (m_request.stop.stop_requested())
        return stopWith(NetworkErrors::cancelled());
    m_reply = HttpParts::start(manager, m_request, m_requestId, m_client->setup());
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
    // In small parts: a compressed answer may unfold to a thousand times its size.
    while (m_body.size() <= m_request.limit) {
        QByteArray part = m_reply->read(HttpParts::partSize);
        if (part.isEmpty())
            return;
        m_body += part;
        wipe(part);
    }
    stopWith(NetworkErrors::tooLong(m_request.url, m_request.limit));
}

void Exchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (m_client->setup().accepts(errors)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    const QString host = m_request.url.host();
    stopWith(NetworkErrors::fromTls(host, errors));
    m_client->refuse(host, errors);
}

void Exchange::finish()
{
    if (HttpParts::isAnswered(*m_reply))
        takeBytes();
    if (m_done.isResolved())
        return;
    // Looked at again: a compressed body that does not unfold shows only when it is read.
    if (!HttpParts::isAnswered(*m_reply))
        return stopWith(NetworkErrors::fromReply(*m_reply));
    HttpAnswer answer = HttpParts::headOf(*m_reply, m_request, m_requestId);
    answer.body = SecretBytes::taken(m_body);
    resolve(std::move(answer));
}

void Exchange::stopWith(Error error)
{
    resolve(tl::unexpected(HttpParts::named(std::move(error), m_requestId)));
}

void Exchange::resolve(Result<HttpAnswer> result)
{
    if (m_done.isResolved())
        return;
    HttpLogEntry entry = HttpParts::entryOf(m_request, m_requestId, m_sent);
    entry.took = std::chrono::milliseconds(m_clock.elapsed());
    if (result) {
        entry.status = result->status;
        entry.bytes = result->body.size();
    } else {
        entry.outcome = result.error().message;
    }
    qCDebug(netLog).noquote().nospace() << entry.method << ' ' << withoutValues(m_request.url) << " → " << entry.status << ' '
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
