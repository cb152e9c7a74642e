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

/// A key that no keychain took is no use to anybody who pins it.
void warnOfUnkeptKey(const Context &context, const Signer::Key &key);

} // namespace Rollcall
