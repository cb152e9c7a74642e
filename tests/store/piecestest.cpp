#include "openstore.h"

#include "models/store/sql/connection.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The pieces of the trigram index: what each commit leaves, and what becomes of them.
class PiecesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsWhenNobodyWrites()
    {
        OpenStore store;
        writeOneByOne(store, 20);
        QTRY_VERIFY_WITH_TIMEOUT(pieces(store) < 4, 30'000);
        QCOMPARE(found(store, u"person"_s), 20);
        QCOMPARE(found(store, u"person 7"_s), 1);
        // And goes on with what comes later.
        writeOneByOne(store, 5);
        QCOMPARE(found(store, u"person"_s), 25);
        QTRY_VERIFY_WITH_TIMEOUT(pieces(store) < 4, 30'000);
        QCOMPARE(found(store, u"person"_s), 25);
    }

    void foldsManyAtOnce()
    {
        OpenStore store;
        writeOneByOne(store, 100);
        QVERIFY2(pieces(store) <= 35, QByteArray::number(pieces(store)).constData());
        QCOMPARE(found(store, u"person"_s), 100);
    }

    void leavesAlsoOthersTheirTurn()
    {
        OpenStore store;
        // So much that it is folded in many goes.
        QRandomGenerator random(7);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!store.write([&random](WriteSession &session) {
                for (int j = 0; j < 30; ++j) {
                    User user = aUser(u"Person"_s);
                    user.fullAddress = letters(random, 2000);
                    session.put(user);
                }
            }));
        }
        // In the midst of it, when there is one more that the others are folded into, the next write and the end do not wait for all.
        QTRY_VERIFY_WITH_TIMEOUT(pieces(store) != 20, 30'000);
        QVERIFY(!store.write([](WriteSession &session) { session.put(aUser(u"Person again"_s)); }));
        QVERIFY2(pieces(store) >= 20, QByteArray::number(pieces(store)).constData());
        store.close();
        QVERIFY(store.reopen());
        QVERIFY2(pieces(store) >= 20, QByteArray::number(pieces(store)).constData());
        QCOMPARE(found(store, u"person"_s), 601);
        QVERIFY(!store.write([](WriteSession &session) { session.sql().run("INSERT INTO search(search) VALUES('integrity-check')"); }));
    }

private:
    static QString letters(QRandomGenerator &random, int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text.append(QChar(u'a' + random.bounded(26)));
        return text;
    }
    static void writeOneByOne(OpenStore &store, int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(!store.write([i](WriteSession &session) { session.put(aUser(u"Person %1"_s.arg(i))); }));
    }
    static qint64 pieces(OpenStore &store)
    {
        return store.ask([](ReadSession &s) { return s.sql().integer("SELECT count(DISTINCT segid) FROM search_idx").value_or(-1); });
    }
    static qint64 found(OpenStore &store, const QString &text)
    {
        MemberQuery query;
        query.text = text;
        return store.ask([query](ReadSession &s) { return s.countMembers(query, everything, CountMode::Exact); }).value;
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "piecestest.moc"
