// Files of one-time secrets: what a passphrase opens, and what it does not.
#include "models/workspace/secrets/secretfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SecretFileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isOpenedByItsPassphraseAlone()
    {
        const QString path = written();
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QVERIFY(!bytes(path).contains("sesame"));
        QVERIFY(!bytes(path).contains("Olena"));
        const auto secrets = SecretFile::read(path, secret("correct horse battery"));
        QVERIFY2(secrets, secrets ? "" : qPrintable(secrets.error().message));
        QCOMPARE(secrets->size(), 2);
        QCOMPARE(secrets->at(1).name, u"Олена “O'Neil”"_s);
        QCOMPARE(secrets->at(1).secret.reveal(), u"пароль-2"_s);
        const auto other = SecretFile::read(path, secret("correct horse batterY"));
        QVERIFY(!other && other.error().kind == Error::Kind::Forbidden);
        // Not one byte of it may be another.
        QJsonObject document = QJsonDocument::fromJson(bytes(path)).object();
        QByteArray box = QByteArray::fromBase64(document.value("box"_L1).toString().toLatin1());
        box[box.size() - 1] = static_cast<char>(box.at(box.size() - 1) ^ 1);
        document[u"box"_s] = QString::fromLatin1(box.toBase64());
        put(path, QJsonDocument(document).toJson());
        const auto changed = SecretFile::read(path, secret("correct horse battery"));
        QVERIFY(!changed && changed.error().kind == Error::Kind::Forbidden);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another program's") << u"format"_s << QJsonValue(u"zip"_s);
        QTest::newRow("a newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("all the memory there is") << u"memory"_s << QJsonValue(qint64(1) << 50);
        QTest::newRow("for ever") << u"operations"_s << QJsonValue(1'000'000);
        QTest::newRow("no salt") << u"salt"_s << QJsonValue(QString());
        QTest::newRow("nothing inside") << u"box"_s << QJsonValue(u"AAAA"_s);
    }

    void refusesWhatIsNone()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        const QString path = written();
        QJsonObject document = QJsonDocument::fromJson(bytes(path)).object();
        document[key] = value;
        put(path, QJsonDocument(document).toJson());
        const auto read = SecretFile::read(path, secret("correct horse battery"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.contains(QFileInfo(path).fileName()));
    }

    void wantsALongPassphraseTwice()
    {
        QVERIFY(!SecretFile::checkPassphrase(u"short"_s, u"short"_s));
        QVERIFY(!SecretFile::checkPassphrase(u"long enough, this"_s, u"long enough, that"_s));
        QVERIFY(SecretFile::checkPassphrase(u"long enough, this"_s, u"long enough, this"_s));
        const QString path = m_folder.filePath(u"never"_s);
        QVERIFY(!SecretFile::write(path, {}, secret("short")));
        QVERIFY(!QFileInfo::exists(path));
    }

private:
    static OneTimeSecret secret(const char *text) { return OneTimeSecret(QByteArray(text)); }

    QString written()
    {
        const QString path = m_folder.filePath(u"passwords.rollcall"_s);
        const QList<NamedSecret> secrets{{u"Olena"_s, secret("sesame-1")}, {u"Олена “O'Neil”"_s, secret("пароль-2")}};
        if (const auto done = SecretFile::write(path, secrets, secret("correct horse battery")); !done)
            qFatal("%s", qPrintable(done.error().message));
        return path;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SecretFileTest)
#include "secretfiletest.moc"
