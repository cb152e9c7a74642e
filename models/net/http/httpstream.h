#pragma once

#include "models/net/http/httpclient.h"
#include "models/net/time/completion.h"

#include <QElapsedTimer>
#include <QNetworkReply>

#include <optional>

namespace Rollcall {

/// An answer that is read while it arrives. The socket is read only as fast as somebody asks, so the memory that a long answer
/// takes does not grow with it. The request's time-out counts from the last byte, and only while somebody waits. Made by
/// HttpClient::open; ends at the latest when the client does. One reader at a time.
class HttpStream final : public QObject
{
    Q_OBJECT

public:
    HttpStream(HttpRequest request, HttpClient *client);
    ~HttpStream() override;

    void start(QNetworkAccessManager &manager);

    /// Status and headers, as soon as they are there; the body is empty.
    QCoro::Task<Result<HttpAnswer>> head();

    /// The next bytes of the body, at most 64 KiB; empty at its end. An answer that breaks off is an error, after what came.
    QCoro::Task<Result<QByteArray>> read();

    const QString &requestId() const { return m_requestId; }

private:
    enum class Stage { Waiting, Open, Ended };

    void look();
    bool takePart();
    void finish();
    void stopWith(Error error);
    void end();
    void watch();
    /// Waits until something has come, broken off or taken too long. The stream may be gone then.
    QCoro::Task<void> step();

    HttpRequest m_request;
    QPointer<HttpClient> m_client;
    QString m_requestId;
    QDateTime m_sent;
    QElapsedTimer m_clock;
    QNetworkReply *m_reply = nullptr;
    Stage m_stage = Stage::Waiting;
    HttpAnswer m_head;
    std::optional<Error> m_error;
    QByteArray m_part;
    qint64 m_bytes = 0;
    bool m_finished = false;
    std::optional<Completion<bool>> m_wanted; ///< Somebody waits for a step.
    std::unique_ptr<QObject> m_watch;
    std::optional<std::stop_callback<std::function<void()>>> m_stopped;
};

} // namespace Rollcall
