// Tables stand straight whatever the letters: what a terminal gives each of them.
#include "app/commandline/columns.h"
#include "tests/app/terminal.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsColumns_data();
    void countsColumns();
    void alignsTables();
};

void ColumnsTest::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("latin") << u"Müller"_s << 6;
    QTest::newRow("combining") << u"e\u0301\u0323"_s << 1;
    QTest::newRow("cyrillic") << u"Їжак"_s << 4;
    QTest::newRow("arabic with vowels") << u"مُحَمَّد"_s << 4;
    QTest::newRow("hebrew with points") << u"שָׁלוֹם"_s << 4;
    QTest::newRow("chinese") << u"王小明"_s << 6;
    QTest::newRow("rare chinese") << u"𠮷野家"_s << 6;
    QTest::newRow("hangul") << u"김민준"_s << 6;
    QTest::newRow("hangul taken apart") << u"\u1100\u1161\u11a8"_s << 2;
    QTest::newRow("halfwidth katakana") << u"ｱｲｳ"_s << 3;
    QTest::newRow("fullwidth yen") << u"￥"_s << 2;
    QTest::newRow("picture") << u"😀"_s << 2;
    QTest::newRow("joiner") << u"a\u200db"_s << 2;
}

void ColumnsTest::countsColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(static_cast<int>(columnsOf(text)), columns);
}

void ColumnsTest::alignsTables()
{
    const Terminal terminal;
    for (const auto &name : {u"王小明有限公司"_s, u"شَرِكة"_s, u"𠮷野家"_s, u"Acme Ltd"_s})
        terminal.mustRun({u"organizations"_s, u"create"_s, u"--name"_s, name, u"--domain"_s, u"x%1.example"_s.arg(name.size())});
    const QStringList lines = terminal.mustRun({u"organizations"_s, u"list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    const auto at = [](const QString &line, const QString &word) { return columnsOf(line.left(line.indexOf(word))); };
    const auto heading = at(lines.first(), u"Domains"_s);
    for (const auto &line : lines.mid(1))
        QCOMPARE(at(line, QRegularExpression(u"x\\d+\\.example"_s).match(line).captured()), heading);
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columnstest.moc"
