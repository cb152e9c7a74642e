#include "ui/journal/journalexport.h"

#include "models/exchange/writing/writtenfile.h"

#include <QCoreApplication>

namespace Rollcall {

Task<Result<qint64>> exportJournal(QPointer<JournalBook> book, AuditQuery query, QString path, JournalLines::Format format)
{
    WrittenFile file(path);
    if (const auto opened = file.open(); !opened)
        co_return passOn(opened);
    if (const auto written = file.write(JournalLines::heading(format)); !written)
        co_return passOn(written);
    qint64 count = 0;
    query.oldestFirst = true;
    query.beyond = 0;
    query.limit = 500;
    const std::stop_token never;
    while (book) {
        const auto rows = co_await book->rows(query, never);
        if (!rows)
            co_return passOn(rows);
        QByteArray lines;
        for (const AuditRow &row : *rows)
            lines += JournalLines::line(format, row);
        if (const auto written = file.write(lines); !written)
            co_return passOn(written);
        count += rows->size();
        if (rows->size() < query.limit) {
            if (const auto done = file.commit(); !done)
                co_return passOn(done);
            co_return count;
        }
        query.beyond = rows->last().entry.sequence;
    }
    co_return failure(Error::Kind::Cancelled, QCoreApplication::translate("Rollcall::JournalTasks", "The directory was closed."));
}

Result<void> writeDocument(const QString &path, const QByteArray &document)
{
    WrittenFile file(path);
    return file.open().and_then([&] { return file.write(document); }).and_then([&] { return file.commit(); });
}

} // namespace Rollcall
