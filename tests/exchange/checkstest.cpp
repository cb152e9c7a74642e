#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

TableRow rowOf(qint64 number, const QStringList &cells, const QList<CellKind> &kinds = {})
{
    return {number, number * 100, cells, kinds, {}, -1};
}

QString problemsOf(const CheckedRow &row)
{
    QStringList words;
    for (const RowProblem &each : row.problems)
        words.append((each.problem.severity == Problem::Severity::Error ? u"!"_s : u"?"_s)
                     + QString::number(each.column) + u' ' + each.problem.field);
    return words.join(u", "_s);
}

} // namespace

class ChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void damage_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("severity"); // "", "?", "!"
        const auto row = [](const char *name, const QString &cell, Field field, const char *severity,
                            CellKind kind = CellKind::Text) {
            QTest::newRow(name) << cell << static_cast<int>(kind) << field << QString::fromLatin1(severity);
        };
        row("plain", u"Olena"_s, Field::Name, "");
        row("error value", u"#REF!"_s, Field::Name, "!");
        row("German error value", u"#BEZUG!"_s, Field::Title, "!");
        row("narrow column", u"########"_s, Field::Title, "!");
        row("error cell", u"#N/A"_s, Field::Title, "!", CellKind::Error);
        row("hash in a text", u"C#"_s, Field::Title, "");
        row("rounded phone", u"3.80441E+11"_s, Field::Phone, "!");
        row("rounded with a comma", u"1,2E+11"_s, Field::ExternalId, "!");
        row("rounded name", u"1E5"_s, Field::NickName, "?");
        row("no number", u"E5"_s, Field::ExternalId, "");
        row("too many digits", u"12345678901234560000"_s, Field::ExternalId, "?");
        row("digits as text", u"12345678901234567891"_s, Field::ExternalId, "");
        row("digits as a number", u"1234567890123457"_s, Field::ExternalId, "?", CellKind::Number);
        row("date of an id", u"1-Mar"_s, Field::ExternalId, "!");
        row("date of an id, German", u"3. Mai"_s, Field::ExternalId, "!");
        row("date the other way", u"Mar-01"_s, Field::ExternalId, "!");
        row("date in a title", u"1-Mar"_s, Field::Title, "");
        row("date cell in a title", u"2024-03-01"_s, Field::Title, "?", CellKind::Date);
        row("empty", QString(), Field::ExternalId, "");
    }
    void damage()
    {
        QFETCH(QString, cell);
        QFETCH(int, kind);
        QFETCH(Field, field);
        const auto found = damageOf(cell, static_cast<CellKind>(kind), field);
        QTEST(!found ? QString() : found->severity == Problem::Severity::Error ? u"!"_s : u"?"_s, "severity");
        if (found)
            QVERIFY(found->sentence.contains(cell) && found->field == info(field).key);
    }

    void leadingZeros()
    {
        // 5 digits, the zeros gone from every tenth.
        ZeroScan gone;
        ZeroScan kept;
        ZeroScan running;
        ZeroScan mixed;
        for (int i = 0; i < 5000; ++i) {
            const QString id = QString::number((i * 7919) % 100'000).rightJustified(5, u'0');
            kept.take(id);
            gone.take(QString::number(id.toInt()));
            running.take(QString::number(i + 1));
            mixed.take(i % 2 == 0 ? u"AB%1"_s.arg(i) : QString::number(i));
        }
        QVERIFY(gone.looksDamaged());
        QVERIFY(!kept.looksDamaged());
        QVERIFY(!running.looksDamaged());
        QVERIFY(!mixed.looksDamaged());
    }

    void rows()
    {
        const Mapping mapping = guessMapping({u"Email"_s, u"Phone"_s, u"Name"_s, u"Time zone"_s, u"Role"_s});
        RowRules rules;
        rules.roles = QStringList{u"Member"_s, u"Organization Admin"_s};
        RowChecker checker(mapping, rules);
        const CheckedRow good = checker.check(rowOf(
            2,
            {u"olena@Acme.example"_s, u"+380 44 123 45 67"_s, u"Olena Shevchenko"_s, u"Europe/Kyiv"_s, u"member"_s}));
        QCOMPARE(problemsOf(good), QString());
        QVERIFY(good.isGood());
        const QJsonObject values{{u"email"_s, u"olena@acme.example"_s}, {u"phone"_s, u"+380441234567"_s},
                                 {u"name"_s, u"Olena Shevchenko"_s},    {u"givenName"_s, u"Olena"_s},
                                 {u"familyName"_s, u"Shevchenko"_s},    {u"tz"_s, u"Europe/Kyiv"_s}};
        QCOMPARE(good.values, values);
        QCOMPARE(good.roles, QStringList{u"member"_s});

        QCOMPARE(problemsOf(checker.check(rowOf(3, {u"a@"_s, u"12"_s, u"x"_s, u"Moon"_s, u"Chef"_s}))),
                 u"!0 email, !1 phone, !3 tz, !4 roles"_s);
        QCOMPARE(checker.unknownRoles(), QStringList{u"Chef"_s});
        QCOMPARE(problemsOf(checker.check(rowOf(4, {{}, {}, u"x"_s, {}, {}}))), u"!0 email"_s);
        QCOMPARE(problemsOf(checker.check(rowOf(5, {u"b@acme.example"_s, u"3.8E+11"_s, {}, {}, u"Member"_s}))),
                 u"!1 phone"_s);
        QCOMPARE(problemsOf(checker.check(rowOf(6, {u"c@acme.example"_s, {}, {}, {}, u"Member"_s, u"more"_s}))),
                 u"!-1 "_s);
        QCOMPARE(problemsOf(checker.check(rowOf(7, {u"d@acme.example"_s, {}, {}, {}, u"Member"_s, {}}))), QString());
        const CheckedRow few = checker.check(rowOf(8, {u"e@acme.example"_s, {}, {}}));
        QCOMPARE(problemsOf(few), u"?-1 "_s);
        TableRow broken = rowOf(9, {u"x"_s});
        broken.fault = u"Broken."_s;
        QCOMPARE(checker.check(broken).reasons(), u"Broken."_s);
        QVERIFY(!checker.check(broken).isGood());
    }

    void theDirectorysOwnRules()
    {
        RowRules rules;
        rules.checkMember = [](const User &user, const Membership &membership) {
            Problems problems;
            if (user.name.size() > 3)
                problems.append({Problem::Severity::Error, u"name"_s, u"Short names only."_s});
            if (membership.title.isEmpty())
                problems.append({Problem::Severity::Error, u"title"_s, u"A title is needed."_s});
            return problems;
        };
        const QStringList headings{u"Email"_s, u"Name"_s};
        RowChecker checker(guessMapping(headings), rules);
        const CheckedRow row = checker.check(rowOf(2, {u"x"_s, u"Long"_s}));
        QCOMPARE(problemsOf(row), u"!1 name, !-1 title"_s);
        QCOMPARE(row.reasons(), u"Short names only. A title is needed."_s);
        QCOMPARE(row.columns(headings), u"Name"_s);
    }

    void duplicates()
    {
        RowChecker checker(guessMapping({u"Email"_s, u"Phone"_s, u"External ID"_s}), {});
        QVERIFY(checker.check(rowOf(2, {u"wrong"_s, {}, u"7"_s})).hasErrors());
        QVERIFY(checker.check(rowOf(3, {u"straße@acme.example"_s, u"+380441234567"_s, u"a7"_s})).isGood());
        const auto again = checker.check(rowOf(4, {u"STRASSE@ACME.example"_s, {}, {}}));
        QCOMPARE(again.duplicate, (DuplicateIndex::Found{Field::Email, 3}));
        QVERIFY(!again.hasErrors() && !again.isGood() && again.reasons().contains(u"row 3"_s));
        QCOMPARE(checker.check(rowOf(5, {{}, u"+380 (44) 123-45-67"_s, {}})).duplicate,
                 (DuplicateIndex::Found{Field::Phone, 3}));
        // What a wrong row or a duplicate holds is free; ids keep their case.
        QVERIFY(checker.check(rowOf(6, {u"b@acme.example"_s, {}, u"7"_s})).isGood());
        QVERIFY(checker.check(rowOf(7, {u"c@acme.example"_s, {}, u"A7"_s})).isGood());
        QCOMPARE(checker.check(rowOf(8, {u"d@acme.example"_s, {}, u"a7"_s})).duplicate,
                 (DuplicateIndex::Found{Field::ExternalId, 3}));
    }

    void aMillionRowsOfDuplicatesFit()
    {
        DuplicateIndex index;
        constexpr int rows = 300'000;
        for (int i = 0; i < rows; ++i)
            index.add({{u"email"_s, u"p%1@acme.example"_s.arg(i)},
                       {u"phone"_s, u"+38044%1"_s.arg(i)},
                       {u"externalId"_s, u"%1"_s.arg(i)}},
                      i + 2);
        QVERIFY2(index.bytes() * 10 / 3 < 90'000'000, qPrintable(QString::number(index.bytes())));
        for (int i = 0; i < rows; i += 97) {
            QCOMPARE(index.find({{u"email"_s, u"P%1@acme.example"_s.arg(i)}}, 1),
                     (DuplicateIndex::Found{Field::Email, i + 2}));
            QVERIFY(!index.find({{u"email"_s, u"q%1@acme.example"_s.arg(i)}, {u"phone"_s, u"%1"_s.arg(i)}}, 1));
            // A row does not meet itself.
            QVERIFY(!index.find({{u"email"_s, u"p%1@acme.example"_s.arg(i)}}, i + 2));
        }
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checkstest.moc"
