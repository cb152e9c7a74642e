#include "freshstore.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Several threads, stores and processes on one file; stops, closing, full disks.
class ThreadsTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void ownWritesAreFed();
    void otherStoresWritesAreFed();
    void manyWritesAreFedAsOne();
    void aReadOnlyReadIsNotFed();
    void writersTakeTurns();
    void readersDoNotWaitForTheWriter();
    void stopsWhatWaits();
    void stopsWhatRuns();
    void closingAnswersEverybody();
    void aRefusedWriteRollsBack();
    void aFullDiskChangesNothing();

private:
    qint64 people() { return m_store->ask([](ReadSession &s) { return s.countMembers({}, everything, CountMode::Exact).value; }); }
};

void ThreadsTest::ownWritesAreFed()
{
    QSignalSpy spy(&**m_store, &Store::fed);
    const User user = aUser(u"Olena"_s);
    const Organization organization = anOrganization(u"One"_s);
    QVERIFY(!m_store->write([&](WriteSession &session) {
        session.put(user);
        session.put(organization);
        session.put(aMembership(user, organization));
    }));
    QVERIFY(spy.wait(1000));
    const auto events = spy.takeFirst().first().value<QList<FeedEvent>>();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).entity, entity(user.id));
    QCOMPARE(events.at(1).entity, entity(organization.id));
    QCOMPARE(events.at(2).entity, entity(user.id, organization.id));
    QCOMPARE(events.at(2).sequence, m_store->ask([](ReadSession &s) { return s.sequence(); }));
}

void ThreadsTest::otherStoresWritesAreFed()
{
    Store other(m_store->path());
    QVERIFY(openAt(other));
    QSignalSpy here(&**m_store, &Store::fed), there(&other, &Store::fed);
    const User user = aUser(u"Olena"_s);
    QVERIFY(!m_store->write([&](WriteSession &session) { session.put(user); }));
    QTRY_COMPARE_WITH_TIMEOUT(there.size(), 1, 1000);
    QTRY_COMPARE_WITH_TIMEOUT(here.size(), 1, 1000);
    QCOMPARE(there.first().first().value<QList<FeedEvent>>().first().entity, entity(user.id));
    QCOMPARE(other.read<bool>([&](ReadSession &s) { return Result<bool>(s.user(user.id).has_value()); }).result(), Result<bool>(true));
}

void ThreadsTest::manyWritesAreFedAsOne()
{
    QSignalSpy spy(&**m_store, &Store::fed);
    QVERIFY(!m_store->write([](WriteSession &session) {
        for (int i = 0; i < 501; ++i)
            session.put(aUser(u"Person %1"_s.arg(i)));
    }));
    QVERIFY(spy.wait(1000));
    QVERIFY(spy.takeFirst().first().value<QList<FeedEvent>>().isEmpty());
    QVERIFY(!m_store->write([](WriteSession &session) { session.put(aUser(u"One more"_s)); }));
    QVERIFY(spy.wait(1000));
    QCOMPARE(spy.takeFirst().first().value<QList<FeedEvent>>().size(), 1);
}

void ThreadsTest::aReadOnlyReadIsNotFed()
{
    QSignalSpy spy(&**m_store, &Store::fed);
    people();
    QVERIFY(!m_store->write([](WriteSession &) {}));
    QVERIFY(!spy.wait(500));
}

void ThreadsTest::writersTakeTurns()
{
    Store other(m_store->path());
    QVERIFY(openAt(other));
    QList<QFuture<Result<bool>>> futures;
    for (int i = 0; i < 100; ++i) {
        Store &store = i % 2 ? other : **m_store;
        futures.append(store.write<bool>([i](WriteSession &session) {
            session.put(aUser(u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
            return Result<bool>(true);
        }));
    }
    for (auto &future : futures) {
        const auto result = future.result();
        QVERIFY2(result, result ? "" : qPrintable(result.error().details));
        QVERIFY(!future.isCanceled());
    }
    QCOMPARE(people(), 100);
}

void ThreadsTest::readersDoNotWaitForTheWriter()
{
    QSemaphore started, go;
    auto writing = (*m_store)->write<bool>([&](WriteSession &session) {
        session.put(aUser(u"Unseen"_s));
        started.release();
        go.acquire();
        return Result<bool>(true);
    });
    started.acquire();
    QCOMPARE(people(), 0);
    go.release();
    QVERIFY(writing.result());
    QCOMPARE(people(), 1);
}

void ThreadsTest::stopsWhatWaits()
{
    std::stop_source stop;
    stop.request_stop();
    bool ran = false;
    const auto result = (*m_store)->read<bool>([&](ReadSession &) { return Result<bool>(ran = true); }, stop.get_token()).result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(!ran);
}

void ThreadsTest::stopsWhatRuns()
{
    for (const bool shortOnes : {true, false}) {
        QVERIFY(!m_store->write([](WriteSession &session) {
            for (int i = 0; i < 3000; ++i)
                session.put(aUser(u"Person %1"_s.arg(i)));
        }));
        std::stop_source stop;
        QSemaphore started;
        const auto future = (*m_store)->read<bool>(
            [&](ReadSession &session) {
                started.release();
                MemberQuery query;
                query.text = u"erson"_s;
                // Would go on for ever.
                while (!session.hasFailed()) {
                    if (shortOnes)
                        session.sequence();
                    else
                        session.countMembers(query, Visibility{false, {}, {}}, CountMode::Exact);
                }
                return Result<bool>(true);
            },
            stop.get_token());
        started.acquire();
        stop.request_stop();
        const auto result = future.result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
    // The connection goes on.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(people(), 6000);
}

void ThreadsTest::closingAnswersEverybody()
{
    auto store = std::make_unique<Store>(m_store->path());
    QVERIFY(openAt(*store));
    QSemaphore reading, writing, go;
    QList<QFuture<Result<bool>>> reads, writes;
    for (int i = 0; i < 20; ++i) {
        reads.append(store->read<bool>([&](ReadSession &session) {
            reading.release();
            while (!session.hasFailed())
                session.sequence();
            return Result<bool>(true);
        }));
        writes.append(store->write<bool>([&](WriteSession &session) {
            writing.release();
            go.acquire();
            session.put(aUser(u"Last"_s));
            return Result<bool>(true);
        }));
    }
    reading.acquire();
    writing.acquire();
    go.release();
    store.reset();
    for (auto &future : reads) {
        QVERIFY(future.isFinished() && !future.isCanceled());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(writes.first().result()); // What was running is done.
    for (auto &future : writes.mid(1)) {
        QVERIFY(future.isFinished() && !future.isCanceled());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    }
    QCOMPARE(people(), 1);
}

void ThreadsTest::aRefusedWriteRollsBack()
{
    const auto result = (*m_store)
                            ->write<bool>([](WriteSession &session) -> Result<bool> {
                                session.put(aUser(u"Gone"_s));
                                return failure(Error::Kind::Forbidden, u"No."_s);
                            })
                            .result();
    QCOMPARE(result.error().kind, Error::Kind::Forbidden);
    QCOMPARE(people(), 0);
}

void ThreadsTest::aFullDiskChangesNothing()
{
    QVERIFY(!m_store->write([](WriteSession &session) { session.put(aUser(u"Before"_s)); }));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    rlimit small = limit;
    small.rlim_cur = 400'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto error = m_store->write([](WriteSession &session) {
        for (int i = 0; i < 5000; ++i)
            session.put(aUser(u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
    });
    ::setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Storage);
    QVERIFY2(error->message.contains(u"no room"_s), qPrintable(error->message + error->details));
    QCOMPARE(people(), 1);
    MemberQuery query;
    query.text = u"person"_s;
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 10); }).rows.size(), 0);
    // With room again, all goes on.
    QVERIFY(!m_store->write([](WriteSession &session) { session.put(aUser(u"Person After"_s)); }));
    QCOMPARE(people(), 2);
    QCOMPARE(m_store->reopen(), Result<Store::Mode>(Store::Mode::ReadWrite));
    QCOMPARE(people(), 2);
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threadstest.moc"
