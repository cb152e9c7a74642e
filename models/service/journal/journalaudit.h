#pragma once

#include "models/directory/journalbook.h"
#include "models/domain/clock.h"

namespace Rollcall {

class Store;

/// The journal of the embedded directory, on behalf of one actor. Its rows are for who has journal:view where they belong,
/// the rest is the directory owner's.
class JournalAudit final : public JournalBook
{
    Q_OBJECT
public:
    /// The store outlives it and is open.
    JournalAudit(Store &store, Actor actor, Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    Task<Result<QList<AuditRow>>> rows(AuditQuery query, std::stop_token cancel = {}) const override;
    Task<Result<JournalVerdict>> verify(std::optional<JournalHead> anchor, std::stop_token cancel = {}) const override;
    Task<Result<bool>> mayErase(UserId person) const override;
    Task<Result<Erased>> erase(UserId person) const override;

private:
    Store &m_store;
    Actor m_actor;
    Clock m_clock;
};

} // namespace Rollcall
