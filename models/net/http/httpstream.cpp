#include "models/net/http/httpstream.h"

#include "models/domain/id.h"
#include "models/net/http/httpparts.h"
#include "models/net/text/networkerrors.h"

#include <QPointer>

namespace Rollcall {

HttpStream::HttpStream(HttpRequest request, HttpClient *client)
    : m_request(std::move(request)), m_client(client), m_requestId(newUuid()), m_sent(client->timing()->now())
{
    m_clock.start();
    // The reply must go before the manager that made it.
    connect(client, &HttpClient::closing, this, [this] { stopWith(NetworkErrors::cancelled()); });
}

HttpStream::~HttpStream()
{
    m_stopped.reset();
    stopWith(NetworkErrors::cancelled());
    if (m_wanted)
        m_wanted->resolve(true);
}

void HttpStream::start(QNetworkAccessManager &manager)
{
    if (m_request.stop.stop_requested())
        return stopWith(NetworkErrors::cancelled());
    m_reply = HttpParts::start(manager, m_request, m_requestId, m_client->setup());
    m_reply->setReadBufferSize(4 * HttpParts::partSize);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_client && m_client->setup().accepts(errors))
            return m_reply->ignoreSslErrors(errors);
        stopWith(NetworkErrors::fromTls(m_request.url.host(), errors));
        if (m_client)
            m_client->refuse(m_request.url.host(), errors);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpStream::look);
    connect(m_reply, &QIODevice::readyRead, this, &HttpStream::look);
    connect(m_reply, &QNetworkReply::finished, this, &HttpStream::finish);
    m_stopped.emplace(m_request.stop, [this] { stopWith(NetworkErrors::cancelled()); });
}

void HttpStream::look()
{
    if (m_stage == Stage::Waiting) {
        m_head = HttpParts::headOf(*m_reply, m_request, m_requestId);
        if (m_head.status == 0)
            return;
        m_stage = Stage::Open;
    }
    if (m_wanted)
        m_wanted->resolve(true);
}

bool HttpStream::takePart()
{
    if (m_part.isEmpty() && m_reply)
        m_part = m_reply->read(HttpParts::partSize);
    return !m_part.isEmpty();
}

void HttpStream::finish()
{
    m_finished = true;
    look();
    if (m_stage == Stage::Waiting && !m_error)
        m_error = HttpParts::named(NetworkErrors::fromReply(*m_reply), m_requestId);
    if (m_wanted)
        m_wanted->resolve(true);
}

void HttpStream::stopWith(Error error)
{
    if (m_stage == Stage::Ended)
        return;
    m_error = HttpParts::named(std::move(error), m_requestId);
    m_part.clear();
    end();
}

void HttpStream::end()
{
    if (std::exchange(m_stage, Stage::Ended) == Stage::Ended)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        // It may be what is calling. Without the client its manager goes now, and takes it along.
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_client) {
        HttpLogEntry entry = HttpParts::entryOf(m_request, m_requestId, m_sent);
        entry.took = std::chrono::milliseconds(m_clock.elapsed());
        entry.status = m_head.status;
        entry.bytes = m_bytes;
        if (m_error)
            entry.outcome = m_error->message;
        Q_EMIT m_client->exchanged(entry);
    }
    if (m_wanted)
        m_wanted->resolve(true);
}

void HttpStream::watch()
{
    m_watch = std::make_unique<QObject>();
    if (m_client) {
        m_client->timing()->after(m_request.timeout, m_watch.get(),
                                  [this] { stopWith(NetworkErrors::timedOut(m_request.url, m_request.timeout)); });
    }
}

QCoro::Task<void> HttpStream::step()
{
    const QPointer self(this);
    m_wanted.emplace();
    const Completion<bool> wanted = *m_wanted;
    watch();
    co_await wanted;
    if (!self)
        co_return;
    m_wanted.reset();
    m_watch.reset();
}

QCoro::Task<Result<HttpAnswer>> HttpStream::head()
{
    const QPointer self(this);
    while (m_stage == Stage::Waiting && !m_error) {
        co_await step();
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    if (m_error) {
        end();
        co_return tl::unexpected(*m_error);
    }
    co_return Result<HttpAnswer>(m_head);
}

QCoro::Task<Result<QByteArray>> HttpStream::read()
{
    const QPointer self(this);
    while (m_stage != Stage::Ended && !takePart() && !m_finished) {
        co_await step();
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    if (m_part.isEmpty()) {
        // A body that does not unfold shows only now.
        if (!m_error && m_reply && !HttpParts::isAnswered(*m_reply))
            m_error = HttpParts::named(NetworkErrors::fromReply(*m_reply), m_requestId);
        end();
        if (m_error)
            co_return tl::unexpected(*m_error);
    }
    m_bytes += m_part.size();
    co_return std::exchange(m_part, {});
}

} // namespace Rollcall
