#include "models/domain/phone.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PhoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<bool>("shaped");
        QTest::addColumn<QString>("e164"); // empty: not valid
        QTest::newRow("London") << u"+44 20 7183 8750"_s << u"+442071838750"_s << true << u"+442071838750"_s;
        QTest::newRow("London with its trunk zero") << u"+44 (0)20 7183-8750"_s << u"+4402071838750"_s << true << u"+442071838750"_s;
        QTest::newRow("Kyiv") << u"+380 (44) 123-45-67"_s << u"+380441234567"_s << true << u"+380441234567"_s;
        QTest::newRow("Germany with dots") << u"+49.30.901820"_s << u"+4930901820"_s << true << u"+4930901820"_s;
        QTest::newRow("no-break blanks and dashes") << u"+44\u00a020\u20117183\u20138750"_s << u"+442071838750"_s << true
                                                   << u"+442071838750"_s;
        QTest::newRow("pasted direction marks") << u"\u202a+442071838750\u202c"_s << u"+442071838750"_s << true
                                               << u"+442071838750"_s;
        QTest::newRow("Arabic digits") << u"+٤٤٢٠٧١٨٣٨٧٥٠"_s << u"+442071838750"_s << true << u"+442071838750"_s;
        QTest::newRow("the seed's example") << u"+3801234567"_s << u"+3801234567"_s << true << QString();
        QTest::newRow("one digit") << u"+1"_s << u"+1"_s << true << QString();
        QTest::newRow("15 digits") << u"+123456789012345"_s << u"+123456789012345"_s << true << QString();
        QTest::newRow("16 digits") << u"+1234567890123456"_s << u"+1234567890123456"_s << false << QString();
        QTest::newRow("empty") << QString() << QString() << false << QString();
        QTest::newRow("plus alone") << u"+"_s << u"+"_s << false << QString();
        QTest::newRow("no plus") << u"020 7183 8750"_s << u"02071838750"_s << false << QString();
        QTest::newRow("two pluses") << u"++442071838750"_s << u"++442071838750"_s << false << QString();
        QTest::newRow("extension is not dropped") << u"+44 20 7183 8750 ext. 3"_s << u"+442071838750ext3"_s << false << QString();
        QTest::newRow("letters") << u"+1 800 FLOWERS"_s << u"+1800FLOWERS"_s << false << QString();
        QTest::newRow("text around") << u"call +442071838750"_s << u"call+442071838750"_s << false << QString();
        QTest::newRow("NUL") << QString(u"+44207"_s + QChar(u'\0')) << QString(u"+44207"_s + QChar(u'\0')) << false << QString();
        QTest::newRow("superscript") << u"+44²"_s << u"+44²"_s << false << QString();
        QTest::newRow("lone surrogate") << QString(u"+44"_s + QChar(0xd800)) << QString(u"+44"_s + QChar(0xd800)) << false
                                        << QString();
        QTest::newRow("unknown country code") << u"+999123456789"_s << u"+999123456789"_s << true << QString();
        QTest::newRow("huge") << QString(100'000, u'+') << QString(100'000, u'+') << false << QString();
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QFETCH(QString, e164);
        QCOMPARE(Phone::withoutPunctuation(typed), plain);
        QTEST(Phone::isE164Shape(plain), "shaped");
        QCOMPARE(Phone::isValid(plain), !e164.isEmpty());
        QCOMPARE(Phone::toE164(typed), e164.isEmpty() ? std::nullopt : std::optional(e164));
    }

    void isShownGrouped()
    {
        QCOMPARE(Phone::forDisplay(u"+442071838750"_s), u"+44 20 7183 8750"_s);
        QCOMPARE(Phone::forDisplay(u"+3801234567"_s), u"+3801234567"_s);
        QCOMPARE(Phone::forDisplay(u"no number"_s), u"no number"_s);
        QCOMPARE(Phone::forDisplay(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "phonetest.moc"
