#include "app/commandline/keeping.h"

#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Keeping)
};
}

Task<Result<void>> keychainKeeps(ConnectionContext &context)
{
    SecretVault &vault = context.workspace.vault();
    const SecretKey trial{ConnectionId(u"keychain-trial"_s), SecretKey::Kind::PastedToken};
    const SecretBytes nothing = SecretBytes::copyOf(u"nothing secret"_s);
    const Result<void> written = co_await vault.write(trial, nothing, context.stop());
    if (!written)
        co_return written;
    const bool isKept = !vault.isForSessionOnly(trial.connection);
    const Error reason = vault.reason();
    const std::stop_token unstoppable;
    co_await vault.remove(trial, unstoppable);
    if (context.stop().stop_requested())
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (isKept)
        co_return Result<void>();
    co_return failure(Error::Kind::Storage,
                      Tr::tr("Nothing was kept: there is no keychain for it, and it would be lost when this command ends. %1").arg(reason.message),
                      reason.details);
}

} // namespace Rollcall
