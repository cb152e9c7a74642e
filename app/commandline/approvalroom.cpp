#include "app/commandline/approvalroom.h"

#include "app/session/changessession.h"
#include "models/service/approval/embeddedapprovals.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangesCommands)
};

} // namespace

Task<Result<void>> ApprovalRoom::open()
{
    auto opened = co_await audit.open();
    if (!opened)
        co_return opened;
    desk = std::make_unique<ApprovalDesk>(m_context.changes.changes(), m_context.changes.file(), audit.key());
    if (audit.where() == EmbeddedSession::id())
        desk->add(audit.where(), std::make_unique<EmbeddedApprovals>(m_context.session.store(), m_context.session.actor()));
    co_return opened;
}

void warnOfUnkeptKey(const Context &context, const Signer::Key &key)
{
    if (!key.isKept)
        context.out.warning(Tr::tr("No keychain took the signing key (%1): it is good for this once, and cannot be pinned.").arg(key.reason));
}

} // namespace Rollcall
