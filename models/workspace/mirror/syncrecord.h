#pragma once

#include "models/workspace/mirror/syncstate.h"

#include <QSet>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall {

/// What a mirror's file says about its sync. Every process that has it open reads it.
struct SyncRecord {
    qint64 generation = 0; ///< Of the pass that runs, or was the last.

    // The pass that has begun and not ended.
    bool isOpen = false;
    bool isFull = true;    ///< False: it asks for changes alone.
    bool isResumed = false; ///< More than one run worked on it.
    QDateTime began;
    QString mark;       ///< That of the last page that was kept,
    QString markBefore; ///< and of the one before it, where the next run begins.
    SyncProgress progress;
    QDateTime beat; ///< Of the last page.

    // How the last one ended.
    QDateTime completed;
    QDateTime completedFull;
    QDateTime failed;
    std::optional<Error> error;
    QString scope;
    QString next; ///< Where a pull of changes alone begins; empty: the server has none.
    QStringList notes;

    QSet<EntityKind> covered;   ///< Kinds of which the last full pass listed all that there is.
    bool peopleBeside = false;  ///< It also asked for people who belong to no organization.
    QList<Vanishing> vanishing; ///< The question that waits.
    QList<Vanishing> kept;      ///< What was answered with “keep”.

    /// A new one where the file has none.
    static SyncRecord read(Sql::Connection &sql);
    void write(Sql::Connection &sql) const;

    /// What it says to the person when nothing runs.
    SyncState state() const;
};

} // namespace Rollcall
