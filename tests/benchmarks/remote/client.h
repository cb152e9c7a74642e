#pragma once

#include "models/remote/blynk/blynkdirectory.h"
#include "tests/benchmarks/harness/bench.h"

namespace Rollcall::Bench {

/// A token that every server takes.
class OneToken final : public TokenProvider
{
public:
    QCoro::Task<Result<SecretBytes>> token() override;
    void reject(SecretBytes) override {}
};

/// What a directory of a remote API is made of, over the real network stack.
struct Client {
    explicit Client(const BudgetLimits &limits);
    /// Lists only: one request for each hundred people.
    std::unique_ptr<BlynkDirectory> directory(const QString &base);

    SystemTiming timing;
    std::unique_ptr<HttpClient> http;
    std::shared_ptr<Budget> budget;
};

} // namespace Rollcall::Bench
