#include "models/items/cells.h"
#include "models/items/organizationsmodel.h"
#include "models/items/membersmodel.h"
#include "models/items/tabletext.h"
#include "models/items/wording.h"
#include "tests/items/memoryreader.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// What cells say: on the screen, in tool tips, and in a spreadsheet.
class WordingTest final : public QObject {
    Q_OBJECT

    using Members = MembersModel::Column;

    static QModelIndex cell(const QAbstractItemModel &model, int row, Members column)
    {
        return model.index(row, static_cast<int>(column));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void relative_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(5) << u"just now"_s;
        QTest::newRow("another clock") << qint64(-20) << u"just now"_s;
        QTest::newRow("minutes") << qint64(130) << u"2 minute(s) ago"_s; // Plurals come with the translation.
        QTest::newRow("hours") << qint64(3600 * 23) << u"23 hour(s) ago"_s;
        QTest::newRow("days") << qint64(86400 * 7) << u"7 day(s) ago"_s;
        QTest::newRow("longer ago") << qint64(86400 * 8) << u"11/13/26"_s;
        QTest::newRow("to come") << qint64(-86400) << u"11/22/26"_s;
    }

    void relative()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        QCOMPARE(Wording::relative(now.addSecs(-seconds), now, QLocale(u"en_US"_s)), words);
    }

    void noTimeIsNoWords()
    {
        QCOMPARE(Wording::relative({}), QString());
        QCOMPARE(Wording::exact({}), QString());
    }

    void counts()
    {
        const QLocale locale(u"en_US"_s);
        QCOMPARE(Wording::count({1204, true}, locale), u"1,204"_s);
        QCOMPARE(Wording::count({123'456, false}, locale), u"about 120,000"_s);
        QCOMPARE(Wording::count({0, true}, locale), u"0"_s);
    }

    void lists()
    {
        QCOMPARE(Wording::list({u"A"_s, u"B"_s}, 2), u"A, B"_s);
        QCOMPARE(Wording::list({u"A"_s, u"B"_s, u"C"_s}, 12), u"A, B, C and 9 more"_s);
        QCOMPARE(Wording::list({}, 0), QString());
    }

    void numbersThatAreNotKnown()
    {
        const QLocale locale(u"en_US"_s);
        QCOMPARE(Wording::number(0, true, locale), u"0"_s);
        QCOMPARE(Wording::number(0, false, locale), u"not known"_s);
        QCOMPARE(Wording::number(1204, false, locale), u"at least 1,204"_s);
        QCOMPARE(membersCell(0, true, Qt::DisplayRole).toString(), u"0"_s);
        QCOMPARE(membersCell(0, false, Qt::DisplayRole).toString(), u"–"_s);
        QCOMPARE(membersCell(0, false, Qt::AccessibleTextRole).toString(), u"not known"_s);
        QCOMPARE(membersCell(0, false, RowsModel::CopyRole).toString(), QString()); // A spreadsheet would count a nought.
        QCOMPARE(membersCell(12, false, Qt::DisplayRole).toString(), u"12+"_s);
        QCOMPARE(membersCell(12, false, RowsModel::SortRole).toInt(), 12);
        QVERIFY(!membersCell(12, false, Qt::ToolTipRole).toString().isEmpty());
    }

    void memberCells()
    {
        MemoryReader reader;
        reader.fill(2);
        reader.people[0].user.phone = u"+442071838750"_s;
        reader.people[0].roleNames = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        reader.people[1].user.name.clear();
        reader.people[1].membership.ownStatus = u"Inactive"_s;
        MembersModel model(reader);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, Members::Name).data().toString(), u"person0001@example.com"_s); // Never empty.
        QCOMPARE(cell(model, 0, Members::Status).data().toString(), u"Inactive"_s);
        QCOMPARE(cell(model, 1, Members::Phone).data().toString(), u"+44 20 7183 8750"_s);
        QCOMPARE(cell(model, 1, Members::Status).data(RowsModel::IconNameRole).toString(), u"clock"_s);
        QCOMPARE(cell(model, 1, Members::Roles).data().toString(), u"A, B, C and 1 more"_s);
        QCOMPARE(cell(model, 1, Members::Roles).data(Qt::ToolTipRole).toString(), u"A, B, C, D"_s);
        QCOMPARE(cell(model, 1, Members::Organizations).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                 Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(cell(model, 1, Members::Added).data(RowsModel::CopyRole).toString(), u"2026-01-01 14:00"_s);
        QCOMPARE(model.index(1, 0).data(RowsModel::RowRole).value<MemberRow>(), reader.people[0]);
    }

    void organizationCells()
    {
        MemoryReader reader;
        OrganizationRow row;
        row.organization.id = OrganizationId(u"o"_s);
        row.organization.name = u"Acme"_s;
        row.organization.status = OrganizationStatus::Suspended;
        row.members = 1204;
        row.owners = {u"Olena"_s, u"Wei"_s, u"Zoe"_s};
        row.ownerCount = 5;
        reader.organizationRows = {row};
        OrganizationsModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 1);
        const auto at = [&](OrganizationsModel::Column column) { return model.index(0, static_cast<int>(column)); };
        QCOMPARE(at(OrganizationsModel::Column::Members).data().toString(), u"1,204"_s);
        QCOMPARE(at(OrganizationsModel::Column::Pending).data().toString(), QString());
        QCOMPARE(at(OrganizationsModel::Column::Owners).data().toString(), u"Olena, Wei, Zoe and 2 more"_s);
        QVERIFY(at(OrganizationsModel::Column::Name).data(Qt::AccessibleTextRole).toString().contains(u"Suspended"_s));
        QCOMPARE(model.organizationAt(0)->organization.name, u"Acme"_s);
    }

    void copiesAsATable()
    {
        MemoryReader reader;
        reader.fill(3);
        reader.people[1].user.name = u"=cmd|' /C calc'!A0"_s;
        reader.people[1].user.phone = u"+380441234567"_s;
        reader.people[2].user.name = u"Tab\there <b>"_s;
        MembersModel model(reader);
        QTRY_COMPARE(model.rowCount(), 3);
        QModelIndexList cells;
        for (int row = 2; row >= 0; --row)
            cells << cell(model, row, Members::Name) << cell(model, row, Members::Phone);
        QCOMPARE(tableText(cells), u"Name\tPhone\n'=cmd|' /C calc'!A0\t+380441234567\nPerson 0000\t\nTab here <b>\t"_s);
        QVERIFY(tableHtml(cells).contains(u"<td>Tab here &lt;b&gt;</td>"_s));
        QCOMPARE(tableText({cell(model, 0, Members::Name)}), u"=cmd|' /C calc'!A0"_s); // One cell is as it is.
        const std::unique_ptr<QMimeData> data(model.mimeData(cells));
        QCOMPARE(data->text(), model.asTable(cells));
        QVERIFY(data->hasHtml());
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wordingtest.moc"
