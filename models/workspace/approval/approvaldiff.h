#pragma once

#include "models/workspace/changes/preview.h"

namespace Rollcall {

/// A previewed set as an approver sees it: for each change where, what, base, now and after, and what else it does. Equal
/// previews are equal here, whatever the language.
QJsonArray approvalDiff(const Preview &preview, const Workspace &workspace);

/// One item of it, read back for the screen.
struct ApprovalItem {
    ConnectionId connection; ///< There and then; another person's workspace may know it by another.
    QString where;       ///< Its name.
    QList<OrganizationId> organizations; ///< That it names by id.
    QString environment;
    QString title;       ///< "Suspend Wei Kim", in this person's language where it can be read.
    QString verdict;     ///< Translated.
    bool isDestructive = false;
    QList<FieldDifference> fields;
    QStringList consequences; ///< Sentences.
};
QList<ApprovalItem> approvalItems(const QJsonArray &diff);

} // namespace Rollcall
