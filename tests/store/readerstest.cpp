#include "models/store/sql/connection.h"
#include "freshstore.h"
#include "tests/domain/waitfor.h"

#include <QHash>
#include <QSemaphore>
#include <QSignalSpy>

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
#define NEEDS_NO_FILES QSKIP("UndefinedBehaviorSanitizer opens a pipe to look at an object, and takes it for a wrong one where it cannot.")
#else
#define NEEDS_NO_FILES static_cast<void>(0)
#endif

/// The process can open no more files, but for those that are let; until the end of this.
class NoMoreFiles final
{
public:
    NoMoreFiles()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_limit);
        rlimit low = m_limit;
        low.rlim_cur = 256;
        ::setrlimit(RLIMIT_NOFILE, &low);
        for (int file = 0; file >= 0;) {
            file = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
            if (file >= 0)
                m_taken.push_back(file);
        }
    }
    ~NoMoreFiles()
    {
        while (!m_taken.empty())
            letOne();
        ::setrlimit(RLIMIT_NOFILE, &m_limit);
    }
    NoMoreFiles(const NoMoreFiles &) = delete;
    NoMoreFiles &operator=(const NoMoreFiles &) = delete;

    void letOne()
    {
        ::close(m_taken.back());
        m_taken.pop_back();
    }

private:
    rlimit m_limit = {};
    std::vector<int> m_taken;
};

} // namespace

/// Who does what, and when: the threads of one store among each other.
class ReadersTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void oneByOneHaveOneCache();
    void oldEventsGoPieceByPiece();
    void theFirstTriesToOpenAgain();
    void theOthersTryToOpenAgain();

private:
    bool canRead() { return people(**m_store) >= 0; }
    std::thread::id reader()
    {
        return m_store->ask([](ReadSession &) { return std::this_thread::get_id(); });
    }
    /// On a busy machine somebody else may help out now and then; but they do not take turns.
    bool isOneForMany()
    {
        QHash<std::thread::id, int> reads;
        for (int i = 0; i < 3000; ++i)
            ++reads[reader()];
        return std::ranges::any_of(reads, [](int count) { return count > 2700; });
    }
    qint64 events()
    {
        return m_store->ask([](ReadSession &s) { return s.sql().integer("SELECT count(*) FROM feed").value_or(0); });
    }
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

void ReadersTest::theFirstTriesToOpenAgain()
{
    NEEDS_NO_FILES;
    m_store->close();
    auto noMore = std::make_unique<NoMoreFiles>();
    Result<Store::Mode> mode = failure(Error::Kind::Storage, u"Not tried yet."_s);
    for (int let = 0; let < 10 && mode != Result<Store::Mode>(Store::Mode::ReadWrite); ++let) {
        noMore->letOne();
        mode = m_store->reopen();
    }
    QCOMPARE(mode, Result<Store::Mode>(Store::Mode::ReadWrite)); // There was one for who writes, but not for who reads,
    QVERIFY(!canRead());
    QVERIFY(!canRead());
    QSignalSpy spy(&**m_store, &Store::fed);
    QVERIFY(!m_store->write([](WriteSession &session) { session.put(aUser(u"Olena"_s)); }));
    QVERIFY(!spy.wait(500)); // nor for who looks at the feed.
    noMore.reset();
    QTRY_VERIFY(canRead());
    QTRY_VERIFY(!spy.isEmpty());
}

void ReadersTest::theOthersTryToOpenAgain()
{
    NEEDS_NO_FILES;
    auto noMore = std::make_unique<NoMoreFiles>();
    QSemaphore started, go;
    const auto held = (*m_store)->read<bool>([&](ReadSession &) {
        started.release();
        return Result<bool>(go.tryAcquire(1, 20'000));
    });
    QVERIFY(started.tryAcquire(1, 5000));
    const auto waiting = (*m_store)->read<bool>([](ReadSession &) { return Result<bool>(true); });
    QVERIFY(!waitFor([&] { return waiting.isFinished(); }, 300));
    noMore.reset();
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY(!held.isFinished() && waiting.result());
    go.release();
    QVERIFY(held.result());
}

QTEST_GUILESS_MAIN(ReadersTest)
#include "readerstest.moc"
