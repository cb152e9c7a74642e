#include "models/exchange/checks/rowedits.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RowEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changesRows()
    {
        RowEdits edits;
        edits.set(3, {u"a"_s, u"2024-03-01"_s});
        edits.leaveOut(4);
        edits.set(5, {u"x"_s});
        edits.forget(5);
        const TableRow as{3, 9, {u"A"_s, u"2024-03-01"_s}, {CellKind::Number, CellKind::Date}, u"Broken."_s, 9};
        TableRow row = as;
        QVERIFY(edits.apply(row));
        QCOMPARE(row.cells, (QStringList{u"a"_s, u"2024-03-01"_s}));
        QVERIFY(row.fault.isEmpty() && row.faultByte == -1);
        // The cell that was typed is text; the one beside it is what it was.
        QVERIFY(row.kind(0) == CellKind::Text && row.kind(1) == CellKind::Date);
        row.number = 4;
        QVERIFY(!edits.apply(row));
        row = as;
        row.number = 5;
        const TableRow untouched = row;
        QVERIFY(edits.apply(row));
        QCOMPARE(row, untouched);
    }

    /// Each knows the row as it was when it was shown.
    void cellsTypedOneAfterTheOtherAllCount()
    {
        const QStringList shown{u"A"_s, u"B"_s};
        RowEdits edits;
        edits.setCell(3, 0, u"a"_s, shown);
        edits.setCell(3, 1, u"b"_s, shown);
        edits.setCell(3, 3, u"d"_s, shown);
        TableRow row{3, 9, shown, {}, {}, -1};
        QVERIFY(edits.apply(row));
        QCOMPARE(row.cells, (QStringList{u"a"_s, u"b"_s, QString(), u"d"_s}));
        edits.leaveOut(3);
        edits.setCell(3, 0, u"taken in"_s, shown);
        QVERIFY(edits.apply(row));
        QCOMPARE(row.cells, (QStringList{u"taken in"_s, u"b"_s, QString(), u"d"_s}));
    }

    void jsonKeepsThem()
    {
        RowEdits edits;
        edits.set(3, {u"a"_s, QString(), u"Їжак"_s});
        edits.leaveOut(4'000'000'000);
        const auto read = RowEdits::fromJson(edits.toJson());
        QVERIFY(read.has_value());
        QVERIFY(*read == edits);
        QVERIFY(!RowEdits::fromJson({{u"x"_s, QJsonValue()}}));
        QVERIFY(!RowEdits::fromJson({{u"0"_s, QJsonValue()}}));
        QVERIFY(!RowEdits::fromJson({{u"7"_s, u"cells"_s}}));
    }
};

QTEST_GUILESS_MAIN(RowEditsTest)
#include "roweditstest.moc"
