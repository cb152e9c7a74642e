#include "models/exchange/source/xlsxrows.h"
#include "models/exchange/source/limits.h"

#include "tests/exchange/tables.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

ReadTable readBook(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {},
                   const QByteArray &properties = {})
{
    return readAll(workbook("<sheetData>" + sheet + "</sheetData>", strings, styles, properties),
                   formatOf(TableKind::Xlsx));
}

const QByteArray headings =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>";

} // namespace

class XlsxRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &cell, const QString &text,
                            CellKind kind = CellKind::Text) {
            QTest::newRow(name) << cell << text << static_cast<int>(kind);
        };
        row("shared", "<c t=\"s\"><v>1</v></c>", u"Олена"_s);
        row("shared, rich, without pronunciation", "<c t=\"s\"><v>2</v></c>", u"Jürgen Weiß"_s);
        row("inline", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> x </t></is></c>", u" x "_s);
        row("escaped", "<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c>", u"a\rb_x0041_"_s);
        row("guarded", "<c t=\"inlineStr\"><is><t>'=1</t></is></c>", u"=1"_s);
        row("formula", "<c t=\"str\"><f>CONCAT(A1,B1)</f><v>ab</v></c>", u"ab"_s);
        row("number", "<c><v>42</v></c>", u"42"_s, CellKind::Number);
        row("long number", "<c><v>380441234567</v></c>", u"380441234567"_s, CellKind::Number);
        row("number as a machine writes it", "<c><v>3.80441234567E11</v></c>", u"380441234567"_s, CellKind::Number);
        row("fraction", "<c><v>0.10000000000000001</v></c>", u"0.1"_s, CellKind::Number);
        row("too long for a number", "<c><v>1.2345678901234568E+19</v></c>", u"1.23456789012346e+19"_s,
            CellKind::Number);
        row("day", "<c s=\"1\"><v>45352</v></c>", u"2024-03-01"_s, CellKind::Date);
        row("day and time", "<c s=\"2\"><v>45352.520833333336</v></c>", u"2024-03-01T12:30:00"_s, CellKind::Date);
        row("time", "<c s=\"2\"><v>0.5</v></c>", u"12:00:00"_s, CellKind::Date);
        row("day before March 1900", "<c s=\"1\"><v>59</v></c>", u"1900-02-28"_s, CellKind::Date);
        row("number with a colour", "<c s=\"3\"><v>45352</v></c>", u"45352"_s, CellKind::Number);
        row("ISO date", "<c t=\"d\"><v>2024-03-01</v></c>", u"2024-03-01"_s, CellKind::Date);
        row("true", "<c t=\"b\"><v>1</v></c>", u"true"_s, CellKind::Boolean);
        row("error", "<c t=\"e\"><v>#REF!</v></c>", u"#REF!"_s, CellKind::Error);
        row("no such text", "<c t=\"s\"><v>99</v></c>", QString());
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        const QByteArray strings =
            "<si><t>x</t></si><si><t>Олена</t></si>"
            "<si><r><rPr><b/></rPr><t>Jürgen</t></r><r><t xml:space=\"preserve\"> Weiß</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>";
        const QByteArray styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]0.00 &quot;days&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
        const ReadTable table = readBook(
            headings + "<row r=\"2\">" + cell + "<c t=\"inlineStr\"><is><t>end</t></is></c></row>", strings, styles);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 1);
        QTEST(table.rows[0].cells.value(0), "text");
        QTEST(static_cast<int>(table.rows[0].kind(0)), "kind");
    }

    void daysCountFrom1904OnOldMacs()
    {
        const ReadTable table =
            readBook(headings + "<row r=\"2\"><c s=\"0\"><v>0</v></c><c s=\"0\"><v>43890</v></c></row>", {},
                     "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>");
        QCOMPARE(table.rows[0].cells, (QStringList{u"1904-01-01"_s, u"2024-03-01"_s}));
    }

    void placesAreTheSheets()
    {
        const ReadTable table = readBook(
            headings
            + "<row r=\"3\"/><row r=\"4\"><c r=\"B4\"><v>4</v></c></row><row r=\"7\"><c r=\"A7\"><v>7</v></c><c r=\"D7\"><v>9</v></c></row><row><c><v>8</v></c></row>");
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0].number, 4);
        QCOMPARE(table.rows[0].cells, (QStringList{QString(), u"4"_s}));
        QCOMPARE(table.rows[1].cells, (QStringList{u"7"_s, QString(), QString(), u"9"_s}));
        QCOMPARE(table.rows[2].number, 8);
    }

    void aColumnTooFarIsAFault()
    {
        const ReadTable table = readBook(
            headings
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"ZZZZZZZZZZZZZZ2\"><v>1</v></c></row><row r=\"3\"><c><v>3</v></c></row>");
        QVERIFY(table.rows[0].fault.contains(u"columns"_s));
        QCOMPARE(table.rows[1].cells.first(), u"3"_s);
    }

    void theSheetIsChosenByName()
    {
        TableFormat format = formatOf(TableKind::Xlsx);
        format.sheet = u"Nobody"_s;
        const QByteArray book = workbook("<sheetData>" + headings + "</sheetData>");
        QVERIFY(readAll(book, format).error.contains(u"Nobody"_s));
        format.sheet = u"People"_s;
        QCOMPARE(readAll(book, format).headings, (QStringList{u"a"_s, u"b"_s}));
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::newRow("cut") << QByteArray(headings + "<row r=\"2\"><c><v>1</v>");
        QTest::newRow("wrong end") << QByteArray(headings + "<row r=\"2\"><c><v>1</v></row></sheetData>");
        QTest::newRow("invalid UTF-8") << QByteArray(headings
                                                     + "<row r=\"2\"><c t=\"str\"><v>M\xFC</v></c></row></sheetData>");
    }
    void damage()
    {
        QFETCH(QByteArray, sheet);
        const ReadTable table = readAll(workbook("<sheetData>" + sheet), formatOf(TableKind::Xlsx));
        QVERIFY2(table.error.contains(u"damaged behind row"_s), qPrintable(table.error));
    }

    void entitiesAreRefused()
    {
        const QByteArray book = zipped({{"[Content_Types].xml", "<Types/>"},
                                        {"_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Relationships/>"}});
        QVERIFY(readAll(book, formatOf(TableKind::Xlsx)).error.contains(u"breaks at character"_s));
    }

    void bombsAreRefused()
    {
        // 100 MB of blanks, packed a thousandfold.
        const QByteArray sheet = workbook("<sheetData>" + headings + QByteArray(100'000'000, ' ') + "</sheetData>");
        QVERIFY(sheet.size() < 1'000'000);
        QVERIFY(readAll(sheet, formatOf(TableKind::Xlsx)).error.contains(u"unpacks to far more"_s));
        const QByteArray strings = workbook("<sheetData>" + headings + "</sheetData>", QByteArray(100'000'000, ' '));
        QVERIFY(readAll(strings, formatOf(TableKind::Xlsx)).error.contains(u"unpacks to far more"_s));
    }

    void aBombThatLiesIsRefused()
    {
        // The archive says that the sheet has a thousand bytes.
        const QByteArray row = "<row x=\"" + QByteArray(1000, 'y') + "\"/>";
        const QByteArray inside = "<sheetData>" + headings + row.repeated(100'000) + "</sheetData>";
        QByteArray bomb = workbook(inside);
        const auto real = static_cast<quint32>(
            inside.size()
            + qsizetype(
                sizeof "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"></worksheet>")
            - 1);
        const quint32 told = 1000;
        const QByteArray from(reinterpret_cast<const char *>(&real), sizeof real);
        QVERIFY(bomb.contains(from));
        bomb.replace(from, QByteArray(reinterpret_cast<const char *>(&told), sizeof told));
        const QString error = readAll(bomb, formatOf(TableKind::Xlsx)).error;
        QVERIFY2(error.contains(u"unpacks to far more"_s), qPrintable(error));
    }

    void aCellWithoutEndIsNotGathered()
    {
        QByteArray noise(18'000'000, 'x');
        quint32 state = 1;
        for (char &c : noise)
            c = static_cast<char>('a' + ((state = state * 1664525 + 1013904223) >> 28));
        const ReadTable table = readBook(headings + "<row r=\"2\"><c t=\"str\"><v>" + noise + "</v></c></row>");
        QVERIFY2(table.error.contains(u"far too long"_s), qPrintable(table.error));
        const ReadTable shared = readBook(headings, "<si><t>" + noise.first(3'000'000) + "</t></si>");
        QVERIFY2(shared.error.contains(u"far too long"_s), qPrintable(shared.error));
    }

    void manySharedTextsAreKeptOnDisk()
    {
        QByteArray strings;
        QByteArray rows = headings;
        constexpr int count = 40'000;
        for (int i = 0; i < count; ++i) {
            strings += "<si><t>" + QByteArray::number(i) + QByteArray(i % 1000, 'x') + "</t></si>";
            rows += "<row><c t=\"s\"><v>" + QByteArray::number(count - 1 - i) + "</v></c></row>";
        }
        const ReadTable table = readBook(rows, strings);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), count);
        for (int i = 0; i < count; ++i) {
            const int number = count - 1 - i;
            if (table.rows[i].cells.first() != QString(QString::number(number) + QString(number % 1000, u'x')))
                QFAIL(qPrintable(QString::number(i)));
        }
    }

    void goesOnAtAMark()
    {
        QByteArray rows = headings;
        for (int i = 0; i < 500; ++i)
            rows +=
                "<row r=\"" + QByteArray::number(2 + 2 * i) + "\"><c><v>" + QByteArray::number(i) + "</v></c></row>";
        const auto source =
            XlsxRows::open(inMemory(workbook("<sheetData>" + rows + "</sheetData>")), formatOf(TableKind::Xlsx));
        QVERIFY(source.has_value());
        QCOMPARE((*source)->mark().row, 1);
        for (int i = 0; i < 200; ++i)
            QVERIFY((*source)->next().has_value());
        const RowMark mark = (*source)->mark();
        const QList<TableRow> rest = readAll(**source).rows;
        QCOMPARE(rest.size(), 300);
        QVERIFY((*source)->seek(mark));
        QCOMPARE(readAll(**source).rows, rest);
        QVERIFY((*source)->seek({}));
        QCOMPARE(readAll(**source).rows.size(), 500);
    }

    void dateFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("general") << u"General"_s << false;
        QTest::newRow("number") << u"#,##0.00"_s << false;
        QTest::newRow("text") << u"@"_s << false;
        QTest::newRow("day") << u"yyyy-mm-dd"_s << true;
        QTest::newRow("German") << u"TT.MM.JJJJ"_s << true;
        QTest::newRow("locale") << u"[$-409]d\\-mmm"_s << true;
        QTest::newRow("elapsed") << u"[hh]:mm"_s << true;
        QTest::newRow("elapsed hours alone") << u"[h]"_s << true;
        QTest::newRow("colour") << u"[Red]0"_s << false;
        QTest::newRow("letters in quotes") << u"0\"days\""_s << false;
        QTest::newRow("escaped letter") << u"0\\d"_s << false;
        QTest::newRow("open bracket") << u"0[h"_s << false;
    }
    void dateFormats()
    {
        QFETCH(QString, code);
        QTEST(isDateFormat(code), "isDate");
    }
};

QTEST_GUILESS_MAIN(XlsxRowsTest)
#include "xlsxrowstest.moc"
