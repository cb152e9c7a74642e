#include "models/service/journal/anchor.h"

#include "models/domain/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <sodium.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

const QString formatName = u"rollcall-journal-anchor"_s;
constexpr int formatVersion = 1;
constexpr qsizetype longestDocument = 64 * 1024;
constexpr qint64 hashSize = 32;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// A key pair whose secret half is wiped.
struct Pair {
    QByteArray publicKey{crypto_sign_PUBLICKEYBYTES, '\0'};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};

    explicit Pair(QByteArrayView seed)
    {
        Q_ASSERT(seed.size() == anchorSeedSize);
        crypto_sign_seed_keypair(bytes(publicKey), secretKey.data(), reinterpret_cast<const unsigned char *>(seed.data()));
    }
    ~Pair() { sodium_memzero(secretKey.data(), secretKey.size()); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;
};

/// What is signed. One line a value, so that nothing can be read in two ways.
QByteArray signedForm(const JournalAnchor &anchor)
{
    return "rollcall journal anchor 1\n" + QByteArray::number(anchor.head.sequence) + '\n' + anchor.head.hash.toHex() + '\n'
        + toText(anchor.head.at).toUtf8() + '\n' + toText(anchor.made).toUtf8() + '\n' + anchor.publicKey.toHex() + '\n';
}

/// nullopt unless it is as many bytes in hexadecimal.
std::optional<QByteArray> hex(const QJsonObject &object, const QString &key, qint64 size)
{
    static const QRegularExpression digits(u"^[0-9a-f]*$"_s);
    const QString text = object.value(key).toString();
    if (text.size() != 2 * size || !digits.match(text).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

} // namespace

bool JournalAnchor::isGenuine() const
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray form = signedForm(*this);
    return crypto_sign_verify_detached(bytes(signature), bytes(form), static_cast<size_t>(form.size()), bytes(publicKey)) == 0;
}

QString JournalAnchor::fingerprint() const
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytes(hash), bytes(publicKey), static_cast<size_t>(publicKey.size()));
    return QString::fromLatin1(hash.left(8).toHex(' ')).replace(QRegularExpression(u"([0-9a-f]{2}) ([0-9a-f]{2})"_s), u"\\1\\2"_s);
}

QByteArray JournalAnchor::toJson() const
{
    const QJsonObject object{{u"format"_s, formatName},
                             {u"version"_s, formatVersion},
                             {u"sequence"_s, head.sequence},
                             {u"hash"_s, QString::fromLatin1(head.hash.toHex())},
                             {u"at"_s, toText(head.at)},
                             {u"made"_s, toText(made)},
                             {u"publicKey"_s, QString::fromLatin1(publicKey.toHex())},
                             {u"signature"_s, QString::fromLatin1(signature.toHex())}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<JournalAnchor> JournalAnchor::fromJson(const QByteArray &document)
{
    const QJsonObject object = document.size() > longestDocument ? QJsonObject() : QJsonDocument::fromJson(document).object();
    if (object.value(u"format"_s).toString() != formatName)
        return failure(Error::Kind::Invalid, Words::tr("This is no anchor of a journal. Choose a file that “rollcall audit anchor” wrote."));
    if (object.value(u"version"_s).toInt() != formatVersion)
        return failure(Error::Kind::Unsupported, Words::tr("This anchor was written by a newer Rollcall. Install the newer version."));
    const auto hash = hex(object, u"hash"_s, hashSize);
    const auto publicKey = hex(object, u"publicKey"_s, crypto_sign_PUBLICKEYBYTES);
    const auto signature = hex(object, u"signature"_s, crypto_sign_BYTES);
    const qint64 sequence = object.value(u"sequence"_s).toInteger(-1);
    if (!hash || !publicKey || !signature || sequence < 0)
        return failure(Error::Kind::Invalid, Words::tr("The anchor is damaged, so it says nothing about the journal. Take another copy."));
    return JournalAnchor{{sequence, *hash, timeFromText(object.value(u"at"_s).toString())},
                         timeFromText(object.value(u"made"_s).toString()), *publicKey, *signature};
}

JournalAnchor signedAnchor(const JournalHead &head, const QDateTime &now, QByteArrayView seed)
{
    const Pair pair(seed);
    JournalAnchor anchor{head, now, pair.publicKey, QByteArray(crypto_sign_BYTES, '\0')};
    const QByteArray form = signedForm(anchor);
    crypto_sign_detached(bytes(anchor.signature), nullptr, bytes(form), static_cast<size_t>(form.size()), pair.secretKey.data());
    return anchor;
}

QByteArray anchorPublicKey(QByteArrayView seed)
{
    return Pair(seed).publicKey;
}

} // namespace Rollcall
