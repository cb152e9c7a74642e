#pragma once

#include "models/directory/directory.h"
#include "models/domain/approval.h"

namespace Rollcall {

/// What a directory that asks for a second person itself keeps of it, on behalf of one person. It refuses whatever needs an
/// approval and has none, whoever calls. Changes of rule and keys are the directory owner's, and journaled.
class ApprovalKeeper
{
public:
    virtual ~ApprovalKeeper() = default;

    virtual Task<Result<QList<PinnedKey>>> pinnedKeys() = 0;
    /// `user` is whose key it is, and `name` what they are called; their approval counts for nothing that they do themselves.
    virtual Task<Result<void>> pin(QByteArray key, QString name, UserId user) = 0;
    virtual Task<Result<void>> unpin(QByteArray key) = 0;
    virtual Task<Result<std::optional<ApprovalRule>>> rule() = 0;
    virtual Task<Result<void>> setRule(std::optional<ApprovalRule> rule) = 0;
    /// Takes an approval file in (its document). Forbidden when no approval in it is by a pinned key, or only by the person's own.
    virtual Task<Result<void>> accept(QByteArray document) = 0;
};

} // namespace Rollcall
