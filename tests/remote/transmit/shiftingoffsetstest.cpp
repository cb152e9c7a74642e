#include "models/remote/transmit/shiftingoffsets.h"
#include "tests/remote/support/shiftinglist.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Transmit::ShiftingOffsets;

namespace {

/// Reads it by offset, which counts entries or pages.
struct Reading : ShiftingList {
    bool countsPages = false;
    bool tellsTotal = true;
    bool tellsNext = true;
    bool refusesBeyond = false; ///< An offset behind the end is an error.
    int limit = 10;
    QList<ShiftingOffsets::Slice> asked = {};

    using ShiftingList::ShiftingList;
    Reading(int count, bool pages) : ShiftingList(count), countsPages(pages) {}

    qint64 startOf(const ShiftingOffsets::Slice &slice) const { return countsPages ? slice.offset * std::min(slice.limit, most) : slice.offset; }
    QList<int> pageAt(const ShiftingOffsets::Slice &slice) const { return list.mid(startOf(slice), std::min(slice.limit, most)); }

    using Pages = std::function<QList<int>(const ShiftingOffsets::Slice &)>;

    bool read(const std::function<void(int)> &meanwhile = [](int) {}, const Pages &page = {})
    {
        ShiftingOffsets offsets(limit);
        while (const auto slice = offsets.next()) {
            meanwhile(static_cast<int>(asked.size()));
            asked.append(*slice);
            if (asked.size() > 1000)
                return false;
            const qint64 start = startOf(*slice);
            if (refusesBeyond && start > 0 && start >= list.size()) {
                if (!offsets.refused())
                    return false;
                continue;
            }
            const QList<int> entries = page ? page(*slice) : pageAt(*slice);
            for (const int entry : entries) {
                offsets.came(QString::number(entry));
                seen.insert(entry);
            }
            QJsonObject around;
            if (tellsTotal)
                around.insert(u"total_count"_s, list.size());
            if (tellsNext)
                around.insert(u"page_info"_s, QJsonObject{{u"has_next_page"_s, start + std::min(slice->limit, most) < list.size()}});
            offsets.pageEnded(around);
        }
        return offsets.isComplete();
    }
};

} // namespace

class ShiftingOffsetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd_data() { ShiftingList::addLengths(28); } // the joints are read twice
    void readsToTheEnd()
    {
        QFETCH(int, count);
        QFETCH(int, pages);
        for (const bool tellsTotal : {true, false}) {
            Reading reading(count);
            reading.tellsTotal = tellsTotal;
            QVERIFY(reading.read());
            QVERIFY(reading.sawAll());
            QCOMPARE(reading.asked.size(), pages);
        }
    }

    /// The first piece that does not join tells; from there on pages are made that do.
    void whereTheOffsetCountsPages_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("limit");
        QTest::newRow("none") << 0 << 10 << 10;
        QTest::newRow("a full page") << 10 << 10 << 10;
        QTest::newRow("one more") << 11 << 10 << 10;
        QTest::newRow("three") << 28 << 10 << 10;
        QTest::newRow("as long as page ten") << 99 << 10 << 10; // what is asked for first is a page too, and another one
        QTest::newRow("smaller pages than asked for") << 50 << 10 << 1000;
        QTest::newRow("long") << 9000 << 100 << 100;
    }
    void whereTheOffsetCountsPages()
    {
        QFETCH(int, count);
        QFETCH(int, most);
        QFETCH(int, limit);
        for (const bool tellsTotal : {true, false}) {
            for (const bool refusesBeyond : {true, false}) {
                Reading reading(count, true);
                reading.most = most;
                reading.limit = limit;
                reading.tellsTotal = tellsTotal;
                reading.refusesBeyond = refusesBeyond;
                QVERIFY(reading.read());
                QVERIFY(reading.sawAll());
                QVERIFY(reading.asked.size() <= 2 + 4 * count / most);
            }
        }
    }

    /// So small that no page holds the joint of two others: everybody comes all the same, and nobody is called gone.
    void pagesThatCannotBeJoined()
    {
        Reading reading(400, true);
        reading.most = 3;
        QVERIFY(!reading.read());
        QVERIFY(reading.sawAll());
        QVERIFY(reading.asked.size() < 300);
    }

    void goesBackWhenTheListShrinks_data()
    {
        QTest::addColumn<int>("gone");
        QTest::addColumn<bool>("countsPages");
        QTest::addColumn<int>("when");
        for (const int gone : {1, 2, 9, 10, 25}) {
            for (const int when : {1, 2, 3, 4}) {
                QTest::addRow("%d entries, at %d", gone, when) << gone << false << when;
                QTest::addRow("%d of pages, at %d", gone, when) << gone << true << when;
            }
        }
    }
    void goesBackWhenTheListShrinks()
    {
        QFETCH(int, gone);
        QFETCH(bool, countsPages);
        QFETCH(int, when);
        for (const bool tellsTotal : {true, false}) {
            Reading reading(60, countsPages);
            reading.tellsTotal = tellsTotal;
            const auto shrink = [&](int pages) {
                if (pages == when)
                    reading.list.remove(1, gone);
            };
            QVERIFY(reading.read(shrink));
            QVERIFY(reading.sawAll());
        }
    }

    /// As many came as went: no total tells.
    void noticesThatAsManyCameAsWent()
    {
        for (const bool countsPages : {false, true}) {
            for (const int when : {1, 2, 3, 4}) {
                Reading reading(40, countsPages);
                const auto swap = [&](int pages) {
                    if (pages == when) {
                        reading.list.remove(3, 4);
                        reading.list += {101, 102, 103, 104};
                    }
                };
                QVERIFY(reading.read(swap));
                QVERIFY(reading.sawAll());
            }
        }
    }

    void shrinksWithEveryPage()
    {
        for (const bool countsPages : {false, true}) {
            Reading reading(60, countsPages);
            QVERIFY(reading.read([&](int pages) {
                if (pages > 0 && reading.list.size() > 30)
                    reading.list.removeFirst();
            }));
            QVERIFY(reading.sawAll());
        }
    }

    void aPageThatComesTwiceLeavesNobodyOut()
    {
        for (const int again : {1, 2, 3}) {
            for (const bool countsPages : {false, true}) {
                Reading reading(28, countsPages);
                QList<int> latest;
                int pages = 0;
                const bool isComplete = reading.read([](int) {}, [&](const ShiftingOffsets::Slice &slice) {
                    if (pages++ != again || latest.isEmpty())
                        latest = reading.pageAt(slice);
                    return latest;
                });
                QVERIFY(reading.sawAll() || !isComplete);
            }
        }
    }

    void aHalvedPageIsReadOn()
    {
        for (const bool countsPages : {false, true}) {
            Reading reading(30, countsPages);
            int pages = 0;
            QVERIFY(reading.read([](int) {}, [&](const ShiftingOffsets::Slice &slice) {
                const QList<int> page = reading.pageAt(slice);
                return ++pages == 2 ? page.mid(0, 5) : page;
            }));
            QVERIFY(reading.sawAll());
        }
    }

    /// A server that answers the same for ever, or promises more than it has, is not asked for ever, and is no whole list.
    void nobodyIsAskedForEver()
    {
        Reading same(50);
        QVERIFY(!same.read([](int) {}, [&](const ShiftingOffsets::Slice &) { return same.pageAt({0, 10}); }));
        QVERIFY(same.asked.size() < 50);
        Reading silent(15);
        silent.tellsTotal = false;
        silent.tellsNext = false;
        QVERIFY(!silent.read()); // nobody says that this is all
        Reading nothing(50);
        QVERIFY(!nothing.read([](int) {}, [](const ShiftingOffsets::Slice &) { return QList<int>(); }));
        QCOMPARE(nothing.asked.size(), 1);
        Reading restless(50);
        int next = 1000;
        QVERIFY(!restless.read([](int) {}, [&](const ShiftingOffsets::Slice &) { return QList<int>{++next, ++next}; }));
        QVERIFY(restless.asked.size() < 300);
    }

    /// Only where pages may be counted is there another way to ask.
    void aRefusalIsOneWhereEntriesAreCounted()
    {
        ShiftingOffsets first(10);
        QVERIFY(!first.refused());
        Reading reading(30);
        ShiftingOffsets offsets(10);
        for (int page = 0; page < 2; ++page) {
            for (const int entry : reading.pageAt(*offsets.next()))
                offsets.came(QString::number(entry));
            offsets.pageEnded({{u"total_count"_s, 30}});
        }
        QCOMPARE(offsets.next(), (ShiftingOffsets::Slice{18, 10}));
        QVERIFY(!offsets.refused());
    }
};

QTEST_GUILESS_MAIN(ShiftingOffsetsTest)
#include "shiftingoffsetstest.moc"
