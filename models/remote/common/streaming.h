#pragma once

#include "models/directory/pull.h"
#include "models/net/json/itemstream.h"

namespace Rollcall::Remote {

/// Makes a page of some items of a list. What it cannot read it counts in `strange` and leaves out.
using PageMaker = std::function<PulledPage(const QList<QJsonObject> &items, qint64 &strange)>;

/// How a list came to its end.
struct Streamed {
    qint64 items = 0;        ///< Handed to the page maker.
    qint64 strange = 0;      ///< Left out, by it or because they were no objects.
    bool isComplete = false; ///< There was a list, and nothing in it was strange.
    QJsonObject around;      ///< Totals and cursors beside the list.
};

/// Walks a list to its end, page by page into the sink; the next piece is read when the last one is kept. Empty pages are not handed on.
Task<Result<Streamed>> streamInto(std::shared_ptr<ItemStream> stream, std::shared_ptr<Sink> sink, PageMaker made);

} // namespace Rollcall::Remote
