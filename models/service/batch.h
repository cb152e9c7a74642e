#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/service/credentials/password.h"
#include "models/service/logos.h"

namespace Rollcall {

class WriteSession;

/// The changes of one apply with all that was made for them beforehand.
struct Batch {
    QList<Change> changes;
    QHash<ChangeId, TemporaryPassword> passwords;
    QDateTime now; ///< UTC.
    Logos logos;
    bool isTrial = false; ///< Nothing of it stays, so nobody else has to agree.
};

/// Those changes of the batch that need a password; hashing takes long, so it comes before the transaction.
QList<ChangeId> changesThatNeedPasswords(const QList<Change> &changes);
QHash<ChangeId, TemporaryPassword> makePasswords(const QList<ChangeId> &changes);

/// Applies the changes in order, in the session's transaction; one result for each, and of one that fails nothing stays. A change that the
/// journal holds already answers what it did. Fails as a whole only when the store does.
Result<QList<Result<Applied>>> applyBatch(WriteSession &session, const Batch &batch);

} // namespace Rollcall
