// How an import job takes rows of the file into the basket.

#include "models/jobs/import/importjob_p.h"
#include "models/workspace/onpool.h"

#include <algorithm>
#include <qcorofuture.h>

namespace Rollcall {

namespace {

/// Those rows that change the directory by their marks.
QList<JudgedRow> chosen(const QList<JudgedRow> &rows, const QList<MarkedRow> &marks)
{
    QSet<qint64> wanted;
    for (const MarkedRow &mark : marks) {
        if (isToApply(mark.outcome))
            wanted.insert(mark.row);
    }
    QList<JudgedRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&wanted](const JudgedRow &row) { return wanted.contains(row.row.number); });
    return found;
}

} // namespace

Imports::Taken ImportJob::taken(const QList<RowPlan> &plans, const QList<MarkedRow> &marks, const RowMark &next) const
{
    Imports::Taken taken;
    taken.next = next;
    for (const RowPlan &plan : plans) {
        const auto before = std::ranges::lower_bound(marks, plan.mark.row, {}, &MarkedRow::row); // In the order of the file.
        if (before == marks.end() || before->row != plan.mark.row || before->outcome != plan.mark.outcome)
            taken.marks.append(plan.mark);
        for (const Payload &payload : plan.payloads) {
            StagedChange item;
            item.change = m_context.directory->prepare(payload);
            item.set = m_id;
            item.destination = m_context.directory->destination();
            item.title = plan.title;
            taken.items.append(item);
            taken.rows.append(plan.mark.row);
        }
    }
    return taken;
}

void ImportJob::readAhead()
{
    if (m_isEnd || m_ahead.isValid() || !m_file)
        return;
    std::function<Result<JudgedRows>()> read = [file = m_file, most = m_chunk] { return file->next(most); };
    m_ahead = onPool<Result<JudgedRows>>(std::move(read));
}

Task<Result<JudgedRows>> ImportJob::nextRows()
{
    const QPointer self(this);
    if (m_held) {
        Result<JudgedRows> held = *std::exchange(m_held, std::nullopt);
        co_return held;
    }
    readAhead();
    auto reading = std::exchange(m_ahead, {});
    auto judged = co_await reading;
    if (self && judged && !judged->isEnd)
        readAhead();
    co_return judged;
}

/// The next rows come into the basket. How many changes they are; none as well where they have to wait for what is under way.
Task<Result<qsizetype>> ImportJob::takeRows()
{
    const QPointer self(this);
    const auto judged = co_await nextRows();
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!judged)
        co_return passOn(judged);
    if (judged->rows.isEmpty()) {
        m_isEnd = judged->isEnd;
        co_return qsizetype(0);
    }
    const qint64 first = judged->rows.first().row.number;
    const qint64 last = judged->rows.last().row.number;
    const auto marks = co_await m_context.imports->rowsBetween(m_id, first, last);
    if (!self)
        co_return importClosed();
    if (!marks)
        co_return passOn(marks);
    const QList<JudgedRow> rows = chosen(judged->rows, *marks);
    if (m_feed && m_touched.mayBeIn(rows)) {
        m_held = *judged;
        co_return qsizetype(0);
    }
    const auto plans = co_await planRows(m_context.directory, m_import.organization, m_planner, rows);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!plans)
        co_return passOn(plans);
    if (m_feed && m_touched.mayBeIn(*plans)) {
        m_held = *judged;
        co_return qsizetype(0);
    }
    if (!goesOn())
        co_return qsizetype(0); // They are read again by whoever goes on.
    const Imports::Taken next = taken(*plans, *marks, judged->next);
    const auto kept = co_await m_context.imports->take(m_import, m_set, next);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!kept)
        co_return passOn(kept);
    m_touched.add(rows, *plans);
    m_isEnd = judged->isEnd;
    m_import.next = judged->next;
    m_underWay += rows.size();
    m_items += next.items.size();
    m_progress.row = last;
    co_return next.items.size();
}

bool ImportJob::hasRoom() const
{
    const qint64 answered = m_applying ? m_applying->progress().settled : 0;
    return m_isWanted || m_items - answered <= 2 * m_chunk;
}

/// Keeps chunks ready in the basket: while one batch is sent, the next one is claimed and the one before it settled.
void ImportJob::takeAhead()
{
    if (!m_isTaking && m_feed && !m_feed->isClosed() && hasRoom())
        m_taking = takingAhead();
}

Task<void> ImportJob::takingAhead()
{
    constexpr int chunksOfOneLease = 25; ///< Others want to apply something too.
    const QPointer self(this);
    m_isTaking = true;
    while (!m_feed->isClosed() && hasRoom()) {
        const auto changes = co_await takeRows();
        if (!self)
            co_return;
        if (!changes) {
            m_fault = changes.error();
        } else if (*changes > 0) {
            m_isWanted = false;
            m_feed->add();
        }
        if (m_fault || m_isEnd || m_held || !goesOn() || m_feed->pieces() >= chunksOfOneLease)
            m_feed->close();
    }
    m_isTaking = false;
}

void ImportJob::noteAnswers(ApplyJob &applying, const Counts &before)
{
    m_secrets += applying.takeSecrets();
    for (size_t i = 0; i < before.size(); ++i)
        m_progress.counts.at(i) = before.at(i) + applying.progress().counts.at(i);
}

void ImportJob::follow(ApplyJob &applying, const Counts &before)
{
    noteAnswers(applying, before);
    const ApplyJob::Progress &sent = applying.progress();
    const qint64 items = m_feed ? m_items : sent.total;
    if (items > 0)
        tell(std::max(m_progress.done, m_answered + m_underWay * std::min(sent.settled, items) / items));
    takeAhead();
}

} // namespace Rollcall
