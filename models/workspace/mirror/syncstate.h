#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QStringList>

#include <optional>

namespace Rollcall {

/// More than a tenth of what the mirror holds would go: a question for the person, until then the old list stays.
struct Vanishing {
    EntityKind kind = EntityKind::Membership;
    qint64 returned = 0; ///< By the server,
    qint64 known = 0;    ///< of so many that the mirror holds in the same places.

    /// "The server returned 3 of 4,812 members: keep the old list?"
    QString question() const;
    bool operator==(const Vanishing &) const = default;
};

/// How far a running sync is.
struct SyncProgress {
    qint64 done = 0;   ///< Steps of the pull,
    qint64 total = 0;  ///< of so many; 0 while unknown.
    qint64 things = 0; ///< People, organizations, … received so far.
    double perSecond = 0; ///< Of them; 0 until it can be told.
    std::optional<qint64> secondsLeft;

    bool operator==(const SyncProgress &) const = default;
};

/// What a mirror and its server stand like. A value, so that one signal tells all.
struct SyncState {
    enum class Kind {
        Never,    ///< Nothing was ever brought here completely.
        Running,  ///< Here or, with `elsewhere`, in another process.
        Complete, ///< The last sync came to its end.
        Failed,   ///< The last one did not; what was here before is still to be read.
        Held,     ///< The last one waits for an answer to `vanishing`.
    };
    Kind kind = Kind::Never;
    bool elsewhere = false;
    SyncProgress progress;
    std::optional<Error> error; ///< Failed.
    QDateTime at;               ///< UTC: when it became so.
    QList<Vanishing> vanishing; ///< Held: one for each kind of thing.
    QDateTime lastComplete;     ///< UTC: how old what one reads is; invalid: never.
    QStringList notes;          ///< Sentences of the last sync: what could not be seen or was kept, and why.

    bool isRunning() const { return kind == Kind::Running; }
    bool operator==(const SyncState &) const = default;
};

} // namespace Rollcall
