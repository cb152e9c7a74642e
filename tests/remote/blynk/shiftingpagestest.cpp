#include "models/remote/blynk/shiftingpages.h"
#include "tests/remote/support/shiftinglist.h"

using namespace Rollcall;
using Blynk::ShiftingPages;

namespace {

/// Reads it by page number.
struct Reading : ShiftingList {
    int size = 10; ///< What is asked for.
    bool isCounted = true; ///< It says how many there are.
    QList<int> asked = {};

    using ShiftingList::ShiftingList;

    /// `meanwhile` is called before each page is answered, with how many were.
    bool read(const std::function<void(int)> &meanwhile, int first = 0)
    {
        ShiftingPages pages(size, first);
        while (const auto number = pages.next()) {
            meanwhile(static_cast<int>(asked.size()));
            asked.append(*number);
            const int given = std::min(size, most);
            const QList<int> page = list.mid(*number * given, given);
            for (const int item : page)
                seen.insert(item);
            pages.came(page.size(), page.isEmpty() ? 0 : page.first(),
                       isCounted ? std::optional<qint64>(list.size()) : std::nullopt);
            if (asked.size() > 1000)
                return false;
        }
        return pages.isComplete();
    }
};

const auto nothing = [](int) {};

} // namespace

class ShiftingPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPageOnce_data() { ShiftingList::addLengths(30); }
    void readsEveryPageOnce()
    {
        QFETCH(int, count);
        QFETCH(int, pages);
        Reading reading(count);
        QVERIFY(reading.read(nothing));
        QVERIFY(reading.sawAll());
        QCOMPARE(reading.asked.size(), pages);
    }

    void goesBackAsFarAsTheListShrank()
    {
        for (const int gone : {1, 9, 10, 11, 25}) {
            Reading reading(60);
            const bool isComplete = reading.read([&](int asked) {
                if (asked == 4)
                    reading.list.remove(0, gone);
            });
            QVERIFY2(reading.sawAll(), qPrintable(QString::number(gone)));
            QVERIFY(isComplete);
        }
    }

    void goesBackFromTheEndToo()
    {
        Reading reading(31);
        QVERIFY(reading.read([&](int asked) {
            if (asked == 3)
                reading.list.remove(0, 5); // the last page is empty now
        }));
        QVERIFY(reading.sawAll());
    }

    void takesWhatComesTwice()
    {
        Reading reading(30);
        QVERIFY(reading.read([&](int asked) {
            if (asked == 1)
                reading.list.prepend(100);
        }));
        QCOMPARE(reading.seen.size(), 30); // the new one came too late; the next time it is there
    }

    void aServerWithSmallerPages()
    {
        for (const int first : {0, 2}) {
            Reading reading(30);
            reading.most = 4;
            QVERIFY(reading.read(nothing, first));
            QVERIFY(reading.sawAll());
        }
    }

    void aGapIsNotComplete()
    {
        ShiftingPages pages(10, 0);
        pages.came(10, 1, 30);
        pages.came(7, 11, 30);
        pages.came(10, 21, 30);
        QVERIFY(!pages.next() && !pages.isComplete());
    }

    void anEmptyPageIsTheEnd()
    {
        ShiftingPages pages(10, 0);
        pages.came(10, 1, 1'000'000);
        pages.came(0, 0, 1'000'000);
        QVERIFY(!pages.next() && !pages.isComplete());
    }

    void theSamePageAgainIsTheEnd()
    {
        ShiftingPages pages(10, 0);
        pages.came(10, 1, 1'000'000);
        pages.came(10, 1, 1'000'000);
        QVERIFY(!pages.next() && !pages.isComplete());
    }

    void aListThatNeverRestsIsLeft()
    {
        ShiftingPages pages(10, 0);
        int asked = 0;
        for (; pages.next() && asked < 10'000; ++asked)
            pages.came(10, asked + 1, asked % 2 == 0 ? 1000 : 990);
        QVERIFY(asked < 1000);
        QVERIFY(!pages.isComplete());
    }

    void whereNoTotalIsToldTheListEndsWithItsLastPage_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("capped");
        QTest::addColumn<int>("first");
        QTest::addColumn<bool>("isComplete"); // only one page cannot move from one to another
        QTest::newRow("none") << 0 << 10 << 0 << true;
        QTest::newRow("one") << 1 << 10 << 0 << true;
        QTest::newRow("a full page") << 10 << 10 << 0 << true;
        QTest::newRow("one more") << 11 << 10 << 0 << false;
        QTest::newRow("three") << 30 << 10 << 0 << false;
        QTest::newRow("small pages") << 30 << 4 << 0 << false;
        QTest::newRow("from the second on") << 25 << 10 << 1 << false;
        QTest::newRow("small pages from the third on") << 30 << 4 << 2 << false;
    }
    void whereNoTotalIsToldTheListEndsWithItsLastPage()
    {
        QFETCH(int, count);
        QFETCH(int, capped);
        QFETCH(int, first);
        QFETCH(bool, isComplete);
        Reading reading(count);
        reading.most = capped;
        reading.isCounted = false;
        QCOMPARE(reading.read(nothing, first), isComplete);
        reading.list = reading.list.mid(capped == reading.size ? first * reading.size : 0);
        QVERIFY(reading.sawAll());
        QVERIFY(reading.asked.size() <= count / capped + 3);
    }

    void theSamePageAgainIsTheEndWithoutATotalToo()
    {
        ShiftingPages pages(10, 0);
        pages.came(10, 1, std::nullopt);
        QCOMPARE(pages.next(), 1);
        pages.came(10, 1, std::nullopt);
        QVERIFY(!pages.next() && !pages.isComplete());
    }

    void whoStartsLaterCoversNothing()
    {
        Reading reading(30);
        QVERIFY(!reading.read(nothing, 1));
        QCOMPARE(reading.asked, (QList<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(ShiftingPagesTest)
#include "shiftingpagestest.moc"
