#include "models/store/search/textchange.h"

#include <QSet>
#include <QtTest>

#include <random>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What the trigram index is told of a change leaves it with the trigrams of the new text, whatever repeats in both.
class TextChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordInTheMiddle();
    void whatStandsElsewhereIsNotForgotten();
    void anythingLeavesTheTrigramsOfTheNewText();
    void lettersBeyondTheFirstPlane();
    void newAndGone();
};

static QSet<QString> trigramsOf(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QSet<QString> trigrams;
    for (qsizetype at = 0; at + 3 <= letters.size(); ++at)
        trigrams.insert(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + at, 3));
    return trigrams;
}

/// What an index knows that knew the first text and was told of the change.
static QSet<QString> told(const QString &before, const QString &after)
{
    const Search::TextChange change(before, after);
    return (trigramsOf(before) - trigramsOf(change.removed)) + trigramsOf(change.added);
}

void TextChangeTest::aWordInTheMiddle()
{
    const QString before = u"  olena  shevchenko  kyiv  olena@acme.example  sales"_s;
    const QString after = u"  olena  shevchenko  lviv  olena@acme.example  sales"_s;
    const Search::TextChange change(before, after);
    QVERIFY2(change.removed.size() <= 8, qPrintable(change.removed));
    QVERIFY2(change.added.size() <= 8, qPrintable(change.added));
    QCOMPARE(told(before, after), trigramsOf(after));
}

void TextChangeTest::whatStandsElsewhereIsNotForgotten()
{
    // "bern" goes, and stands within "bernard" still; "paris" comes, and stands within "parish" already.
    const QString before = u"  bernard  bern  parish"_s;
    const QString after = u"  bernard  paris  parish"_s;
    QCOMPARE(told(before, after), trigramsOf(after));
    QCOMPARE(told(after, before), trigramsOf(before));
}

void TextChangeTest::anythingLeavesTheTrigramsOfTheNewText()
{
    std::mt19937 random(20);
    const auto below = [&random](qsizetype most) { return static_cast<qsizetype>(random() % static_cast<size_t>(most)); };
    for (int round = 0; round < 5000; ++round) {
        // Of three letters, so that the same trigrams stand everywhere.
        QString before;
        for (qsizetype i = below(30); i > 0; --i)
            before += QChar(u'a' + static_cast<char16_t>(below(3)));
        QString after = before;
        for (qsizetype edits = 1 + below(3); edits > 0; --edits) {
            const qsizetype at = below(after.size() + 1);
            if (below(2) == 0)
                after.insert(at, QChar(u'a' + static_cast<char16_t>(below(3))));
            else
                after.remove(at, 1 + below(4));
        }
        QVERIFY2(told(before, after) == trigramsOf(after), qPrintable(before + u" → "_s + after));
    }
}

void TextChangeTest::lettersBeyondTheFirstPlane()
{
    const QString before = u"  𝒶𝒷𝒸  👩‍👩‍👧  ok"_s;
    const QString after = u"  𝒶𝒷𝒹  👩‍👩‍👦  ok"_s;
    QCOMPARE(told(before, after), trigramsOf(after));
    QVERIFY(Search::TextChange(before, after).removed.isValidUtf16());
}

void TextChangeTest::newAndGone()
{
    QCOMPARE(Search::TextChange(QString(), u"  new"_s).added, u"  new"_s);
    QCOMPARE(Search::TextChange(u"  gone"_s, QString()).removed, u"  gone"_s);
    // The index stops reading at a zero, so nobody may begin behind one.
    const QString zero = u"ab"_s + QChar(0) + u"cdef"_s;
    QCOMPARE(Search::TextChange(zero, zero + u"x"_s).added, zero + u"x"_s);
}

QTEST_GUILESS_MAIN(TextChangeTest)
#include "textchangetest.moc"
