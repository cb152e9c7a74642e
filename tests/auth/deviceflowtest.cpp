#include "models/auth/flows/deviceflow.h"
#include "tests/auth/authfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeviceFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_flow.reset();
        m_fixture = std::make_unique<AuthFixture>();
        m_flow = std::make_unique<DeviceFlow>(&m_fixture->http, &m_fixture->idTokens);
        m_answers.clear();
        m_device = {{u"device_code"_s, u"device-secret"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
                    {u"verification_uri"_s, u"https://example.org/activate"_s},
                    {u"verification_uri_complete"_s, u"https://example.org/activate?user_code=WDJB-MJHT"_s},
                    {u"expires_in"_s, 900}};
        server().on(u"/device"_s, [this](const auto &) { return json(m_device); });
        server().on(u"/token"_s, [this](const ScriptedRequest &request) {
            if (m_answers.isEmpty())
                return json({{u"access_token"_s, u"access"_s}, {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, 60}});
            m_asked = request;
            return m_answers.takeFirst();
        });
    }

    void showsTheCodeAndWaitsForTheOther()
    {
        m_answers = {refused("authorization_pending", 403), refused("authorization_pending", 400)};
        QSignalSpy shown(m_flow.get(), &DeviceFlow::codeReceived);
        const auto result = start();
        QTRY_COMPARE(shown.size(), 1);
        const auto code = shown.first().first().value<DeviceCode>();
        QCOMPARE(code.userCode, u"WDJB-MJHT"_s);
        QCOMPARE(code.address, QUrl(u"https://example.org/activate"_s));
        QCOMPARE(code.expires, m_fixture->timing.now().addSecs(900));
        QCOMPARE(server().requests.last().field(u"scope"_s), u"openid offline_access"_s);
        QCOMPARE(server().requests.last().field(u"client_id"_s), u"rollcall"_s);
        for (int polls = 1; polls <= 3; ++polls) {
            QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
            m_fixture->timing.advance(4'999ms);
            QTest::qWait(10);
            QCOMPARE(server().count(u"/token"_s), polls - 1);
            m_fixture->timing.advance(1ms);
            QTRY_COMPARE(server().count(u"/token"_s), polls);
        }
        QTRY_VERIFY(result.isThere());
        QVERIFY2(result->has_value(), qPrintable(*result ? QString() : result->error().message));
        QCOMPARE((*result)->tokens.access.toPlain(), "access");
        QCOMPARE(m_asked.field(u"device_code"_s), u"device-secret"_s);
        QCOMPARE(m_asked.field(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    }

    void slowsDown()
    {
        m_answers = {refused("slow_down", 429), refused("slow_down", 400), refused("authorization_pending", 403)};
        const auto result = start();
        for (const auto wait : {5s, 10s, 15s, 15s}) {
            QTRY_VERIFY2(m_fixture->timing.waitsFor(wait), qPrintable(QString::number(m_fixture->timing.untilNext())));
            m_fixture->timing.advance(wait);
        }
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
    }

    void backsOffWhenTheServerIsAway()
    {
        m_answers = {ScriptedReply{.ending = ScriptedReply::Ending::CloseUnanswered}, refused("", 503)};
        const auto result = start();
        for (const auto wait : {5s, 10s, 20s}) {
            QTRY_VERIFY(m_fixture->timing.waitsFor(wait));
            m_fixture->timing.advance(wait);
        }
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
    }

    void keepsTheServersInterval()
    {
        m_device.insert(u"interval"_s, 11);
        const auto result = start();
        QTRY_VERIFY(m_fixture->timing.waitsFor(11s));
        m_fixture->timing.advance(11s);
        QTRY_VERIFY(result.isThere());
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("denied") << QByteArray("access_denied") << 403 << static_cast<int>(Error::Kind::Forbidden);
        QTest::newRow("denied 429") << QByteArray("access_denied") << 429 << static_cast<int>(Error::Kind::Forbidden);
        QTest::newRow("expired") << QByteArray("expired_token") << 403 << static_cast<int>(Error::Kind::Timeout);
        QTest::newRow("gone") << QByteArray("invalid_grant") << 403 << static_cast<int>(Error::Kind::Unauthorized);
        QTest::newRow("unnamed") << QByteArray() << 400 << static_cast<int>(Error::Kind::Unauthorized);
    }
    void ends()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, status);
        QFETCH(int, kind);
        m_answers = {refused(error, status)};
        const auto result = start();
        QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
        m_fixture->timing.advance(5s);
        QTRY_VERIFY(result.isThere());
        QCOMPARE(static_cast<int>(result->error().kind), kind);
    }

    void endsWithTheCodesLife()
    {
        m_device.insert(u"expires_in"_s, 9);
        m_answers = {refused("authorization_pending", 400), refused("authorization_pending", 400)};
        const auto result = start();
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
            m_fixture->timing.advance(5s);
        }
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Timeout);
        QCOMPARE(server().count(u"/token"_s), 1);
    }

    void badCodesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no device code") << u"device_code"_s << QJsonValue();
        QTest::newRow("no user code") << u"user_code"_s << QJsonValue(QString());
        QTest::newRow("a file") << u"verification_uri"_s << QJsonValue(u"file:///etc/passwd"_s);
        QTest::newRow("not encrypted") << u"verification_uri"_s << QJsonValue(u"http://example.org/"_s);
        QTest::newRow("no life") << u"expires_in"_s << QJsonValue(0);
    }
    void badCodesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        m_device.insert(name, value);
        const auto result = start();
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Invalid);
    }

    void theOrganizationThatWasAskedForMustBeNamed()
    {
        SignInSettings settings = m_fixture->settings();
        settings.organizationId = u"org_1"_s;
        const Awaited result(m_flow->run(settings, {}, endpoints(), {}));
        QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
        m_fixture->timing.advance(5s);
        QTRY_VERIFY(result.isThere());
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().kind, Error::Kind::Unauthorized);
        QVERIFY2(result->error().message.contains(u"organization"_s), qPrintable(result->error().message));
    }

    void cancelAndDestructionEndIt()
    {
        std::stop_source stop;
        const Awaited cancelled(m_flow->run(m_fixture->settings(), {}, endpoints(), stop.get_token()));
        QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
        QCOMPARE(finished(m_flow->run(m_fixture->settings(), {}, endpoints(), {})).error().kind, Error::Kind::Conflict);
        stop.request_stop();
        QTRY_VERIFY(cancelled.isThere());
        QCOMPARE(cancelled->error().kind, Error::Kind::Cancelled);

        const auto second = start();
        QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
        m_flow.reset();
        QTRY_VERIFY(second.isThere());
        QCOMPARE(second->error().kind, Error::Kind::Cancelled);
    }

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    Endpoints endpoints() const { return m_fixture->issuer.endpoints(); }
    Awaited<Result<SignedIn>> start() { return Awaited(m_flow->run(m_fixture->settings(), {}, endpoints(), {})); }
    static ScriptedReply refused(const QByteArray &error, int status)
    {
        return json(error.isEmpty() ? QJsonObject() : QJsonObject{{u"error"_s, QString::fromLatin1(error)}}, status);
    }

    std::unique_ptr<AuthFixture> m_fixture;
    std::unique_ptr<DeviceFlow> m_flow;
    QJsonObject m_device;
    QList<ScriptedReply> m_answers;
    ScriptedRequest m_asked;
};

QTEST_GUILESS_MAIN(DeviceFlowTest)
#include "deviceflowtest.moc"
