// How an import job takes rows of the file into the basket.

#include "models/workspace/import/importjob_p.h"
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

/// The next rows come into the basket. How many changes they are.
Task<Result<qsizetype>> ImportJob::takeRows()
{
    const QPointer self(this);
    readAhead();
    auto reading = std::exchange(m_ahead, {});
    const auto judged = co_await reading;
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!judged)
        co_return passOn(judged);
    m_isEnd = judged->isEnd;
    if (judged->rows.isEmpty())
        co_return qsizetype(0);
    readAhead();
    const qint64 first = judged->rows.first().row.number;
    const qint64 last = judged->rows.last().row.number;
    const auto marks = co_await m_context.imports->rowsBetween(m_id, first, last);
    if (!self)
        co_return importClosed();
    if (!marks)
        co_return passOn(marks);
    const QList<JudgedRow> rows = chosen(judged->rows, *marks);
    const auto plans = co_await planRows(m_context.directory, m_import.organization, m_planner, rows);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!plans)
        co_return passOn(plans);
    const Imports::Taken next = taken(*plans, *marks, judged->next);
    const auto kept = co_await m_context.imports->take(m_import, m_set, next);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!kept)
        co_return passOn(kept);
    m_import.next = judged->next;
    m_underWay += rows.size();
    m_progress.row = last;
    co_return next.items.size();
}

} // namespace Rollcall
