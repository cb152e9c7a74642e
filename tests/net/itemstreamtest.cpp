#include "tests/net/apifixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = ScriptedReply::Ending;
using Stream = std::shared_ptr<ItemStream>;

namespace {

QByteArray list(int count)
{
    QByteArray text = "{\"data\":[";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"name\":\"Person number " + QByteArray::number(i) + "\"}";
    return text + "],\"next\":\"cursor\"}";
}

/// RFC 1952, out of what qCompress makes (RFC 1950 behind a length).
QByteArray gzipped(const QByteArray &text)
{
    quint32 crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    crc = ~crc;
    const QByteArray deflated = qCompress(text, 9);
    QByteArray result = QByteArray::fromHex("1f8b0800000000000003") + deflated.mid(6, deflated.size() - 10);
    for (const quint32 value : {crc, static_cast<quint32>(text.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            result += static_cast<char>((value >> shift) & 0xff);
    }
    return result;
}

struct All {
    QList<QJsonObject> items;
    std::optional<Error> error;
};

QCoro::Task<All> all(Stream stream)
{
    All all;
    for (;;) {
        const Result<QList<QJsonObject>> items = co_await stream->next();
        if (!items) {
            all.error = items.error();
            co_return all;
        }
        if (items->isEmpty())
            co_return all;
        all.items += *items;
    }
}

} // namespace

class ItemStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliversEveryItemInOrder_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }
    void deliversEveryItemInOrder()
    {
        QFETCH(bool, compressed);
        ApiFixture f;
        ScriptedReply reply = json(list(20'000));
        if (compressed) {
            reply.body = gzipped(reply.body);
            reply.headers = {{"Content-Encoding", "gzip"}};
        }
        f.server.on(u"/base/a"_s, reply);
        Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(f.budget->underWay(), 1);
        const All result = f.finished(all(*opened));
        QVERIFY(!result.error);
        QCOMPARE(result.items.size(), 20'000);
        for (int i = 0; i < 20'000; i += 777)
            QCOMPARE(result.items.at(i).value(u"id"_s).toInt(), i);
        QVERIFY((*opened)->hasList());
        QCOMPARE((*opened)->around().value(u"next"_s).toString(), u"cursor"_s);
        QCOMPARE((*opened)->items(), 20'000);
        QCOMPARE((*opened)->bytes(), list(20'000).size());
        QCOMPARE(f.budget->underWay(), 0); // the place is free as soon as the list is over
    }

    void compressedAnswersThatAreNotStreamedAreReadToo()
    {
        ApiFixture f;
        ScriptedReply reply = json(gzipped("{\"a\":\"" + QByteArray(500'000, 'x') + "\"}"));
        QVERIFY(reply.body.size() < 2000);
        reply.headers = {{"Content-Encoding", "gzip"}};
        f.server.on(u"/base/a"_s, reply);
        const auto answer = f.finished(f.client->send(ApiRequest::get({u"a"_s})));
        QVERIFY(answer);
        QCOMPARE(answer->object().value(u"a"_s).toString().size(), 500'000);
        // The limit counts what it unfolds to.
        ApiRequest limited = ApiRequest::get({u"a"_s});
        limited.limit = 100'000;
        const auto tooLong = f.finished(f.client->send(limited));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, Error::Kind::Invalid);
        // And what does not unfold is an error, not half an answer.
        reply.body = reply.body.left(20) + QByteArray(200, '\xff');
        f.server.on(u"/base/bad"_s, reply);
        ApiRequest bad = ApiRequest::post({u"bad"_s}, {});
        QVERIFY(!f.finished(f.client->send(bad)));
        QVERIFY(!f.finished(f.client->items(bad, {u"data"_s}, {})).has_value()
                || f.finished(all(*f.finished(f.client->items(bad, {u"data"_s}, {})))).error);
    }

    void aCompressedBombIsStoppedItemByItem()
    {
        ApiFixture f;
        ScriptedReply reply = json(gzipped("{\"data\":[{\"a\":\"" + QByteArray(50'000'000, 'x') + "\"}]}"));
        reply.headers = {{"Content-Encoding", "gzip"}};
        f.server.on(u"/base/a"_s, reply);
        const Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        const All result = f.finished(all(*opened));
        QVERIFY(result.error);
        QVERIFY((*opened)->bytes() < 1'000'000);
    }

    void nothingIsReadAheadOfWhoAsks()
    {
        ApiFixture f;
        const QByteArray body = list(700'000); // far more than the buffers of both sockets
        f.server.on(u"/base/a"_s, json(body));
        const Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        const auto first = f.finished((*opened)->next());
        QVERIFY(first && !first->isEmpty());
        QTest::qWait(100);
        QVERIFY2(f.server.unsent() > body.size() / 2, QByteArray::number(f.server.unsent()).constData());
        QVERIFY((*opened)->bytes() <= 64 * 1024);
        // It takes no place for a time-out to strike in while nobody asks.
        QCOMPARE(f.timing.untilNext(), -1);
        const All rest = f.finished(all(*opened));
        QVERIFY(!rest.error);
        QCOMPARE(first->size() + rest.items.size(), 700'000);
    }

    void whatBreaksOffIsAnErrorAfterWhatCame_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("closed") << static_cast<int>(Ending::HalfThenClose) << Error::Kind::Network;
        QTest::newRow("silent") << static_cast<int>(Ending::HalfThenSilence) << Error::Kind::Timeout;
    }
    void whatBreaksOffIsAnErrorAfterWhatCame()
    {
        QFETCH(int, ending);
        QFETCH(Error::Kind, kind);
        ApiFixture f;
        ScriptedReply reply = json(list(10'000));
        reply.ending = static_cast<Ending>(ending);
        f.server.on(u"/base/a"_s, reply);
        const Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        const Awaited result(all(*opened));
        if (kind == Error::Kind::Timeout) {
            // All that is there is read before the silence counts.
            qint64 seen = -1;
            while (seen != (*opened)->bytes()) {
                seen = (*opened)->bytes();
                QTest::qWait(50);
            }
            f.timing.advance(30s);
        }
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->error);
        QCOMPARE(result->error->kind, kind);
        QVERIFY(result->error->details.contains((*opened)->head().requestId));
        QVERIFY(result->items.size() > 4'000 && result->items.size() < 6'000);
        QCOMPARE(f.budget->underWay(), 0);
        // Asking again says the same and hangs nobody.
        QCOMPARE(f.finished((*opened)->next()).error().kind, kind);
    }

    void failuresBeforeTheListAreTreatedAsAlways()
    {
        ApiFixture f;
        int calls = 0;
        f.server.on(u"/base/a"_s, [&](const ScriptedRequest &request) {
            if (++calls == 1)
                return json("{\"message\":\"later\"}", 503);
            if (request.headers.value("authorization") != "Bearer token-2")
                return json("{\"message\":\"expired\"}", 401);
            return json(list(3));
        });
        const Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        QCOMPARE(f.finished(all(*opened)).items.size(), 3);
        QCOMPARE(calls, 3);
        f.server.on(u"/base/b"_s, json("{\"errors\":[{\"detail\":\"not yours\"}]}", 403));
        const Result<Stream> refused = f.finished(f.client->items(ApiRequest::get({u"b"_s}), {u"data"_s}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"not yours"_s));
        QCOMPARE(f.budget->underWay(), 0);
    }

    void aPageOfHtmlIsNoList()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, {.body = "<html><body>Please sign in</body></html>", .contentType = "text/html"});
        const Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        const All result = f.finished(all(*opened));
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, Error::Kind::Invalid);
    }

    void aPersonCancelsInTheMiddle()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, json(list(300'000)));
        std::stop_source stop;
        ApiRequest request = ApiRequest::get({u"a"_s});
        request.stop = stop.get_token();
        const Result<Stream> opened = f.finished(f.client->items(request, {u"data"_s}, {}));
        QVERIFY(opened);
        QVERIFY(f.finished((*opened)->next()));
        stop.request_stop();
        const All result = f.finished(all(*opened));
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, Error::Kind::Cancelled);
        QVERIFY(result.items.size() < 100'000);
        QCOMPARE(f.budget->underWay(), 0);
    }

    void droppingTheStreamEndsTheRequest()
    {
        ApiFixture f;
        f.server.on(u"/base/a"_s, json(list(300'000)));
        Result<Stream> opened = f.finished(f.client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        QVERIFY(f.finished((*opened)->next()));
        *opened = nullptr;
        QTRY_COMPARE(f.budget->underWay(), 0);
        QTRY_COMPARE(f.server.unsent(), 0); // the connection is gone
    }

    void theStreamSurvivesTheEndOfItsClient()
    {
        auto f = std::make_unique<ApiFixture>();
        f->server.on(u"/base/a"_s, json(list(300'000)));
        const Result<Stream> opened = f->finished(f->client->items(ApiRequest::get({u"a"_s}), {u"data"_s}, {}));
        QVERIFY(opened);
        const Awaited<All> result(all(*opened));
        f.reset();
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->error);
    }
};

QTEST_GUILESS_MAIN(ItemStreamTest)
#include "itemstreamtest.moc"
