#include "models/exchange/mapping/guess.h"
#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/mapping/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// "email familyName fullName roles -" of a mapping.
QString told(const Mapping &mapping)
{
    QStringList words;
    for (const ColumnUse &use : mapping.columns) {
        switch (use.kind) {
        case ColumnUse::Kind::LeaveOut: words.append(u"-"_s); break;
        case ColumnUse::Kind::Field: words.append(info(use.field).key); break;
        case ColumnUse::Kind::FullName: words.append(u"fullName"_s); break;
        case ColumnUse::Kind::Roles: words.append(u"roles"_s); break;
        }
    }
    return words.join(u' ');
}

TableRow rowOf(const QStringList &cells) { return {2, 0, cells, {}, {}, -1}; }

} // namespace

class MappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guesses_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("uses");
        QTest::newRow("our keys") << u"email|phone|givenName|familyName|nickName|tz|locale|externalId|zip|roles"_s
                                  << u"email phone givenName familyName nickName tz locale externalId zip roles"_s;
        QTest::newRow("English") << u"First Name|Last Name|E-mail|Job Title|Department|Phone Number|Role"_s
                                 << u"givenName familyName email title department phone roles"_s;
        QTest::newRow("Ukrainian") << u"Прізвище|Ім’я|Електронна пошта|Телефон|Посада|Відділ|Місто|Роль"_s
                                   << u"familyName givenName email phone title department city roles"_s;
        QTest::newRow("Ukrainian, one name") << u"ПІБ|Пошта|Табельний номер"_s << u"fullName email externalId"_s;
        QTest::newRow("German")
            << u"Vorname|Name|E-Mail-Adresse|Telefon|Abteilung|Personal-Nr.|PLZ|Ort|Straße|Rolle"_s
            << u"givenName familyName email phone department externalId zip city fullAddress roles"_s;
        QTest::newRow("French") << u"Nom|Prénom|Courriel|Téléphone|Service|Poste|Code postal|Ville|Pays"_s
                                << u"familyName givenName email phone department title zip city country"_s;
        QTest::newRow("Spanish") << u"Nombre|Apellidos|Correo electrónico|Teléfono móvil|Puesto|Ciudad|Código postal"_s
                                 << u"givenName familyName email phone title city zip"_s;
        QTest::newRow("Polish") << u"Imię|Nazwisko|Adres e-mail|Telefon komórkowy|Stanowisko|Dział|Kod pocztowy"_s
                                << u"givenName familyName email phone title department zip"_s;
        QTest::newRow("one name") << u"Name|Email"_s << u"fullName email"_s;
        QTest::newRow("name beside its parts")
            << u"Name|First name|Surname|Email"_s << u"name givenName familyName email"_s;
        QTest::newRow("Nombre alone") << u"Nombre|Correo"_s << u"fullName email"_s;
        QTest::newRow("Google Workspace")
            << u"First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|Org Unit Path [Required]|Employee ID|Work Phone|Employee Title|Manager Email|Department"_s
            << u"givenName familyName email - - externalId phone title manager department"_s;
        QTest::newRow("Entra")
            << u"userPrincipalName|displayName|surname|mail|givenName|jobTitle|telephoneNumber|usageLocation|streetAddress"_s
            << u"username name familyName email givenName title phone country fullAddress"_s;
        QTest::newRow("Okta")
            << u"login|firstName|lastName|email|mobilePhone|zipCode|countryCode|employeeNumber|timezone|preferredLanguage"_s
            << u"username givenName familyName email phone zip country externalId tz locale"_s;
        QTest::newRow("each field once") << u"Email|Work email|Mobile|Phone"_s << u"email - phone -"_s;
        QTest::newRow("the plain word first") << u"Work email|Email"_s << u"- email"_s;
        QTest::newRow("private is not work") << u"Private e-mail|Work e-mail"_s << u"- email"_s;
        QTest::newRow("unknown") << u"Shoe size|Column 2|!!!"_s << u"- - -"_s;
    }
    void guesses()
    {
        QFETCH(QString, headings);
        QTEST(told(guessMapping(headings.split(u'|'))), "uses");
    }

    void passwordsAreRefused_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("refused");
        for (const char *word : {"Password", "PASSWORD [Required]", "Пароль", "Kennwort", "Mot de passe", "contraseña",
                                 "Hasło", "initial password", "user_password_sha1", "Passwort (alt)", "pwd", "PIN",
                                 "Password hash", "Neues Passwort"})
            QTest::newRow(word) << QString::fromUtf8(word) << true;
        for (const char *word : {"Pin board", "Passport", "Name", "Passing", "Compass"})
            QTest::newRow(word) << QString::fromUtf8(word) << false;
    }
    void passwordsAreRefused()
    {
        QFETCH(QString, heading);
        QFETCH(bool, refused);
        QCOMPARE(passwordRefusal(heading).has_value(), refused);
        Mapping mapping = guessMapping({u"Email"_s, heading});
        QVERIFY(problemsOf(mapping).isEmpty());
        if (refused)
            QVERIFY(mapping.columns[1].kind == ColumnUse::Kind::LeaveOut);
        // Nor can it be smuggled into another field.
        mapping.columns[1] = ColumnUse::of(Field::NickName);
        QCOMPARE(problemsOf(mapping).size(), refused ? 1 : 0);
        if (refused)
            QVERIFY(problemsOf(mapping).first().contains(heading));
    }

    void problems()
    {
        QVERIFY(problemsOf(guessMapping({u"Name"_s})).first().contains(u"e-mail address or the phone"_s));
        Mapping twice = guessMapping({u"Email"_s, u"Other"_s});
        twice.columns[1] = ColumnUse::of(Field::Email);
        QVERIFY(problemsOf(twice).first().contains(u"“Email” and “Other”"_s));
        twice.columns.removeLast();
        QVERIFY(problemsOf(twice).first().contains(u"another table"_s));
    }

    void jsonKeepsEverything()
    {
        Mapping mapping = guessMapping({u"Name"_s, u"Email"_s, u"Role"_s, u"Other"_s});
        mapping.columns[1].lowerCase = true;
        mapping.columns[3].trim = false;
        mapping.constants = {{Field::Country, u"UA"_s}, {Field::Department, u"Відділ"_s}};
        mapping.nameOrder = NameOrder::FamilyFirst;
        mapping.composeName = false;
        mapping.defaultRoles = QStringList{u"Member"_s};
        mapping.roleNames = {{u"chef"_s, u"Organization Admin"_s}};
        mapping.invite = false;
        mapping.generatePassword = true;
        const QByteArray text = QJsonDocument(toJson(mapping)).toJson();
        const auto read = mappingFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read.has_value());
        QCOMPARE(*read, mapping);
        QVERIFY(!mappingFromJson({}));
        QJsonObject wrong = toJson(mapping);
        wrong[u"constants"_s] = QJsonObject{{u"password"_s, u"x"_s}};
        QVERIFY(mappingFromJson(wrong).error().message.contains(u"password"_s));
        wrong = toJson(mapping);
        wrong[u"columns"_s] =
            QJsonArray{QJsonObject{{u"heading"_s, u"x"_s}, {u"use"_s, u"field"_s}, {u"field"_s, u"password"_s}}};
        QVERIFY(!mappingFromJson(wrong));
    }

    void headingsKeys()
    {
        QCOMPARE(headingsKey({u"Email"_s, u"Prénom"_s}), headingsKey({u"EMAIL"_s, u"prenom"_s}));
        QVERIFY(headingsKey({u"a"_s, u"b"_s}) != headingsKey({u"b"_s, u"a"_s}));
        QVERIFY(headingsKey({u"ab"_s, u"c"_s}) != headingsKey({u"a"_s, u"bc"_s}));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("familyFirst");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const char16_t *name, bool familyFirst, const char16_t *given, const char16_t *family) {
            QTest::newRow(qPrintable(QString::fromUtf16(name) + (familyFirst ? u" 2"_s : u""_s)))
                << QString::fromUtf16(name) << familyFirst << QString::fromUtf16(given) << QString::fromUtf16(family);
        };
        row(u"Olena Shevchenko", false, u"Olena", u"Shevchenko");
        row(u"Шевченко Олена Іванівна", true, u"Олена Іванівна", u"Шевченко");
        row(u"Mary Jane Watson", false, u"Mary Jane", u"Watson");
        row(u"Ludwig van Beethoven", false, u"Ludwig", u"van Beethoven");
        row(u"Maria de la Cruz", false, u"Maria", u"de la Cruz");
        row(u"van der Berg Jan", true, u"Jan", u"van der Berg");
        row(u"Doe, John Albert", false, u"John Albert", u"Doe");
        row(u"Madonna", false, u"Madonna", u"");
        row(u"  Ada   Lovelace ", false, u"Ada", u"Lovelace");
        row(u"", false, u"", u"");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, familyFirst);
        const SplitName split = splitName(name, familyFirst ? NameOrder::FamilyFirst : NameOrder::GivenFirst);
        QTEST(split.given, "given");
        QTEST(split.family, "family");
    }

    void rowsBecomeFields()
    {
        Mapping mapping = guessMapping({u"Full name"_s, u"Email"_s, u"Phone"_s, u"Role"_s, u"Country"_s, u"Note"_s});
        mapping.columns[1].lowerCase = true;
        mapping.constants = {{Field::Country, u"Ukraine"_s}, {Field::Department, u"Sales"_s}};
        mapping.roleNames = {{u"chef"_s, u"Organization Admin"_s}, {u"nobody"_s, QString()}};
        mapping.defaultRoles = QStringList{u"Member"_s};
        const MappedRow row = mapped(mapping,
                                     rowOf({u"Olena  Shevchenko"_s, u" Olena@Acme.Example "_s, u"+380 44 123-45-67"_s,
                                            u"Chef; Member, chef"_s, QString(), u"x"_s}));
        const QMap<Field, QString> fields{{Field::Name, u"Olena Shevchenko"_s}, {Field::GivenName, u"Olena"_s},
                                          {Field::FamilyName, u"Shevchenko"_s}, {Field::Email, u"olena@acme.example"_s},
                                          {Field::Phone, u"+380441234567"_s},   {Field::Country, u"Ukraine"_s},
                                          {Field::Department, u"Sales"_s}};
        QCOMPARE(row.fields, fields);
        QCOMPARE(row.roles, (QStringList{u"Organization Admin"_s, u"Member"_s}));
        QCOMPARE(mapped(mapping, rowOf({u"x"_s, u"y"_s, {}, u"nobody"_s})).roles, QStringList{u"Member"_s});
        mapping.roleNames.insert(u"sales, north"_s, u"Support"_s);
        QCOMPARE(mapped(mapping, rowOf({{}, {}, {}, u"Sales, North"_s})).roles, QStringList{u"Support"_s});
        QCOMPARE(mapped(mapping, rowOf({{}, {}, {}, {}, u"Poland"_s})).fields.value(Field::Country), u"Poland"_s);
    }

    void namesAreComposed()
    {
        Mapping mapping = guessMapping({u"Vorname"_s, u"Nachname"_s, u"Mail"_s});
        QCOMPARE(mapped(mapping, rowOf({u"Jürgen"_s, u"Weiß"_s})).fields.value(Field::Name), u"Jürgen Weiß"_s);
        mapping.composeName = false;
        QVERIFY(!mapped(mapping, rowOf({u"Jürgen"_s, u"Weiß"_s})).fields.contains(Field::Name));
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "mappingtest.moc"
