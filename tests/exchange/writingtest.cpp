#include "models/exchange/mapping/guess.h"
#include "models/exchange/writing/errorfile.h"

#include "tests/exchange/tables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write");
}

} // namespace

class WritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csvAsItStands()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeFile(
            path,
            {{u"Name"_s, u"Phone"_s}, {u"=1+1"_s, u"+380441234567"_s}, {u"a;=2"_s, u"x\"y"_s}, {u" z"_s, u"007"_s}},
            csvFormat(), 1));
        QCOMPARE(contentOf(path),
                 QByteArray("Name,Phone\r\n'=1+1,+380441234567\r\n\"a;=2\",\"x\"\"y\"\r\n\" z\",007\r\n"));
    }

    void noHalfFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "json", "jsonl"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void noHalfFile()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"people."_s + ending);
        put(path, "old");
        const auto format = formatForName(path);
        QVERIFY(format.has_value());
        {
            const auto writer = createTable(path, {{u"a"_s}}, *format);
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->write({u"x"_s}));
            QCOMPARE(contentOf(path), QByteArray("old"));
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(path).fileName()});
        const auto writer = createTable(path, {{u"a"_s}}, *format);
        QVERIFY((*writer)->write({u"x"_s}));
        QVERIFY((*writer)->finish());
        QVERIFY(contentOf(path) != QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aPlaceThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
            const QString path = folder.filePath(u"none/people."_s + ending);
            const auto written = writeFile(path, {{u"a"_s}, {u"1"_s}}, *formatForName(path));
            QVERIFY(!written && written.error().kind == Error::Kind::Storage);
            QVERIFY(written.error().message.contains(u"people."_s + ending));
        }
    }

    void lettersThatTheEncodingDoesNotKnow()
    {
        const QTemporaryDir folder;
        const auto written = writeFile(folder.filePath(u"a.csv"_s), {{u"a"_s}, {u"Müller"_s}, {u"Їжак"_s}},
                                       csvFormat(u';', Encoding::Windows1252));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"Row 3"_s) && written.error().message.contains(u"“Ї”"_s),
                 qPrintable(written.error().message));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void noRowsAreStillJson()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.json"_s), {{u"a"_s}}, formatOf(TableKind::JsonArray)));
        QCOMPARE(contentOf(folder.filePath(u"a.json"_s)), QByteArray("[]\n"));
        QVERIFY(writeFile(folder.filePath(u"a.jsonl"_s), {{u"a"_s}}, formatOf(TableKind::JsonLines)));
        QCOMPARE(contentOf(folder.filePath(u"a.jsonl"_s)), QByteArray());
    }

    void limitsOfASheet()
    {
        const QTemporaryDir folder;
        const auto written =
            writeFile(folder.filePath(u"a.xlsx"_s), {{u"a"_s}, {QString(40'000, u'x')}}, formatOf(TableKind::Xlsx));
        QVERIFY(!written && written.error().message.contains(u"32767"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        const auto twice = writeFile(folder.filePath(u"a.json"_s), {{u"a"_s, u"a"_s}}, formatOf(TableKind::JsonArray));
        QVERIFY(!twice && twice.error().message.contains(u"“a”"_s));
    }

    void idsInASheetAreText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(writeFile(path, {{u"id"_s}, {u"00123"_s}, {u"12345678901234567890"_s}, {u"1-3"_s}},
                          formatOf(TableKind::Xlsx)));
        const ReadTable read = readFile(path, formatOf(TableKind::Xlsx));
        for (const TableRow &row : read.rows)
            QVERIFY(row.kind(0) == CellKind::Text);
        QCOMPARE(read.cells(), (Table{{u"00123"_s}, {u"12345678901234567890"_s}, {u"1-3"_s}}));
    }

    void templatesAreGuessedAgain()
    {
        const QTemporaryDir folder;
        QList<WrittenColumn> columns;
        for (const FieldInfo &field : memberFields())
            columns.append({field.label(), field.format == FieldFormat::Phone});
        columns.append({u"Roles"_s});
        for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
            const QString path = folder.filePath(u"template."_s + ending);
            QVERIFY(writeTemplate(path, columns, *formatForName(path)));
            const auto source = openTable(path, *recogniseFile(path));
            QVERIFY(source.has_value());
            const Mapping mapping = guessMapping((*source)->headings());
            for (const FieldInfo &field : memberFields())
                QVERIFY2(mapping.columns[static_cast<qsizetype>(field.field)].field == field.field,
                         qPrintable(field.label()));
            QVERIFY(mapping.columns.last().kind == ColumnUse::Kind::Roles);
            QVERIFY(!*(*source)->next());
        }
    }

    void anErrorFileTakesWhatNoTableTakes()
    {
        const QTemporaryDir folder;
        for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
            const QString path = folder.filePath(u"errors."_s + ending);
            const auto file = ErrorFile::create(path, {u"Email"_s}, *formatForName(path));
            QVERIFY(file.has_value());
            const TableRow row{2, 0, {QString(u"a\0b"_s + QString(100'000, u'x'))}, {}, u"Broken."_s, 1};
            QVERIFY((*file)->write(row, RowChecker(guessMapping({u"Email"_s}), {}).check(row)));
            QVERIFY((*file)->finish());
            const QString cell = readFile(path, *formatForName(path)).rows.first().cells.last();
            QVERIFY(cell.startsWith(u"abxx"_s) && cell.endsWith(u"x…"_s));
        }
    }

    void errorsAreForMending()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"errors.csv"_s);
        const QStringList headings{u"E-mail"_s, u"Phone"_s, u"Name"_s};
        const Mapping mapping = guessMapping(headings);
        RowChecker checker(mapping, {});
        const auto file = ErrorFile::create(path, headings, csvFormat());
        QVERIFY(file.has_value());
        const TableRow row{7, 0, {u"nobody"_s, u"+380441234567"_s, u"=x"_s, u"more"_s, u"most"_s}, {}, {}, -1};
        const CheckedRow checked = checker.check(row);
        QVERIFY(checked.hasErrors());
        QVERIFY((*file)->write(row, checked));
        QVERIFY((*file)->finish());
        const ReadTable read = readFile(path, csvFormat());
        QCOMPARE(read.headings.sliced(4), headings);
        const QStringList cells = read.rows.first().cells;
        QCOMPARE(cells[0], u"7"_s);
        QVERIFY(cells[1].contains(u"E-mail"_s));
        QVERIFY(cells[2].contains(u"@"_s) && cells[2].contains(u"more cells"_s));
        QCOMPARE(cells[3], u"more, most"_s);
        QCOMPARE(cells.sliced(4), row.cells.first(3));
        // Mended, it is imported as it is.
        const Mapping again = guessMapping(read.headings);
        for (int i = 0; i < 4; ++i)
            QVERIFY(again.columns[i].kind == ColumnUse::Kind::LeaveOut);
        QCOMPARE(again.columns.sliced(4), mapping.columns);
        QVERIFY(contentOf(path).contains(",+380441234567,'=x"));
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "writingtest.moc"
