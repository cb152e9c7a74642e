#include "toldpeople.h"

#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class MembersPasteTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void takesAtMost();
};

void MembersPasteTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no address") << u"Olena, Ivan\nnobody"_s << QString();
    QTest::newRow("one") << u" olena@acme.example "_s << u"|olena@acme.example"_s;
    QTest::newRow("lines") << u"a@x.example\r\nb@x.example\n\nc@x.example"_s << u"|a@x.example\n|b@x.example\n|c@x.example"_s;
    QTest::newRow("commas and semicolons") << u"a@x.example, b@x.example;c@x.example"_s
                                           << u"|a@x.example\n|b@x.example\n|c@x.example"_s;
    QTest::newRow("name") << u"Olena Shevchenko <olena@acme.example>"_s << u"Olena Shevchenko|olena@acme.example"_s;
    QTest::newRow("list of names") << u"Анна Коваль <anna@acme.example>, Wei Kim <wei@acme.example>"_s
                                   << u"Анна Коваль|anna@acme.example\nWei Kim|wei@acme.example"_s;
    QTest::newRow("quoted comma") << u"\"Shevchenko, Olena\" <olena@acme.example>, b@x.example"_s
                                  << u"Shevchenko, Olena|olena@acme.example\n|b@x.example"_s;
    QTest::newRow("quoted quote") << u"\"Jo \\\"JJ\\\" Doe\" <jo@x.example>"_s << u"Jo \"JJ\" Doe|jo@x.example"_s;
    QTest::newRow("bare name") << u"Olena Shevchenko olena@acme.example"_s << u"Olena Shevchenko|olena@acme.example"_s;
    QTest::newRow("mailto") << u"mailto:olena%2Bwork@acme.example?subject=Hi"_s << u"|olena+work@acme.example"_s;
    QTest::newRow("table") << u"Name\tE-mail\tPhone\nOlena\tolena@acme.example\t+380441234567"_s
                           << u"Olena|olena@acme.example"_s;
    QTest::newRow("table, address first") << u"olena@acme.example\tOlena"_s << u"Olena|olena@acme.example"_s;
    QTest::newRow("twice") << u"a@x.example, A@X.example"_s << u"|a@x.example"_s;
    QTest::newRow("not an address") << u"@x.example, a@, a b@"_s << QString();
    QTest::newRow("unclosed") << u"Olena <olena@acme.example"_s << QString();
    QTest::newRow("unclosed quote") << u"\"Olena <olena@acme.example>"_s << u"\"Olena|olena@acme.example"_s;
}

void MembersPasteTest::reads()
{
    QFETCH(QString, text);
    QTEST(toldPeople(text), "people");
}

void MembersPasteTest::takesAtMost()
{
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"p%1@x.example\n"_s.arg(i);
    const PastedPeople pasted = peopleOfText(text);
    QCOMPARE(pasted.people.size(), mostPastedPeople);
    QVERIFY(pasted.leftOut > 0 && pasted.leftOutSentence().contains(u"left out"_s));
    // Far beyond the limit nothing is looked at.
    const PastedPeople cut = peopleOfText(QString(longestPaste, u' ') + u"a@x.example"_s);
    QVERIFY(cut.people.isEmpty() && cut.isCut && !cut.leftOutSentence().isEmpty());
}

QTEST_GUILESS_MAIN(MembersPasteTest)
#include "memberspastetest.moc"
