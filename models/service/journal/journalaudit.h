#pragma once

#include "models/directory/directory.h"
#include "models/service/clock.h"
#include "models/store/journal/audit.h"

namespace Rollcall {

class Store;

/// The journal of the embedded directory for whoever answers for it, on behalf of one actor: what it says, whether it is
/// whole, and erasing people from it.
class JournalAudit final
{
public:
    /// The store outlives it and is open.
    JournalAudit(Store &store, Actor actor, Clock clock = &QDateTime::currentDateTimeUtc);

    /// What the actor may see by journal:view.
    Task<Result<QList<AuditRow>>> rows(AuditQuery query, std::stop_token cancel = {}) const;

    // The rest is the directory owner's.

    /// Reads the whole journal: about ten seconds for a million rows.
    Task<Result<JournalVerdict>> verify(std::optional<JournalHead> anchor, std::stop_token cancel = {}) const;
    Task<Result<JournalHead>> head() const;

    struct Erased {
        bool wiped = true; ///< False: another process was reading, so the key's bytes stay in the log for a while.
    };
    /// What erase() would refuse, before the person at the screen is asked.
    Task<Result<bool>> mayErase(UserId person) const;
    /// Destroys the key of a person whose account is gone: what the journal said about them, and their name where they acted,
    /// is read by nobody any more. Itself journaled, by id only. NotFound when nothing is sealed with a key of theirs.
    Task<Result<Erased>> erase(UserId person) const;

private:
    Store &m_store;
    Actor m_actor;
    Clock m_clock;
};

} // namespace Rollcall
