#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Rollcall {

/// Somebody whose approvals count in a directory.
struct PinnedKey {
    QByteArray key; ///< Ed25519, public.
    QString name;
    QDateTime pinned; ///< UTC.
    UserId user = {}; ///< Whose key it is, in that directory; empty where they have no account there, and in keys that were pinned before it was asked for.
    bool operator==(const PinnedKey &) const = default;
};

/// What needs a second person in a directory.
struct ApprovalRule {
    QStringList verbs; ///< Keys of Verb; empty: every kind of change.
    qint64 above = 0;  ///< Only more such changes than this: in a set, or where the service asks, of one person within a day.
    bool operator==(const ApprovalRule &) const = default;
};

/// `Error::field` of what waits for a second person: nothing is wrong with it, so it stays staged.
inline const QString approvalField = QStringLiteral("approval");
inline bool waitsForApproval(const Error &error) { return error.field == approvalField; }

} // namespace Rollcall
