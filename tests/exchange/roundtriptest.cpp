#include "models/domain/cellguard.h"

#include "tests/exchange/tables.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

// Pieces that cells are made of: all that means something to a spreadsheet, to CSV, to XML or to JSON, and people's letters.
const QStringList nasty{u"="_s,
                        u"+"_s,
                        u"-"_s,
                        u"@"_s,
                        u"\t"_s,
                        u"\r"_s,
                        u"\n"_s,
                        u"'"_s,
                        u"''"_s,
                        u"\""_s,
                        u"\"\""_s,
                        u","_s,
                        u";"_s,
                        u"|"_s,
                        u" "_s,
                        u"a"_s,
                        u"0012"_s,
                        u"<b>"_s,
                        u"&amp;"_s,
                        u"]]>"_s,
                        u"_x000D_"_s,
                        u"_x"_s,
                        u"_x0012"_s,
                        u"\\"_s,
                        u"\\u0041"_s,
                        u"{"_s,
                        u"["_s,
                        u"}"_s,
                        u"#REF!"_s,
                        u"1.2E+11"_s,
                        u"+380441234567"_s,
                        u"sep="_s,
                        u"\u0001"_s,
                        u"\u001f"_s,
                        u"\u007f"_s,
                        u"\u00a0"_s};
const QStringList westernLetters{u"é"_s, u"Ü"_s, u"ß"_s, u"ñ"_s, u"€"_s, u"’"_s, u"œ"_s};
const QStringList otherLetters{u"Їжак"_s,        u"王小明"_s, u"محمد"_s,   u"😀"_s,
                               u"👩‍💻"_s, u"\u2028"_s, u"\ufeff"_s, u"é"_s};

QString randomCell(QRandomGenerator &random, const QStringList &pieces)
{
    QString cell;
    for (quint32 i = random.bounded(6u); i > 0; --i)
        cell += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return cell;
}

Table randomTable(quint32 seed, const QStringList &pieces)
{
    QRandomGenerator random(seed);
    const int columns = 1 + static_cast<int>(random.bounded(7u));
    Table table;
    table.append(QStringList());
    for (int i = 0; i < columns; ++i)
        table.first().append(u"h%1"_s.arg(i));
    for (quint32 row = random.bounded(40u); row > 0; --row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(randomCell(random, pieces));
        // A row of empty cells is no row.
        if (cells.join(QString()).isEmpty())
            cells.first() = u"x"_s;
        table.append(cells);
    }
    return table;
}

} // namespace

class RoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guarding()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 200'000; ++i) {
            const QString cell = randomCell(random, nasty);
            for (const bool phone : {false, true}) {
                const QString written = guarded(cell, phone);
                if (unguarded(written) != cell)
                    QFAIL(qPrintable(cell));
                // Nothing that a spreadsheet would run is left, but numbers of telephones.
                const bool runs = !written.isEmpty() && u"=+-@\t\r"_s.contains(written.front());
                if (runs && !(phone && written.front() == u'+'))
                    QFAIL(qPrintable(cell));
            }
        }
        QCOMPARE(guarded(u"+380441234567"_s, true), u"+380441234567"_s);
        QCOMPARE(guarded(u"+380441234567"_s, false), u"'+380441234567"_s);
        QCOMPARE(guarded(u"+1+cmd"_s, true), u"'+1+cmd"_s);
        QCOMPARE(guarded(u"+"_s, true), u"'+"_s);
        QCOMPARE(guarded(u"'tis"_s), u"'tis"_s);
        QCOMPARE(unguarded(u"'tis"_s), u"'tis"_s);
        QCOMPARE(unguarded(u"'"_s), u"'"_s);
        QCOMPARE(guarded(u"'=1"_s), u"''=1"_s);
    }

    void tables_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QStringList>("pieces");
        for (const Encoding encoding : allEncodings()) {
            const QStringList pieces =
                nasty + westernLetters + (encoding == Encoding::Windows1252 ? QStringList() : otherLetters);
            for (const char16_t delimiter : allDelimiters()) {
                const int mark = static_cast<int>(byteOrderMark(encoding).size());
                QTest::addRow("CSV %s %d", qPrintable(toKey(encoding)), delimiter)
                    << csvFormat(delimiter, encoding, mark) << pieces;
                if (encoding == Encoding::Utf8)
                    QTest::addRow("CSV utf-8 without mark %d", delimiter) << csvFormat(delimiter, encoding) << pieces;
            }
        }
        QTest::newRow("JSON array") << formatOf(TableKind::JsonArray) << nasty + westernLetters + otherLetters;
        QTest::newRow("JSON Lines") << formatOf(TableKind::JsonLines) << nasty + westernLetters + otherLetters;
        QTest::newRow("XLSX") << formatOf(TableKind::Xlsx) << nasty + westernLetters + otherLetters;
    }
    void tables()
    {
        QFETCH(TableFormat, format);
        QFETCH(QStringList, pieces);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table"_s);
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Table table = randomTable(seed, pieces);
            const auto written = writeFile(path, table, format, seed % 2 == 0 ? 0 : -1);
            QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
            if (table.size() == 1 && (format.kind == TableKind::JsonArray || format.kind == TableKind::JsonLines))
                continue; // JSON names its columns in its rows
            const ReadTable read = readFile(path, format);
            QCOMPARE(read.error, QString());
            QCOMPARE(read.headings, table.first());
            for (const TableRow &row : read.rows)
                QVERIFY2(row.fault.isEmpty(), qPrintable(row.fault));
            QCOMPARE(read.cells(), table.sliced(1));
        }
    }

    void whatWasWrittenIsRecognised()
    {
        const QTemporaryDir folder;
        const Table table{{u"E-mail"_s, u"Name"_s, u"Roles"_s},
                          {u"olena@acme.example"_s, u"Олена, Київ"_s, u"Admin; Billing"_s},
                          {u"wei@acme.example"_s, u"王"_s, u"Member"_s}};
        for (const QString &ending : {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"json"_s, u"jsonl"_s}) {
            const QString path = folder.filePath(u"people."_s + ending);
            const auto format = formatForName(path);
            QVERIFY(format.has_value());
            QVERIFY(writeFile(path, table, *format));
            const auto recognised = recogniseFile(path);
            QVERIFY2(recognised.has_value(), recognised ? "" : qPrintable(recognised.error().message));
            QCOMPARE(recognised->kind, format->kind);
            const ReadTable read = readFile(path, *recognised);
            QCOMPARE(read.headings, table.first());
            QCOMPARE(read.cells(), table.sliced(1));
        }
        QVERIFY(!formatForName(u"people.doc"_s));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtriptest.moc"
