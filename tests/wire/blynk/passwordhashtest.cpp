#include "models/wire/blynk/passwordhash.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PasswordHashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheVectors_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("hash");
        const auto row = [](const char *name, const QString &email, const QString &password, const char *hash) {
            QTest::newRow(name) << email << password << QByteArray(hash);
        };
        row("the vendor's", u"test@example.com"_s, u"1"_s, "tk++TTJLCEKfWuhQyGAKCSRMop6wyIexGKylaknsUo8=");
        row("the Java example", u"john@example.com"_s, u"mySuperSecretPassword"_s, "vfj9huCdn/AWs2Rq5Mc3aq+VvnqF+hzdy6sStmxB0UE=");
        row("capitals in the address", u"John@Example.COM"_s, u"mySuperSecretPassword"_s, "vfj9huCdn/AWs2Rq5Mc3aq+VvnqF+hzdy6sStmxB0UE=");
        row("the shell example", u"email@example.com"_s, u"mySuperSecretPassword"_s, "p0sB//HIWVH2MMOYAFN9JtHHvOtOlcoBpYAgcgKXpkQ=");
        row("not ASCII", u"müller@example.com"_s, u"pässwörd€"_s, "roK4p+/9gRsvEvjWEZTsSJuN5DFEYC5yGDvNW1aD4nk=");
        row("capital that is not ASCII", u"MÜLLER@example.com"_s, u"pässwörd€"_s, "roK4p+/9gRsvEvjWEZTsSJuN5DFEYC5yGDvNW1aD4nk=");
        row("empty", u"test@example.com"_s, u""_s, "Y/4KK49uNlUeytw3URFQL6m1G+0RBcQFJ1/g/s+7pQQ=");
        row("blanks around", u"a@b.co"_s, u" pass with spaces "_s, "admiDXvD6aX/dq0Z4uQX0LBTrULDX476VrUcxd1aT5Y=");
    }
    void equalsTheVectors()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(QByteArray, hash);
        QCOMPARE(Blynk::passwordHash(email, password.toUtf8()), hash);
        QCOMPARE(hash.size(), 44);
    }

    void isNoneOfTheOtherReadings_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("wrong");
        const QString vendor = u"test@example.com"_s;
        QTest::newRow("salt first") << vendor << u"1"_s << QByteArray("ie0rF69hQCEoqP2TunQz/PXOk7fUg7epAURzMLSSik8=");
        QTest::newRow("salt in hexadecimal") << vendor << u"1"_s << QByteArray("uEfcrUl/Vh+eJcBc0WL3Ov6hiapNCPIwHvP6ApRivpo=");
        QTest::newRow("address as written") << u"John@Example.COM"_s << u"mySuperSecretPassword"_s
                                            << QByteArray("bVIOa7iDHVsvLqrVZ2l1xcLJsvkTkceimX7Btogw98k=");
    }
    void isNoneOfTheOtherReadings()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(QByteArray, wrong);
        QVERIFY(Blynk::passwordHash(email, password.toUtf8()) != wrong);
    }

    void theDigestIsRaw()
    {
        const QByteArray hash = Blynk::passwordHash(u"test@example.com"_s, "1");
        const QByteArray ofHexadecimal = QByteArray::fromBase64(hash).toHex().toBase64();
        QVERIFY(ofHexadecimal.startsWith("YjY0ZmJl"));
        QVERIFY(hash != ofHexadecimal);
    }

    void theProgramsLanguageDoesNotMatter()
    {
        const QByteArray before = Blynk::passwordHash(u"INFO@EXAMPLE.COM"_s, "1");
        const QLocale kept;
        QLocale::setDefault(QLocale(QLocale::Turkish)); // in which I is no capital of i
        const QByteArray after = Blynk::passwordHash(u"INFO@EXAMPLE.COM"_s, "1");
        QLocale::setDefault(kept);
        QCOMPARE(after, before);
        QCOMPARE(after, Blynk::passwordHash(u"info@example.com"_s, "1"));
    }
};

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "passwordhashtest.moc"
