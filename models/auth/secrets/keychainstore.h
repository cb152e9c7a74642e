#pragma once

#include "models/auth/secrets/secretstore.h"
#include "models/net/time/timing.h"

namespace QKeychain {
class Job;
}

namespace Rollcall {

/// The system's keychain through QtKeychain, under the service name "Rollcall". Waiting for it, as for somebody to unlock it,
/// can be cancelled and ends after two minutes.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(Timing *timing, QObject *parent = nullptr) : SecretStore(parent), m_timing(timing) {}

    QCoro::Task<Result<std::optional<SecretBytes>>> read(SecretKey key, std::stop_token stop) override;
    QCoro::Task<Result<void>> write(SecretKey key, SecretBytes secret, std::stop_token stop) override;
    QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;

private:
    struct Outcome {
        int code = 0; ///< QKeychain::Error
        QString words;
        SecretBytes secret;
    };
    QCoro::Task<Result<Outcome>> run(QKeychain::Job *job, std::stop_token stop);

    Timing *m_timing;
};

} // namespace Rollcall
