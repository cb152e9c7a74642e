#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Rollcall {

/// Somebody whose approvals count in a directory.
struct PinnedKey {
    QByteArray key; ///< Ed25519, public.
    QString name;
    QDateTime pinned; ///< UTC.
    bool operator==(const PinnedKey &) const = default;
};

/// What needs a second person in a directory.
struct ApprovalRule {
    QStringList verbs; ///< Keys of Verb; empty: every kind of change.
    qint64 above = 0;  ///< Only more such changes than this: in a set, or where the service asks, of one person within a day.
    bool operator==(const ApprovalRule &) const = default;
};

} // namespace Rollcall
