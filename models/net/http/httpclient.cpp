#include "models/net/http/httpclient.h"

#include "models/net/http/exchange.h"

namespace Rollcall {

HttpClient::HttpClient(NetworkSetup setup, Timing *timing, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_timing(timing)
{
    m_setup.prepare(m_manager);
}

HttpClient::~HttpClient()
{
    // Replies must go before the manager does, which is a member and would go before the children.
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

} // namespace Rollcall
