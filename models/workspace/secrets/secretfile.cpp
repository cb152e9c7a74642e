#include "models/workspace/secrets/secretfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace Rollcall::SecretFile {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SecretFile)
};

const QString format = QStringLiteral("rollcall-secrets");
constexpr int version = 1;
constexpr qint64 operations = 3; // libsodium's "moderate": about a second of somebody's computer for each guess.
constexpr qint64 memory = 256 * 1024 * 1024;
// What a file may ask of the computer that opens it.
constexpr qint64 mostOperations = 16;
constexpr qint64 mostMemory = 1024 * 1024 * 1024;
constexpr qint64 largestFile = 64 * 1024 * 1024;

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned long long sizeOf(const QByteArray &bytes) { return static_cast<unsigned long long>(bytes.size()); }

/// Overwritten when it goes.
struct Wiped {
    QByteArray bytes;
    ~Wiped() { sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size())); }
};

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

bool derive(Wiped &key, const OneTimeSecret &passphrase, const QByteArray &salt, qint64 passes, qint64 bytes)
{
    Wiped text{passphrase.reveal().toUtf8()};
    key.bytes = QByteArray(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    return crypto_pwhash(raw(key.bytes), crypto_secretbox_KEYBYTES, text.bytes.constData(), sizeOf(text.bytes), raw(salt),
                         static_cast<unsigned long long>(passes), static_cast<size_t>(bytes), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

tl::unexpected<Error> noMemory()
{
    return failure(Error::Kind::Storage, Words::tr("There is not enough memory for the passphrase: 256 MiB are needed for a moment."));
}

tl::unexpected<Error> notOurs(const QString &path)
{
    return failure(Error::Kind::Invalid, Words::tr("%1 is no file of passwords from Rollcall.").arg(QFileInfo(path).fileName()));
}

Result<QList<NamedSecret>> secretsIn(const QString &path, const QByteArray &plain)
{
    QList<NamedSecret> secrets;
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (!document.isArray())
        return notOurs(path);
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        secrets.append({one.value("name"_L1).toString(), OneTimeSecret(one.value("secret"_L1).toString().toUtf8())});
    }
    return secrets;
}

} // namespace

Result<void> checkPassphrase(const QString &passphrase, const QString &again)
{
    if (passphrase.size() < shortestPassphrase)
        return failure(Error::Kind::Invalid, Words::tr("The passphrase needs at least %n letter(s).", nullptr, shortestPassphrase));
    if (passphrase != again)
        return failure(Error::Kind::Invalid, Words::tr("The two passphrases are not the same."));
    return {};
}

Result<void> write(const QString &path, const QList<NamedSecret> &secrets, const OneTimeSecret &passphrase)
{
    const QString typed = passphrase.reveal();
    if (const auto good = checkPassphrase(typed, typed); !good)
        return good;
    if (sodium_init() < 0)
        return noMemory();
    QJsonArray array;
    for (const NamedSecret &one : secrets)
        array.append(QJsonObject{{u"name"_s, one.name}, {u"secret"_s, one.secret.reveal()}});
    const Wiped plain{QJsonDocument(array).toJson(QJsonDocument::Compact)};
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    Wiped key;
    if (!derive(key, passphrase, salt, operations, memory))
        return noMemory();
    QByteArray box(plain.bytes.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain.bytes), sizeOf(plain.bytes), raw(nonce), raw(key.bytes));
    const QJsonObject document{{u"format"_s, format}, {u"version"_s, version}, {u"kdf"_s, u"argon2id13"_s}, {u"operations"_s, operations},
                               {u"memory"_s, memory}, {u"salt"_s, QString::fromLatin1(salt.toBase64())}, {u"cipher"_s, u"xsalsa20-poly1305"_s},
                               {u"nonce"_s, QString::fromLatin1(nonce.toBase64())}, {u"box"_s, QString::fromLatin1(box.toBase64())}};
    const QByteArray text = QJsonDocument(document).toJson();
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!isWritten) {
        return failure(Error::Kind::Storage, Words::tr("%1 cannot be written: %2. The passwords are still shown.").arg(QFileInfo(path).fileName(), file.errorString()));
    }
    return {};
}

Result<QList<NamedSecret>> read(const QString &path, const OneTimeSecret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Words::tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > largestFile || sodium_init() < 0)
        return notOurs(path);
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray salt = QByteArray::fromBase64(document.value("salt"_L1).toString().toLatin1());
    const QByteArray nonce = QByteArray::fromBase64(document.value("nonce"_L1).toString().toLatin1());
    const QByteArray box = QByteArray::fromBase64(document.value("box"_L1).toString().toLatin1());
    const qint64 passes = document.value("operations"_L1).toInteger();
    const qint64 bytes = document.value("memory"_L1).toInteger();
    const bool isOurs = document.value("format"_L1).toString() == format && document.value("version"_L1).toInt() == version
        && document.value("kdf"_L1).toString() == u"argon2id13" && document.value("cipher"_L1).toString() == u"xsalsa20-poly1305"
        && salt.size() == crypto_pwhash_SALTBYTES && nonce.size() == crypto_secretbox_NONCEBYTES && box.size() >= crypto_secretbox_MACBYTES
        && passes >= 1 && passes <= mostOperations && bytes >= static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) && bytes <= mostMemory;
    if (!isOurs)
        return notOurs(path);
    Wiped key;
    if (!derive(key, passphrase, salt, passes, bytes))
        return noMemory();
    Wiped plain{QByteArray(box.size() - crypto_secretbox_MACBYTES, Qt::Uninitialized)};
    if (crypto_secretbox_open_easy(raw(plain.bytes), raw(box), sizeOf(box), raw(nonce), raw(key.bytes)) != 0)
        return failure(Error::Kind::Forbidden, Words::tr("This passphrase does not open %1, or somebody has changed the file.").arg(QFileInfo(path).fileName()));
    return secretsIn(path, plain.bytes);
}

} // namespace Rollcall::SecretFile
