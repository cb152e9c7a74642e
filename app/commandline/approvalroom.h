#pragma once

#include "app/commandline/auditdesk.h"
#include "models/workspace/approval/approvaldesk.h"

namespace Rollcall {

/// What a command about approvals works with. The context outlives it.
class ApprovalRoom final
{
public:
    explicit ApprovalRoom(Context &context) : audit(context), m_context(context) {}

    /// Before the desk is used.
    Task<Result<void>> open();

    AuditDesk audit;
    std::unique_ptr<ApprovalDesk> desk;

private:
    Context &m_context;
};

/// A command that works in such a room: opens it first.
template<Task<int> (*work)(Context &, ApprovalRoom &)>
Task<int> inApprovalRoom(Context &context)
{
    ApprovalRoom room(context);
    if (const auto ready = co_await room.open(); !ready)
        co_return fail(context, ready);
    const int exit = co_await work(context, room);
    co_return exit;
}

/// A key that no keychain took is no use to anybody who pins it.
void warnOfUnkeptKey(const Context &context, const Signer::Key &key);

} // namespace Rollcall
