#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Rollcall {

/// Runs work of the disk and the processor on the pool: `auto reading = onPool<T>(work); const auto value = co_await reading;`.
/// The work owns what it touches and throws nothing.
template<typename T>
QFuture<T> onPool(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace Rollcall
