#include "tests/auth/authfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SigningKey::Kind;

class IdTokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<AuthFixture>();
        publish({});
    }

    void algorithms_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("good");
        QTest::newRow("RS256") << static_cast<int>(Kind::Rs256) << true;
        QTest::newRow("ES256") << static_cast<int>(Kind::Es256) << true;
        QTest::newRow("EdDSA") << static_cast<int>(Kind::EdDsa) << true;
        QTest::newRow("RSA of 1024 bits") << static_cast<int>(Kind::WeakRsa) << false;
    }
    void algorithms()
    {
        QFETCH(int, kind);
        QFETCH(bool, good);
        const SigningKey key(static_cast<Kind>(kind), u"k"_s);
        publish({key.publicKey()});
        const auto identity = check(key.sign(claims()));
        QVERIFY2(identity.has_value() == good, qPrintable(identity ? QString() : identity.error().message));
        if (good)
            QCOMPARE(identity->subject, u"user-1"_s);
        QVERIFY(!check(SigningKey::unsignedToken(claims())));
        QVERIFY(!check(key.hmacToken(claims())));
    }

    void atHashFollowsTheAlgorithm()
    {
        // OpenID Connect Core's own example of an access token and its at_hash (appendix A.3, RS256).
        const SigningKey key(Kind::Rs256, u"k"_s);
        publish({key.publicKey()});
        QJsonObject good = claims();
        good.insert(u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s);
        IdTokenWish wanted = wish();
        wanted.accessToken = SecretBytes::copyOf(u"jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"_s);
        QVERIFY(check(key.sign(good), wanted).has_value());
        wanted.accessToken = SecretBytes::copyOf(u"another"_s);
        QVERIFY(!check(key.sign(good), wanted));
    }

    void aNewKeyIsFetchedOnce()
    {
        const SigningKey first(Kind::Es256, u"first"_s);
        const SigningKey second(Kind::Es256, u"second"_s);
        publish({first.publicKey()});
        QVERIFY(check(first.sign(claims())).has_value());
        QVERIFY(check(first.sign(claims())).has_value());
        QCOMPARE(keyRequests(), 1);
        publish({first.publicKey(), second.publicKey()});
        m_fixture->timing.jump(10s);
        QVERIFY(check(second.sign(claims())).has_value());
        QCOMPARE(keyRequests(), 2);
        // Made-up ids ask nobody for ten seconds.
        const SigningKey evil(Kind::Es256, u"third"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!check(evil.sign(claims())));
        QCOMPARE(keyRequests(), 2);
        m_fixture->timing.jump(10s);
        QVERIFY(!check(evil.sign(claims())));
        QCOMPARE(keyRequests(), 3);
        // A withdrawn key ends with the hour.
        publish({second.publicKey()});
        m_fixture->timing.jump(1h);
        QVERIFY(!check(first.sign(claims())));
    }

    void keysAreChosenWithCare()
    {
        const SigningKey key(Kind::Es256, u"k"_s);
        QJsonObject forEncryption = key.publicKey();
        forEncryption.insert(u"use"_s, u"enc"_s);
        publish({forEncryption});
        QVERIFY(!check(key.sign(claims())));
        // Without `kid` each key that fits is tried.
        const SigningKey other(Kind::Es256, u"o"_s);
        publish({other.publicKey(), key.publicKey()});
        m_fixture->timing.jump(10s);
        QVERIFY(check(key.sign(claims(), {{u"kid"_s, QJsonValue::Null}})).has_value());
        // A key inside the token's own header proves nothing.
        const SigningKey evil(Kind::Es256, u"k"_s);
        const QString jku = m_fixture->issuer.server.base() + u"/evil"_s;
        QVERIFY(!check(evil.sign(claims(), {{u"jku"_s, jku}, {u"kid"_s, u"k"_s}})));
        QCOMPARE(m_fixture->issuer.server.count(u"/evil"_s), 0);
    }

    void theKeysMayNotCome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << 200 << QByteArray(R"({"keys":[]})");
        QTest::newRow("page") << 200 << QByteArray("<html>");
        QTest::newRow("fault") << 500 << QByteArray();
        QTest::newRow("moved") << 302 << QByteArray();
    }
    void theKeysMayNotCome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const SigningKey key(Kind::Es256, u"k"_s);
        m_fixture->issuer.server.on(u"/keys"_s, ScriptedReply{.status = status, .body = body});
        const auto identity = check(key.sign(claims()));
        QVERIFY(!identity);
        QVERIFY(identity.error().message.endsWith(u'.'));
    }

    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const char *token : {"", ".", "..", "a.b", "a.b.c.d", "e30.e30.", "e30.e30.e30", "!!!.e30.e30", "W10.e30.e30",
                                  "eyJhbGciOiJFUzI1NiJ9.e30.AAAA"})
            QTest::newRow(token) << QByteArray(token);
        QTest::newRow("long") << "e30." + QByteArray(300'000, 'A') + ".e30";
    }
    void garbageIsRefused()
    {
        QFETCH(QByteArray, token);
        const SigningKey key(Kind::Es256, u"k"_s);
        publish({key.publicKey()});
        QVERIFY(!check(token));
    }

    void aMinuteBetweenClocksIsAllowed()
    {
        const QDateTime now = m_fixture->timing.now();
        const auto judged = [&](int issued, int expires) {
            QJsonObject object = claims();
            object.insert(u"iat"_s, now.addSecs(issued).toSecsSinceEpoch());
            object.insert(u"exp"_s, now.addSecs(expires).toSecsSinceEpoch());
            return checkedClaims(Jwt{QJsonObject{{u"alg"_s, u"ES256"_s}}, object}, wish(), now);
        };
        QVERIFY(judged(60, 600).has_value());
        QVERIFY(judged(-600, -59).has_value());
        QVERIFY(judged(61, 600).error().message.contains(u"ahead"_s));
        QVERIFY(judged(-600, -60).error().message.contains(u"expired"_s));
    }

private:
    void publish(const QJsonArray &keys) { m_fixture->issuer.published = keys; }
    int keyRequests() const { return m_fixture->issuer.server.count(u"/keys"_s); }

    QJsonObject claims() const
    {
        const QDateTime now = m_fixture->timing.now();
        return {{u"iss"_s, u"https://issuer.example/"_s}, {u"sub"_s, u"user-1"_s}, {u"aud"_s, u"rollcall"_s},
                {u"iat"_s, now.toSecsSinceEpoch()}, {u"exp"_s, now.addDays(1).toSecsSinceEpoch()}};
    }
    static IdTokenWish wish()
    {
        IdTokenWish wish;
        wish.issuer = u"https://issuer.example/"_s;
        wish.clientId = u"rollcall"_s;
        return wish;
    }
    Result<Identity> check(const QByteArray &token, const IdTokenWish &wanted = wish())
    {
        return finished(m_fixture->idTokens.check(SecretBytes::copyOf(token), m_fixture->issuer.server.url(u"/keys"_s), wanted, {}));
    }

    std::unique_ptr<AuthFixture> m_fixture;
};

QTEST_GUILESS_MAIN(IdTokenTest)
#include "idtokentest.moc"
