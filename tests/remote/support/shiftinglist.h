#pragma once

#include <QList>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace Rollcall {

/// A list of numbers that a server gives in pages, and that a test changes while it is read.
struct ShiftingList {
    QList<int> list;
    int most = 10; ///< What the server gives at once.
    QSet<int> seen = {};

    explicit ShiftingList(int count)
    {
        for (int i = 1; i <= count; ++i)
            list.append(i);
    }

    bool sawAll() const
    {
        return std::all_of(list.begin(), list.end(), [this](int entry) { return seen.contains(entry); });
    }

    /// Rows of lists that rest: how many entries, and in how many pages of ten these come.
    static void addLengths(int ofThreePages)
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a full page") << 10 << 1;
        QTest::newRow("one more") << 11 << 2;
        QTest::newRow("three") << ofThreePages << 3;
    }
};

} // namespace Rollcall
