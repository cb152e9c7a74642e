#include "models/exchange/source/recognise.h"

#include "tests/exchange/tables.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &text, Encoding encoding, bool marked)
{
    qsizetype bad = -1;
    return (marked ? byteOrderMark(encoding) : QByteArray()) + fromText(text, encoding, &bad);
}

} // namespace

class RecogniseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("described");
        const QString comma = u"Name,E-mail\r\nJürgen Weiß,juergen@acme.example\r\nOlena,olena@acme.example\r\n"_s;
        QString semicolon = comma;
        semicolon.replace(u',', u';');
        QTest::newRow("UTF-8") << bytesOf(comma, Encoding::Utf8, false) << u"CSV, comma, UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << bytesOf(semicolon, Encoding::Utf8, true)
                                         << u"CSV, semicolon, UTF-8 with byte order mark"_s;
        QTest::newRow("Windows-1252") << bytesOf(semicolon, Encoding::Windows1252, false)
                                      << u"CSV, semicolon, Windows-1252 (Latin-1)"_s;
        QTest::newRow("UTF-16 LE with mark")
            << bytesOf(comma, Encoding::Utf16LittleEndian, true) << u"CSV, comma, UTF-16 LE with byte order mark"_s;
        QTest::newRow("UTF-16 BE with mark")
            << bytesOf(comma, Encoding::Utf16BigEndian, true) << u"CSV, comma, UTF-16 BE with byte order mark"_s;
        QTest::newRow("UTF-16 LE") << bytesOf(comma, Encoding::Utf16LittleEndian, false) << u"CSV, comma, UTF-16 LE"_s;
        QTest::newRow("UTF-16 BE") << bytesOf(comma, Encoding::Utf16BigEndian, false) << u"CSV, comma, UTF-16 BE"_s;
        QTest::newRow("UTF-16 Cyrillic") << bytesOf(u"Ім'я;Пошта\nОлена Шевченко;olena@acme.example\n"_s,
                                                    Encoding::Utf16LittleEndian, false)
                                         << u"CSV, semicolon, UTF-16 LE"_s;
        QTest::newRow("tab") << QByteArray("Name\tMail\na, b; c\td\n") << u"CSV, tab, UTF-8"_s;
        QTest::newRow("pipe") << QByteArray("Name|Mail\na, b|d\n") << u"CSV, pipe, UTF-8"_s;
        QTest::newRow("comma in cells") << QByteArray("Name;Mail\nDoe, Jo;a\nRoe, Jane;b\n")
                                        << u"CSV, semicolon, UTF-8"_s;
        QTest::newRow("semicolons in quotes")
            << QByteArray("Name,Roles,x\nDoe,\"a;b;c\",1\nRoe,\"d;e\",2\n") << u"CSV, comma, UTF-8"_s;
        QTest::newRow("the one that fits all rows") << QByteArray("a,b|c\n1,2|3\n4,5\n") << u"CSV, comma, UTF-8"_s;
        QTest::newRow("one column") << QByteArray("E-mail\na@acme.example\n") << u"CSV, comma, UTF-8"_s;
        QTest::newRow("told by Excel's line") << QByteArray("sep=|\na;b|c;d\n") << u"CSV, pipe, UTF-8"_s;
    }
    void csv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, described);
        TableFormat format;
        const ReadTable table = recognisedAll(bytes, u"people.csv"_s, &format);
        QCOMPARE(table.error, QString());
        QCOMPARE(describe(format), described);
        if (described.contains(u"UTF-16"_s) || described.contains(u"1252"_s))
            QVERIFY(table.rows.first().cells.first() == u"Jürgen Weiß"_s
                    || table.rows.first().cells.first() == u"Олена Шевченко"_s);
    }

    void oldMacLines()
    {
        TableFormat format;
        const ReadTable table = recognisedAll("a,b\r1,2\r3,4\r", u"old.csv"_s, &format);
        QVERIFY(format.lineEnd == LineEnd::OldMac);
        QCOMPARE(table.cells(), (Table{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
        QCOMPARE(table.rows[1].number, 3);
    }

    void aSampleCutInACharacterIsUtf8()
    {
        QByteArray bytes = "a,b\n";
        while (bytes.size() < 1024 * 1024 + 10)
            bytes += "їїї,ї\n";
        for (int i = 0; i < 2; ++i) {
            TableFormat format;
            recognisedAll(bytes, u"large.csv"_s, &format);
            QCOMPARE(format.encoding, Encoding::Utf8);
            bytes.insert(2, 'x');
        }
    }

    void json()
    {
        TableFormat format;
        recognisedAll(" \n[ {\"a\": \"1\"}]", u"x.json"_s, &format);
        QVERIFY(format.kind == TableKind::JsonArray);
        recognisedAll("\xEF\xBB\xBF{\"a\": \"1\"}\n{\"a\": \"2\"}", u"x.jsonl"_s, &format);
        QVERIFY(format.kind == TableKind::JsonLines);
        QCOMPARE(format.bom, 3);
        qsizetype bad = -1;
        const QByteArray wide = fromText(u"[{\"a\":1}]"_s, Encoding::Utf16LittleEndian, &bad);
        QVERIFY(recognisedAll(wide, u"x.json"_s).error.contains(u"Save it in UTF-8"_s));
        // A heading may begin with a bracket.
        recognisedAll("[id],name\n1,x\n", u"x.csv"_s, &format);
        QVERIFY(format.kind == TableKind::Csv);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const QByteArray book =
            workbook("<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData>");
        QTest::newRow("empty") << QByteArray() << u"x.csv"_s << u"is empty"_s;
        QTest::newRow("workbook called CSV") << book << u"x.csv"_s << u"not what its name says"_s;
        QTest::newRow("CSV called workbook") << QByteArray("a,b\n1,2\n") << u"x.xlsx"_s << u"not what its name says"_s;
        QTest::newRow("JSON called CSV") << QByteArray("[{\"a\":1}]") << u"x.csv"_s << u"JSON array"_s;
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"x.xls"_s << u"old Excel"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"x.csv"_s << u"PDF"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"x.csv"_s << u"picture"_s;
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00") << u"x.csv.gz"_s << u"unpack"_s;
        QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html>") << u"x.csv"_s << u"web page"_s;
        QTest::newRow("noise") << QByteArray(4000, '\0') << u"x.csv"_s << u"no text"_s;
        QTest::newRow("some archive") << zipped({{"readme.txt", "hello"}}) << u"x.xlsx"_s << u"no Excel workbook"_s;
        QTest::newRow("cut archive") << book.first(book.size() / 2) << u"x.xlsx"_s << u"damaged"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QString error = recognisedAll(bytes, name).error;
        QVERIFY2(error.contains(says) && error.endsWith(u'.'), qPrintable(error));
    }
};

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognisetest.moc"
