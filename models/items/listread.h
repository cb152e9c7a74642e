#pragma once

#include "models/directory/directory.h"
#include "models/items/itemrow.h"

namespace Rollcall {

/// Turns a list of values into rows; `idOf` names each.
template<typename Value>
Task<Result<QList<ItemRow>>> readRows(Task<Result<QList<Value>>> task, QString (*idOf)(const Value &))
{
    const auto answer = co_await task;
    if (!answer)
        co_return passOn(answer);
    QList<ItemRow> rows;
    rows.reserve(answer->size());
    for (const Value &value : *answer)
        rows.append({idOf(value), QVariant::fromValue(value)});
    co_return rows;
}

} // namespace Rollcall
