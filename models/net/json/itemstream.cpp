#include "models/net/json/itemstream.h"

#include "models/net/http/httpparts.h"
#include "models/net/text/networkerrors.h"
#include "models/net/time/elsewhere.h"

namespace Rollcall {

ItemStream::ItemStream(std::shared_ptr<HttpStream> source, HttpAnswer head, QStringList path, JsonLimits limits,
                       std::shared_ptr<BudgetHold> hold)
    : m_source(std::move(source)), m_head(std::move(head)), m_json(std::make_shared<JsonItems>(std::move(path), limits)),
      m_hold(std::move(hold))
{
}

ItemStream::~ItemStream() = default;

Error ItemStream::explained(Error error) const
{
    return HttpParts::named(std::move(error), m_head.requestId);
}

QCoro::Task<Result<QList<QJsonObject>>> ItemStream::next()
{
    const QPointer self(this);
    const std::shared_ptr<HttpStream> source = m_source;
    const std::shared_ptr<JsonItems> json = m_json;
    while (!m_atEnd && !m_error) {
        const Result<QByteArray> part = co_await source->read();
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!part) {
            m_error = part.error();
            break;
        }
        m_bytes += part->size();
        m_atEnd = part->isEmpty();
        auto work = [json, part = *part] { return part.isEmpty() ? json->finish() : json->feed(part); };
        const Result<void> read = co_await elsewhere(std::move(work));
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!read)
            m_error = explained(read.error());
        const QList<QJsonObject> items = json->take();
        m_count += items.size();
        if (!items.isEmpty())
            co_return items;
    }
    m_source.reset();
    m_hold.reset();
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return QList<QJsonObject>();
}

} // namespace Rollcall
