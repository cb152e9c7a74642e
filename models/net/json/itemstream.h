#pragma once

#include "models/net/api/budget.h"
#include "models/net/http/httpstream.h"
#include "models/net/json/jsonitems.h"

namespace Rollcall {

/// The items of a list that a server is sending: `while (true) { auto items = co_await stream->next(); … }`. Keeps its place in the
/// connection's budget until it goes. Nothing is read ahead of whoever asks.
class ItemStream final : public QObject
{
    Q_OBJECT

public:
    ItemStream(std::shared_ptr<HttpStream> source, HttpAnswer head, QStringList path, JsonLimits limits,
               std::shared_ptr<BudgetHold> hold);
    ~ItemStream() override;

    /// Some more, at least one; none at the end of the list. What was handed out before an error stands.
    QCoro::Task<Result<QList<QJsonObject>>> next();

    // Good once next() has brought none:
    const QJsonObject &around() const { return m_json->around(); } ///< Totals, cursors; see JsonItems.
    bool hasList() const { return m_json->hasList(); }
    qint64 strange() const { return m_json->strange(); }

    qint64 items() const { return m_count; } ///< Handed out so far.
    qint64 bytes() const { return m_bytes; }
    const HttpAnswer &head() const { return m_head; }

private:
    Error explained(Error error) const;

    std::shared_ptr<HttpStream> m_source;
    HttpAnswer m_head;
    std::shared_ptr<JsonItems> m_json; ///< With whoever works on it: this thread, or one of the pool's during next().
    std::shared_ptr<BudgetHold> m_hold;
    std::optional<Error> m_error;
    bool m_atEnd = false;
    qint64 m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace Rollcall
