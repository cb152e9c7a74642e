#include "models/exchange/source/csvrows.h"
#include "models/exchange/source/limits.h"

#include "tests/exchange/tables.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class CsvRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Table>("cells");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Table{{u"1"_s, u"2"_s}};
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << Table{{u"1"_s, u"2"_s}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << Table{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("quoted") << QByteArray("a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n") << Table{{u"1,\"x\""_s, u"2\n3"_s}};
        QTest::newRow("quoted before CRLF")
            << QByteArray("a,b\r\n1,\"2\"\r\n3,4") << Table{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("blanks beside quotes") << QByteArray("a,b\n\"1\" , \"2\"\n") << Table{{u"1"_s, u"2"_s}};
        QTest::newRow("blanks in quotes") << QByteArray("a,b\n\" 1 \",2\n") << Table{{u" 1 "_s, u"2"_s}};
        QTest::newRow("a quote inside") << QByteArray("a,b\n5\" pipe,Jo \"Joe\" Doe\n")
                                        << Table{{u"5\" pipe"_s, u"Jo \"Joe\" Doe"_s}};
        QTest::newRow("empty cells") << QByteArray("a,b,c\n,,3\n1,,\n")
                                     << Table{{u""_s, u""_s, u"3"_s}, {u"1"_s, u""_s, u""_s}};
        QTest::newRow("tab in a cell") << QByteArray("a,b\n\t1,2\t\n") << Table{{u"\t1"_s, u"2\t"_s}};
        QTest::newRow("guarded") << QByteArray("a,b\n'=1+1,''=x\n") << Table{{u"=1+1"_s, u"'=x"_s}};
        QTest::newRow("letters") << QByteArray("a,b\nЇжак,王\n") << Table{{u"Їжак"_s, u"王"_s}};
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,2\n  \n,\n3,4\n\n")
                                     << Table{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("Excel's delimiter line") << QByteArray("sep=,\r\na,b\r\n1,2\r\n") << Table{{u"1"_s, u"2"_s}};
        QTest::newRow("carriage return in quotes") << QByteArray("a,b\n\"1\r2\",3\n") << Table{{u"1\r2"_s, u"3"_s}};
    }
    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(Table, cells);
        const ReadTable table = readAll(text, csvFormat());
        QCOMPARE(table.error, QString());
        QCOMPARE(table.headings.first(), u"a"_s);
        QCOMPARE(table.cells(), cells);
        for (const TableRow &row : table.rows)
            QVERIFY2(row.fault.isEmpty(), qPrintable(row.fault));
    }

    void numbersRowsAsASpreadsheetDoes()
    {
        const ReadTable table = readAll("a,b\n1,2\n\n\"x\ny\",4\n5,6\n", csvFormat());
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0].number, 2);
        QCOMPARE(table.rows[0].byte, 4);
        QCOMPARE(table.rows[1].number, 4);
        QCOMPARE(table.rows[1].byte, 9);
        QCOMPARE(table.rows[2].number, 5);
        QCOMPARE(table.rows[2].byte, 17);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<qint64>("at"); // from the start of the row
        QTest::addColumn<QString>("says");
        QTest::newRow("NUL") << QByteArray("x\0y,2", 5) << qint64(1) << u"NUL"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("M\xFCller,2") << qint64(1) << u"UTF-8"_s;
        QTest::newRow("half a character") << QByteArray("ok,\xD0") << qint64(3) << u"UTF-8"_s;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF,1") << qint64(0) << u"UTF-8"_s;
        QTest::newRow("text after a quote") << QByteArray("\"x\"y,2") << qint64(3) << u"behind a closing quote"_s;
        QTest::newRow("lone CR") << QByteArray("x,1\ry,2") << qint64(3) << u"carriage return"_s;
        QTest::newRow("too many columns") << QByteArray(9999, ',') + "x" << qint64(0) << u"10000 columns"_s;
        QTest::newRow("long cell") << QByteArray(TableLimits::longestCell + 1, 'x') + ",2" << qint64(0)
                                   << u"a cell of more"_s;
    }
    void faults()
    {
        QFETCH(QByteArray, bad);
        QFETCH(qint64, at);
        QFETCH(QString, says);
        const ReadTable table = readAll("a,b\n1,2\n" + bad + "\n3,4\n5,6\n", csvFormat());
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 4);
        const TableRow &row = table.rows[1];
        QVERIFY2(row.fault.contains(says) && row.fault.contains(u"Row 3, byte %1:"_s.arg(8 + at)),
                 qPrintable(row.fault));
        QCOMPARE(row.faultByte, 8 + at);
        QCOMPARE(row.number, 3);
        // The rows after it are whole.
        QCOMPARE(table.rows[2].cells, (QStringList{u"3"_s, u"4"_s}));
        QCOMPARE(table.rows[2].number, 4);
        QCOMPARE(table.rows[3].cells, (QStringList{u"5"_s, u"6"_s}));
        QVERIFY(table.rows[2].fault.isEmpty() && table.rows[3].fault.isEmpty());
    }

    void anOpenQuoteSwallowsNothing()
    {
        const ReadTable table = readAll("a,b\n1,2\n\"Olena,2\n3,4\n5,6", csvFormat());
        QCOMPARE(table.rows.size(), 4);
        QVERIFY2(table.rows[1].fault.contains(u"never closed"_s) && table.rows[1].fault.contains(u"Row 3"_s),
                 qPrintable(table.rows[1].fault));
        QCOMPARE(table.rows[1].cells, QStringList{u"\"Olena,2"_s});
        QCOMPARE(table.rows[3].cells, (QStringList{u"5"_s, u"6"_s}));
        QCOMPARE(table.rows[3].number, 5);
        // Neither does one that meets the next quote.
        const ReadTable met = readAll("a,b\n\"Olena,2\n\"x\",4\n5,6", csvFormat());
        QCOMPARE(met.rows.size(), 3);
        QVERIFY(!met.rows[0].fault.isEmpty());
        QCOMPARE(met.rows[1].cells, (QStringList{u"x"_s, u"4"_s}));
    }

    void anOpenQuoteInALargeFileIsFoundEarly()
    {
        QByteArray text = "a,b\n\"open,2\n";
        while (text.size() < 5 * TableLimits::longestCell)
            text += "3,4\n";
        const ReadTable table = readAll(text, csvFormat());
        QVERIFY2(table.rows[0].fault.contains(u"never closed"_s), qPrintable(table.rows[0].fault));
        QCOMPARE(table.rows[1].cells, (QStringList{u"3"_s, u"4"_s}));
        QCOMPARE(table.rows.last().cells, (QStringList{u"3"_s, u"4"_s}));
    }

    void headingsAreNeeded()
    {
        QVERIFY(readAll("\n\n", csvFormat()).error.contains(u"no rows"_s));
        QVERIFY(readAll(QByteArray(9999, ','), csvFormat()).error.contains(u"columns"_s));
        QVERIFY(readAll("\"a,b\n", csvFormat()).error.contains(u"never closed"_s));
        QCOMPARE(readAll("a,,b\n", csvFormat()).headings, (QStringList{u"a"_s, u"Column 2"_s, u"b"_s}));
        TableFormat without = csvFormat();
        without.hasHeadings = false;
        const ReadTable table = readAll("1,2\n3,4\n", without);
        QCOMPARE(table.headings, (QStringList{u"Column 1"_s, u"Column 2"_s}));
        QCOMPARE(table.cells(), (Table{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
        QCOMPARE(table.rows.first().number, 1);
    }

    void longRowsCrossBlocks()
    {
        // A line far longer than a piece, with letters of two bytes and pairs of UTF-16 at every possible place of a cut.
        for (int shift = 0; shift < 4; ++shift) {
            const QString cell = QString(shift, u'x') + u"ї😀\r"_s.repeated(60'000) + u"\r\n"_s;
            for (const Encoding encoding : allEncodings()) {
                if (encoding == Encoding::Windows1252)
                    continue;
                qsizetype bad = -1;
                const QByteArray text = fromText(u"a,b\r\n\""_s + cell + u"\",2\r\n3,4\r\n"_s, encoding, &bad);
                const ReadTable table = readAll(text, csvFormat(u',', encoding));
                QCOMPARE(table.rows.size(), 2);
                QVERIFY2(table.rows[0].fault.isEmpty(), qPrintable(table.rows[0].fault));
                QCOMPARE(table.rows[0].cells.first(), cell);
                QCOMPARE(table.rows[1].cells, (QStringList{u"3"_s, u"4"_s}));
            }
        }
    }

    void goesOnAtAMark()
    {
        QByteArray text = "a,b\n";
        for (int i = 0; i < 3000; ++i)
            text += "\"r" + QByteArray::number(i) + (i % 7 == 0 ? "\nmore" : "") + "\"," + (i % 11 == 0 ? "x\"y" : "z")
                + (i % 13 == 0 ? "\n\n" : "\n");
        const ReadTable all = readAll(text, csvFormat());
        const auto source = CsvRows::open(inMemory(text), csvFormat());
        QVERIFY(source.has_value());
        QList<RowMark> marks{(*source)->mark()};
        while (true) {
            const auto row = (*source)->next();
            if (!row || !*row)
                break;
            marks.append((*source)->mark());
        }
        QCOMPARE(marks.size(), all.rows.size() + 1);
        for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(7), qsizetype(1499), marks.size() - 1}) {
            QVERIFY((*source)->seek(marks[at]));
            QCOMPARE(readAll(**source).rows, all.rows.sliced(at));
        }
        QVERIFY((*source)->seek({}));
        QCOMPARE(readAll(**source).rows, all.rows);
    }

    void utf16Faults()
    {
        qsizetype bad = -1;
        QByteArray text = fromText(u"a,b\n1,2\nx"_s, Encoding::Utf16LittleEndian, &bad);
        const auto at = text.size();
        text += QByteArray("\x00\xDC", 2) + fromText(u",2\n3,4\n"_s, Encoding::Utf16LittleEndian, &bad);
        const ReadTable table = readAll(text, csvFormat(u',', Encoding::Utf16LittleEndian));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[1].faultByte, at);
        QCOMPARE(table.rows[2].cells, (QStringList{u"3"_s, u"4"_s}));
    }
};

QTEST_GUILESS_MAIN(CsvRowsTest)
#include "csvrowstest.moc"
