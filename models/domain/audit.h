#pragma once

#include "models/domain/query.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Rollcall {

/// What a journal row says beside its entry.
struct JournalRemarks {
    QString result = QStringLiteral("done"); ///< Empty in rows from before results were kept.
    QStringList notes;
    QString requestId; ///< The other side's; empty for what was done here.

    bool operator==(const JournalRemarks &) const = default;
};

/// A journal row with all that it says.
struct AuditRow {
    JournalEntry entry;
    ConnectionId where; ///< In a journal of several directories: which one,
    QString destination; ///< and a fingerprint of the server and client that it led to then; empty where nobody knows.
    JournalRemarks remarks;
    QByteArray hash;
    bool erased = false; ///< The person it is about was erased: name, images and notes are gone.
};

/// Which rows of the journal, over JournalQuery.
struct AuditQuery {
    std::optional<UserId> about;
    std::optional<OrganizationId> organization;
    QDateTime since; ///< Invalid: from the beginning.
    QDateTime until; ///< Not included. Invalid: to the end.
    QString text;    ///< Every word in names, verb, ids, images or notes; folded.
    QString actor;   ///< Every word in who did it: name or id.
    QString target;  ///< Every word in what it was done to: name or ids.
    QStringList verbs;   ///< Any of these; empty means all.
    QStringList results; ///< Likewise.
    qint64 beyond = 0; ///< Where the page before ended: rows after it in the order asked for; 0 for the first page.
    bool oldestFirst = false;
    int limit = 100;

    bool operator==(const AuditQuery &) const = default;
};

/// The last row of a chain; with it, everything before.
struct JournalHead {
    qint64 sequence = 0; ///< 0: nothing was written yet.
    QByteArray hash;
    QDateTime at; ///< Of the row, UTC.

    bool operator==(const JournalHead &) const = default;
};

/// The first thing that is wrong with a journal.
struct JournalFault {
    enum class Kind {
        Edited,    ///< Row `from` says something else than was written, or came from elsewhere.
        Replaced,  ///< Row `from` was written anew: the row after it follows on another one.
        Moved,     ///< Row `from` once was row `to`.
        Removed,   ///< Rows `from` to `to` are missing.
        Cut,       ///< The same, at the end.
        Rewritten, ///< Row `from` is not the one that the anchor holds, though every row follows on the one before.
    };
    Kind kind = Kind::Edited;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const JournalFault &) const = default;
};

struct JournalVerdict {
    qint64 rows = 0; ///< Good ones, before the fault if there is one.
    JournalHead head;
    std::optional<JournalFault> fault;
    bool anchored = false; ///< The row that the anchor holds is there and the same.
};

} // namespace Rollcall
