#pragma once

#include "models/directory/directory.h"
#include "models/domain/audit.h"

#include <stop_token>

namespace Rollcall {

/// A journal as whoever answers for a directory reads it, on behalf of one person: what it says, whether it is whole, and
/// erasing people from it. Lives on the main thread.
class JournalBook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the person may see.
    virtual Task<Result<QList<AuditRow>>> rows(AuditQuery query, std::stop_token cancel = {}) const = 0;

    /// Reads the whole journal: about ten seconds for a million rows.
    virtual Task<Result<JournalVerdict>> verify(std::optional<JournalHead> anchor, std::stop_token cancel = {}) const = 0;

    struct Erased {
        bool wiped = true; ///< False: another process was reading, so the key's bytes stay in the log for a while.
    };
    /// What erase() would refuse, before the person at the screen is asked.
    virtual Task<Result<bool>> mayErase(UserId person) const = 0;
    /// Destroys the key of a person whose account is gone: what the journal said about them, and their name where they acted,
    /// is read by nobody any more. Itself journaled, by id only. NotFound when nothing is sealed with a key of theirs.
    virtual Task<Result<Erased>> erase(UserId person) const = 0;

Q_SIGNALS:
    /// Rows came, by any process.
    void changed();
};

} // namespace Rollcall
