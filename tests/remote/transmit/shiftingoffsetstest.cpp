#include "models/remote/transmit/shiftingoffsets.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Transmit::ShiftingOffsets;

namespace {

/// A list of numbers that a test changes while it is read.
struct Reading {
    QList<int> list;
    int size = 10;
    bool tellsTotal = true;
    bool tellsNext = true;
    QSet<int> seen = {};
    QList<qint64> asked = {};

    explicit Reading(int count)
    {
        for (int i = 1; i <= count; ++i)
            list.append(i);
    }

    QList<int> pageAt(qint64 offset) const { return list.mid(offset, size); }

    bool read(const std::function<void(int)> &meanwhile = [](int) {}, const std::function<QList<int>(qint64)> &page = {})
    {
        ShiftingOffsets offsets;
        while (const auto offset = offsets.next()) {
            meanwhile(static_cast<int>(asked.size()));
            asked.append(*offset);
            const QList<int> entries = page ? page(*offset) : pageAt(*offset);
            for (const int entry : entries) {
                offsets.came(QString::number(entry));
                seen.insert(entry);
            }
            QJsonObject around;
            if (tellsTotal)
                around.insert(u"total_count"_s, list.size());
            if (tellsNext)
                around.insert(u"page_info"_s, QJsonObject{{u"has_next_page"_s, *offset + size < list.size()}});
            offsets.pageEnded(around);
            if (asked.size() > 1000)
                return false;
        }
        return offsets.isComplete();
    }

    bool sawAll() const
    {
        return std::all_of(list.begin(), list.end(), [this](int entry) { return seen.contains(entry); });
    }
};

} // namespace

class ShiftingOffsetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a full page") << 10 << 1;
        QTest::newRow("one more") << 11 << 2;
        QTest::newRow("three and their joints") << 28 << 3;
    }
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

    void goesBackWhenTheListShrinks_data()
    {
        QTest::addColumn<int>("gone");
        for (const int gone : {1, 2, 9, 10, 25})
            QTest::addRow("%d", gone) << gone;
    }
    void goesBackWhenTheListShrinks()
    {
        QFETCH(int, gone);
        for (const bool tellsTotal : {true, false}) {
            Reading reading(60);
            reading.tellsTotal = tellsTotal;
            const auto shrink = [&](int pages) {
                if (pages == 3)
                    reading.list.remove(1, gone);
            };
            QVERIFY(reading.read(shrink));
            QVERIFY(reading.sawAll());
        }
    }

    /// As many came as went: no total tells.
    void noticesThatAsManyCameAsWent()
    {
        Reading reading(40);
        const auto swap = [&](int pages) {
            if (pages == 2) {
                reading.list.remove(3, 4);
                reading.list += {101, 102, 103, 104};
            }
        };
        QVERIFY(reading.read(swap));
        QVERIFY(reading.sawAll());
    }

    void shrinksWithEveryPage()
    {
        Reading reading(200);
        QVERIFY(reading.read([&](int pages) {
            if (pages > 0 && reading.list.size() > 30)
                reading.list.removeFirst();
        }));
        QVERIFY(reading.sawAll());
    }

    void aPageThatComesTwiceLeavesNobodyOut()
    {
        for (const int again : {1, 2, 3}) {
            Reading reading(28);
            QList<int> latest;
            int pages = 0;
            const bool isComplete = reading.read([](int) {}, [&](qint64 offset) {
                if (pages++ != again || latest.isEmpty())
                    latest = reading.pageAt(offset);
                return latest;
            });
            QVERIFY(reading.sawAll() || !isComplete);
        }
    }

    void aHalvedPageIsReadOn()
    {
        Reading reading(30);
        int pages = 0;
        QVERIFY(reading.read([](int) {}, [&](qint64 offset) {
            const QList<int> page = reading.pageAt(offset);
            return ++pages == 2 ? page.mid(0, 5) : page;
        }));
        QVERIFY(reading.sawAll());
    }

    /// A server that answers the same for ever, or promises more than it has, is not asked for ever, and is no whole list.
    void nobodyIsAskedForEver()
    {
        Reading same(50);
        QVERIFY(!same.read([](int) {}, [&](qint64) { return same.pageAt(0); }));
        QVERIFY(same.asked.size() < 50);
        Reading silent(15);
        silent.tellsTotal = false;
        silent.tellsNext = false;
        QVERIFY(!silent.read()); // nobody says that this is all
        Reading nothing(50);
        QVERIFY(!nothing.read([](int) {}, [](qint64) { return QList<int>(); }));
        QCOMPARE(nothing.asked.size(), 1);
        Reading restless(50);
        int next = 1000;
        QVERIFY(!restless.read([](int) {}, [&](qint64) { return QList<int>{++next, ++next}; }));
        QVERIFY(restless.asked.size() < 300);
    }
};

QTEST_GUILESS_MAIN(ShiftingOffsetsTest)
#include "shiftingoffsetstest.moc"
