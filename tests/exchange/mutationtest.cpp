#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"
#include "models/exchange/source/recognise.h"

#include "tests/exchange/tables.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const Table people{
    {u"E-mail"_s, u"Name"_s, u"Phone"_s, u"Roles"_s, u"Employee ID"_s},
    {u"olena@acme.example"_s, u"Олена \"Ле\" Шевченко"_s, u"+380441234567"_s, u"Admin; Billing"_s, u"00012"_s},
    {u"wei@acme.example"_s, u"王\n小明"_s, QString(), u"Member"_s, u"=1+1"_s},
    {u"zoe@acme.example"_s, u"Zoë, 😀"_s, u"+33142000001"_s, u"Member"_s, u"'x"_s}};

/// Some bytes changed, cut out, doubled or put in: what a bad disk, a bad program or a bad person does.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> dictionary{
        "\"",    ",",    ";",         "\n",         "\r",       QByteArray(1, '\0'),
        "\xFF",  "\xC3", "{",         "}",          "[",        "]",
        "\\",    ":",    "'",         "<",          ">",        "&",
        "<row>", "</c>", "<!DOCTYPE", "PK\x03\x04", "\xFF\xFE", "sep=",
        "null",  "1e999"};
    for (quint32 times = 1 + random.bounded(4u); times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const qsizetype length = random.bounded(static_cast<int>(qMin<qsizetype>(bytes.size() - at, 64)) + 1);
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        case 3: bytes.insert(at, dictionary[random.bounded(static_cast<int>(dictionary.size()))]); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

/// Reads whatever it is; empty when all that must hold does.
QString broken(const QByteArray &bytes, const TableFormat &format)
{
    const auto source = openTable(inMemory(bytes), format);
    if (!source)
        return source.error().message.isEmpty() ? u"an error without words"_s : QString();
    RowChecker checker(guessMapping((*source)->headings()), {});
    qint64 last = 0;
    qsizetype most = bytes.size() * 200 + 1000; // no reader makes rows of nothing
    while (most-- > 0) {
        const auto row = (*source)->next();
        if (!row)
            return row.error().message.isEmpty() ? u"an error without words"_s : QString();
        if (!*row)
            return {};
        if ((*row)->number <= last)
            return u"rows do not count up"_s;
        last = (*row)->number;
        if ((*row)->fault.isEmpty() == ((*row)->faultByte >= 0))
            return u"a fault without a place"_s;
        const CheckedRow checked = checker.check(**row);
        if (!checked.isGood() && checked.reasons().isEmpty())
            return u"a bad row without a reason"_s;
    }
    return u"rows without end"_s;
}

} // namespace

class MutationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<TableFormat>("format");
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
            QTest::newRow(qPrintable(toKey(encoding)))
                << csvFormat(u';', encoding, static_cast<int>(byteOrderMark(encoding).size()));
        for (const TableKind kind : {TableKind::JsonArray, TableKind::JsonLines, TableKind::Xlsx})
            QTest::newRow(qPrintable(displayName(kind))) << formatOf(kind);
    }
    void files()
    {
        QFETCH(TableFormat, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"people"_s);
        QVERIFY(writeFile(path, people, format));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(2026);
        for (int i = 0; i < 600; ++i) {
            const QByteArray bytes = mutated(whole, random);
            const QString fault = broken(bytes, format);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u' ' + QString::fromLatin1(bytes.toBase64())));
            const auto device = inMemory(bytes);
            if (const auto recognised = recognise(*device, u"people"_s)) {
                const QString again = broken(bytes, *recognised);
                QVERIFY2(again.isEmpty(), qPrintable(again + u' ' + QString::fromLatin1(bytes.toBase64())));
            }
        }
    }

    /// The sheet itself, since a damaged archive seldom reaches it.
    void sheets()
    {
        const QByteArray sheet =
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>"
            "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45352.5</v></c><c r=\"C3\" t=\"b\"><v>1</v></c></row></sheetData>";
        const QByteArray strings = "<si><t>E-mail</t></si><si><r><t>x_x000D_</t></r></si>";
        const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>";
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const QByteArray book = workbook(mutated(sheet, random), i % 3 == 0 ? mutated(strings, random) : strings,
                                             i % 5 == 0 ? mutated(styles, random) : styles);
            const QString fault = broken(book, formatOf(TableKind::Xlsx));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutationtest.moc"
