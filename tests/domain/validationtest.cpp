#include "models/domain/validation.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const Problems &problems, Problem::Severity severity)
{
    QStringList fields;
    for (const Problem &problem : problems) {
        if (problem.severity == severity)
            fields.append(problem.field);
    }
    return fields;
}

QStringList errorsOf(const Problems &problems)
{
    return fieldsOf(problems, Problem::Severity::Error);
}

} // namespace

class ValidationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("Ukrainian") << u"Ївга Мар’яна"_s << true;
        QTest::newRow("German") << u"Jürgen Weiß"_s << true;
        QTest::newRow("Chinese") << u"王小明"_s << true;
        QTest::newRow("Arabic") << u"محمد علي"_s << true;
        QTest::newRow("right-to-left mark") << u"\u200fمحمد"_s << true;
        QTest::newRow("joiner, as Persian needs") << u"می\u200cخواهم"_s << true;
        QTest::newRow("emoji") << u"Anna 👩‍💻"_s << true;
        QTest::newRow("10 letters of four bytes") << u"𐐨"_s.repeated(10) << true;
        QTest::newRow("11 letters of four bytes") << u"𐐨"_s.repeated(11) << false;
        QTest::newRow("markup is only text") << u"<b>&\"'"_s << true;
        QTest::newRow("too long") << QString(13, u'a') << false;
        QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) << false;
        QTest::newRow("lone low surrogate") << QString(u"a"_s + QChar(0xdc00)) << false;
        QTest::newRow("swapped pair") << QString(QString(QChar(0xdc00)) + QChar(0xd800)) << false;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("tab") << u"a\tb"_s << false;
        QTest::newRow("C1 control") << u"a\u0085b"_s << false;
        QTest::newRow("delete") << u"a\u007fb"_s << false;
        QTest::newRow("line separator") << u"a\u2028b"_s << false;
        QTest::newRow("noncharacter") << QString(QChar(0xffff)) << false;
        for (const char16_t c : {u'\u200b', u'\u2060', u'\ufeff'})
            QTest::addRow("no width U+%04X", static_cast<unsigned>(c)) << QString(u"a"_s + QChar(c) + u"b"_s) << false;
        QTest::newRow("other joiner, as Hindi needs") << u"क्‍ष"_s << true;
        for (const char16_t c : {u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u202e', u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
            QTest::addRow("bidi U+%04X", static_cast<unsigned>(c)) << QString(u"a"_s + QChar(c) + u"b"_s) << false;
    }
    void text()
    {
        QFETCH(QString, value);
        QFETCH(bool, good);
        const auto sentence = Check::text(value, u"The label"_s, value.contains(u"𐐨"_s) ? 10 : 12);
        QCOMPARE(!sentence.has_value(), good);
        if (sentence) {
            QVERIFY2(sentence->contains(u"The label"_s) && sentence->endsWith(u'.'), qPrintable(*sentence));
            QVERIFY(!sentence->contains(u'%'));
        }
    }

    void aTooLongTextIsToldByHowMuch()
    {
        const auto sentence = Check::text(QString(60, u'a'), u"Nickname"_s, 50);
        QVERIFY(sentence && sentence->contains(u"50"_s) && sentence->contains(u"60"_s));
        // What the label holds is not taken for a place of the sentence.
        QVERIFY(Check::text(QString(60, u'a'), u"%2 of %1"_s, 50)->contains(u"%2 of %1"_s));
    }

    void everyFieldKeepsItsLength()
    {
        for (const FieldInfo &field : memberFields()) {
            if (field.format != FieldFormat::Text)
                continue;
            QVERIFY2(Check::memberField(field.field, QString(field.maxLength, u'ї')).isEmpty(), qPrintable(field.key));
            QVERIFY2(Check::memberField(field.field, u"𐐨"_s.repeated(field.maxLength)).isEmpty(), qPrintable(field.key));
            const Problems problems = Check::memberField(field.field, QString(field.maxLength + 1, u'ї'));
            QCOMPARE(errorsOf(problems), QStringList{field.key});
            QVERIFY(problems.first().sentence.contains(field.label()));
        }
    }

    void memberField_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::newRow("e-mail") << Field::Email << u"john@example.com"_s << 0 << 0;
        QTest::newRow("wrong e-mail") << Field::Email << u"john"_s << 1 << 0;
        QTest::newRow("long e-mail: one sentence") << Field::Email << QString(QString(320, u'a') + u"@a.example"_s) << 1 << 0;
        QTest::newRow("phone") << Field::Phone << u"+380441234567"_s << 0 << 0;
        QTest::newRow("the seed's phone") << Field::Phone << u"+3801234567"_s << 0 << 1;
        QTest::newRow("phone without +") << Field::Phone << u"0441234567"_s << 1 << 0;
        QTest::newRow("long phone: one sentence") << Field::Phone << u"+12345678901234567890"_s << 1 << 0;
        QTest::newRow("phone with NUL") << Field::Phone << QString(u"+1"_s + QChar(u'\0')) << 1 << 0;
        QTest::newRow("time zone, old name") << Field::TimeZone << u"Europe/Kiev"_s << 0 << 0;
        QTest::newRow("time zone, new name") << Field::TimeZone << u"Europe/Kyiv"_s << 0 << 0;
        QTest::newRow("wrong time zone") << Field::TimeZone << u"Kyiv time"_s << 1 << 0;
        QTest::newRow("locale") << Field::Locale << u"zh_Hant_TW"_s << 0 << 0;
        QTest::newRow("wrong locale") << Field::Locale << u"klingon"_s << 1 << 0;
        QTest::newRow("picture") << Field::Picture << u"https://acme.example/o.png"_s << 0 << 0;
        QTest::newRow("wrong picture") << Field::Picture << u"http://acme.example/o.png"_s << 1 << 0;
        QTest::newRow("name with a control character") << Field::Name << u"Jo\u0007hn"_s << 1 << 0;
        QTest::newRow("name with a joiner") << Field::Name << u"می\u200cخواهم"_s << 0 << 0;
        QTest::newRow("name with a direction override") << Field::Name << u"a\u202eb"_s << 1 << 0;
        for (const Field field : {Field::Email, Field::Username}) {
            for (const char16_t c : {u'\u200b', u'\u200c', u'\u200d', u'\u200e', u'\u2060', u'\u2066', u'\ufeff', u'\u00ad'})
                QTest::addRow("%s with U+%04X", qPrintable(info(field).key), static_cast<unsigned>(c))
                    << field << QString(u"jo"_s + QChar(c) + u"hn@example.com"_s) << 1 << 0;
        }
        for (const FieldInfo &each : memberFields())
            QTest::addRow("empty %s", qPrintable(each.key)) << each.field << QString() << 0 << 0;
    }
    void memberField()
    {
        QFETCH(Field, field);
        QFETCH(QString, value);
        const Problems problems = Check::memberField(field, value);
        QTEST(static_cast<int>(errorsOf(problems).size()), "errors");
        QTEST(static_cast<int>(fieldsOf(problems, Problem::Severity::Warning).size()), "warnings");
        for (const Problem &problem : problems) {
            QCOMPARE(problem.field, info(field).key);
            QVERIFY2(problem.sentence.endsWith(u'.') && !problem.sentence.contains(u'%'), qPrintable(problem.sentence));
        }
    }

    void aMemberNeedsEmailOrPhone()
    {
        User user;
        user.name = u"Olena"_s;
        QCOMPARE(errorsOf(Check::member(user, {})), QStringList{u"email"_s});
        user.phone = u"+380441234567"_s;
        QCOMPARE(Check::member(user, {}), Problems());
        user.phone.clear();
        user.email = u"olena@acme.example"_s;
        QCOMPARE(Check::member(user, {}), Problems());
        user.email.clear();
        user.directoryOwner = true;
        QCOMPARE(Check::member(user, {}), Problems());
    }

    void aMemberIsCheckedInAllFields()
    {
        User user;
        user.email = u"john"_s;
        user.city = QString(51, u'a');
        Membership membership;
        membership.title = QString(51, u'a');
        membership.since = QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC);
        membership.until = membership.since;
        QCOMPARE(errorsOf(Check::member(user, membership)), QStringList({u"email"_s, u"title"_s, u"city"_s, u"until"_s}));
    }

    void firstErrorPassesOverWarnings()
    {
        const Problem warning{Problem::Severity::Warning, u"phone"_s, u"Look again."_s};
        const Problem wrong{Problem::Severity::Error, u"email"_s, u"No."_s};
        QCOMPARE(firstError({}), std::nullopt);
        QCOMPARE(firstError({warning}), std::nullopt);
        QCOMPARE(firstError({warning, wrong}), std::optional(Error{Error::Kind::Invalid, u"No."_s, {}, u"email"_s}));
    }

    void organization_data()
    {
        QTest::addColumn<Organization>("value");
        QTest::addColumn<QStringList>("errors");
        Organization good;
        good.id = OrganizationId(u"o"_s);
        good.name = u"My Corporation"_s;
        good.domains = {u"example.com"_s};
        good.phone = u"+442071838750"_s;
        const auto row = [&](const char *name, auto change, const QStringList &errors) {
            Organization organization = good;
            change(organization);
            QTest::newRow(name) << organization << errors;
        };
        row("good", [](Organization &) {}, {});
        row("name of 255", [](Organization &o) { o.name = QString(255, u'ї'); }, {});
        row("name of 256", [](Organization &o) { o.name = QString(256, u'ї'); }, {u"name"_s});
        row("no name", [](Organization &o) { o.name.clear(); }, {u"name"_s});
        row("name of blanks", [](Organization &o) { o.name = u" \u00a0"_s; }, {u"name"_s});
        row("name that cannot be seen", [](Organization &o) { o.name = u"\u200b\ufeff"_s; }, {u"name"_s});
        row("name of half a letter", [](Organization &o) { o.name = QChar(0xd800); }, {u"name"_s});
        row("long display name", [](Organization &o) { o.displayName = QString(256, u'a'); }, {u"displayName"_s});
        row("wrong domain", [](Organization &o) { o.domains = {u"acme"_s}; }, {u"domains"_s});
        row("same domain twice", [](Organization &o) { o.domains = {u"acme.example"_s, u"ACME.example"_s}; }, {u"domains"_s});
        row("no phone", [](Organization &o) { o.phone.clear(); }, {});
        row("phone that is none", [](Organization &o) { o.phone = u"+3801234567"_s; }, {u"phone"_s});
        row("parent of itself", [](Organization &o) { o.parent = o.id; }, {u"parent"_s});
    }
    void organization()
    {
        QFETCH(Organization, value);
        QTEST(errorsOf(Check::organization(value)), "errors");
    }

    void aSentenceQuotesNothingHostile()
    {
        const auto sentence = Check::domain(u"evil\u202e%1\nDone."_s);
        QVERIFY(sentence && !sentence->contains(u'\u202e') && !sentence->contains(u'\n'));
        const auto quoting = Check::domain(u"%1 %2"_s);
        QVERIFY(quoting && quoting->contains(u"“%1 %2”"_s));
        const auto shortened = Check::domain(u"😀"_s.repeated(500));
        QVERIFY(shortened && shortened->isValidUtf16() && shortened->size() < 400);
    }

    void rolesGroupsAndApplications()
    {
        Role role;
        role.name = u"Billing"_s;
        role.permissions = {u"billing:pay"_s};
        QCOMPARE(Check::role(role), Problems());
        role.permissions = {u"billing pay"_s, u"user:add"_s, u":"_s};
        QCOMPARE(errorsOf(Check::role(role)), QStringList({u"permissions"_s, u"permissions"_s}));
        role.permissions.clear();
        role.organization = OrganizationId(u"o"_s);
        role.application = ApplicationId(u"a"_s);
        QCOMPARE(errorsOf(Check::role(role)), QStringList{u"application"_s});

        RoleGroup group;
        QCOMPARE(errorsOf(Check::roleGroup(group)), QStringList{u"name"_s});
        group.name = QString(101, u'a');
        QCOMPARE(errorsOf(Check::roleGroup(group)), QStringList{u"name"_s});
        group.name = QString(100, u'a');
        QCOMPARE(Check::roleGroup(group), Problems());

        QCOMPARE(errorsOf(Check::application({})), QStringList{u"name"_s});
        QCOMPARE(Check::application({ApplicationId(), u"Portal"_s, {}}), Problems());
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validationtest.moc"
