#include "models/domain/validation.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class NormalizedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void field_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("outer blanks") << Field::Name << u"\u00a0 Olena  Shevchenko \t"_s << u"Olena  Shevchenko"_s;
        QTest::newRow("NFC") << Field::Name << u"Mu\u0308ller"_s << u"Müller"_s;
        QTest::newRow("line break") << Field::FullAddress << u"1 Main St\nKyiv"_s << u"1 Main St Kyiv"_s;
        QTest::newRow("e-mail's domain") << Field::Email << u" Olena.S@ACME.Example "_s << u"Olena.S@acme.example"_s;
        QTest::newRow("no e-mail") << Field::Email << u"OLENA"_s << u"OLENA"_s;
        QTest::newRow("phone") << Field::Phone << u" +44 (20) 7183-8750 "_s << u"+442071838750"_s;
        QTest::newRow("locale") << Field::Locale << u"EN-us"_s << u"en_US"_s;
        QTest::newRow("locale with script") << Field::Locale << u"zh-hant-tw"_s << u"zh_Hant_TW"_s;
        QTest::newRow("no locale") << Field::Locale << QString() << QString();
        QTest::newRow("time zone") << Field::TimeZone << u" Europe/Kiev "_s << u"Europe/Kiev"_s;
        QTest::newRow("no width, name") << Field::Name << u"\ufeffOle\u200bna\u2060"_s << u"Olena"_s;
        QTest::newRow("no width, e-mail") << Field::Email << u"\u200bolena@acme.exa\u200bmple"_s << u"olena@acme.example"_s;
        QTest::newRow("no width, user name") << Field::Username << u"ole\ufeffna"_s << u"olena"_s;
        QTest::newRow("a joiner is a letter's") << Field::Name << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("an override is left to the check") << Field::Name << u"a\u202eb"_s << u"a\u202eb"_s;
        QTest::newRow("NUL is left to the check") << Field::Name << QString(u"a"_s + QChar(u'\0')) << QString(u"a"_s + QChar(u'\0'));
    }
    void field()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(normalized(field, typed), kept);
        QCOMPARE(normalized(field, kept), kept);
    }

    void organization()
    {
        Organization typed;
        typed.name = u" My Corporation\n"_s;
        typed.displayName = u" "_s;
        typed.phone = u"+44 20 7183 8750"_s;
        typed.domains = {u" Example.COM"_s, u"example.com."_s, u"bücher.example"_s, u" no domain "_s, QString()};
        const Organization kept = normalized(typed);
        QCOMPARE(kept.name, u"My Corporation"_s);
        QCOMPARE(kept.displayName, QString());
        QCOMPARE(kept.phone, u"+442071838750"_s);
        QCOMPARE(kept.domains, QStringList({u"example.com"_s, u"xn--bcher-kva.example"_s, u"no domain"_s}));
        typed.phone = u" 020 7183 "_s;
        QCOMPARE(normalized(typed).phone, u"020 7183"_s);
    }
};

QTEST_GUILESS_MAIN(NormalizedTest)
#include "normalizedtest.moc"
