#pragma once

#include "models/directory/directory.h"
#include "ui/common/messagebar.h"

#include <QPointer>

namespace Rollcall {

/// Runs the callback with the result when the task is done, if the context is still there.
template<typename T, typename Context, typename Callback>
void runTask(Context *context, Task<T> &&task, Callback callback)
{
    QCoro::connect(std::move(task), context, std::move(callback));
}

/// The same for a Result: the callback gets the value; an error goes to the message bar.
template<typename T, typename Context, typename Callback>
void runTask(Context *context, MessageBar *bar, Task<Result<T>> &&task, Callback callback)
{
    const QPointer<MessageBar> shown(bar);
    QCoro::connect(std::move(task), context, [shown, callback = std::move(callback)](Result<T> result) {
        if (result)
            callback(std::move(*result));
        else if (shown)
            shown->error(result.error());
    });
}

} // namespace Rollcall
