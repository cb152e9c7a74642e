#pragma once

#include "models/domain/error.h"
#include "models/store/journal/audit.h"

#include <QByteArrayView>

namespace Rollcall {

/// The head of a journal, signed: what is kept elsewhere, so that a journal whose end was cut off or that was written anew
/// does not pass for the true one.
struct JournalAnchor {
    JournalHead head;
    QDateTime made;       ///< UTC.
    QByteArray publicKey; ///< Ed25519, 32 bytes.
    QByteArray signature; ///< Over all of the above, 64 bytes.

    bool operator==(const JournalAnchor &) const = default;

    /// The signature is by the key that it names. Whose key that is, is another question.
    bool isGenuine() const;
    /// "a1b2 c3d4 e5f6 0718": of the public key, for people to compare.
    QString fingerprint() const;

    /// A small JSON document; hash, key and signature in hexadecimal.
    QByteArray toJson() const;
    /// Invalid, with a sentence, when it is no anchor; whether it is genuine is not asked.
    static Result<JournalAnchor> fromJson(const QByteArray &document);
};

/// Anchors are signed with an Ed25519 key, which is made from these many secret bytes. Who calls keeps them.
constexpr int anchorSeedSize = 32;
JournalAnchor signedAnchor(const JournalHead &head, const QDateTime &now, QByteArrayView seed);
QByteArray anchorPublicKey(QByteArrayView seed);

} // namespace Rollcall
