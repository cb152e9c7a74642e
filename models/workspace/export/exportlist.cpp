#include "models/workspace/export/exportlist.h"

#include "models/exchange/writing/rowwriter.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Export)
};

constexpr int rowsAtOnce = 1000;

using Writer = std::shared_ptr<RowWriter>;
using Table = QList<QStringList>;

template<typename Row>
QList<WrittenColumn> writtenOf(const QList<ExportColumn<Row>> &columns)
{
    QList<WrittenColumn> written;
    for (const ExportColumn<Row> &column : columns)
        written.append({column.heading, column.isPhone});
    return written;
}

template<typename Row>
Table cellsOf(const QList<ExportColumn<Row>> &columns, const QList<Row> &rows)
{
    Table table;
    table.reserve(rows.size());
    for (const Row &row : rows) {
        QStringList cells;
        for (const ExportColumn<Row> &column : columns)
            cells.append(column.cell(row));
        table.append(cells);
    }
    return table;
}

QFuture<Result<Writer>> creating(const ExportTarget &target, QList<WrittenColumn> columns)
{
    std::function<Result<Writer>()> work = [path = target.path, format = target.format, columns = std::move(columns)]() -> Result<Writer> {
        auto made = createTable(path, columns, format);
        if (!made)
            return passOn(made);
        return Writer(*std::move(made));
    };
    return onPool<Result<Writer>>(std::move(work));
}

QFuture<Result<void>> writing(Writer writer, Table table)
{
    std::function<Result<void>()> work = [writer = std::move(writer), table = std::move(table)]() -> Result<void> {
        for (const QStringList &cells : table) {
            if (const auto written = writer->write(cells); !written)
                return passOn(written);
        }
        return {};
    };
    return onPool<Result<void>>(std::move(work));
}

QFuture<Result<void>> finishing(Writer writer)
{
    std::function<Result<void>()> work = [writer = std::move(writer)] { return writer->finish(); };
    return onPool<Result<void>>(std::move(work));
}

/// The page of a list that begins at an offset; fewer rows than asked for at its end.
template<typename Row>
using ReadPage = std::function<Task<Result<Page<Row>>>(Reader &, PageRequest)>;

template<typename Row>
Task<Result<qint64>> exportPages(QPointer<OpenDirectory> directory, ReadPage<Row> read, QList<ExportColumn<Row>> columns, ExportTarget target)
{
    auto opening = creating(target, writtenOf(columns));
    const auto writer = co_await opening;
    if (!writer)
        co_return passOn(writer);
    PageRequest request;
    request.limit = rowsAtOnce;
    request.cancel = target.cancel;
    for (bool isEnd = false; !isEnd;) {
        if (!directory || target.cancel.stop_requested())
            co_return failure(Error::Kind::Cancelled, Words::tr("The export was stopped; no file was written."));
        const auto page = co_await read(directory->reader(), request);
        if (!page)
            co_return passOn(page);
        auto rows = writing(*writer, cellsOf(columns, page->rows));
        const auto written = co_await rows;
        if (!written)
            co_return passOn(written);
        request.offset += page->rows.size();
        isEnd = page->rows.size() < request.limit;
        if (target.progressed)
            target.progressed(request.offset);
    }
    auto ending = finishing(*writer);
    const auto finished = co_await ending;
    if (!finished)
        co_return passOn(finished);
    co_return request.offset;
}

} // namespace

Result<ExportTarget> exportTarget(const QString &path)
{
    const auto format = formatForName(path);
    if (!format)
        return passOn(format);
    ExportTarget target;
    target.path = path;
    target.format = *format;
    return target;
}

Task<Result<qint64>> exportMembers(QPointer<OpenDirectory> directory, MemberQuery query, ExportTarget target)
{
    ReadPage<MemberRow> read = [query = std::move(query)](Reader &reader, PageRequest request) { return reader.members(query, request); };
    auto columns = chosenColumns(memberExportColumns(), target.columns);
    return exportPages<MemberRow>(std::move(directory), std::move(read), std::move(columns), std::move(target));
}

Task<Result<qint64>> exportOrganizations(QPointer<OpenDirectory> directory, OrganizationQuery query, ExportTarget target)
{
    ReadPage<OrganizationRow> read = [query = std::move(query)](Reader &reader, PageRequest request) {
        return reader.organizations(query, request);
    };
    auto columns = chosenColumns(organizationExportColumns(), target.columns);
    return exportPages<OrganizationRow>(std::move(directory), std::move(read), std::move(columns), std::move(target));
}

Task<Result<qint64>> exportRoles(QPointer<OpenDirectory> directory, ExportTarget target)
{
    auto columns = chosenColumns(roleExportColumns(), target.columns);
    if (!directory)
        co_return failure(Error::Kind::Cancelled, Words::tr("The directory was closed."));
    const auto rows = co_await directory->reader().roles();
    if (!rows)
        co_return passOn(rows);
    auto opening = creating(target, writtenOf(columns));
    const auto writer = co_await opening;
    if (!writer)
        co_return passOn(writer);
    auto writes = writing(*writer, cellsOf(columns, *rows));
    const auto written = co_await writes;
    if (!written)
        co_return passOn(written);
    auto ending = finishing(*writer);
    const auto finished = co_await ending;
    if (!finished)
        co_return passOn(finished);
    co_return rows->size();
}

} // namespace Rollcall
