#pragma once

#include "models/net/time/completion.h"

#include <qcorotask.h>
#include <QThreadPool>

namespace Rollcall {

/// Runs work of the processor on the pool, so that the main thread goes on: `const auto value = co_await elsewhere(std::move(work));`.
/// The work owns what it touches and throws nothing.
template<typename Work>
auto elsewhere(Work work) -> QCoro::Task<std::invoke_result_t<Work &>>
{
    using Value = std::invoke_result_t<Work &>;
    const Completion<Value> done;
    const auto run = [work = std::move(work), done]() mutable {
        // The value travels to the main thread, where alone a completion may be touched.
        auto value = std::make_shared<Value>(work());
        const auto deliver = [done, value] { done.resolve(std::move(*value)); };
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, deliver, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(run);
    co_return co_await done;
}

} // namespace Rollcall
