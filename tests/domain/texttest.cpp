#include "models/domain/text.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <random>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class TextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void folded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ASCII") << u"Olena@ACME.example"_s << u"olena@acme.example"_s;
        QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
        QTest::newRow("umlaut, decomposed") << u"Mu\u0308ller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("Danish") << u"Ærø Ålborg"_s << u"aero alborg"_s;
        QTest::newRow("Croatian") << u"Đorđe"_s << u"dorde"_s;
        QTest::newRow("Icelandic") << u"Þórður"_s << u"thordur"_s;
        QTest::newRow("Turkish capital") << u"İzmir"_s << u"izmir"_s;
        QTest::newRow("Turkish dotless") << u"Işık"_s << u"isik"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("Ukrainian ї") << u"Їжак"_s << u"іжак"_s;
        QTest::newRow("Ukrainian і") << u"Іван"_s << u"іван"_s;
        QTest::newRow("й is и") << u"Андрій"_s << u"андріи"_s;
        QTest::newRow("ґ stays") << u"Ґалаґан"_s << u"ґалаґан"_s;
        QTest::newRow("ё is е") << u"Ёлкин"_s << u"елкин"_s;
        QTest::newRow("apostrophe ’") << u"Мар’яна"_s << u"мар'яна"_s;
        QTest::newRow("apostrophe ʼ") << u"Марʼяна"_s << u"мар'яна"_s;
        QTest::newRow("apostrophe `") << u"O`Neill"_s << u"o'neill"_s;
        QTest::newRow("hyphens") << u"Anna\u2011Maria\u2013Luise"_s << u"anna-maria-luise"_s;
        QTest::newRow("Greek, final sigma") << u"Γιώργος"_s << u"γιωργοσ"_s;
        QTest::newRow("Greek, three marks") << u"ΐ"_s << u"ι"_s;
        QTest::newRow("Arabic without vowels") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("Hebrew without points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("Chinese") << u"王小明"_s << u"王小明"_s;
        QTest::newRow("compatibility ideograph") << u"\uf900"_s << u"\u8c48"_s;
        QTest::newRow("Hindi keeps its vowels") << u"अनीता"_s << u"अनीता"_s;
        QTest::newRow("Hindi keeps its virama") << u"क्षमा"_s << u"क्षमा"_s;
        QTest::newRow("kana keeps its voicing") << u"がき"_s << u"か\u3099き"_s;
        QTest::newRow("Korean") << u"김"_s << u"\u1100\u1175\u11b7"_s;
        QTest::newRow("full width") << u"Ａｎｎａ"_s << u"anna"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
        QTest::newRow("superscript") << u"x²"_s << u"x2"_s;
        QTest::newRow("Deseret capital") << u"𐐀"_s << u"𐐨"_s;
        QTest::newRow("emoji") << u"Anna 👩‍💻"_s << u"anna 👩💻"_s;
        QTest::newRow("white space") << u"  Anna \t\r\n\u00a0\u3000 Luise  "_s << u"anna luise"_s;
        QTest::newRow("invisible ones go") << u"\u202eAn\u200bna\u202c\u00ad\ufeff"_s << u"anna"_s;
        QTest::newRow("only blanks") << u" \u00a0 "_s << QString();
        QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd800) + u"b"_s) << u"a\ufffdb"_s;
        QTest::newRow("lone low surrogate") << QString(QChar(0xdc00)) << u"\ufffd"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"a b"_s;
    }
    void folded()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(Text::folded(text), expected);
        // Folding what is folded changes nothing, or a search for a found name would not find it.
        QCOMPARE(Text::folded(expected), expected);
    }

    void foldedIsStableForAnyText()
    {
        std::mt19937 random(7); // NOLINT: the same texts each time
        std::uniform_int_distribution<int> unit(0, 0xffff);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int k = 0; k < 12; ++k)
                text += QChar(static_cast<char16_t>(unit(random)));
            const QString once = Text::folded(text);
            QVERIFY(once.isValidUtf16());
            QVERIFY(!once.contains(u"  "_s) && once == once.trimmed());
            QCOMPARE(Text::folded(once), once);
        }
    }

    void needles()
    {
        QCOMPARE(Text::needles(u"  Müller  OLENA muller "_s), QStringList({u"muller"_s, u"olena"_s}));
        QCOMPARE(Text::needles(u" \t "_s), QStringList());
    }

    void sortsAsAReaderExpects()
    {
        const QStringList expected{QString(),  u"Ärzte"_s, u"Müller"_s, u"Muller B"_s, u"Zoe"_s,   u"Анна"_s,
                                   u"Богдан"_s, u"Іван"_s,  u"Ївга"_s,   u"Йосип"_s,    u"Яна"_s, u"王"_s};
        QStringList names = expected;
        std::mt19937 random(1); // NOLINT: the same shuffle each time
        for (int i = 0; i < 20; ++i) {
            std::ranges::shuffle(names, random);
            std::ranges::sort(names, {}, &Text::sortKey);
            QCOMPARE(names, expected);
        }
    }

    void sortKey_data()
    {
        QTest::addColumn<QString>("smaller");
        QTest::addColumn<QString>("greater");
        QTest::newRow("empty first") << QString() << u" "_s;
        QTest::newRow("case last") << u"anna"_s << u"Anna"_s;
        QTest::newRow("accent after plain") << u"Muller"_s << u"Müller"_s;
        QTest::newRow("but before the next letter") << u"Müller"_s << u"Mulles"_s;
        QTest::newRow("case does not part") << u"Anna"_s << u"annab"_s;
        QTest::newRow("numbers as text") << u"10"_s << u"9"_s;
        QTest::newRow("blank before letters") << u"Anna Z"_s << u"Annabel"_s;
        QTest::newRow("і before ї") << u"іа"_s << u"їа"_s;
    }
    void sortKey()
    {
        QFETCH(QString, smaller);
        QFETCH(QString, greater);
        QVERIFY(Text::sortKey(smaller) < Text::sortKey(greater));
    }

    void sortKeyHasNoZeroByte()
    {
        for (const QString &text : {u"Olena Shevchenko"_s, u"王小明"_s, QString(300, u'ї'), QString(5000, u'a'),
                                    QString(QChar(0xd800)), QString(u"a"_s + QChar(u'\0') + u"b"_s)}) {
            const QByteArray key = Text::sortKey(text);
            QVERIFY(!key.isEmpty());
            QVERIFY2(!key.contains('\0'), key.toHex().constData());
        }
        QVERIFY(Text::sortKey(QString()).isEmpty());
        QCOMPARE(Text::sortKey(QString(600, u'q')), Text::sortKey(QString(600, u'q')));
        QVERIFY(Text::sortKey(QString(600, u'q')) < Text::sortKey(QString(601, u'q')));
    }

    void worksInManyThreads()
    {
        const QString name = u"Ївга Müller"_s;
        const QByteArray key = Text::sortKey(name);
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                for (int k = 0; k < 2000; ++k) {
                    if (Text::sortKey(name) != key || Text::folded(name) != u"івга muller"_s || Text::initials(name) != u"ЇM"_s)
                        ++wrong;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(wrong.load(), 0);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << u"Olena Shevchenko"_s << u"OS"_s;
        QTest::newRow("three words") << u"Ana de Souza"_s << u"AS"_s;
        QTest::newRow("one word") << u"Cher"_s << u"C"_s;
        QTest::newRow("lower case") << u"olena shevchenko"_s << u"OS"_s;
        QTest::newRow("Ukrainian") << u"Їжакевич Ґалина"_s << u"ЇҐ"_s;
        QTest::newRow("Chinese") << u"王小明"_s << u"王"_s;
        QTest::newRow("Arabic") << u"محمد علي"_s << u"مع"_s;
        QTest::newRow("e-mail") << u"olena@acme.example"_s << u"O"_s;
        QTest::newRow("combining mark") << u"O\u0308zlem A\u0301ron"_s << u"O\u0308A\u0301"_s;
        QTest::newRow("emoji family") << u"👨‍👩‍👧 Smith"_s << u"👨‍👩‍👧S"_s;
        QTest::newRow("flag") << u"🇺🇦"_s << u"🇺🇦"_s;
        QTest::newRow("skin tone") << u"👍🏽 Ok"_s << u"👍🏽O"_s;
        QTest::newRow("sharp s stays one") << u"ßen"_s << u"ß"_s;
        QTest::newRow("brackets") << u"(Olena) \"Shevchenko\""_s << u"OS"_s;
        QTest::newRow("punctuation word") << u"Olena -"_s << u"O"_s;
        QTest::newRow("phone") << u"+380441234567"_s << u"3"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks") << u" \t"_s << QString();
        QTest::newRow("only punctuation") << u"..."_s << QString();
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString();
        QTest::newRow("bidi override") << u"\u202eOlena\u202c"_s << u"O"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(Text::initials(name), "expected");
    }

    void lengthCountsCodePoints()
    {
        QCOMPARE(Text::length(u""), 0);
        QCOMPARE(Text::length(u"Їжак"), 4);
        QCOMPARE(Text::length(u"a😀b"), 3);
        QCOMPARE(Text::length(QString(QChar(0xdc00))), 1);
        QVERIFY(Text::isWellFormed(u"a😀b"));
        QVERIFY(!Text::isWellFormed(QString(QChar(0xd83d))));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
