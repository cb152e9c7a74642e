#include "models/items/listdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ListDiffTest final : public QObject {
    Q_OBJECT

    static QStringList letters(const QString &text)
    {
        QStringList list;
        for (const QChar letter : text)
            list.append(letter);
        return list;
    }

    // Does what an item model does with the steps.
    static QStringList applied(const QStringList &before, const QStringList &after, const ListDiff &diff)
    {
        QStringList list = before;
        for (const RowRange &range : diff.removed)
            list.remove(range.first, range.count());
        for (const RowRange &range : diff.inserted) {
            for (int row = range.first; row <= range.last; ++row)
                list.insert(row, after[row]);
        }
        return list;
    }

private Q_SLOTS:
    void turnsOneIntoTheOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("insertions");
        QTest::newRow("nothing") << "" << "" << 0 << 0;
        QTest::newRow("same") << "abcd" << "abcd" << 0 << 0;
        QTest::newRow("first rows") << "" << "abc" << 0 << 1;
        QTest::newRow("all gone") << "abc" << "" << 1 << 0;
        QTest::newRow("at the front") << "bcd" << "abcd" << 0 << 1;
        QTest::newRow("in the middle, in one step") << "aez" << "abcdez" << 0 << 1;
        QTest::newRow("two holes") << "abcdef" << "acf" << 2 << 0;
        QTest::newRow("one moved down") << "abcdef" << "bcdaef" << 1 << 1;
        QTest::newRow("one moved up") << "abcdef" << "eabcdf" << 1 << 1;
        QTest::newRow("others") << "abc" << "xyz" << 1 << 1;
    }

    void turnsOneIntoTheOther()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, removals);
        QFETCH(int, insertions);
        const ListDiff diff = diffOf(letters(before), letters(after));
        QCOMPARE(applied(letters(before), letters(after), diff).join(QString()), after);
        QCOMPARE(diff.removed.size(), removals);
        QCOMPARE(diff.inserted.size(), insertions);
        QCOMPARE(diff.isEmpty(), before == after);
    }

    void knowsWhereTheRestCameFrom()
    {
        const ListDiff diff = diffOf(letters(u"abcd"_s), letters(u"axcd"_s));
        QCOMPARE(diff.oldRows, (QList<int>{0, -1, 2, 3}));
    }

    void anyTwoLists()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QStringList before;
            QStringList after;
            for (int id = 0; id < 30; ++id) {
                if (random.bounded(3) > 0)
                    before.insert(random.bounded(before.size() + 1), QString::number(id));
                if (random.bounded(3) > 0)
                    after.insert(random.bounded(after.size() + 1), QString::number(id));
            }
            QCOMPARE(applied(before, after, diffOf(before, after)), after);
        }
    }
};

QTEST_GUILESS_MAIN(ListDiffTest)
#include "listdifftest.moc"
