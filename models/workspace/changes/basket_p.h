#pragma once

#include "models/workspace/changes/basket.h"

#include <qcorofuture.h>

namespace Rollcall {

template<typename T>
Task<Result<T>> Basket::read(std::function<Result<T>(Sql::Connection &)> work)
{
    auto reading = m_file.read<T>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

template<typename T>
Task<Result<T>> Basket::write(std::function<Result<T>(Sql::Connection &)> work)
{
    auto writing = m_file.write<T>(std::move(work));
    auto result = co_await writing;
    co_return result;
}

} // namespace Rollcall
