#include "models/net/api/budget.h"
#include "models/net/api/serverwait.h"
#include "models/net/time/retrydelay.h"
#include "tests/net/awaited.h"
#include "tests/net/manualtiming.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Hold = std::shared_ptr<BudgetHold>;

QCoro::Task<bool> note(Budget *budget, Lane lane, QList<Lane> *order, QList<Hold> *holds, std::stop_token stop)
{
    auto entered = co_await budget->enter(lane, stop);
    if (!entered)
        co_return false;
    order->append(lane);
    holds->append(std::exchange(*entered, nullptr));
    co_return true;
}

} // namespace

class BudgetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_timing = ManualTiming();
        m_order.clear();
        m_holds.clear();
    }
    void cleanup() { m_holds.clear(); }

    void noMoreThanSoManyAtOnce()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 2}, &m_timing);
        const Awaited first(enter(budget, Lane::Interactive));
        const Awaited second(enter(budget, Lane::Interactive));
        const Awaited third(enter(budget, Lane::Interactive));
        QTRY_VERIFY(second.isThere());
        QTest::qWait(0);
        QVERIFY(!third.isThere());
        QCOMPARE(budget.waiting(Lane::Interactive), 1);
        m_holds.removeFirst();
        QTRY_VERIFY(third.isThere());
        QCOMPARE(budget.underWay(), 2);
        m_holds.clear();
        QTRY_COMPARE(budget.underWay(), 0);
    }

    void aJobLeavesAPlaceForThePerson()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 3}, &m_timing);
        const Awaited one(enter(budget, Lane::Background));
        const Awaited two(enter(budget, Lane::Background));
        const Awaited three(enter(budget, Lane::Background));
        QTRY_VERIFY(two.isThere());
        const Awaited person(enter(budget, Lane::Interactive));
        QTRY_VERIFY(person.isThere());
        QVERIFY(!three.isThere());
    }

    void aPersonGoesFirstAndAJobIsNotStarved()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 1}, &m_timing);
        std::vector<std::unique_ptr<Awaited<bool>>> waiting;
        const auto wait = [&](Lane lane) { waiting.push_back(std::make_unique<Awaited<bool>>(enter(budget, lane))); };
        wait(Lane::Interactive);
        for (int i = 0; i < 3; ++i)
            wait(Lane::Background);
        for (int i = 0; i < 10; ++i)
            wait(Lane::Interactive);
        while (m_order.size() < 14) {
            const qsizetype before = m_order.size();
            m_holds.clear();
            QTRY_VERIFY(m_order.size() > before);
        }
        QString order;
        for (const Lane lane : m_order)
            order += lane == Lane::Interactive ? u'p' : u'j';
        QCOMPARE(order, u"pppppjppppjppj"_s);
    }

    void ratesHold_data()
    {
        QTest::addColumn<int>("perSecond");
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("most");
        QTest::newRow("per second") << 5 << 0 << 1000 << 5;
        QTest::newRow("per minute") << 0 << 10 << 60'000 << 10;
        QTest::newRow("both") << 5 << 12 << 60'000 << 12;
    }
    void ratesHold()
    {
        QFETCH(int, perSecond);
        QFETCH(int, perMinute);
        QFETCH(int, span);
        QFETCH(int, most);
        Budget budget({.perSecond = perSecond, .perMinute = perMinute, .atOnce = 100}, &m_timing);
        std::vector<std::unique_ptr<Awaited<bool>>> waiting;
        for (int i = 0; i < 40; ++i)
            waiting.push_back(std::make_unique<Awaited<bool>>(enter(budget, Lane::Interactive)));
        QList<QDateTime> starts;
        while (m_order.size() < 40) {
            QTest::qWait(0);
            while (starts.size() < m_order.size())
                starts.append(m_timing.now());
            if (m_order.size() < 40) {
                QVERIFY(m_timing.untilNext() > 0);
                m_timing.advance(std::chrono::milliseconds(m_timing.untilNext()));
            }
        }
        while (starts.size() < m_order.size())
            starts.append(m_timing.now());
        for (qsizetype i = 0; i + most < starts.size(); ++i)
            QVERIFY2(starts.at(i).msecsTo(starts.at(i + most)) >= span, qPrintable(QString::number(i)));
        // And no slower than it must be.
        const int rounds = (40 - 1) / most;
        QVERIFY(starts.first().msecsTo(starts.last()) <= rounds * span + 3000);
    }

    void aMinuteIsNotUsedUpByAJob()
    {
        Budget budget({.perSecond = 0, .perMinute = 10, .atOnce = 100}, &m_timing);
        std::vector<std::unique_ptr<Awaited<bool>>> jobs;
        for (int i = 0; i < 20; ++i)
            jobs.push_back(std::make_unique<Awaited<bool>>(enter(budget, Lane::Background)));
        QTRY_COMPARE(m_order.size(), 8);
        QTest::qWait(5);
        QCOMPARE(m_order.size(), 8);
        const Awaited person(enter(budget, Lane::Interactive));
        QTRY_VERIFY(person.isThere());
        QCOMPARE(m_order.last(), Lane::Interactive);
    }

    void aPauseHoldsEverybodyUp()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 4}, &m_timing);
        budget.pauseFor(10s);
        budget.pauseFor(2s); // a shorter one does not end it
        const Awaited person(enter(budget, Lane::Interactive));
        const Awaited job(enter(budget, Lane::Background));
        QTest::qWait(2);
        m_timing.advance(9'999ms);
        QTest::qWait(2);
        QVERIFY(!person.isThere());
        QVERIFY(!job.isThere());
        m_timing.advance(1ms);
        QTRY_VERIFY(person.isThere());
        QTRY_VERIFY(job.isThere());
    }

    void aLongPauseIsSaidAtOnceToThePersonOnly()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 1}, &m_timing);
        const Awaited first(enter(budget, Lane::Interactive));
        QTRY_VERIFY(first.isThere());
        const Awaited waitingOne(budget.enter(Lane::Interactive, {}));
        const Awaited job(enter(budget, Lane::Background));
        budget.pauseFor(2min);
        QTRY_VERIFY(waitingOne.isThere());
        QVERIFY(!*waitingOne);
        QCOMPARE(waitingOne->error().kind, Error::Kind::RateLimited);
        QVERIFY(waitingOne->error().message.contains(u"120"_s));
        const auto late = finished(budget.enter(Lane::Interactive, {}));
        QVERIFY(!late);
        QVERIFY(!job.isThere());
        m_holds.clear();
        m_timing.advance(2min);
        QTRY_VERIFY(job.isThere());
    }

    void whoWaitsCanLeave()
    {
        Budget budget({.perSecond = 0, .perMinute = 0, .atOnce = 1}, &m_timing);
        const Awaited first(enter(budget, Lane::Interactive));
        QTRY_VERIFY(first.isThere());
        std::stop_source stop;
        const Awaited leaving(budget.enter(Lane::Interactive, stop.get_token()));
        const Awaited next(enter(budget, Lane::Interactive));
        stop.request_stop();
        QTRY_VERIFY(leaving.isThere());
        QCOMPARE(leaving->error().kind, Error::Kind::Cancelled);
        QCOMPARE(budget.waiting(Lane::Interactive), 1);
        m_holds.clear();
        QTRY_VERIFY(next.isThere());
        const auto never = finished(budget.enter(Lane::Interactive, stop.get_token()));
        QCOMPARE(never.error().kind, Error::Kind::Cancelled);
    }

    void theEndOfTheBudgetEndsTheWait()
    {
        auto budget = std::make_unique<Budget>(BudgetLimits{.perSecond = 0, .perMinute = 0, .atOnce = 1}, &m_timing);
        const Awaited first(enter(*budget, Lane::Interactive));
        QTRY_VERIFY(first.isThere());
        const Awaited second(budget->enter(Lane::Interactive, {}));
        budget.reset();
        QTRY_VERIFY(second.isThere());
        QCOMPARE(second->error().kind, Error::Kind::Cancelled);
        m_holds.clear(); // a hold may outlive it
    }

    void aClockThatIsSetBackHoldsNobodyUp()
    {
        Budget budget({.perSecond = 1, .perMinute = 0, .atOnce = 4}, &m_timing);
        const Awaited first(enter(budget, Lane::Interactive));
        QTRY_VERIFY(first.isThere());
        m_timing.jump(-1h);
        const Awaited second(enter(budget, Lane::Interactive));
        QTRY_VERIFY(second.isThere());
        m_timing.jump(1h);
    }

    void serversSayHowLong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: they do not
        const qint64 now = m_timing.now().toSecsSinceEpoch();
        QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("7") << qint64(7000);
        QTest::newRow("parts of one") << QByteArray("retry-after") << QByteArray("0.5") << qint64(500);
        QTest::newRow("date") << QByteArray("Retry-After") << QByteArray("Sat, 21 Nov 2026 12:01:30 GMT") << qint64(90'000);
        QTest::newRow("date gone by") << QByteArray("Retry-After") << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("absurd") << QByteArray("Retry-After") << QByteArray("1e300") << qint64(24 * 3600 * 1000);
        QTest::newRow("x") << QByteArray("X-Retry-After") << QByteArray("3") << qint64(3000);
        QTest::newRow("reset, epoch") << QByteArray("X-RateLimit-Reset") << QByteArray::number(now + 12) << qint64(12'000);
        QTest::newRow("reset, epoch ms") << QByteArray("x-ratelimit-reset") << QByteArray::number((now + 12) * 1000) << qint64(12'000);
        QTest::newRow("reset, seconds") << QByteArray("RateLimit-Reset") << QByteArray("30") << qint64(30'000);
        QTest::newRow("reset gone by") << QByteArray("X-RateLimit-Reset") << QByteArray::number(now - 5) << qint64(0);
        QTest::newRow("negative") << QByteArray("Retry-After") << QByteArray("-1") << qint64(-1);
        QTest::newRow("words") << QByteArray("Retry-After") << QByteArray("soon") << qint64(-1);
        QTest::newRow("not a number") << QByteArray("Retry-After") << QByteArray("nan") << qint64(-1);
        QTest::newRow("reset, not a number") << QByteArray("X-RateLimit-Reset") << QByteArray("nan") << qint64(-1);
        QTest::newRow("nothing") << QByteArray("X-Other") << QByteArray("5") << qint64(-1);
    }
    void serversSayHowLong()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, milliseconds);
        HttpAnswer answer;
        answer.status = 429;
        answer.headers = {{name, value}};
        const auto wait = askedWait(answer, m_timing.now());
        QCOMPARE(wait ? wait->count() : -1, milliseconds);
        // The server's own clock is the one that counts.
        if (milliseconds >= 0 && !value.contains("GMT") && value.toDouble() > 1e9 && value.toDouble() < 1e300) {
            answer.headers.append(HttpHeader{"Date", "Sat, 21 Nov 2026 11:59:00 GMT"});
            QCOMPARE(askedWait(answer, m_timing.now())->count(), std::max<qint64>(milliseconds == 0 ? 55'000 : milliseconds + 60'000, 0));
        }
    }

    void aResetCountsOnlyWhenNothingIsLeft()
    {
        HttpAnswer answer;
        answer.status = 200;
        answer.headers = {{"X-RateLimit-Remaining", "1"}, {"X-RateLimit-Reset", "9"}};
        QVERIFY(!askedWait(answer, m_timing.now()));
        QVERIFY(!exhaustedWait(answer, m_timing.now()));
        answer.headers[0].value = "0";
        QCOMPARE(exhaustedWait(answer, m_timing.now()).value_or(0ms), 9s);
    }

    void delaysGrowAndDiffer()
    {
        QSet<qint64> seen;
        for (int i = 0; i < 50; ++i) {
            const auto delay = retryDelay(3, 400ms, 5s);
            QVERIFY(delay >= 800ms && delay <= 1600ms);
            seen.insert(delay.count());
        }
        QVERIFY(seen.size() > 5);
        QVERIFY(retryDelay(1, 400ms, 5s) <= 400ms);
        QVERIFY(retryDelay(1000, 400ms, 5s) <= 5s);
        QVERIFY(retryDelay(1000, 400ms, 5s) >= 2500ms);
    }

private:
    QCoro::Task<bool> enter(Budget &budget, Lane lane) { return note(&budget, lane, &m_order, &m_holds, {}); }

    ManualTiming m_timing;
    QList<Lane> m_order;
    QList<Hold> m_holds;
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "budgettest.moc"
