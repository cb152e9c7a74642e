#include "models/net/json/jsonitems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QList<QJsonObject> items;
    std::optional<Error> error;
    QJsonObject around;
    bool hasList = false;
    qint64 strange = 0;
};

/// The same text in pieces of this size.
Read read(const QByteArray &text, const QStringList &path, int size, JsonLimits limits = {})
{
    JsonItems json(path, limits);
    Read read;
    for (qsizetype at = 0; at < text.size(); at += size) {
        if (const Result<void> fed = json.feed(QByteArrayView(text).sliced(at, std::min<qsizetype>(size, text.size() - at))); !fed) {
            read.error = fed.error();
            break;
        }
        read.items += json.take();
    }
    if (!read.error) {
        if (const Result<void> end = json.finish(); !end)
            read.error = end.error();
    }
    read.around = json.around();
    read.hasList = json.hasList();
    read.strange = json.strange();
    return read;
}

QString written(const QList<QJsonObject> &items)
{
    QStringList texts;
    for (const QJsonObject &item : items)
        texts += QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
    return texts.join(u' ');
}

} // namespace

class JsonItemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheItemsInPiecesOfAnySize_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("items");
        QTest::addColumn<QByteArray>("around");
        const QStringList data{u"data"_s};
        QTest::newRow("bare list") << QByteArray("[{\"a\":1},{\"a\":2}]") << data << u"{\"a\":1} {\"a\":2}"_s << QByteArray("{}");
        QTest::newRow("in an envelope") << QByteArray("{\"status\":\"success\",\"data\":[{\"a\":1},{\"a\":[{\"data\":[3]}]}],\"total\":2}") << data
                                        << u"{\"a\":1} {\"a\":[{\"data\":[3]}]}"_s << QByteArray("{\"status\":\"success\",\"data\":[],\"total\":2}");
        QTest::newRow("blanks everywhere") << QByteArray(" \n{ \"data\" : [ { \"a\" : 1 } ,\r\n { } ] , \"x\" : null } \n") << data
                                           << u"{\"a\":1} {}"_s << QByteArray("{\"data\":[],\"x\":null}");
        QTest::newRow("brackets and quotes in texts")
            << QByteArray("{\"data\":[{\"a\":\"]}\\\"\\\\\"},{\"b\":\"{[,\"}],\"c\":\"\\\"data\\\":[\"}") << data << u"{\"a\":\"]}\\\"\\\\\"} {\"b\":\"{[,\"}"_s
            << QByteArray("{\"data\":[],\"c\":\"\\\"data\\\":[\"}");
        QTest::newRow("one object instead of a list") << QByteArray("{\"data\":{\"a\":{\"b\":1}},\"x\":1}") << data << u"{\"a\":{\"b\":1}}"_s
                                                      << QByteArray("{\"data\":[],\"x\":1}");
        QTest::newRow("empty") << QByteArray("{\"data\":[]}") << data << QString() << QByteArray("{\"data\":[]}");
        QTest::newRow("deeper") << QByteArray("{\"b\":[1],\"a\":{\"x\":[{\"b\":[{\"n\":1}]}],\"b\":[{\"n\":2}]}}") << QStringList{u"a"_s, u"b"_s}
                                << u"{\"n\":2}"_s << QByteArray("{\"b\":[1],\"a\":{\"x\":[{\"b\":[{\"n\":1}]}],\"b\":[]}}");
        QTest::newRow("the same key elsewhere first")
            << QByteArray("{\"meta\":{\"data\":[{\"no\":1}]},\"list\":[\"data\",{\"data\":[{\"no\":2}]}],\"data\":[{\"yes\":1}]}") << data
            << u"{\"yes\":1}"_s << QByteArray("{\"meta\":{\"data\":[{\"no\":1}]},\"list\":[\"data\",{\"data\":[{\"no\":2}]}],\"data\":[]}");
        QTest::newRow("a text that is like the key") << QByteArray("{\"x\":\"data\",\"data\":[{\"yes\":1}]}") << data << u"{\"yes\":1}"_s
                                                     << QByteArray("{\"x\":\"data\",\"data\":[]}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[{\"a\":1}]") << data << u"{\"a\":1}"_s << QByteArray("{}");
        QTest::newRow("letters of many bytes") << QByteArray("[{\"n\":\"Ґалаґан 李 😀\"}]") << data << u"{\"n\":\"Ґалаґан 李 😀\"}"_s
                                               << QByteArray("{}");
        QTest::newRow("the whole text is the item") << QByteArray("{\"a\":1}") << QStringList() << u"{\"a\":1}"_s << QByteArray("{}");
    }
    void findsTheItemsInPiecesOfAnySize()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, path);
        QFETCH(QString, items);
        QFETCH(QByteArray, around);
        for (int size = 1; size <= text.size(); ++size) {
            const Read result = read(text, path, size);
            QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
            QCOMPARE(written(result.items), items);
            QVERIFY(result.hasList);
            QCOMPARE(result.around, QJsonDocument::fromJson(around).object());
        }
    }

    void whatIsNoObjectIsCountedAndLeftOut()
    {
        const QByteArray text = "{\"data\":[null,{\"a\":1},12, -3.5e1 ,\"a,]\\\"b\",true,[{\"x\":[1]}],{\"a\":2}]}";
        for (int size = 1; size <= text.size(); ++size) {
            const Read result = read(text, {u"data"_s}, size);
            QVERIFY(!result.error);
            QCOMPARE(written(result.items), u"{\"a\":1} {\"a\":2}"_s);
            QCOMPARE(result.strange, 6);
        }
    }

    void noListIsNotAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("null") << QByteArray("{\"data\":null}");
        QTest::newRow("text") << QByteArray("{\"data\":\"[1]\"}");
        QTest::newRow("number") << QByteArray("{\"data\":3,\"x\":[{\"a\":1}]}");
        QTest::newRow("missing") << QByteArray("{\"items\":[{\"a\":1}]}");
        QTest::newRow("empty object") << QByteArray("{}");
    }
    void noListIsNotAnEmptyOne()
    {
        QFETCH(QByteArray, text);
        for (int size = 1; size <= text.size(); ++size) {
            const Read result = read(text, {u"data"_s}, size);
            QVERIFY(!result.error);
            QVERIFY(!result.hasList);
            QVERIFY(result.items.isEmpty());
        }
    }

    void brokenTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "[", "[{\"a\":1}", "[{\"a\":1},", "[{\"a\":1},]", "[,]", "[{\"a\":1}{\"a\":2}]", "[{\"a\":1]]",
                                 "[{\"a\":tru}]", "[{'a':1}]", "[1 2]", "{\"data\":[}", "{\"data\":[1}", "{\"data\":[{\"a\":1}]",
                                 "{\"data\":[{\"a\":1}]}}", "[1]]", "[1] 2", "{\"data\" [1]}", "<html></html>", "nonsense", "[\"abc",
                                 "[{\"a\":\"\xff\xfe\"}]", "{\"data\":{\"a\":1}", "{\"x\":[\"data\":[{\"a\":1}]]}", "[{\"a\":1}:2]", ",\"a\":1",
                                 ",,\"data\":[1]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void brokenTextIsRefused()
    {
        QFETCH(QByteArray, text);
        for (int size = 1; size <= std::max<qsizetype>(1, text.size()); ++size) {
            const Read result = read(text, {u"data"_s}, size);
            QVERIFY(result.error);
            QCOMPARE(result.error->kind, Error::Kind::Invalid);
            QVERIFY(result.error->message.size() > 20);
        }
    }

    void everyCutIsNoticed()
    {
        const QByteArray text = "{\"status\":\"success\",\"data\":[{\"a\":\"x\\\"y\"},{\"a\":{\"b\":[1,2]}}],\"next\":\"c\"}";
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(read(text.left(length), {u"data"_s}, 7).error, QByteArray::number(length).constData());
    }

    void theErrorNamesItsPlace()
    {
        const Read result = read("[{\"a\":1},{\"a\":2},,]", {}, 1);
        QVERIFY(result.error);
        QCOMPARE(written(result.items), u"{\"a\":1} {\"a\":2}"_s); // what came before stands
        QVERIFY2(result.error->message.contains(u"18"_s) && result.error->message.contains(u'3'), qPrintable(result.error->message));
    }

    void limitsHold()
    {
        const JsonLimits limits{.item = 100, .around = 50, .depth = 5};
        const QByteArray large = "[{\"a\":\"" + QByteArray(100, 'x') + "\"}]";
        QVERIFY(read(large, {}, 10, limits).error);
        QVERIFY(!read("[{\"a\":\"" + QByteArray(90, 'x') + "\"}]", {}, 10, limits).error);
        QVERIFY(read("{\"x\":\"" + QByteArray(60, 'x') + "\",\"data\":[]}", {u"data"_s}, 10, limits).error);
        for (const char *before : {"[", "[{}", "[{},", "{\"x\":", "[]"}) {
            JsonItems endless({}, limits); // Refused although its end never comes.
            QVERIFY(endless.feed(before + QByteArray(40, ' ')));
            QVERIFY(!endless.feed(QByteArray(20, '\n')));
        }
        QVERIFY(!read("[[[[[]]]]]", {}, 10, limits).error);
        QVERIFY(read("[[[[[[]]]]]]", {}, 10, limits).error);
        QVERIFY(read("{\"x\":" + QByteArray(100'000, '['), {u"data"_s}, 1000, limits).error);
        // Many items, each within the limit, are no fault.
        QByteArray many = "[{}";
        for (int i = 0; i < 10'000; ++i)
            many += ",{\"number\":" + QByteArray::number(i) + "}";
        const Read result = read(many + "]", {}, 4096, limits);
        QVERIFY(!result.error);
        QCOMPARE(result.items.size(), 10'001);
        QCOMPARE(result.items.last().value(u"number"_s).toInt(), 9999);
    }

    void nothingIsFedAfterAnError()
    {
        JsonItems json({}, {});
        QVERIFY(!json.feed("[}"));
        QVERIFY(!json.feed("{\"a\":1}]"));
        QVERIFY(json.take().isEmpty());
        QVERIFY(!json.finish());
    }
};

QTEST_GUILESS_MAIN(JsonItemsTest)
#include "jsonitemstest.moc"
