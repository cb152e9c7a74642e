#include "models/net/http/httpclient.h"

#include "models/net/http/exchange.h"
#include "models/net/http/httpstream.h"
#include "models/net/setup/certificates.h"

namespace Rollcall {

HttpClient::HttpClient(NetworkSetup setup, Timing *timing, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_timing(timing)
{
    m_setup.prepare(m_manager);
}

HttpClient::~HttpClient()
{
    // Replies must go before the manager does, which is a member and would go before the children.
    Q_EMIT closing();
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(HttpRequest request)
{
    if (const Result<void> permitted = NetworkSetup::permits(request.url); !permitted)
        co_return passOn(permitted);
    const Completion<Result<HttpAnswer>> done;
    auto *exchange = new Exchange(std::move(request), done, this);
    exchange->start(m_manager);
    co_return co_await done;
}

Result<std::shared_ptr<HttpStream>> HttpClient::open(HttpRequest request)
{
    if (const Result<void> permitted = NetworkSetup::permits(request.url); !permitted)
        return passOn(permitted);
    // Whoever reads last may do so from one of its own signals.
    const std::shared_ptr<HttpStream> stream(new HttpStream(std::move(request), this),
                                             [](HttpStream *stream) { stream->deleteLater(); });
    stream->start(m_manager);
    return stream;
}

void HttpClient::refuse(const QString &host, const QList<QSslError> &errors)
{
    QList<TlsFault> faults;
    for (const QSslError &error : errors)
        faults += tlsFault(error.error(), error.certificate());
    Q_EMIT certificateRefused(host, faults);
}

} // namespace Rollcall
