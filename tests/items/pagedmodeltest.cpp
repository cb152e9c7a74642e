#include "models/items/membersmodel.h"
#include "tests/items/memoryreader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using State = RowsModel::State;

class PagedModelTest final : public QObject {
    Q_OBJECT

    static QString nameAt(const MembersModel &model, int row)
    {
        return model.index(row, 0).data().toString();
    }

    static QStringList ids(const MembersModel &model, int first, int last)
    {
        QStringList list;
        for (int row = first; row <= last; ++row)
            list.append(model.idAt(row));
        return list;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void loadsOnlyWhatIsLookedAt()
    {
        MemoryReader reader;
        reader.fill(1000);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.state(), State::Loading);
        QCOMPARE(model.count(), std::nullopt);
        QTRY_COMPARE(model.state(), State::Ready);
        QTRY_COMPARE(model.rowCount(), 1000);
        QCOMPARE(model.count(), (Count{1000, true}));
        QCOMPARE(nameAt(model, 0), u"Person 0000"_s);
        QVERIFY(!model.isLoaded(750));
        QCOMPARE(nameAt(model, 750), QString()); // Empty at once; the page comes.
        QCOMPARE(model.idAt(750), QString());
        QTRY_COMPARE(nameAt(model, 750), u"Person 0750"_s);
        QCOMPARE(model.rowOf(u"u0750"_s), 750);
        QVERIFY(!model.isLoaded(300));
    }

    void asksAtOnceWhereItIsTold()
    {
        MemoryReader reader;
        reader.fill(300);
        MembersModel model(reader);
        QVERIFY(reader.asked.isEmpty());
        model.fetchNow();
        QCOMPARE(reader.asked, QStringList{u"members 0"_s});
        model.fetchNow();
        // Rows first: they are drawn before any more are made.
        connect(&model, &QAbstractItemModel::modelReset, &model, [&] { QCOMPARE(reader.asked.size(), 1); });
        QTRY_COMPARE(model.rowCount(), 300);
        QCOMPARE(reader.asked, (QStringList{u"members 0"_s, u"count quick"_s}));
    }

    void emptyAndFiltered()
    {
        MemoryReader reader;
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.state(), State::Empty);
        QCOMPARE(model.rowCount(), 0);
        reader.fill(30);
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 30);
        QCOMPARE(model.state(), State::Ready);
        MemberQuery query;
        query.text = u"0007"_s;
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 30); // What was there stays until the answer is here.
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(nameAt(model, 0), u"Person 0007"_s);
        query.text = u"nobody"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.state(), State::Empty);
        QCOMPARE(model.count(), (Count{0, true}));
    }

    void olderAnswersAreDropped()
    {
        MemoryReader reader;
        reader.fill(20);
        reader.hold();
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(reader.waiting(), 1); // Nothing is counted before the first page is there.
        MemberQuery query;
        query.text = u"0003"_s;
        model.setQuery(query);
        QTRY_COMPARE(reader.waiting(), 2);
        reader.release(1); // The newer one first,
        QCOMPARE(model.rowCount(), 1);
        reader.release(0); // then the older one, for all rows.
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(nameAt(model, 0), u"Person 0003"_s);
        QCOMPARE(model.state(), State::Ready);
        reader.releaseAll();
    }

    void refreshMovesRowsInsteadOfResetting()
    {
        MemoryReader reader;
        reader.fill(250);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 250);
        const QPersistentModelIndex kept = model.index(50, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        reader.people.insert(0, MemoryReader::person(9999));
        reader.people[0].user.name = u"Aaron"_s;
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 251);
        QTRY_COMPARE(model.count(), (Count{251, true}));
        QCOMPARE(model.idAt(0), u"u9999"_s);
        QCOMPARE(kept.row(), 51);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);

        reader.people.removeAt(10);
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 250);
        QCOMPARE(kept.row(), 50);
        QCOMPARE(kept.data().toString(), u"Person 0050"_s);
        QCOMPARE(reset.size(), 0);
    }

    void refreshTellsWhatChanged()
    {
        MemoryReader reader;
        reader.fill(20);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 20);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        reader.people[4].user.email = u"new@example.com"_s;
        reader.people[5].user.email = u"newer@example.com"_s;
        reader.tellChanged();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4);
        QCOMPARE(changed[0][1].toModelIndex().row(), 5);
        QCOMPARE(model.memberAt(4)->user.email, u"new@example.com"_s);
    }

    void manyWritesMakeOneRefresh()
    {
        MemoryReader reader;
        reader.fill(20);
        MembersModel model(reader);
        QTRY_COMPARE(model.rowCount(), 20);
        reader.asked.clear();
        for (int write = 0; write < 50; ++write)
            reader.tellChanged();
        QTRY_COMPARE(reader.asked.size(), 2);
        QTest::qWait(60); // Nothing further comes.
        QCOMPARE(reader.asked.count(u"members 0"_s), 1);
    }

    void writtenWhileTheFirstAnswerIsUnderWay()
    {
        MemoryReader reader;
        reader.fill(20);
        reader.hold();
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(reader.waiting(), 1);
        model.refresh();
        reader.releaseAll();
        reader.people.removeFirst();
        QTRY_COMPARE(model.rowCount(), 19);
    }

    void scrolledFarAwayItRefreshesThere()
    {
        MemoryReader reader;
        reader.fill(1000);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 1000);
        model.setViewport(505, 530);
        QTRY_VERIFY(model.isLoaded(530));
        const QPersistentModelIndex kept = model.index(520, 0);
        reader.people.remove(2, 3);
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 997);
        QTRY_COMPARE(model.idAt(517), u"u0520"_s);
        QCOMPARE(model.rowOf(u"u0520"_s), 517);
        QTRY_COMPARE(ids(model, 505, 530).count(QString()), 0);
        QCOMPARE(kept.data(RowsModel::IdRole).toString(), u"u0520"_s);
    }

    void theEndIsCutAndGrows()
    {
        MemoryReader reader;
        reader.fill(1000);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 1000);
        model.setViewport(980, 999);
        QTRY_VERIFY(model.isLoaded(999));
        reader.people.remove(500, 500);
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 500);
        reader.fill(640);
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 640);
        QCOMPARE(model.count(), (Count{640, true}));
    }

    void estimatesGiveWayToTheTruth()
    {
        MemoryReader reader;
        reader.fill(900);
        reader.estimates = true;
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy counted(&model, &RowsModel::countChanged);
        QTRY_COMPARE(model.count(), (Count{900, true}));
        QCOMPARE(counted.size(), 2); // "about 450", then 900.
        QCOMPARE(model.rowCount(), 900);
        reader.people.removeLast();
        reader.tellChanged();
        QTRY_COMPARE(model.rowCount(), 899);
        QCOMPARE(counted.size(), 3); // No estimate in between.
    }

    void failsAndTriesAgain()
    {
        MemoryReader reader;
        reader.fill(10);
        reader.fault = Error{Error::Kind::Storage, u"The file cannot be read."_s, {}, {}};
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.state(), State::Error);
        QCOMPARE(model.error().message, u"The file cannot be read."_s);
        reader.fault.reset();
        model.refresh();
        QCOMPARE(model.state(), State::Loading);
        QTRY_COMPARE(model.rowCount(), 10);
        QCOMPARE(model.state(), State::Ready);

        QSignalSpy failed(&model, &RowsModel::failed);
        reader.fault = Error{Error::Kind::Storage, u"Again."_s, {}, {}};
        reader.tellChanged();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.state(), State::Ready); // What was there stays,
        QCOMPARE(model.rowCount(), 10);
        const auto asked = reader.asked.size();
        QTest::qWait(80);
        QCOMPARE(reader.asked.size(), asked); // and nothing asks in a circle.
        // Whoever told of it hears that it can be read again, though the state was good all the while.
        QSignalSpy answered(&model, &RowsModel::answered);
        reader.tellChanged();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(answered.isEmpty());
        reader.fault.reset();
        reader.tellChanged();
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(failed.size(), 2);
    }

    void sortingKeepsTheCount()
    {
        MemoryReader reader;
        reader.fill(300);
        MembersModel model(reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model.rowCount(), 300);
        reader.asked.clear();
        model.sort(static_cast<int>(MembersModel::Column::Email), Qt::DescendingOrder);
        QCOMPARE(model.query().sort, MemberSort::Email);
        QTRY_COMPARE(nameAt(model, 0), u"Person 0299"_s);
        QCOMPARE(model.rowCount(), 300);
        QVERIFY(!reader.asked.contains(u"count quick"_s));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY2(model.isSortable(column), qPrintable(model.headerData(column, Qt::Horizontal).toString()));
        model.sort(static_cast<int>(MembersModel::Column::City));
        QCOMPARE(model.query().sort, MemberSort::City);
    }

    void scrollingFastSkipsPages()
    {
        MemoryReader reader;
        reader.fill(9000);
        MembersModel model(reader);
        QTRY_COMPARE(model.rowCount(), 9000);
        reader.asked.clear();
        for (int row = 0; row < 9000; row += 100)
            nameAt(model, row);
        QTRY_COMPARE(nameAt(model, 8900), u"Person 8900"_s);
        QCOMPARE(reader.asked.first(), u"members 8900"_s); // What is looked at last comes first.
        QVERIFY(reader.asked.size() < 12);
    }

    void fetchMoreDoesNothing()
    {
        MemoryReader reader;
        reader.fill(120);
        MembersModel model(reader);
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 120);
    }

    void diesWithRequestsUnderWay()
    {
        MemoryReader reader;
        reader.fill(20);
        reader.hold();
        auto model = std::make_unique<MembersModel>(reader);
        QTRY_COMPARE(reader.waiting(), 1);
        model.reset();
        reader.releaseAll();
        QCOMPARE(reader.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(PagedModelTest)
#include "pagedmodeltest.moc"
