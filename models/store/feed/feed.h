#pragma once

#include "models/domain/query.h"

#include <limits>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Feed {

void append(Sql::Connection &sql, const EntityId &entity);

/// Of the last event; 0 in a new store. It names the state of the data: equal sequence, equal rows.
qint64 sequence(Sql::Connection &sql);

/// What one look at the feed brings.
struct News {
    qint64 sequence = 0; ///< Where the next look begins.
    bool any = false;
    QList<FeedEvent> events; ///< Empty with `any`: too many to tell, or some are pruned already.
};
constexpr int mostEvents = 500;
News since(Sql::Connection &sql, qint64 sequence);

/// Drops all but the latest rows, or as many of the oldest as `most` says; true: there are more to drop.
bool prune(Sql::Connection &sql, qint64 most = std::numeric_limits<qint64>::max());

} // namespace Rollcall::Feed
