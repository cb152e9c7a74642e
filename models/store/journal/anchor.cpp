#include "models/store/journal/anchor.h"

#include "models/domain/json.h"
#include "models/store/journal/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

const QString anchorFormat = u"rollcall-journal-anchor"_s;
constexpr int anchorVersion = 1;
constexpr qsizetype hashSize = 32;

} // namespace

QByteArray JournalAnchor::form() const
{
    return "rollcall journal anchor 1\n" + QByteArray::number(head.sequence) + '\n' + head.hash.toHex() + '\n'
        + toText(head.at).toUtf8() + '\n' + toText(made).toUtf8() + '\n' + publicKey.toHex() + '\n';
}

bool JournalAnchor::isGenuine() const
{
    return Signing::isBy(publicKey, form(), signature);
}

QString JournalAnchor::fingerprint() const
{
    return Signing::fingerprint(publicKey);
}

QByteArray JournalAnchor::toJson() const
{
    const QJsonObject object{{u"format"_s, anchorFormat},
                             {u"version"_s, anchorVersion},
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
    if (object.value(u"format"_s).toString() != anchorFormat)
        return failure(Error::Kind::Invalid, Words::tr("This is no anchor of a journal. Choose a file that “rollcall audit anchor” wrote."));
    if (object.value(u"version"_s).toInt() != anchorVersion)
        return failure(Error::Kind::Unsupported, Words::tr("This anchor was written by a newer Rollcall. Install the newer version."));
    const auto hash = Signing::fromHex(object.value(u"hash"_s).toString(), hashSize);
    const auto publicKey = Signing::fromHex(object.value(u"publicKey"_s).toString(), Signing::publicKeySize);
    const auto signature = Signing::fromHex(object.value(u"signature"_s).toString(), Signing::signatureSize);
    const qint64 sequence = object.value(u"sequence"_s).toInteger(-1);
    if (!hash || !publicKey || !signature || sequence < 0)
        return failure(Error::Kind::Invalid, Words::tr("The anchor is damaged, so it says nothing about the journal. Take another copy."));
    return JournalAnchor{{sequence, *hash, timeFromText(object.value(u"at"_s).toString())},
                         timeFromText(object.value(u"made"_s).toString()), *publicKey, *signature};
}

JournalAnchor signedAnchor(const JournalHead &head, const QDateTime &now, QByteArrayView seed)
{
    JournalAnchor anchor{head, now, Signing::publicKeyOf(seed), {}};
    anchor.signature = Signing::sign(seed, anchor.form());
    return anchor;
}

} // namespace Rollcall
