#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Rollcall {

/// A secret in memory that is locked, kept out of core dumps and wiped when its last copy goes (libsodium's guarded
/// allocations). Copies share the same memory; there is no way to change one. Printing it prints only its length.
class SecretBytes final
{
public:
    SecretBytes() = default;

    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes copyOf(const QByteArray &bytes) { return copyOf(QByteArrayView(bytes)); }
    static SecretBytes copyOf(const QString &text);

    /// Copies, then overwrites the source with zeros and empties it. Only a source that nobody shares is wiped.
    static SecretBytes taken(QByteArray &source);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const;

    /// Good as long as this object or a copy of it lives.
    QByteArrayView view() const;

    /// A plain copy, for a library call that needs one; nothing wipes it.
    QByteArray toPlain() const { return view().toByteArray(); }
    QString toPlainText() const { return QString::fromUtf8(view()); }

    /// Takes as long for equal as for unequal content of the same length.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b) { return a.equals(b.view()); }
    bool equals(QByteArrayView other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const SecretBytes &secret);

/// Overwrites the bytes of a plain string that held a secret, if nobody shares it, and empties it.
void wipe(QByteArray &bytes);

/// Bytes of the operating system's random source.
QByteArray randomBytes(qsizetype count);

/// This many random bytes as base64url without padding (RFC 4648 section 5).
QByteArray randomText(qsizetype bytes);

/// No core dump of this process is written from now on.
void forbidCoreDumps();

} // namespace Rollcall
