#include "ui/import/rowmending.h"

#include "ui/common/runtask.h"

namespace Rollcall {

void RowMending::begin(QPointer<ImportCheck> check, const Import &import)
{
    stop();
    m_check = std::move(check);
    m_import = import;
}

void RowMending::stop()
{
    ++m_generation;
    m_check.clear();
    if (m_judged)
        m_import.edits = *std::exchange(m_judged, std::nullopt);
    for (const RowEdit &one : std::exchange(m_edits, {}))
        one.make(m_import.edits);
    m_isBusy = false;
}

void RowMending::edit(const MarkedRow &mark, std::function<void(RowEdits &)> make)
{
    m_edits.append({mark, std::move(make)});
    next();
}

void RowMending::next()
{
    if (m_isBusy || m_edits.isEmpty() || !m_check)
        return;
    const RowEdit first = m_edits.takeFirst();
    RowEdits edits = m_import.edits;
    first.make(edits);
    m_judged = edits;
    m_isBusy = true;
    Q_EMIT begun();
    runTask(this, judge(first.mark, edits), [this, edits, generation = m_generation](const Result<Judged> &judged) {
        if (generation != m_generation)
            return;
        m_isBusy = false;
        m_judged.reset();
        if (judged) {
            m_import.edits = edits;
            for (const MarkedRow &mark : judged->marks) {
                for (RowEdit &later : m_edits) {
                    if (later.mark.row == mark.row)
                        later.mark = mark;
                }
            }
            Q_EMIT mended(judged->marks, judged->counts);
        } else {
            Q_EMIT failed(judged.error());
        }
        Q_EMIT ended();
        next();
    });
}

Task<Result<RowMending::Judged>> RowMending::judge(MarkedRow mark, RowEdits edits)
{
    const QPointer self(this);
    Import import = m_import;
    import.edits = edits;
    const Error closed{Error::Kind::Cancelled, tr("The workspace was closed."), {}, {}};
    const auto judged = co_await m_check->again(mark.from, edits);
    if (!judged)
        co_return passOn(judged);
    if (!self)
        co_return tl::unexpected(closed);
    if (const auto kept = co_await m_imports.mark(import.id, *judged); !kept)
        co_return passOn(kept);
    if (!self)
        co_return tl::unexpected(closed);
    if (const auto kept = co_await m_imports.keep(import); !kept)
        co_return passOn(kept);
    if (!self)
        co_return tl::unexpected(closed);
    const auto now = co_await m_imports.import(import.id);
    if (!now)
        co_return passOn(now);
    Judged told{*judged, now->counts};
    co_return told;
}

} // namespace Rollcall
