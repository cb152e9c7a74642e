#pragma once

#include "models/exchange/checks/rowedits.h"
#include "models/exchange/mapping/mapping.h"
#include "models/exchange/source/tableformat.h"
#include "models/exchange/source/watchedfile.h"
#include "models/workspace/changes/changeset.h"
#include "models/jobs/import/rowoutcome.h"

namespace Rollcall {

/// A file whose rows become members of one organization: how it is read, and how far it came.
struct Import {
    enum class State {
        Checking, ///< Not staged yet; forgotten after a day.
        Staged,   ///< To be applied, or in the middle of it.
        Finished,
    };

    ChangeSetId id; ///< Also of the change set that its changes go into.
    ConnectionId connection;
    QString destination; ///< As StagedChange says.
    OrganizationId organization;
    QString organizationName; ///< As it was then.
    QString path;
    FileStamp stamp;
    TableFormat format;
    Mapping mapping;
    RowEdits edits;
    State state = State::Checking;
    QDateTime made; ///< UTC.
    RowMark next;   ///< Where applying goes on.

    // Told when it is read.
    OutcomeCounts counts;
    qint64 left = 0; ///< Rows that applying has not taken yet.

    QString fileName() const;
    /// "Import members.csv into Acme": of its change set.
    QString title() const;
};

/// What became of the rows that applying has taken; those of which nothing was to be done are in none of these.
struct ImportTally {
    qint64 imported = 0; ///< The directory holds them.
    qint64 waiting = 0;  ///< Staged or being sent.
    qint64 refused = 0;  ///< Not done, with a reason.
};

/// The mark of one row.
struct MarkedRow {
    qint64 row = 0;
    RowOutcome outcome = RowOutcome::Error;
    RowMark from;   ///< Reading on from there gives this row.
    QString fields; ///< Headings at fault.
    QString reason; ///< Sentences; of an error or a duplicate.

    // Told when it is read, once the row was applied.
    std::optional<ItemState> state; ///< Of its changes the one that says most.
    QString answer;                 ///< What the directory said where it was not done.
};

} // namespace Rollcall
