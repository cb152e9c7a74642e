#pragma once

#include "tests/domain/waitfor.h"

#include <qcorotask.h>
#include <QTest>

#include <optional>

namespace Rollcall {

/// The result of a task that is still under way: `Awaited result(send(request)); QTRY_VERIFY(result.isThere());`
template<typename T>
class Awaited final
{
public:
    explicit Awaited(QCoro::Task<T> task)
    {
        QCoro::connect(std::move(task), &m_context, [value = m_value](T &&result) { value->emplace(std::move(result)); });
    }

    bool isThere() const { return m_value->has_value(); }
    const T &operator*() const { return **m_value; }
    const T *operator->() const { return &**m_value; }

private:
    std::shared_ptr<std::optional<T>> m_value = std::make_shared<std::optional<T>>();
    QObject m_context;
};

/// Turns the event loop until the task is done; aborts the test when it never is.
template<typename T>
T finished(QCoro::Task<T> task, int most = 20'000)
{
    const Awaited<T> awaited(std::move(task));
    if (!waitFor([&] { return awaited.isThere(); }, most))
        qFatal("The task did not end");
    return *awaited;
}

} // namespace Rollcall
