#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// What is done to several members at once.
enum class BulkVerb { Suspend, Activate, Remove, SetRoles, Resend, Revoke, EndSessions, Edit, Copy, Move };

/// One change of a bulk action, with the name that the summary tells.
struct BulkItem {
    QString name;
    Payload payload;
};

/// What became of a bulk action, item by item.
struct BulkOutcome {
    struct Refusal {
        QString name;
        Error error;
    };
    BulkVerb verb = BulkVerb::Suspend;
    QStringList done;      ///< Names, also of those that were so already.
    QList<Refusal> refused;
    QStringList notes;     ///< Sentences of the directory that the person should read.

    bool failed() const { return done.isEmpty() && !refused.isEmpty(); }
    /// "Suspended 12 members. 1 was refused: …"; names the member when there is only one.
    QString sentence() const;
    /// One line for each refusal and note; empty when all went well.
    QString details() const;
};

/// What messages call this work: see Message::work.
QString workOf(BulkVerb verb);
QList<Payload> payloadsOf(const QList<BulkItem> &items);
/// "Suspend 12 members": what the items are called as one set; their own title where there is only one.
QString bulkTitle(BulkVerb verb, const QList<BulkItem> &items);

/// Applies the items in order, `batchSize` of them at a time. Ends with what was answered when the directory goes.
Task<BulkOutcome> applyBulk(QPointer<OpenDirectory> directory, BulkVerb verb, QList<BulkItem> items, int batchSize);

} // namespace Rollcall
