#pragma once

#include <QCoreApplication>

#include <coroutine>
#include <memory>
#include <optional>
#include <vector>

namespace Rollcall {

/// One value that comes later and is awaited by any number of coroutines of the main thread:
/// `const auto value = co_await completion;`. Whoever makes one sees to it that it is resolved on every road, from a
/// destructor if need be; a coroutine that waits for an unresolved one never goes on.
template<typename T>
class Completion final
{
public:
    Completion() : m_state(std::make_shared<State>()) {}

    bool isResolved() const { return m_state->value.has_value(); }

    /// The first value counts. Those who wait go on from the event loop, never from within this call.
    void resolve(T value) const
    {
        if (m_state->value)
            return;
        m_state->value.emplace(std::move(value));
        if (m_state->waiting.empty())
            return;
        const auto resume = [state = m_state] {
            for (const std::coroutine_handle<> handle : std::exchange(state->waiting, {}))
                handle.resume();
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), resume, Qt::QueuedConnection);
    }

    bool await_ready() const noexcept { return isResolved(); }
    void await_suspend(std::coroutine_handle<> handle) const { m_state->waiting.push_back(handle); }
    T await_resume() const { return *m_state->value; }

private:
    struct State {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiting;
    };
    std::shared_ptr<State> m_state;
};

} // namespace Rollcall
