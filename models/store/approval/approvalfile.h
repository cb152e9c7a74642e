#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>

namespace Rollcall {

/// A change set as one person asks another to approve it: everything that the approver is shown is signed.
struct ApprovalRequest {
    ChangeSetId set;
    QString title;
    QString requestedBy;
    QDateTime requested;  ///< UTC.
    QJsonArray items;     ///< The exact diff, as the approver sees it; written by whoever previews.
    QByteArray publicKey; ///< Of who asks; see Signing.
    QByteArray signature; ///< Over form().

    /// SHA-256 over a canonical form of the set and its items: equal only for the same diff.
    QByteArray digest() const;
    /// SHA-256 of each item, in order, one behind the other: what is left of a set is told by it.
    QByteArray itemDigests() const;
    QByteArray form() const;
    bool isGenuine() const;
};

/// That somebody saw a request and agrees to exactly it.
struct Approval {
    QString name;
    QDateTime at; ///< UTC.
    QByteArray publicKey;
    QByteArray signature; ///< Over form().

    QByteArray form(const ApprovalRequest &request) const;
    /// By another key than the one that asked, and over this request. Whose key it is, is another question.
    bool isGenuine(const ApprovalRequest &request) const;
};

/// What travels between the two: the request, and who approved it.
struct ApprovalFile {
    ApprovalRequest request;
    QList<Approval> approvals;

    static constexpr qsizetype longestDocument = 64 * 1024 * 1024; ///< Bytes.
    static constexpr qsizetype mostItems = 100'000;
    static constexpr qsizetype mostApprovals = 100;

    QByteArray toJson() const;
    /// Invalid, with a sentence, when it is none, is damaged, or anything in it was changed after it was signed.
    static Result<ApprovalFile> fromJson(const QByteArray &document);
};

} // namespace Rollcall
