#include "tests/benchmarks/remote/client.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

QCoro::Task<Result<SecretBytes>> OneToken::token()
{
    co_return SecretBytes::copyOf(QByteArray("good-0"));
}

Client::Client(const BudgetLimits &limits) : budget(std::make_shared<Budget>(limits, &timing))
{
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::None;
    const auto setup = NetworkSetup::make(settings);
    if (!setup)
        giveUp(setup.error().message);
    http = std::make_unique<HttpClient>(*setup, &timing);
}

std::unique_ptr<BlynkDirectory> Client::directory(const QString &base)
{
    Blynk::Settings settings;
    settings.base = QUrl(base);
    settings.readsStatus = false;
    return std::make_unique<BlynkDirectory>(settings, ApiClient::Parts{http.get(), std::make_shared<OneToken>(), budget});
}

} // namespace Rollcall::Bench
