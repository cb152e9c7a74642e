#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/mapping/guess.h"

#include "tests/checkout/checkout.h"
#include "tests/exchange/tables.h"

#include <QProcess>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

// In the order of the faults in makesample.py; the n-th is in row 20 + 32 * n.
const QStringList reasons{u"needs an e-mail address or a phone"_s,
                          u"needs a name, @"_s,
                          u"needs a name, @"_s,
                          u"needs a name, @"_s,
                          u"at most 254"_s,
                          u"begins with +"_s,
                          u"begins with +"_s,
                          u"begins with +"_s,
                          u"rounded number"_s,
                          u"cannot be seen"_s,
                          u"cannot be seen"_s,
                          u"at most 100"_s,
                          u"at most 50"_s,
                          u"at most 100"_s,
                          u"at most 50"_s,
                          u"at most 12"_s,
                          u"at most 74"_s,
                          u"time zone database"_s,
                          u"a language"_s,
                          u"begins with https"_s,
                          u"error of the spreadsheet"_s,
                          u"made a date"_s,
                          u"no role"_s,
                          u"the same as in row 2"_s,
                          u"the same as in row 3"_s,
                          u"the same as in row 4"_s,
                          u"more cells"_s,
                          u"behind a closing quote"_s,
                          u"no text in UTF-8"_s,
                          u"NUL"_s};

QString sampleFile() { return checkoutPath(u"resources/samples/members.csv"); }

} // namespace

class SampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thirtyRowsAreWrongInThirtyWays()
    {
        const auto format = recogniseFile(sampleFile());
        QVERIFY(format.has_value());
        const auto source = openTable(sampleFile(), *format);
        QVERIFY(source.has_value());
        const Mapping mapping = guessMapping((*source)->headings());
        QCOMPARE(problemsOf(mapping), QStringList());
        for (const ColumnUse &use : mapping.columns)
            QVERIFY(use.kind != ColumnUse::Kind::LeaveOut);
        RowRules rules;
        rules.roles = QStringList{u"Organization Owner"_s, u"Organization Admin"_s, u"Support"_s, u"Member"_s};
        RowChecker checker(mapping, rules);
        int rows = 0;
        qsizetype wrong = 0;
        while (true) {
            const auto row = (*source)->next();
            QVERIFY2(row.has_value(), row ? "" : qPrintable(row.error().message));
            if (!*row)
                break;
            ++rows;
            const CheckedRow checked = checker.check(**row);
            if (checked.isGood()) {
                QVERIFY2(checked.problems.isEmpty(), qPrintable(checked.problems.value(0).problem.sentence));
                continue;
            }
            QVERIFY2(wrong < reasons.size(), qPrintable(checked.reasons()));
            QCOMPARE(checked.number, 20 + 32 * wrong);
            QVERIFY2(checked.reasons().contains(reasons[wrong]), qPrintable(checked.reasons()));
            // Each is wrong in one way only.
            QVERIFY2(checked.problems.size() + (checked.duplicate ? 1 : 0) == 1, qPrintable(checked.reasons()));
            ++wrong;
        }
        QCOMPARE(rows, 1000);
        QCOMPARE(wrong, reasons.size());
    }

    void theSampleIsWhatItsGeneratorWrites()
    {
        QProcess generator;
        generator.start(u"python3"_s, {checkoutPath(u"tests/exchange/makesample.py")});
        QVERIFY(generator.waitForFinished());
        QCOMPARE(generator.exitCode(), 0);
        QFile sample(sampleFile());
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QVERIFY(generator.readAllStandardOutput() == sample.readAll());
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
