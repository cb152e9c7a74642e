// What an import job does, step by step; each leaves the disk so that another process could go on.

#include "models/workspace/changes/changewords.h"
#include "models/workspace/import/importjob.h"
#include "models/workspace/onpool.h"

#include <algorithm>
#include <cmath>
#include <qcorofuture.h>
#include <qcorosignal.h>

namespace Rollcall {

namespace {

using OpenedFile = Result<std::shared_ptr<RowFile>>;

constexpr int largeBatch = 1000; ///< Changes; every commit has its price, and what a directory takes at once still counts.

tl::unexpected<Error> importClosed()
{
    return failure(Error::Kind::Cancelled, ImportJob::tr("The workspace was closed. The import goes on where it stopped."));
}

bool isThere(const ImportContext &context)
{
    return context.imports && context.changes && context.directory;
}

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

Task<Result<void>> ImportJob::prepare()
{
    const QPointer self(this);
    if (!isThere(m_context))
        co_return importClosed();
    const auto import = co_await m_context.imports->import(m_id);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!import)
        co_return passOn(import);
    if (import->state == Import::State::Checking)
        co_return failure(Error::Kind::Invalid, tr("This import was not staged yet."));
    m_import = *import;
    m_isEnd = import->state == Import::State::Finished;
    if (m_progress.total == 0) {
        const auto before = co_await m_context.imports->tally(m_id);
        if (!self || !isThere(m_context))
            co_return importClosed();
        if (!before)
            co_return passOn(before);
        m_progress.total = import->left + before->waiting;
    }
    m_progress.row = import->next.row;
    const auto rules = co_await importRules(m_context.directory, m_import.organization);
    if (!self)
        co_return importClosed();
    if (!rules)
        co_return passOn(rules);
    m_planner = std::make_shared<RowPlanner>(m_import, *rules);
    std::function<OpenedFile()> open = [import = m_import, rules = rules->forRows(), stop = m_stop.get_token()]() -> OpenedFile {
        auto file = RowFile::open(import, rules, RowFile::Purpose::Apply, stop);
        if (!file)
            return file;
        if (const auto there = (*file)->seek(import.next); !there)
            return passOn(there);
        return file;
    };
    auto opening = onPool<OpenedFile>(std::move(open));
    const auto file = co_await opening;
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!file)
        co_return passOn(file);
    m_file = *file;
    const auto who = co_await actorName(m_context.directory);
    if (!self || !isThere(m_context))
        co_return importClosed();
    m_set = newChangeSet(m_import.title(), Origin::Import, who);
    m_set.id = m_id;
    co_return Result<void>();
}

/// What had no answer or no network is tried again; what the directory refused is for the person to look at.
Task<Result<void>> ImportJob::retryFailed()
{
    const QPointer self(this);
    QList<ChangeId> failed;
    for (const ItemState state : {ItemState::Failed, ItemState::Partial, ItemState::Unknown}) {
        if (!self || !isThere(m_context))
            co_return importClosed();
        const auto items = co_await m_context.changes->basket().items(m_id, state);
        if (!items)
            co_return passOn(items);
        for (const StagedChange &item : *items)
            failed.append(item.id());
    }
    if (failed.isEmpty())
        co_return Result<void>();
    if (!self || !isThere(m_context))
        co_return importClosed();
    const auto again = co_await m_context.changes->basket().retry(m_id, failed);
    if (!again)
        co_return passOn(again);
    co_return Result<void>();
}

Task<Result<void>> ImportJob::applyStaged()
{
    const QPointer self(this);
    if (!isThere(m_context))
        co_return importClosed();
    ApplyOptions options;
    options.batch = largeBatch;
    m_applying = m_context.changes->makeJob(m_id, options, this);
    const QPointer applying = m_applying;
    auto ending = qCoro(applying.data(), &ApplyJob::finished);
    applying->start();
    if (applying && applying->state() != ApplyJob::State::Finished)
        co_await ending;
    if (!self || !applying)
        co_return importClosed();
    m_secrets += applying->takeSecrets();
    for (size_t i = 0; i < m_progress.counts.size(); ++i)
        m_progress.counts.at(i) += applying->progress().counts.at(i);
    const std::optional<Error> error = applying->error();
    applying->deleteLater(); // It is still telling that it has finished.
    if (error)
        co_return tl::unexpected(*error);
    co_return Result<void>();
}

Imports::Taken ImportJob::taken(const QList<RowPlan> &plans, const QList<MarkedRow> &marks, const RowMark &next) const
{
    Imports::Taken taken;
    taken.next = next;
    for (const RowPlan &plan : plans) {
        const auto before = std::ranges::find(marks, plan.mark.row, &MarkedRow::row);
        if (before == marks.end() || before->outcome != plan.mark.outcome)
            taken.marks.append(plan.mark);
        for (const Payload &payload : plan.payloads) {
            StagedChange item;
            item.change = m_context.directory->prepare(payload);
            item.set = m_id;
            item.title = plan.title;
            taken.items.append(item);
            taken.rows.append(plan.mark.row);
        }
    }
    return taken;
}

Task<Result<void>> ImportJob::chunk()
{
    const QPointer self(this);
    std::function<Result<JudgedRows>()> read = [file = m_file, most = m_chunk] { return file->next(most); };
    auto reading = onPool<Result<JudgedRows>>(std::move(read));
    const auto judged = co_await reading;
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!judged)
        co_return passOn(judged);
    m_isEnd = judged->isEnd;
    if (judged->rows.isEmpty())
        co_return Result<void>();
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
    if (!next.items.isEmpty()) {
        const auto applied = co_await applyStaged();
        if (!self)
            co_return importClosed();
        if (!applied)
            co_return passOn(applied);
    }
    m_progress.row = last;
    m_progress.done += rows.size();
    const double seconds = static_cast<double>(std::max<qint64>(1, m_clock.elapsed())) / 1000.0;
    m_progress.perSecond = static_cast<double>(m_progress.done - m_doneBefore) / seconds;
    const auto left = static_cast<double>(std::max<qint64>(0, m_progress.total - m_progress.done));
    m_progress.secondsLeft = m_progress.perSecond > 0 ? std::optional(static_cast<qint64>(std::ceil(left / m_progress.perSecond))) : std::nullopt;
    Q_EMIT progressed();
    co_return Result<void>();
}

} // namespace Rollcall
