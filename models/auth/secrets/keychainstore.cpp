#include "models/auth/secrets/keychainstore.h"

#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"
#include "models/net/time/completion.h"

#include <qt6keychain/keychain.h>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString &service()
{
    static const QString name = u"Rollcall"_s;
    return name;
}

/// Version 0.13 answers OtherError where there is no D-Bus, so only "not NoError" tells anything for sure.
Error unusable(int code, const QString &words)
{
    const auto say = [&](const QString &message) {
        return Error{Error::Kind::Storage, message, serverText(words), {}};
    };
    switch (code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return say(KeychainStore::tr("The keychain is locked or does not let Rollcall in. Unlock it, then try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return say(KeychainStore::tr("This computer has no keychain that runs (such as GNOME Keyring or KWallet). Start one, then "
                                     "try again."));
    case QKeychain::EntryNotFound:
        return say(KeychainStore::tr("The keychain does not give the secret out, although it was stored. It may be locked: unlock it, "
                                     "then try again."));
    default:
        return say(KeychainStore::tr("The keychain cannot be used. Check that one runs (such as GNOME Keyring or KWallet) and is "
                                     "unlocked, then try again."));
    }
}

/// A named result: g++ 12 takes an empty optional that is made in the co_return for uninitialized.
Result<std::optional<SecretBytes>> notThere()
{
    return std::optional<SecretBytes>();
}

} // namespace

QCoro::Task<Result<KeychainStore::Outcome>> KeychainStore::run(QKeychain::Job *job, std::stop_token stop)
{
    const Completion<Result<Outcome>> done;
    // The job deletes itself; whoever gives up waiting leaves it to finish alone.
    connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job *finished) {
        Outcome outcome{finished->error(), finished->errorString(), {}};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
            QByteArray plain = reading->binaryData();
            outcome.secret = SecretBytes::taken(plain);
        }
        done.resolve(outcome);
    });
    QObject context;
    m_timing->after(2min, &context, [done] {
        done.resolve(failure(Error::Kind::Timeout, tr("The keychain did not answer. Unlock it, then try again.")));
    });
    const std::stop_callback cancelled(stop, [done] { done.resolve(tl::unexpected(NetworkErrors::cancelled())); });
    job->start();
    co_return co_await done;
}

QCoro::Task<Result<std::optional<SecretBytes>>> KeychainStore::read(SecretKey key, std::stop_token stop)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key.toString());
    const Result<Outcome> outcome = co_await run(job, stop);
    if (!outcome)
        co_return passOn(outcome);
    if (outcome->code == QKeychain::EntryNotFound)
        co_return notThere();
    if (outcome->code != QKeychain::NoError)
        co_return tl::unexpected(unusable(outcome->code, outcome->words));
    co_return Result<std::optional<SecretBytes>>(outcome->secret);
}

QCoro::Task<Result<void>> KeychainStore::write(SecretKey key, SecretBytes secret, std::stop_token stop)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key.toString());
    job->setBinaryData(secret.toPlain());
    const Result<Outcome> outcome = co_await run(job, stop);
    if (!outcome)
        co_return passOn(outcome);
    if (outcome->code != QKeychain::NoError)
        co_return tl::unexpected(unusable(outcome->code, outcome->words));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::remove(SecretKey key, std::stop_token stop)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key.toString());
    const Result<Outcome> outcome = co_await run(job, stop);
    if (!outcome)
        co_return passOn(outcome);
    if (outcome->code == QKeychain::EntryNotFound)
        co_return failure(Error::Kind::NotFound, tr("The keychain does not know the secret, or is locked."), serverText(outcome->words));
    if (outcome->code != QKeychain::NoError)
        co_return tl::unexpected(unusable(outcome->code, outcome->words));
    co_return Result<void>();
}

} // namespace Rollcall
