#include "models/remote/common/streaming.h"

namespace Rollcall::Remote {

Task<Result<Streamed>> streamInto(std::shared_ptr<ItemStream> stream, std::shared_ptr<Sink> sink, PageMaker made)
{
    Streamed streamed;
    for (;;) {
        const auto items = co_await stream->next();
        if (!items)
            co_return passOn(items);
        if (items->isEmpty())
            break;
        streamed.items += items->size();
        PulledPage page = made(*items, streamed.strange);
        if (page.isEmpty())
            continue;
        const Result<void> kept = co_await sink->take(page);
        if (!kept)
            co_return passOn(kept);
    }
    streamed.strange += stream->strange();
    // No list at all is not an empty one.
    streamed.isComplete = stream->hasList() && streamed.strange == 0;
    streamed.around = stream->around();
    co_return streamed;
}

} // namespace Rollcall::Remote
