#include "models/jobs/import/importcheck.h"

#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <optional>

namespace Rollcall {

namespace {

constexpr int rowsAtOnce = 1000;

using OpenedFile = Result<std::shared_ptr<RowFile>>;

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, ImportCheck::tr("The check was stopped."));
}

QFuture<Result<JudgedRows>> readNext(std::shared_ptr<RowFile> file)
{
    std::function<Result<JudgedRows>()> read = [file = std::move(file)] { return file->next(rowsAtOnce); };
    return onPool<Result<JudgedRows>>(std::move(read));
}

QList<MarkedRow> marksOf(const QList<RowPlan> &plans, OutcomeCounts &counts)
{
    QList<MarkedRow> marks;
    for (const RowPlan &plan : plans) {
        marks.append(plan.mark);
        ++counts[plan.mark.outcome];
    }
    return marks;
}

} // namespace

ImportCheck::ImportCheck(QPointer<OpenDirectory> directory, Import import, ImportRules rules, QObject *parent)
    : QObject(parent), m_directory(std::move(directory)), m_import(std::move(import)), m_rules(std::move(rules)),
      m_planner(std::make_shared<RowPlanner>(m_import, m_rules))
{
}

ImportCheck::~ImportCheck()
{
    m_stop.request_stop();
}

Task<Result<CheckReport>> ImportCheck::run(TakeMarks take)
{
    const QPointer self(this);
    const std::stop_token stop = m_stop.get_token();
    std::function<OpenedFile()> open = [import = m_import, rules = m_rules.forRows(), stop] {
        return RowFile::open(import, rules, RowFile::Purpose::Check, stop);
    };
    auto opening = onPool<OpenedFile>(std::move(open));
    const auto file = co_await opening;
    if (!self)
        co_return cancelled();
    if (!file)
        co_return passOn(file);
    m_file = *file;
    CheckProgress progress;
    std::optional<Task<Result<void>>> keeping; // A piece, while the next one is compared.
    auto reading = readNext(*file);
    for (bool isEnd = false; !isEnd;) {
        const auto judged = co_await reading;
        if (!self || stop.stop_requested())
            co_return cancelled();
        if (!judged)
            co_return passOn(judged);
        isEnd = judged->isEnd;
        if (!isEnd)
            reading = readNext(*file); // While these are compared.
        const auto plans = co_await planRows(m_directory, m_import.organization, m_planner, judged->rows);
        if (!self)
            co_return cancelled();
        if (!plans)
            co_return passOn(plans);
        if (keeping) {
            auto &piece = *keeping;
            const auto kept = co_await piece;
            if (!self)
                co_return cancelled();
            if (!kept)
                co_return passOn(kept);
            Q_EMIT progressed(progress);
        }
        keeping = take(marksOf(*plans, progress.counts));
        progress.read = judged->progress;
    }
    if (keeping) {
        auto &last = *keeping;
        const auto kept = co_await last;
        if (!self)
            co_return cancelled();
        if (!kept)
            co_return passOn(kept);
        Q_EMIT progressed(progress);
    }
    CheckReport report{progress.counts, m_file->unknownRoles(), m_file->columnWarnings()};
    co_return report;
}

Task<Result<QList<MarkedRow>>> ImportCheck::again(RowMark from, RowEdits edits)
{
    const QPointer self(this);
    if (!m_file)
        co_return cancelled();
    m_import.edits = edits;
    std::function<Result<QList<JudgedRow>>()> read = [file = m_file, from, edits] { return file->again(from, edits); };
    auto reading = onPool<Result<QList<JudgedRow>>>(std::move(read));
    const auto judged = co_await reading;
    if (!self)
        co_return cancelled();
    if (!judged)
        co_return passOn(judged);
    const auto plans = co_await planRows(m_directory, m_import.organization, m_planner, *judged);
    if (!plans)
        co_return passOn(plans);
    OutcomeCounts counts;
    co_return marksOf(*plans, counts);
}

} // namespace Rollcall
