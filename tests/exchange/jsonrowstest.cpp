#include "models/exchange/source/jsonkeys.h"
#include "models/exchange/source/limits.h"

#include "tests/exchange/tables.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class JsonRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysKeepTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("order") << QByteArray("{\"z\": 1, \"a\" : \"x\",\"m\":null}")
                               << QStringList{u"z"_s, u"a"_s, u"m"_s};
        QTest::newRow("nested") << QByteArray("{\"name\": {\"last\": 1, \"first\": {\"x\": 2}}, \"b\": {}}")
                                << QStringList{u"name.last"_s, u"name.first.x"_s};
        QTest::newRow("array") << QByteArray("{\"a\": [{\"k\": 1}, \"q\"], \"b\": [] , \"c\":\"[{:,\"}")
                               << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("escapes") << QByteArray("{\"a\\\"b\": \"x\\\\\", \"\\u0457\": 1}")
                                 << QStringList{u"a\"b"_s, u"ї"_s};
        QTest::newRow("none") << QByteArray("{}") << QStringList{};
    }
    void keysKeepTheirOrder()
    {
        QFETCH(QByteArray, object);
        QTEST(jsonKeys(object), "keys");
    }

    void values()
    {
        const ReadTable table = readAll(
            "[ {\"z\": \"x\", \"a\": 12345678901234567, \"t\": true, \"n\": null, \"r\": [\"Admin\", \"Billing\"],"
            " \"name\": {\"first\": \"Jo\"}} , {\"z\":\"\",\"a\":0.5} ]",
            formatOf(TableKind::JsonArray));
        QCOMPARE(table.error, QString());
        QCOMPARE(table.headings, (QStringList{u"z"_s, u"a"_s, u"t"_s, u"n"_s, u"r"_s, u"name.first"_s}));
        QCOMPARE(table.rows[0].cells,
                 (QStringList{u"x"_s, u"12345678901234567"_s, u"true"_s, QString(), u"Admin; Billing"_s, u"Jo"_s}));
        QVERIFY(table.rows[0].kind(1) == CellKind::Number && table.rows[0].kind(2) == CellKind::Boolean);
        QCOMPARE(table.rows[1].cells[1], u"0.5"_s);
        QCOMPARE(table.rows[1].number, 2);
    }

    void emptyArrayHoldsNoRows()
    {
        QVERIFY(readAll("[]", formatOf(TableKind::JsonArray)).error.contains(u"no rows"_s));
        QVERIFY(readAll("[{}]", formatOf(TableKind::JsonArray)).error.contains(u"no rows"_s));
    }

    void linesGoOnAfterABadOne()
    {
        const ReadTable table = readAll(
            "{\"a\":\"1\"}\n\n{\"a\":\n[1]\n{\"a\":\"M\xFC\"}\n{\"b\":\"5\"}\n{\"a\":\"\\u0000\"}\n{\"a\":\"8\"}",
            formatOf(TableKind::JsonLines));
        // The sixth line names a column among the first rows.
        QCOMPARE(table.headings, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 7);
        QVERIFY2(table.rows[1].fault.contains(u"Row 3, byte"_s) && table.rows[1].fault.contains(u"no JSON"_s),
                 qPrintable(table.rows[1].fault));
        QVERIFY2(table.rows[2].fault.contains(u"must be a JSON object"_s), qPrintable(table.rows[2].fault));
        QVERIFY2(table.rows[3].fault.contains(u"UTF-8"_s), qPrintable(table.rows[3].fault));
        QVERIFY2(table.rows[5].fault.contains(u"NUL"_s), qPrintable(table.rows[5].fault));
        QCOMPARE(table.rows[6].cells.first(), u"8"_s);
        QCOMPARE(table.rows[6].number, 8);
        QCOMPARE(table.rows[1].cells.first(), u"{\"a\":"_s);
    }

    void arrayItemsThatAreNone()
    {
        const ReadTable table = readAll("[{\"a\":\"1\"}, 7, {\"a\" 2}, {\"a\":\"3\"}]", formatOf(TableKind::JsonArray));
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 4);
        QVERIFY(!table.rows[1].fault.isEmpty() && !table.rows[2].fault.isEmpty());
        QCOMPARE(table.rows[3].cells.first(), u"3"_s);
    }

    void aBrokenArrayIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << QByteArray("[{\"a\":\"1\"},{\"a\":")
                             << u"Row 2, byte 16: the file ends in the middle"_s;
        QTest::newRow("cut behind an item") << QByteArray("[{\"a\":\"1\"}") << u"ends in the middle"_s;
        QTest::newRow("something behind")
            << QByteArray("[{\"a\":\"1\"}]\n{\"a\":\"2\"}") << u"Row 2, byte 12: there is more behind"_s;
        QTest::newRow("open quote") << QByteArray("[{\"a\":\"1\"},{\"a\":\"2}]") << u"ends in the middle"_s;
    }
    void aBrokenArrayIsAnError()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const ReadTable table = readAll(text, formatOf(TableKind::JsonArray));
        QVERIFY2(table.error.contains(says), qPrintable(table.error));
    }

    void aLateKeyIsAFault()
    {
        QByteArray text;
        for (int i = 0; i < TableLimits::rowsForColumns; ++i)
            text += "{\"a\":\"" + QByteArray::number(i) + "\"}\n";
        text += "{\"a\":\"x\",\"late\":\"y\"}\n{\"a\":\"end\"}\n";
        const ReadTable table = readAll(text, formatOf(TableKind::JsonLines));
        QVERIFY2(table.rows[TableLimits::rowsForColumns].fault.contains(u"late"_s),
                 qPrintable(table.rows[TableLimits::rowsForColumns].fault));
        QCOMPARE(table.rows.last().cells, QStringList{u"end"_s});
    }

    void aLongItemIsAFault()
    {
        const QByteArray longItem = "{\"a\":\"" + QByteArray(TableLimits::longestRow + 10, 'x') + "\"}";
        for (const TableKind kind : {TableKind::JsonArray, TableKind::JsonLines}) {
            const bool isArray = kind == TableKind::JsonArray;
            const QByteArray text = (isArray ? "[{\"a\":\"1\"}," : "{\"a\":\"1\"}\n") + longItem
                + (isArray ? ",{\"a\":\"3\"}]" : "\n{\"a\":\"3\"}");
            const ReadTable table = readAll(text, formatOf(kind));
            QCOMPARE(table.rows.size(), 3);
            QVERIFY2(table.rows[1].fault.contains(u"more than"_s), qPrintable(table.rows[1].fault));
            QCOMPARE(table.rows[2].cells, QStringList{u"3"_s});
        }
    }

    void goesOnAtAMark()
    {
        for (const TableKind kind : {TableKind::JsonArray, TableKind::JsonLines}) {
            QByteArray text = kind == TableKind::JsonArray ? " [" : "";
            for (int i = 0; i < 1000; ++i)
                text += (i > 0 && kind == TableKind::JsonArray ? " ,\n" : "") + QByteArray("{\"a\":\"]}\\\",\\\\")
                    + QByteArray::number(i) + "\"}" + (kind == TableKind::JsonLines ? "\n\n" : "");
            text += kind == TableKind::JsonArray ? " ] " : "";
            const auto source = openTable(inMemory(text), formatOf(kind));
            QVERIFY(source.has_value());
            const QList<TableRow> all = readAll(**source).rows;
            QCOMPARE(all.size(), 1000);
            QVERIFY((*source)->seek({}));
            for (int i = 0; i < 400; ++i)
                QVERIFY((*source)->next().has_value());
            const RowMark mark = (*source)->mark();
            QCOMPARE(readAll(**source).rows, all.sliced(400));
            QVERIFY((*source)->seek(mark));
            QCOMPARE(readAll(**source).rows, all.sliced(400));
        }
    }
};

QTEST_GUILESS_MAIN(JsonRowsTest)
#include "jsonrowstest.moc"
