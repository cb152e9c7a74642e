#pragma once

#include "models/net/time/timing.h"

#include <QList>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

/// A clock that stands still until a test moves it.
class ManualTiming final : public Timing
{
public:
    QDateTime now() const override { return m_now; }

    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_calls.append({m_now.addMSecs(delay.count()), context, std::move(call)});
    }

    /// Moves on and makes each call at its own time.
    void advance(std::chrono::milliseconds by)
    {
        const QDateTime end = m_now.addMSecs(by.count());
        for (;;) {
            const auto next = std::min_element(m_calls.begin(), m_calls.end(),
                                               [](const Call &a, const Call &b) { return a.at < b.at; });
            if (next == m_calls.end() || next->at > end)
                break;
            const Call call = m_calls.takeAt(next - m_calls.begin());
            m_now = std::max(m_now, call.at);
            if (call.context)
                call.make();
        }
        m_now = end;
    }

    /// The clock alone, as when a computer sleeps: timers stand still meanwhile.
    void jump(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        for (Call &call : m_calls)
            call.at = call.at.addMSecs(by.count());
    }

    /// How long until the next call that somebody still waits for; -1 for none.
    qint64 untilNext()
    {
        m_calls.removeIf([](const Call &call) { return !call.context; });
        const auto next = std::min_element(m_calls.begin(), m_calls.end(),
                                           [](const Call &a, const Call &b) { return a.at < b.at; });
        return next == m_calls.end() ? -1 : m_now.msecsTo(next->at);
    }

    bool waitsFor(std::chrono::milliseconds delay) const
    {
        return std::any_of(m_calls.begin(), m_calls.end(), [&](const Call &call) {
            return call.context && m_now.msecsTo(call.at) == delay.count();
        });
    }

private:
    struct Call {
        QDateTime at;
        QPointer<QObject> context;
        std::function<void()> make;
    };
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QList<Call> m_calls;
};

} // namespace Rollcall
