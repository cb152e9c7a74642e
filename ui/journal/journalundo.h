#pragma once

#include "models/workspace/changes/takeback.h"

namespace Rollcall {

/// What taking rows of a journal back would be.
struct UndoOffer {
    struct Part {
        ChangeSetId set;
        QList<ChangeId> changes;
        qint64 destructive = 0; ///< How many people it removes or suspends.
    };
    QList<Part> parts;    ///< By set, the latest first.
    QStringList deeds;    ///< "Suspend Wei Kim": what would be done.
    QStringList lost;     ///< Sentences: what cannot be taken back.
    qint64 toConfirm = 0; ///< The number to type, where a part would remove or suspend so many; 0: none.
};

/// The changes in the order of the journal, the latest first. Nothing is written. Changes whose images are not kept here (any
/// more) are told in `lost`.
Task<UndoOffer> offerUndo(QPointer<Changes> changes, QList<ChangeId> rows);

/// Takes all of it back, part by part; ends at the first that cannot be begun.
struct UndoneRows {
    QStringList sentences;
    QStringList reasons; ///< Why something was not.
    bool isGood = true;
};
Task<UndoneRows> undoRows(QPointer<Changes> changes, UndoOffer offer);

} // namespace Rollcall
