#pragma once

#include "models/domain/audit.h"
#include "models/domain/error.h"

namespace Rollcall {

/// The head of a journal, signed: what is kept elsewhere, so that a journal whose end was cut off or that was written anew
/// does not pass for the true one.
struct JournalAnchor {
    JournalHead head;
    QDateTime made;       ///< UTC.
    QByteArray publicKey; ///< See Signing.
    QByteArray signature; ///< Over form().

    bool operator==(const JournalAnchor &) const = default;

    /// What is signed. One line a value, so that nothing can be read in two ways.
    QByteArray form() const;
    /// The signature is by the key that it names. Whose key that is, is another question.
    bool isGenuine() const;
    /// Of the key, for people to compare.
    QString fingerprint() const;

    static constexpr qsizetype longestDocument = 64 * 1024; ///< Bytes.
    /// A small JSON document; hash, key and signature in hexadecimal.
    QByteArray toJson() const;
    /// Invalid, with a sentence, when it is no anchor; whether it is genuine is not asked.
    static Result<JournalAnchor> fromJson(const QByteArray &document);
};

/// `seed`: see Signing.
JournalAnchor signedAnchor(const JournalHead &head, const QDateTime &now, QByteArrayView seed);

} // namespace Rollcall
