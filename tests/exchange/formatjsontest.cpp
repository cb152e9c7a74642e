#include "models/exchange/source/formatjson.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// How a file is read, kept for an import that goes on another day.
class FormatJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("usual") << TableFormat();
        TableFormat old;
        old.encoding = Encoding::Utf16BigEndian;
        old.bom = 2;
        old.delimiter = u'\t';
        old.lineEnd = LineEnd::OldMac;
        old.hasHeadings = false;
        QTest::newRow("old") << old;
        TableFormat sheet;
        sheet.kind = TableKind::Xlsx;
        sheet.sheet = u"Люди"_s;
        QTest::newRow("sheet") << sheet;
        TableFormat lines;
        lines.kind = TableKind::JsonLines;
        QTest::newRow("lines") << lines;
    }

    void comesBack()
    {
        QFETCH(const TableFormat, format);
        const auto read = formatFromJson(toJson(format));
        QVERIFY(read.has_value());
        QCOMPARE(*read, format);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"doc"_s);
        QTest::newRow("encoding") << u"encoding"_s << QJsonValue(u"ebcdic"_s);
        QTest::newRow("delimiter") << u"delimiter"_s << QJsonValue(u"x"_s);
        QTest::newRow("two delimiters") << u"delimiter"_s << QJsonValue(u",;"_s);
        QTest::newRow("mark") << u"bom"_s << QJsonValue(-5);
    }

    void refusesWhatIsNone()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject json = toJson(TableFormat());
        json[key] = value;
        const auto read = formatFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(FormatJsonTest)
#include "formatjsontest.moc"
