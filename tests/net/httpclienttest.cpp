#include "models/net/http/httpclient.h"
#include "models/net/http/httpstream.h"
#include "tests/net/awaited.h"
#include "tests/net/manualtiming.h"
#include "tests/net/scriptedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = ScriptedReply::Ending;

namespace {

const NetworkSetup &plainSetup()
{
    static const NetworkSetup setup = [] {
        NetworkSettings settings;
        settings.proxy.mode = ProxySettings::Mode::None;
        return *NetworkSetup::make(settings);
    }();
    return setup;
}

} // namespace

class HttpClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_timing = std::make_unique<ManualTiming>();
        m_server = std::make_unique<ScriptedServer>();
        m_client = std::make_unique<HttpClient>(plainSetup(), m_timing.get());
    }

    void sendsOneRequestWithAnIdAndNothingThatWasNotAsked()
    {
        m_server->on(u"/a"_s, {.body = "{\"x\":1}", .headers = {{"Set-Cookie", "a=b"}}});
        QSignalSpy log(m_client.get(), &HttpClient::exchanged);
        for (int i = 0; i < 2; ++i) {
            const auto answer = finished(m_client->send(get(u"/a?code=verysecret"_s)));
            QVERIFY(answer.has_value());
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body.toPlain(), "{\"x\":1}");
            QCOMPARE(m_server->requests.last().headers.value("x-request-id"), answer->requestId.toLatin1());
        }
        QVERIFY(m_server->requests[0].headers.value("x-request-id") != m_server->requests[1].headers.value("x-request-id"));
        QVERIFY(!m_server->requests.last().headers.contains("cookie"));
        QCOMPARE(log.size(), 2);
        const auto entry = log.first().first().value<HttpLogEntry>();
        QVERIFY(!entry.address.contains(u"verysecret"_s));
        QVERIFY(entry.address.contains(u"code="_s));
    }

    void postsTheBodyWithItsLength()
    {
        m_server->on(u"/p"_s, {.status = 201});
        const auto answer = finished(m_client->send(post(u"/p"_s, "a=1&b=2")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 201);
        QCOMPARE(m_server->requests.first().body, "a=1&b=2");
        QCOMPARE(m_server->requests.first().headers.value("content-type"), "application/x-www-form-urlencoded");
    }

    void aStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {201, 204, 302, 307, 400, 401, 403, 404, 409, 418, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void aStatusIsAnAnswer()
    {
        QFETCH(int, status);
        m_server->on(u"/s"_s, {.status = status, .body = status == 204 ? "" : "{\"error\":\"e\"}",
                               .headers = {{"Location", "http://127.0.0.2/elsewhere"},
                                           {"WWW-Authenticate", "Basic realm=\"r\""}, {"Retry-After", "7"}}});
        const auto answer = finished(m_client->send(post(u"/s"_s, "x=y")));
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->retryAfter, "7");
        if (status != 204)
            QCOMPARE(answer->body.toPlain(), "{\"error\":\"e\"}");
        QCOMPARE(m_server->requests.size(), 1);
    }

    void aLostRequestIsNeverSentAgain()
    {
        m_server->on(u"/warm"_s, {.body = "{}"});
        m_server->on(u"/p"_s, {.ending = Ending::CloseUnanswered});
        QVERIFY(finished(m_client->send(get(u"/warm"_s))).has_value());
        // Once on a connection that was kept alive, once on a new one.
        for (int i = 1; i <= 2; ++i) {
            const auto answer = finished(m_client->send(post(u"/p"_s, "refresh_token=once")));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Network);
            QCOMPARE(m_server->count(u"/p"_s), i);
        }
    }

    void norIsOneWithoutABody_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "DELETE", "PUT", "PATCH"})
            QTest::newRow(method) << QByteArray(method);
    }
    void norIsOneWithoutABody()
    {
        QFETCH(QByteArray, method);
        m_server->on(u"/warm"_s, {.body = "{}"});
        m_server->on(u"/p"_s, {.ending = Ending::CloseUnanswered});
        m_server->on(u"/good"_s, {.status = 204});
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(finished(m_client->send(get(u"/warm"_s))).has_value());
            HttpRequest request = get(u"/p"_s);
            request.method = method;
            QVERIFY(!finished(m_client->send(request)));
            QCOMPARE(m_server->count(u"/p"_s), i);
        }
        HttpRequest good = get(u"/good"_s);
        good.method = method;
        QVERIFY(finished(m_client->send(good)).has_value());
        QCOMPARE(m_server->requests.last().headers.value("content-length"), "0");
        QVERIFY(!m_server->requests.last().headers.contains("content-type"));
    }

    void anIncompleteAnswerIsAnError()
    {
        m_server->on(u"/h"_s, {.body = QByteArray(1000, 'x'), .ending = Ending::HalfThenClose});
        const auto answer = finished(m_client->send(post(u"/h"_s, "x=y")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(m_server->requests.size(), 1);
    }

    void silenceEndsAtTheTimeOut_data()
    {
        QTest::addColumn<int>("ending");
        QTest::newRow("no answer") << static_cast<int>(Ending::Silence);
        QTest::newRow("half an answer") << static_cast<int>(Ending::HalfThenSilence);
    }
    void silenceEndsAtTheTimeOut()
    {
        QFETCH(int, ending);
        m_server->on(u"/q"_s, {.body = QByteArray(1000, 'x'), .ending = static_cast<Ending>(ending)});
        const Awaited answer(m_client->send(post(u"/q"_s, "x=y")));
        QTRY_COMPARE(m_server->requests.size(), 1);
        m_timing->advance(29'999ms);
        QTest::qWait(0);
        QVERIFY(!answer.isThere());
        m_timing->advance(1ms);
        QTRY_VERIFY(answer.isThere());
        QCOMPARE(answer->error().kind, Error::Kind::Timeout);
        QVERIFY(answer->error().message.contains(u"30"_s));
    }

    void tooLongAnAnswerIsRefused()
    {
        m_server->on(u"/big"_s, {.body = QByteArray(10 * 1024 * 1024, ' ')});
        const auto answer = finished(m_client->send(get(u"/big"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    }

    void whatIsNoHttpIsAnError()
    {
        m_server->on(u"/raw"_s, {.raw = "SSH-2.0-OpenSSH_9.2p1\r\n\r\n\r\n"});
        const Awaited answer(m_client->send(get(u"/raw"_s)));
        QTRY_VERIFY(!m_server->requests.isEmpty());
        m_timing->advance(30s);
        QTRY_VERIFY(answer.isThere());
        QVERIFY(!*answer);
    }

    void aPersonCancels()
    {
        m_server->on(u"/q"_s, {.ending = Ending::Silence});
        std::stop_source source;
        HttpRequest request = get(u"/q"_s);
        request.stop = source.get_token();
        const Awaited answer(m_client->send(std::move(request)));
        QTRY_COMPARE(m_server->requests.size(), 1);
        source.request_stop();
        QTRY_VERIFY(answer.isThere());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
    }

    void destroyingTheClientCancels()
    {
        m_server->on(u"/q"_s, {.ending = Ending::Silence});
        const Awaited answer(m_client->send(get(u"/q"_s)));
        QTRY_COMPARE(m_server->requests.size(), 1);
        m_client.reset();
        QTRY_VERIFY(answer.isThere());
        QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
    }

    void aRefusedConnectionIsASentence()
    {
        m_server->close();
        const auto answer = finished(m_client->send(get(u"/secretpath?token=verysecret"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY(answer.error().message.contains(u"127.0.0.1"_s));
        QVERIFY(!(answer.error().message + answer.error().details).contains(u"verysecret"_s));
    }

    void forbiddenAddressesAreNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("permitted");
        QTest::newRow("https") << u"https://example.org/a"_s << true;
        QTest::newRow("loopback 4") << u"http://127.0.0.1:80/"_s << true;
        QTest::newRow("loopback 4 too") << u"http://127.9.9.9/"_s << true;
        QTest::newRow("loopback 6") << u"http://[::1]:80/"_s << true;
        QTest::newRow("name") << u"http://localhost/"_s << false;
        QTest::newRow("plain") << u"http://example.org/"_s << false;
        QTest::newRow("private") << u"http://192.168.1.1/"_s << false;
        QTest::newRow("looks like it") << u"http://127.0.0.1.example.org/"_s << false;
        QTest::newRow("user") << u"https://a:b@example.org/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void forbiddenAddressesAreNotAsked()
    {
        QFETCH(QString, address);
        QFETCH(bool, permitted);
        QCOMPARE(NetworkSetup::permits(QUrl(address)).has_value(), permitted);
    }

    void theHeadOfAStreamCanBeAskedForAgain()
    {
        m_server->on(u"/a"_s, {.body = "abc", .headers = {{"X-Page", "7"}}});
        const auto opened = m_client->open(get(u"/a"_s));
        QVERIFY(opened);
        for (int i = 0; i < 2; ++i) {
            const auto head = finished((*opened)->head());
            QVERIFY(head);
            QCOMPARE(head->status, 200);
            QCOMPARE(head->header("x-page"), "7");
            QCOMPARE(head->requestId, (*opened)->requestId());
        }
        const auto body = finished((*opened)->read());
        QVERIFY(body);
        QCOMPARE(*body, "abc");
    }

private:
    HttpRequest get(const QString &path)
    {
        HttpRequest request;
        request.url = m_server->url(path);
        return request;
    }
    HttpRequest post(const QString &path, const char *body)
    {
        HttpRequest request = get(path);
        request.method = "POST";
        request.body = SecretBytes::copyOf(QByteArrayView(body));
        request.contentType = "application/x-www-form-urlencoded";
        return request;
    }

    std::unique_ptr<ManualTiming> m_timing;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclienttest.moc"
