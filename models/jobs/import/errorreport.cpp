#include "models/jobs/import/errorreport.h"

#include "models/exchange/source/opentable.h"
#include "models/exchange/writing/errorfile.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Import)
};

constexpr int reportedAtOnce = 1000;

/// The two files at work; used on the pool, one call after the other.
struct Report {
    std::unique_ptr<RowSource> source;
    std::unique_ptr<ErrorFile> file;
    RowEdits edits;
};
using Opened = Result<std::shared_ptr<Report>>;

Opened openReport(const Import &import, const QString &path)
{
    auto report = std::make_shared<Report>();
    report->edits = import.edits;
    auto source = openTable(import.path, import.format, import.stamp);
    if (!source)
        return passOn(source);
    report->source = *std::move(source);
    const auto format = formatForName(path);
    if (!format)
        return passOn(format);
    auto file = ErrorFile::create(path, report->source->headings(), *format);
    if (!file)
        return passOn(file);
    report->file = *std::move(file);
    return report;
}

Result<void> writeRows(Report &report, const QList<MarkedRow> &marks)
{
    for (const MarkedRow &mark : marks) {
        if (const auto there = report.source->seek(mark.from); !there)
            return passOn(there);
        auto row = report.source->next();
        if (!row)
            return passOn(row);
        if (!*row)
            return failure(Error::Kind::Conflict, Words::tr("The file does not have its row %1 any more.").arg(mark.row));
        report.edits.apply(**row);
        QString reason = mark.answer.isEmpty() ? mark.reason : mark.answer;
        if (reason.isEmpty())
            reason = Words::tr("Not reached: the import stopped before this row was done.");
        if (const auto written = report.file->write(**row, mark.fields, reason); !written)
            return passOn(written);
    }
    return {};
}

QFuture<Result<void>> writing(std::shared_ptr<Report> report, QList<MarkedRow> marks)
{
    std::function<Result<void>()> work = [report = std::move(report), marks = std::move(marks)] { return writeRows(*report, marks); };
    return onPool<Result<void>>(std::move(work));
}

QFuture<Result<void>> finishing(std::shared_ptr<Report> report)
{
    std::function<Result<void>()> work = [report = std::move(report)] { return report->file->finish(); };
    return onPool<Result<void>>(std::move(work));
}

} // namespace

Task<Result<qint64>> writeErrors(QPointer<Imports> imports, Import import, QString path)
{
    std::function<Opened()> open = [import, path] { return openReport(import, path); };
    auto opening = onPool<Opened>(std::move(open));
    const auto report = co_await opening;
    if (!report)
        co_return passOn(report);
    qint64 count = 0;
    qint64 after = 0;
    for (bool isEnd = false; !isEnd;) {
        if (!imports)
            co_return failure(Error::Kind::Cancelled, Words::tr("The workspace was closed."));
        const auto marks = co_await imports->notImported(import.id, after, reportedAtOnce);
        if (!marks)
            co_return passOn(marks);
        auto rows = writing(*report, *marks);
        const auto written = co_await rows;
        if (!written)
            co_return passOn(written);
        count += marks->size();
        isEnd = marks->size() < reportedAtOnce;
        if (!isEnd)
            after = marks->last().row;
    }
    if (count == 0)
        co_return count;
    auto ending = finishing(*report);
    const auto finished = co_await ending;
    if (!finished)
        co_return passOn(finished);
    co_return count;
}

} // namespace Rollcall
