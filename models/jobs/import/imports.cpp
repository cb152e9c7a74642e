#include "models/jobs/import/imports.h"

#include "models/workspace/changes/basketwriting.h"
#include "models/workspace/changes/baskettables.h"
#include "models/jobs/import/importjob.h"
#include "models/jobs/import/importtables.h"
#include "models/workspace/runjob.h"

#include <qcorofuture.h>

namespace Rollcall {

namespace {

constexpr int daysOfChecks = 1;
constexpr int daysOfRows = 7;

void forgetOldIn(Sql::Connection &sql)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ImportTables::finishSettled(sql);
    ImportTables::forgetCheckedBefore(sql, now.addDays(-daysOfChecks));
    ImportTables::forgetFinishedBefore(sql, now.addDays(-daysOfRows));
}

} // namespace

Imports::Imports(WorkspaceFile &file, QObject *parent) : QObject(parent), m_file(file) {}

Imports::~Imports() = default;

template<typename T>
Task<Result<T>> Imports::read(std::function<Result<T>(Sql::Connection &)> work)
{
    auto reading = m_file.read<T>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<void>> Imports::write(std::function<Result<void>(Sql::Connection &)> work)
{
    auto writing = m_file.write<void>(std::move(work));
    auto result = co_await writing;
    co_return result;
}

Task<Result<void>> Imports::keep(Import import)
{
    return write([import = std::move(import)](Sql::Connection &sql) -> Result<void> {
        forgetOldIn(sql);
        ImportTables::put(sql, import);
        if (import.state == Import::State::Finished) {
            ImportTables::dropEmptySet(sql, import.id);
            BasketTables::bump(sql); // No rows are to come any more.
        }
        return {};
    });
}

Task<Result<void>> Imports::stage(Import import, ChangeSet set)
{
    import.state = Import::State::Staged;
    set.id = import.id;
    return write([import = std::move(import), set = std::move(set)](Sql::Connection &sql) -> Result<void> {
        forgetOldIn(sql);
        ImportTables::put(sql, import);
        return BasketTables::stage(sql, set, {});
    });
}

Task<Result<void>> Imports::forgetOld()
{
    return write([](Sql::Connection &sql) -> Result<void> {
        forgetOldIn(sql);
        return {};
    });
}

Task<Result<void>> Imports::remove(ChangeSetId import)
{
    return write([import = std::move(import)](Sql::Connection &sql) -> Result<void> {
        ImportTables::remove(sql, import);
        BasketTables::bump(sql);
        return {};
    });
}

Task<Result<Import>> Imports::import(ChangeSetId id)
{
    return read<Import>([id = std::move(id)](Sql::Connection &sql) -> Result<Import> {
        if (auto found = ImportTables::import(sql, id))
            return *std::move(found);
        return failure(Error::Kind::NotFound, tr("This import is not there any more. Begin it anew."), id.toString());
    });
}

Task<Result<QList<Import>>> Imports::unfinished(ConnectionId where)
{
    return read<QList<Import>>([where = std::move(where)](Sql::Connection &sql) -> Result<QList<Import>> {
        return ImportTables::unfinished(sql, where);
    });
}

Task<Result<void>> Imports::mark(ChangeSetId import, QList<MarkedRow> rows)
{
    return write([import = std::move(import), rows = std::move(rows)](Sql::Connection &sql) -> Result<void> {
        ImportTables::mark(sql, import, rows);
        return {};
    });
}

Task<Result<void>> Imports::forgetMarks(ChangeSetId import)
{
    return write([import = std::move(import)](Sql::Connection &sql) -> Result<void> {
        ImportTables::forgetMarks(sql, import);
        return {};
    });
}

Task<Result<QList<MarkedRow>>> Imports::rows(ChangeSetId import, QList<RowOutcome> outcomes, qint64 offset, int limit)
{
    return read<QList<MarkedRow>>([=](Sql::Connection &sql) -> Result<QList<MarkedRow>> {
        return ImportTables::rows(sql, import, outcomes, offset, limit);
    });
}

Task<Result<QList<MarkedRow>>> Imports::rowsBetween(ChangeSetId import, qint64 first, qint64 last)
{
    return read<QList<MarkedRow>>([=](Sql::Connection &sql) -> Result<QList<MarkedRow>> {
        return ImportTables::rowsBetween(sql, import, first, last);
    });
}

Task<Result<QList<MarkedRow>>> Imports::refused(ChangeSetId import, int limit)
{
    return read<QList<MarkedRow>>([=](Sql::Connection &sql) -> Result<QList<MarkedRow>> {
        return ImportTables::refused(sql, import, limit);
    });
}

Task<Result<QList<MarkedRow>>> Imports::notImported(ChangeSetId import, qint64 afterRow, int limit)
{
    return read<QList<MarkedRow>>([=](Sql::Connection &sql) -> Result<QList<MarkedRow>> {
        return ImportTables::notImported(sql, import, afterRow, limit);
    });
}

Task<Result<ImportTally>> Imports::tally(ChangeSetId import)
{
    return read<ImportTally>([import = std::move(import)](Sql::Connection &sql) -> Result<ImportTally> {
        return ImportTables::tally(sql, import);
    });
}

ImportJob *Imports::startJob(ChangeSetId import, Changes &changes, OpenDirectory &directory)
{
    for (ImportJob *running : std::as_const(m_jobs)) {
        if (running->import() == import)
            return running;
    }
    return runJob(*this, m_jobs, new ImportJob({this, &changes, &directory}, std::move(import), this));
}

QList<ImportJob *> Imports::jobs(const ConnectionId &where) const
{
    QList<ImportJob *> found = m_jobs;
    found.removeIf([&where](const ImportJob *job) { return !where.isEmpty() && job->connection() != where; });
    return found;
}

Task<Result<void>> Imports::take(Import import, ChangeSet set, Taken taken)
{
    return write([import = std::move(import), set = std::move(set), taken = std::move(taken)](Sql::Connection &sql) -> Result<void> {
        if (!ImportTables::moveOn(sql, import.id, import.next, taken.next))
            return failure(Error::Kind::Conflict, tr("Another window or command goes on with this import."));
        ImportTables::mark(sql, import.id, taken.marks);
        if (taken.items.isEmpty()) {
            BasketTables::bump(sql); // Fewer rows are to come.
            return {};
        }
        if (const auto staged = BasketTables::stage(sql, set, taken.items); !staged)
            return passOn(staged);
        ImportTables::link(sql, import.id, taken.items, taken.rows);
        return {};
    });
}

Task<Result<std::optional<Mapping>>> Imports::remembered(ConnectionId where, QStringList headings)
{
    using Found = std::optional<Mapping>;
    return read<Found>([where = std::move(where), key = headingsKey(headings)](Sql::Connection &sql) -> Result<Found> {
        return ImportTables::remembered(sql, where, key);
    });
}

Task<Result<void>> Imports::remember(ConnectionId where, Mapping mapping)
{
    return write([where = std::move(where), mapping = std::move(mapping)](Sql::Connection &sql) -> Result<void> {
        ImportTables::remember(sql, where, headingsKey(mapping.headings), mapping);
        return {};
    });
}

} // namespace Rollcall
