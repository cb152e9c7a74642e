#pragma once

#include "models/domain/error.h"

#include <QJsonObject>

#include <optional>

namespace Rollcall::Remote {

/// The one thing that was asked for by its id: nothing where the server says that it is not there. What was asked for must have
/// come, as a write would go by what it says; `isIt` looks at its id.
template<typename Record, typename Reply, typename IsIt>
Result<std::optional<Record>> askedFor(const Result<Reply> &reply, std::optional<Record> (*read)(const QJsonObject &), IsIt isIt)
{
    using Fault = decltype(Reply::fault);
    if (!reply)
        return passOn(reply);
    if (reply->fault == Fault::NotThere)
        return std::optional<Record>();
    if (reply->fault != Fault::None)
        return tl::unexpected(reply->error());
    std::optional<Record> record = read(reply->item());
    if (!record || !isIt(*record))
        return tl::unexpected(reply->answer.unreadable());
    return record;
}

} // namespace Rollcall::Remote
