#pragma once

#include "models/domain/error.h"
#include "models/net/http/httpclient.h"
#include "models/net/time/completion.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>

#include <optional>

namespace Rollcall {

/// One request under way: holds the limits and resolves its completion exactly once, at the latest when it is destroyed.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(HttpRequest request, Completion<Result<HttpAnswer>> done, HttpClient *client);
    ~Exchange() override;

    void start(QNetworkAccessManager &manager);

private:
    void takeBytes();
    void judgeCertificate(const QList<QSslError> &errors);
    void finish();
    void stopWith(Error error);
    void resolve(Result<HttpAnswer> result);

    HttpRequest m_request;
    Completion<Result<HttpAnswer>> m_done;
    HttpClient *m_client;
    QString m_requestId;
    QDateTime m_sent;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QNetworkReply *m_reply = nullptr;
    std::optional<std::stop_callback<std::function<void()>>> m_stopped;
};

} // namespace Rollcall
