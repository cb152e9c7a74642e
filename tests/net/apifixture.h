#pragma once

#include "models/net/api/apiclient.h"
#include "tests/net/awaited.h"
#include "tests/net/manualtiming.h"
#include "tests/net/scriptedserver.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace Rollcall {

/// Hands out "token-1" until it is rejected, then "token-2", and so on.
class CountingTokens final : public TokenProvider
{
public:
    QCoro::Task<Result<SecretBytes>> token() override
    {
        ++asked;
        if (error)
            co_return tl::unexpected(*error);
        co_return SecretBytes::copyOf(name());
    }
    void reject(SecretBytes token) override
    {
        ++rejected;
        if (token.equals(name()))
            ++number;
    }

    int number = 1;
    int asked = 0;
    int rejected = 0;
    std::optional<Error> error;

private:
    QByteArray name() const { return "token-" + QByteArray::number(number); }
};

inline const NetworkSetup &loopbackSetup()
{
    static const NetworkSetup setup = [] {
        NetworkSettings settings;
        settings.proxy.mode = ProxySettings::Mode::None;
        return *NetworkSetup::make(settings);
    }();
    return setup;
}

inline ScriptedReply json(const QByteArray &body, int status = 200)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

/// A client, the server that it talks to, and the clock of both.
struct ApiFixture {
    explicit ApiFixture(BudgetLimits limits = {.perSecond = 0, .perMinute = 0, .atOnce = 4})
        : budget(std::make_shared<Budget>(limits, &timing))
    {
        ApiSettings settings;
        settings.base = server.url(QStringLiteral("/base/"));
        client = make(settings);
    }

    std::unique_ptr<ApiClient> make(ApiSettings settings)
    {
        return std::make_unique<ApiClient>(std::move(settings), ApiClient::Parts{&http, tokens, budget});
    }

    /// Turns the event loop until the task is done, and the clock whenever everybody waits for it.
    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        const Awaited<T> awaited(std::move(task));
        const QDeadlineTimer deadline(60'000);
        while (!awaited.isThere() && !deadline.hasExpired()) {
            QTest::qWait(1);
            // The time-outs of requests under way are of no interest while the server answers.
            if (const qint64 next = timing.untilNext(); !awaited.isThere() && next >= 0 && budget->underWay() == 0)
                timing.advance(std::chrono::milliseconds(next));
        }
        if (!awaited.isThere())
            qFatal("The task did not end");
        return *awaited;
    }

    ManualTiming timing;
    ScriptedServer server;
    HttpClient http{loopbackSetup(), &timing};
    std::shared_ptr<CountingTokens> tokens = std::make_shared<CountingTokens>();
    std::shared_ptr<Budget> budget;
    std::unique_ptr<ApiClient> client;
};

} // namespace Rollcall
