#include "models/workspace/changes/feed.h"

#include <qcorofuture.h>

namespace Rollcall {

Feed::Feed(QObject *parent) : QObject(parent)
{
    m_news.start();
}

Feed::~Feed()
{
    close();
    m_news.finish(); // Nobody may wait for a promise that nobody keeps.
}

void Feed::add()
{
    ++m_pieces;
    wake();
}

void Feed::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    wake();
}

void Feed::wake()
{
    QPromise<void> told = std::exchange(m_news, QPromise<void>());
    m_news.start();
    told.finish();
}

Task<bool> Feed::next(QPointer<Feed> feed, qint64 seen)
{
    while (feed && feed->m_pieces == seen && !feed->m_isClosed) {
        auto news = feed->m_news.future();
        Q_EMIT feed->wanted();
        co_await news;
    }
    co_return feed && feed->m_pieces != seen;
}

} // namespace Rollcall
