#include "models/net/log/requestlog.h"
#include "tests/net/apifixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = ScriptedReply::Ending;

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsJsonWithTokenAndId()
    {
        ApiFixture f;
        f.server.on(u"/base/v1/orgs"_s, json("{\"ok\":true}", 201));
        ApiRequest request = ApiRequest::post({u"v1"_s, u"orgs"_s}, {{u"name"_s, u"Їжак"_s}});
        request.query = {{u"q"_s, u"a&b+c d%"_s}, {u"e"_s, QString()}};
        const auto answer = f.finished(f.client->send(request));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->object().value(u"ok"_s).toBool(), true);
        const ScriptedRequest &seen = f.server.requests.first();
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.body, QByteArray("{\"name\":\"Їжак\"}"));
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        QCOMPARE(seen.headers.value("authorization"), "Bearer token-1");
        QCOMPARE(seen.parameter(u"q"_s), u"a&b+c d%"_s);
        QVERIFY(seen.headers.value("accept-encoding").contains("gzip"));
        QCOMPARE(seen.headers.value("x-request-id"), answer->head.requestId.toLatin1());
        QVERIFY(!answer->head.requestId.isEmpty());
    }

    void pathsAreEncodedAndNeverShortened()
    {
        QCOMPARE(apiPath({u"v1"_s, u"auth0|a/b?c#d%é"_s}), u"/v1/auth0%7Ca%2Fb%3Fc%23d%25%C3%A9"_s);
        for (const QString &step : {u""_s, u"."_s, u".."_s})
            QVERIFY(apiPath({u"orgs"_s, step}).isEmpty());
        ApiFixture f;
        const auto answer = f.finished(f.client->send(ApiRequest::remove({u"orgs"_s, u"x"_s, u"users"_s, QString()})));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QVERIFY(f.server.requests.isEmpty());
        f.server.on(u"/base/orgs/auth0|x/..a"_s, json("{}"));
        QVERIFY(f.finished(f.client->send(ApiRequest::get({u"orgs"_s, u"auth0|x"_s, u"..a"_s}))));
    }

    void deletesWithABody()
    {
        ApiFixture f;
        f.server.on(u"/base/members"_s, json({}, 204));
        ApiRequest request = ApiRequest::remove({u"members"_s});
        request.json = QJsonObject{{u"members"_s, QJsonArray{u"auth0|a"_s}}};
        const auto answer = f.finished(f.client->send(request));
        QVERIFY(answer);
        QVERIFY(answer->json.isUndefined());
        QCOMPARE(f.server.requests.first().method, "DELETE");
        QCOMPARE(f.server.requests.first().body, "{\"members\":[\"auth0|a\"]}");
        QCOMPARE(f.server.requests.first().headers.value("content-length"), "23");
    }

    void uploadsAForm()
    {
        ApiFixture f;
        f.server.on(u"/base/logo"_s, json("{}"));
        ApiRequest request = ApiRequest::post({u"logo"_s}, {});
        request.json.reset();
        request.form = {{u"title"_s, "Acme\r\n", {}, {}}, {u"file"_s, QByteArray("\x89PNG\0\x01", 6), u"a\"b\r\nX: y.png"_s, "image/png"}};
        QVERIFY(f.finished(f.client->send(request)));
        const ScriptedRequest &seen = f.server.requests.first();
        const QByteArray type = seen.headers.value("content-type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = type.mid(type.indexOf('=') + 1);
        QCOMPARE(seen.body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nAcme\r\n\r\n--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0AX: y.png\"\r\n"
                                  "Content-Type: image/png\r\n\r\n" + QByteArray("\x89PNG\0\x01", 6) + "\r\n--" + boundary + "--\r\n");
    }

    void aRefusedTokenIsRenewedOnce()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, [](const ScriptedRequest &request) {
            return request.headers.value("authorization") == "Bearer token-2" ? json("{\"x\":1}") : json("{\"message\":\"expired\"}", 401);
        });
        const auto answer = f.finished(f.client->send(ApiRequest::post({u"a"_s}, {{u"b"_s, 1}})));
        QVERIFY(answer);
        QCOMPARE(f.server.requests.size(), 2);
        QCOMPARE(f.server.requests.last().body, "{\"b\":1}");
        QCOMPARE(f.tokens->rejected, 1);

        f.server.on(u"/base/never"_s, json("{\"message\":\"no\"}", 401));
        const auto refused = f.finished(f.client->send(ApiRequest::get({u"never"_s})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QVERIFY(refused.error().details.contains(u"no."_s));
        QCOMPARE(f.server.count(u"/base/never"_s), 2);
    }

    void a401ThatIsNotAboutTheTokenRenewsNothing()
    {
        ApiFixture f;
        ApiSettings settings = f.client->settings();
        settings.refusesToken = [](const ApiAnswer &answer) { return answer.object().value(u"title"_s).toString() != u"NoUser"_s; };
        const auto client = f.make(settings);
        f.server.on(u"/base/a"_s, json("{\"title\":\"NoUser\"}", 401));
        const auto answer = f.finished(client->exchange(ApiRequest::get({u"a"_s})));
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(f.server.requests.size(), 1);
        QCOMPARE(f.tokens->rejected, 0);
    }

    void withoutATokenNothingIsSent()
    {
        ApiFixture f;
        f.tokens->error = Error{Error::Kind::Unauthorized, u"Nobody is signed in."_s, {}, {}};
        const auto answer = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QVERIFY(!answer);
        QCOMPARE(answer.error().message, u"Nobody is signed in."_s);
        QVERIFY(f.server.requests.isEmpty());
        QCOMPARE(f.budget->underWay(), 0);

        f.server.on(u"/base/open"_s, json("{}"));
        ApiRequest open = ApiRequest::get({u"open"_s});
        open.withToken = false;
        QVERIFY(f.finished(f.client->send(open)));
        QVERIFY(!f.server.requests.last().headers.contains("authorization"));
        ApiRequest basic = ApiRequest::get({u"open"_s});
        basic.authorization = SecretBytes::copyOf(QByteArrayView("Basic abc"));
        QVERIFY(f.finished(f.client->send(basic)));
        QCOMPARE(f.server.requests.last().headers.value("authorization"), "Basic abc");
    }

    void a429IsObeyedByEverybody()
    {
        ApiFixture f;
        int refusals = 1;
        f.server.on(u"/base/a"_s, [&](const ScriptedRequest &) {
            ScriptedReply reply = json("{\"message\":\"slow down\"}", 429);
            reply.headers = {{"Retry-After", "20"}};
            return refusals-- > 0 ? reply : json("{}");
        });
        f.server.on(u"/base/b"_s, json("{}"));
        const Awaited first(f.client->send(ApiRequest::post({u"a"_s}, {})));
        QTRY_COMPARE(f.server.requests.size(), 1);
        QTRY_COMPARE(f.budget->underWay(), 0);
        const Awaited other(f.client->send(ApiRequest::get({u"b"_s})));
        QTest::qWait(5);
        f.timing.advance(19'999ms);
        QTest::qWait(5);
        QCOMPARE(f.server.requests.size(), 1);
        f.timing.advance(1ms);
        QTRY_VERIFY(first.isThere() && other.isThere());
        QVERIFY(*first);
        QVERIFY(*other);
        QCOMPARE(f.server.count(u"/base/a"_s), 2); // nothing was done, so even a POST goes again
    }

    void aLongWaitIsSaidAndNotWaited()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, [](const ScriptedRequest &) {
            ScriptedReply reply = json("{}", 429);
            reply.headers = {{"x-retry-after", "300"}};
            return reply;
        });
        const auto answer = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
        QVERIFY2(answer.error().message.contains(u"300"_s), qPrintable(answer.error().message));
        QCOMPARE(f.server.requests.size(), 1);
        // The next one does not even ask.
        const auto next = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QCOMPARE(next.error().kind, Error::Kind::RateLimited);
        QCOMPARE(f.server.requests.size(), 1);
    }

    void theLastAnswerBeforeALimitIsHeeded()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, [](const ScriptedRequest &) {
            ScriptedReply reply = json("{}");
            reply.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "5"}};
            return reply;
        });
        QVERIFY(f.finished(f.client->send(ApiRequest::get({u"a"_s}))));
        const Awaited second(f.client->send(ApiRequest::get({u"a"_s})));
        QTest::qWait(5);
        QCOMPARE(f.server.requests.size(), 1);
        f.timing.advance(5s);
        QTRY_VERIFY(second.isThere());
        QCOMPARE(f.server.requests.size(), 2);
    }

    void repeatsOnlyWhatMayBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("repeat");
        QTest::addColumn<bool>("repeated");
        const auto row = [](const char *method, Repeat repeat, bool repeated) {
            QTest::addRow("%s %d", method, static_cast<int>(repeat)) << QByteArray(method) << static_cast<int>(repeat) << repeated;
        };
        for (const char *method : {"GET", "PUT", "DELETE"})
            row(method, Repeat::ByMethod, true);
        row("POST", Repeat::ByMethod, false);
        row("PATCH", Repeat::ByMethod, false);
        row("GET", Repeat::Never, false);
        row("PUT", Repeat::Never, false);
        row("POST", Repeat::Always, true);
    }
    void repeatsOnlyWhatMayBeRepeated()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, repeat);
        QFETCH(bool, repeated);
        for (const QString &fault : {u"cut"_s, u"closed"_s, u"503"_s, u"502"_s, u"504"_s}) {
            ApiFixture f;
            int left = 2;
            f.server.on(u"/base/a"_s, [&](const ScriptedRequest &) {
                if (left-- <= 0)
                    return json("{\"done\":1}");
                if (fault == u"cut"_s)
                    return ScriptedReply{.body = "{\"done\":1, \"and\": \"more\"}", .ending = Ending::HalfThenClose};
                if (fault == u"closed"_s)
                    return ScriptedReply{.ending = Ending::CloseUnanswered};
                return json("{\"message\":\"later\"}", fault.toInt());
            });
            ApiRequest request = ApiRequest::get({u"a"_s});
            request.method = method;
            request.json = QJsonObject();
            request.repeat = static_cast<Repeat>(repeat);
            const auto answer = f.finished(f.client->send(request));
            QCOMPARE(answer.has_value(), repeated);
            QCOMPARE(f.server.requests.size(), repeated ? 3 : 1);
            if (repeated) {
                QCOMPARE(answer->tries, 3);
                QVERIFY(f.server.requests[0].headers.value("x-request-id") != f.server.requests[1].headers.value("x-request-id"));
            } else {
                QVERIFY(answer.error().details.contains(QString::fromLatin1(f.server.requests.first().headers.value("x-request-id"))));
            }
        }
    }

    void aPersonDoesNotWaitForManyTries()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, json("{}", 503));
        const QDateTime start = f.timing.now();
        QVERIFY(!f.finished(f.client->send(ApiRequest::get({u"a"_s}))));
        QCOMPARE(f.server.requests.size(), 3);
        QVERIFY(start.msecsTo(f.timing.now()) < 2000);
        ApiRequest job = ApiRequest::get({u"a"_s});
        job.lane = Lane::Background;
        QVERIFY(!f.finished(f.client->send(job)));
        QCOMPARE(f.server.requests.size(), 3 + 8);
        // A fault that the server is sure of is not asked about again.
        f.server.on(u"/base/500"_s, json("{\"message\":\"TypeError\"}", 500));
        QVERIFY(!f.finished(f.client->send(ApiRequest::get({u"500"_s}))));
        QCOMPARE(f.server.count(u"/base/500"_s), 1);
    }

    void silenceEndsAtTheTimeOut()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, {.ending = Ending::Silence});
        ApiRequest request = ApiRequest::get({u"a"_s});
        request.timeout = 7s;
        const Awaited answer(f.client->send(request));
        QTRY_COMPARE(f.server.requests.size(), 1);
        f.timing.advance(7s);
        QTRY_VERIFY(answer.isThere());
        QCOMPARE(answer->error().kind, Error::Kind::Timeout);
        QVERIFY(answer->error().details.contains(u"X-Request-ID "_s));
        QCOMPARE(f.budget->underWay(), 0);
    }

    void aPersonCancelsAtAnyMoment()
    {
        ApiFixture f;
        f.server.on(u"/base/silent"_s, {.ending = Ending::Silence});
        f.server.on(u"/base/later"_s, json("{}", 503));
        for (const QString &path : {u"silent"_s, u"later"_s}) {
            std::stop_source stop;
            ApiRequest request = ApiRequest::get({path});
            request.stop = stop.get_token();
            const Awaited answer(f.client->send(request));
            QTRY_VERIFY(f.server.count(u"/base/"_s + path) > 0);
            QTest::qWait(2);
            stop.request_stop();
            QTRY_VERIFY(answer.isThere());
            QCOMPARE(answer->error().kind, Error::Kind::Cancelled);
            QTRY_COMPARE(f.budget->underWay(), 0);
        }
    }

    void destroyingTheClientEndsWhatIsUnderWay()
    {
        ApiFixture f;
        f.server.on(u"/base/silent"_s, {.ending = Ending::Silence});
        f.server.on(u"/base/held"_s, {.body = "{}", .ending = Ending::Hold});
        const Awaited held(f.client->send(ApiRequest::get({u"held"_s})));
        QTRY_COMPARE(f.server.requests.size(), 1);
        f.client.reset();
        f.server.release();
        QTRY_VERIFY(held.isThere());
        QCOMPARE(held->error().kind, Error::Kind::Cancelled);
    }

    void redirectsAreFollowedOnlyWithinTheTrust_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("followed");
        QTest::newRow("308 here") << QByteArray("POST") << 308 << QByteArray("/base/b?x=1") << true;
        QTest::newRow("307 here, relative") << QByteArray("PUT") << 307 << QByteArray("b?x=1") << true;
        QTest::newRow("302 for a read") << QByteArray("GET") << 302 << QByteArray("/base/b?x=1") << true;
        QTest::newRow("302 for a write") << QByteArray("POST") << 302 << QByteArray("/base/b?x=1") << false;
        QTest::newRow("303 for a write") << QByteArray("POST") << 303 << QByteArray("/base/b?x=1") << false;
        QTest::newRow("elsewhere") << QByteArray("POST") << 308 << QByteArray("http://127.0.0.2:1/b") << false;
        QTest::newRow("another port") << QByteArray("GET") << 308 << QByteArray("http://127.0.0.1:1/b") << false;
        QTest::newRow("no scheme that we know") << QByteArray("GET") << 301 << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("a user in it") << QByteArray("GET") << 301 << QByteArray("http://a:b@127.0.0.1/b") << false;
        QTest::newRow("nowhere") << QByteArray("GET") << 301 << QByteArray() << false;
    }
    void redirectsAreFollowedOnlyWithinTheTrust()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(bool, followed);
        ApiFixture f;
        ScriptedReply redirect = json("<html>Moved</html>", status);
        if (!location.isEmpty())
            redirect.headers = {{"Location", location}};
        f.server.on(u"/base/a"_s, redirect);
        f.server.on(u"/base/b"_s, json("{\"here\":1}"));
        ApiRequest request = ApiRequest::get({u"a"_s});
        request.method = method;
        if (method != "GET")
            request.json = QJsonObject{{u"k"_s, u"v"_s}};
        const auto answer = f.finished(f.client->send(request));
        QCOMPARE(answer.has_value(), followed);
        QCOMPARE(f.server.requests.size(), followed ? 2 : 1);
        if (!followed) {
            QCOMPARE(answer.error().kind, Error::Kind::Invalid);
            return;
        }
        QCOMPARE(f.server.requests.last().method, method);
        QCOMPARE(f.server.requests.last().body, f.server.requests.first().body);
        QCOMPARE(f.server.requests.last().headers.value("authorization"), "Bearer token-1");
        QCOMPARE(f.server.requests.last().parameter(u"x"_s), u"1"_s);
    }

    void redirectsInACircleEnd()
    {
        ApiFixture f;
        ScriptedReply redirect = json({}, 308);
        redirect.headers = {{"Location", "/base/a"}};
        f.server.on(u"/base/a"_s, redirect);
        QVERIFY(!f.finished(f.client->send(ApiRequest::get({u"a"_s}))));
        QCOMPARE(f.server.requests.size(), 6);
    }

    void answersOfTheWrongKindAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("HTML") << QByteArray("<html><title>Sign in</title></html>") << QByteArray("text/html");
        QTest::newRow("cut") << QByteArray("{\"a\":") << QByteArray("application/json");
        QTest::newRow("text") << QByteArray("OK") << QByteArray("text/plain");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << QByteArray("application/json");
    }
    void answersOfTheWrongKindAreErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        ApiFixture f;
        f.server.on(u"/base/a"_s, {.body = body, .contentType = type});
        const auto answer = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QVERIFY(answer.error().details.contains(QString::fromLatin1(type)));
        // Whoever knows the quirk can still look at it.
        const auto raw = f.finished(f.client->exchange(ApiRequest::get({u"a"_s})));
        QVERIFY(raw);
        QVERIFY(raw->json.isUndefined());
        QCOMPARE(raw->body, body);
    }

    void valuesOnTheirOwnAreJson()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, json("true"));
        QCOMPARE(f.finished(f.client->send(ApiRequest::get({u"a"_s})))->json, QJsonValue(true));
        f.server.on(u"/base/b"_s, json("[1,2]"));
        QCOMPARE(f.finished(f.client->send(ApiRequest::get({u"b"_s})))->json.toArray().size(), 2);
        f.server.on(u"/base/c"_s, json("{\"large\":\"" + QByteArray(300'000, 'x') + "\"}"));
        QCOMPARE(f.finished(f.client->send(ApiRequest::get({u"c"_s})))->object().value(u"large"_s).toString().size(), 300'000);
    }

    void failuresAreSentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("400") << 400 << QByteArray("{\"message\":\"Phone %1 is bad\"}") << Error::Kind::Invalid << u"Phone %1 is bad."_s;
        QTest::newRow("403") << 403 << QByteArray("Insufficient scope") << Error::Kind::Forbidden << u"Insufficient scope."_s;
        QTest::newRow("404") << 404 << QByteArray("{\"detail\":\"No such\"}") << Error::Kind::NotFound << u"No such."_s;
        QTest::newRow("405") << 405 << QByteArray() << Error::Kind::Unsupported << u"405"_s;
        QTest::newRow("409") << 409 << QByteArray("{\"error\":{\"message\":\"Is there\"}}") << Error::Kind::Conflict << u"Is there."_s;
        QTest::newRow("422") << 422 << QByteArray("[\"too short\"]") << Error::Kind::Invalid << u"too short."_s;
        QTest::newRow("500") << 500 << QByteArray("{\"errors\":[{\"detail\":\"boom\"}]}") << Error::Kind::Network << u"boom."_s;
        QTest::newRow("500, empty") << 500 << QByteArray() << Error::Kind::Network << u"500"_s;
    }
    void failuresAreSentences()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, word);
        ApiFixture f;
        ScriptedReply reply = json(body, status);
        reply.headers = {{"X-Correlation-ID", "server-7"}};
        f.server.on(u"/base/a"_s, reply);
        const auto answer = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY2(answer.error().message.contains(word), qPrintable(answer.error().message));
        QVERIFY(answer.error().details.startsWith(u"HTTP %1"_s.arg(status)));
        QVERIFY(answer.error().details.contains(u"X-Correlation-ID server-7"_s));
        QVERIFY(answer.error().details.contains(QString::fromLatin1(f.server.requests.first().headers.value("x-request-id"))));
    }

    void theLogShowsNoSecret()
    {
        ApiFixture f;
        RequestLog log(3);
        log.listenTo(&f.http);
        f.server.on(u"/base/a"_s, json("{\"access_token\":\"answersecret\"}"));
        ApiRequest request = ApiRequest::post({u"a"_s}, {{u"email"_s, u"o'neill@a.example"_s}, {u"password"_s, u"bodysecret"_s}});
        request.query = {{u"client_secret"_s, u"querysecret"_s}, {u"page"_s, u"2"_s}};
        request.headers = {{"X-Api-Key", "headersecret"}};
        QVERIFY(f.finished(f.client->send(request)));
        QCOMPARE(log.entries().size(), 1);
        const QString curl = RequestLog::asCurl(log.entries().front());
        QCOMPARE(curl, u"curl -i -X 'POST' '"_s + f.server.base() + u"/base/a?client_secret=…&page=2'"_s
                           + u" -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json'"
                             " --data-raw '{\"email\":\"o'\\''neill@a.example\",\"password\":\"…\"}'"_s);
        const QString line = RequestLog::asLine(log.entries().front());
        QVERIFY(line.contains(u"POST"_s) && line.contains(u"200"_s) && line.contains(u"page=2"_s));
        for (const QString &secret : {u"bodysecret"_s, u"querysecret"_s, u"headersecret"_s, u"token-1"_s, u"answersecret"_s})
            QVERIFY(!(curl + line).contains(secret));
        f.server.on(u"/base/x%7c"_s, json("{}"));
        for (int i = 0; i < 5; ++i)
            f.finished(f.client->exchange(ApiRequest::get({u"x%7 |"_s})));
        QCOMPARE(log.entries().size(), 3);
        QCOMPARE(log.dropped(), 3);
        QVERIFY(RequestLog::asLine(log.entries().back()).contains(u"x%257%20%7C"_s));
        log.clear();
        QVERIFY(log.entries().empty());
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "apiclienttest.moc"
