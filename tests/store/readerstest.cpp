#include "models/store/sql/connection.h"
#include "openstore.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Who does what, and when: the threads of one store among each other.
class ReadersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<OpenStore>(); }
    void cleanup() { m_store.reset(); }

    void oneByOneHaveOneCache();
    void oldEventsGoPieceByPiece();

private:
    std::thread::id reader()
    {
        return m_store->ask([](ReadSession &) { return std::this_thread::get_id(); });
    }
    /// On a busy machine somebody else may help out now and then; but they do not take turns.
    bool isOneForMany()
    {
        QList<std::thread::id> all;
        for (int i = 0; i < 60; ++i)
            all.append(reader());
        return std::ranges::any_of(all, [&](std::thread::id one) { return all.count(one) > 36; });
    }
    qint64 events()
    {
        return m_store->ask([](ReadSession &s) { return s.sql().integer("SELECT count(*) FROM feed").value_or(0); });
    }
    std::unique_ptr<OpenStore> m_store;
};

void ReadersTest::oneByOneHaveOneCache()
{
    QTRY_VERIFY(isOneForMany());
    // Also after the others had work.
    QSemaphore started, go;
    const std::function<Result<bool>(ReadSession &)> hold = [&](ReadSession &) {
        started.release();
        go.acquire();
        return Result<bool>(true);
    };
    const auto one = (*m_store)->read<bool>(hold), two = (*m_store)->read<bool>(hold);
    QVERIFY(started.tryAcquire(2, 5000));
    reader(); // By the third.
    go.release(2);
    QVERIFY(one.result() && two.result());
    QTRY_VERIFY(isOneForMany());
}

void ReadersTest::oldEventsGoPieceByPiece()
{
    // As an import of many people leaves them.
    QVERIFY(!m_store->write([](WriteSession &session) {
        session.sql().run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120000) "
                          "INSERT INTO feed(kind, id, organization) SELECT 0, 'x', '' FROM n");
    }));
    const qint64 all = events();
    QVERIFY(all >= 120'000);
    m_store->close();
    QVERIFY(m_store->reopen());
    QVERIFY(events() >= all - 10'000); // Whoever opens it does not wait for them all,
    QTRY_COMPARE_WITH_TIMEOUT(events(), 100'000, 10'000); // but they go when there is nothing to do.
    // So do those that are old by what comes later.
    QVERIFY(!m_store->write([](WriteSession &session) {
        session.sql().run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
                          "INSERT INTO feed(kind, id, organization) SELECT 0, 'x', '' FROM n");
    }));
    QVERIFY(events() > 100'000);
    QTRY_COMPARE_WITH_TIMEOUT(events(), 100'000, 10'000);
}

QTEST_GUILESS_MAIN(ReadersTest)
#include "readerstest.moc"
