#include "models/auth/session/wakewatch.h"
#include "tests/net/manualtiming.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace std::chrono_literals;

class WakeWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesASleepOnce()
    {
        ManualTiming timing;
        std::chrono::milliseconds ran = 0ms;
        WakeWatch watch(&timing, [&] { return ran; });
        QSignalSpy woke(&watch, &WakeWatch::woke);
        const auto live = [&](std::chrono::seconds time) {
            for (auto passed = 0s; passed < time; passed += 1s) {
                ran += 1s;
                timing.advance(1s);
            }
        };
        live(1h);
        QCOMPARE(woke.size(), 0);
        timing.jump(8h); // asleep: only the clock goes on
        live(5s);
        QCOMPARE(woke.size(), 1);
        live(1h);
        QCOMPARE(woke.size(), 1);
        timing.jump(3s); // a clock that is set right
        live(10s);
        QCOMPARE(woke.size(), 1);
        timing.jump(-2h);
        live(10s);
        QCOMPARE(woke.size(), 1);
        timing.jump(11s);
        live(10s);
        QCOMPARE(woke.size(), 2);
    }
};

QTEST_GUILESS_MAIN(WakeWatchTest)
#include "wakewatchtest.moc"
