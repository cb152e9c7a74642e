#include "models/auth/secrets/secretvault.h"
#include "models/auth/tokens/tokenset.h"
#include "tests/auth/scriptedkeychain.h"
#include "tests/net/awaited.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"settings/secrets.json"_s);
        m_keychain = std::make_unique<ScriptedKeychain>();
        m_vault = std::make_unique<SecretVault>(m_keychain.get(), SecretIndex(m_path));
    }

    void bytesAreEqualPrintedShortAndWiped()
    {
        QByteArray plain("hush-hush");
        const SecretBytes secret = SecretBytes::taken(plain);
        QVERIFY(plain.isEmpty());
        QCOMPARE(secret.toPlain(), "hush-hush");
        QVERIFY(secret == SecretBytes::copyOf(u"hush-hush"_s));
        QVERIFY(!(secret == SecretBytes::copyOf(u"hush-husi"_s)));
        QVERIFY(!(secret == SecretBytes()));
        QVERIFY(SecretBytes() == SecretBytes::copyOf(QString()));
        QString printed;
        QDebug(&printed) << secret << TokenSet{secret, secret, secret, {}, {}};
        QVERIFY(printed.contains(u"9 bytes"_s));
        QVERIFY(!printed.contains(u"hush"_s));
    }

    void releasedPagesHoldNothing()
    {
        QByteArray plain = randomText(24);
        const SecretBytes held = SecretBytes::taken(plain);
        const char *where = held.view().data();
        QVERIFY(where);
        // What is under the address is told from the kernel's point of view, so that a page that is gone is no crash.
        const auto peek = [&] {
            QFile memory(u"/proc/self/mem"_s);
            return memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                           && memory.seek(static_cast<qint64>(reinterpret_cast<quintptr>(where)))
                       ? memory.read(32)
                       : QByteArray();
        };
        QVERIFY(held.equals(peek()));
        QByteArray before = peek();
        {
            SecretBytes last = held;
            const_cast<SecretBytes &>(held) = SecretBytes();
            QCOMPARE(peek(), before);
        }
        QVERIFY(peek() != before);
        wipe(before);
    }

    void nothingIsAskedForThatWasNeverStored()
    {
        QVERIFY(!finished(m_vault->read(m_key, {}))->has_value());
        QVERIFY(finished(m_vault->remove(m_key, {})).has_value());
        QCOMPARE(m_keychain->asked, 0);
    }

    void keepsInTheKeychainAndIndexesTheName()
    {
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
        QVERIFY(!m_vault->isForSessionOnly());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray index = file.readAll();
        QVERIFY(index.contains("c1/refresh-token"));
        QVERIFY(!index.contains("s3cret"));
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        QCOMPARE((**finished(next.read(m_key, {}))).toPlain(), "s3cret");
        QVERIFY(finished(next.remove(m_key, {})).has_value());
        QVERIFY(!SecretIndex(m_path).contains(m_key));
        QVERIFY(m_keychain->memory.isEmpty());
    }

    void aLockedKeychainMeansThisSessionOnlyAndSaysWhy()
    {
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"old"_s), {})).has_value());
        QSignalSpy changed(m_vault.get(), &SecretVault::placeChanged);
        m_keychain->isLocked = true;
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"new"_s), {})).has_value());
        QVERIFY(m_vault->isForSessionOnly());
        QCOMPARE(m_vault->reason().message, u"Locked."_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE((**finished(m_vault->read(m_key, {}))).toPlain(), "new");
        // The old one, which a server may have taken for used, does not come back in another session.
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        QVERIFY(!finished(next.read(m_key, {}))->has_value());
        QVERIFY(!finished(m_vault->retry({})).has_value());
        m_keychain->isLocked = false;
        QVERIFY(finished(m_vault->retry({})).has_value());
        QVERIFY(!m_vault->isForSessionOnly());
        QVERIFY(m_vault->reason().message.isEmpty());
        QCOMPARE((**finished(m_keychain->memory.read(m_key, {}))).toPlain(), "new");
    }

    void whatTheIndexKnowsAndTheKeychainDeniesIsAnError()
    {
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
        m_keychain->isDenying = true;
        const auto denied = finished(m_vault->read(m_key, {}));
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Storage);
        QVERIFY(!m_vault->reason().message.isEmpty());
        m_keychain->isDenying = false;
        QVERIFY(finished(m_vault->read(m_key, {}))->has_value());
    }

    void whatCannotBeRemovedIsNeverUsedAgain_data()
    {
        QTest::addColumn<bool>("isDenying");
        QTest::newRow("locked") << false;
        QTest::newRow("locked, and does not say so") << true;
    }
    void whatCannotBeRemovedIsNeverUsedAgain()
    {
        QFETCH(bool, isDenying);
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
        // The next start of the program, which has not talked to the keychain yet.
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        (isDenying ? m_keychain->isDenying : m_keychain->isLocked) = true;
        QVERIFY(finished(next.remove(m_key, {})).has_value());
        QVERIFY(m_keychain->memory.contains(m_key));
        QCOMPARE(SecretIndex(m_path).revoked(), QList<SecretKey>{m_key});
        m_keychain->isDenying = m_keychain->isLocked = false;
        for (SecretVault *vault : {&next, m_vault.get()}) {
            const int before = m_keychain->asked;
            QVERIFY(!finished(vault->read(m_key, {}))->has_value());
            QVERIFY(!vault->contains(m_key));
            QCOMPARE(m_keychain->asked, before);
        }
        cleanUp(next);
        QVERIFY(m_keychain->memory.isEmpty());
        QVERIFY(SecretIndex(m_path).revoked().isEmpty());
    }

    void anOlderValueThatCouldNotBeReplacedIsRemovedLater()
    {
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"old"_s), {})).has_value());
        m_keychain->isLocked = true;
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"new"_s), {})).has_value());
        QCOMPARE(SecretIndex(m_path).revoked(), QList<SecretKey>{m_key});
        cleanUp(*m_vault); // not yet: a newer one waits to go there
        m_keychain->isLocked = false;
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        cleanUp(next);
        QVERIFY(m_keychain->memory.isEmpty());
        QVERIFY(finished(m_vault->retry({})).has_value());
        QCOMPARE((**finished(m_keychain->memory.read(m_key, {}))).toPlain(), "new");
        QVERIFY(SecretIndex(m_path).contains(m_key));
        QVERIFY(SecretIndex(m_path).revoked().isEmpty());
    }

    void whatIsSetAsideWaitsForItsServer()
    {
        const SecretKey wayOut{m_key.connection, SecretKey::Kind::WayOut};
        const SecretKey client{m_key.connection, SecretKey::Kind::ClientSecret};
        for (const SecretKey &key : {m_key, wayOut, client})
            QVERIFY(finished(m_vault->write(key, SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
        QVERIFY(!m_vault->isSetAside(m_key));
        QVERIFY(finished(m_vault->setAside(m_key, {})).has_value());
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        QVERIFY(next.isSetAside(m_key) && !next.contains(m_key));
        QVERIFY(!finished(next.read(m_key, {}))->has_value());
        // With all that it takes to take it back.
        QVERIFY(finished(next.removeAll(next.keysOf(m_key.connection), {})).has_value());
        QVERIFY(next.contains(wayOut) && next.contains(client));
        QSignalSpy found(&next, &SecretVault::setAsideFound);
        cleanUp(next);
        QCOMPARE(found.size(), 1);
        QCOMPARE((**finished(next.readLeft(m_key, {}))).toPlain(), "s3cret");
        QVERIFY(finished(next.remove(m_key, {})).has_value());
        QVERIFY(!next.isSetAside(m_key) && !finished(next.readLeft(m_key, {}))->has_value());
        QVERIFY(finished(next.removeAll(next.keysOf(m_key.connection), {})).has_value());
        QVERIFY(m_keychain->memory.isEmpty());
    }

    void whatAPersonRemovedFromTheKeychainIsForgotten()
    {
        const SecretKey other{ConnectionId(u"c2"_s), SecretKey::Kind::ClientSecret};
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"1"_s), {})).has_value());
        QVERIFY(finished(m_keychain->memory.remove(m_key, {})).has_value());
        SecretVault next(m_keychain.get(), SecretIndex(m_path));
        QVERIFY(finished(next.remove(m_key, {})).has_value());
        QCOMPARE(SecretIndex(m_path).revoked().size(), 1); // it may as well be locked
        QVERIFY(finished(next.write(other, SecretBytes::copyOf(u"2"_s), {})).has_value());
        cleanUp(next);
        QVERIFY(SecretIndex(m_path).revoked().isEmpty());
    }

    void namesReadBack()
    {
        using Kind = SecretKey::Kind;
        for (const Kind kind : {Kind::RefreshToken, Kind::ClientSecret, Kind::PastedToken, Kind::ProxyPassword, Kind::SigningKey, Kind::SecondClientSecret, Kind::WayOut}) {
            for (const QString &place : {QString(), u"0a1b"_s}) {
                const SecretKey key{ConnectionId(u"a/b@c"_s), kind, place};
                QCOMPARE(SecretKey::fromString(key.toString()), std::optional(key));
            }
        }
        for (const QString &name : {QString(), u"/"_s, u"c1"_s, u"c1/"_s, u"/refresh-token"_s, u"c1/other"_s})
            QVERIFY(!SecretKey::fromString(name));
    }

    void kindsAndConnectionsAreApart()
    {
        const SecretKey other{ConnectionId(u"c2"_s), SecretKey::Kind::RefreshToken};
        const SecretKey client{ConnectionId(u"c1"_s), SecretKey::Kind::ClientSecret};
        QVERIFY(finished(m_vault->write(m_key, SecretBytes::copyOf(u"1"_s), {})).has_value());
        QVERIFY(finished(m_vault->write(other, SecretBytes::copyOf(u"2"_s), {})).has_value());
        QVERIFY(!finished(m_vault->read(client, {}))->has_value());
        QVERIFY(finished(m_vault->remove(m_key, {})).has_value());
        QCOMPARE((**finished(m_vault->read(other, {}))).toPlain(), "2");
    }

private:
    static void cleanUp(SecretVault &vault)
    {
        bool isDone = false;
        QObject context;
        QCoro::connect(vault.cleanUp({}), &context, [&isDone] { isDone = true; });
        QVERIFY(waitFor([&] { return isDone; }));
    }

    const SecretKey m_key{ConnectionId(u"c1"_s), SecretKey::Kind::RefreshToken};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ScriptedKeychain> m_keychain;
    std::unique_ptr<SecretVault> m_vault;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
