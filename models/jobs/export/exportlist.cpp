#include "models/jobs/export/exportlist.h"

#include "models/directory/walking.h"
#include "models/exchange/writing/rowwriter.h"
#include "models/workspace/onpool.h"

#include <qcorofuture.h>

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Export)
};

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

/// A NUL, which no kind of table can hold, becomes its picture: the name of one must not keep all others from being exported.
QString writable(QString cell)
{
    return cell.replace(QChar(u'\0'), QChar(u'\u2400'));
}

template<typename Row>
Table cellsOf(const QList<ExportColumn<Row>> &columns, const QList<Row> &rows)
{
    Table table;
    table.reserve(rows.size());
    for (const Row &row : rows) {
        QStringList cells;
        for (const ExportColumn<Row> &column : columns)
            cells.append(writable(column.cell(row)));
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

Result<void> writeRows(RowWriter &writer, const Table &table)
{
    for (const QStringList &cells : table) {
        if (const auto written = writer.write(cells); !written)
            return passOn(written);
    }
    return {};
}

QFuture<Result<void>> writing(Writer writer, Table table)
{
    std::function<Result<void>()> work = [writer = std::move(writer), table = std::move(table)] { return writeRows(*writer, table); };
    return onPool<Result<void>>(std::move(work));
}

QFuture<Result<void>> finishing(Writer writer)
{
    std::function<Result<void>()> work = [writer = std::move(writer)] { return writer->finish(); };
    return onPool<Result<void>>(std::move(work));
}

QString idOf(const MemberRow &row) { return row.user.id.toString(); }
QString idOf(const OrganizationRow &row) { return row.organization.id.toString(); }
QString idOf(const RoleRow &row) { return row.role.id.toString(); }

template<typename Row>
QList<Row> chosenRows(QList<Row> rows, const QSet<QString> &only)
{
    if (!only.isEmpty())
        rows.removeIf([&only](const Row &row) { return !only.contains(idOf(row)); });
    return rows;
}

template<typename Row>
using Walk = std::function<Task<Result<qint64>>(Walking &, TakeRows<Row>)>;

/// Rows are written on the thread that reads them, as they were at the moment when reading began.
template<typename Row>
Task<Result<qint64>> exportWhole(QPointer<OpenDirectory> directory, Walk<Row> walk, QList<ExportColumn<Row>> columns, ExportTarget target)
{
    const Error stopped{Error::Kind::Cancelled, Words::tr("The export was stopped; no file was written."), {}, {}};
    auto opening = creating(target, writtenOf(columns));
    const auto writer = co_await opening;
    if (!writer)
        co_return passOn(writer);
    auto *walking = directory ? dynamic_cast<Walking *>(&directory->reader()) : nullptr;
    if (!walking)
        co_return tl::unexpected(stopped);
    const auto context = std::make_unique<QObject>(); // Outlives the reading; what it was told after that is dropped.
    const auto count = std::make_shared<qint64>(0);
    TakeRows<Row> take = [writer = *writer, columns, count, only = target.only, progressed = target.progressed,
                          to = context.get()](const QList<Row> &read) -> Result<void> {
        const QList<Row> rows = chosenRows(read, only);
        *count += rows.size();
        if (progressed)
            QMetaObject::invokeMethod(to, [progressed, now = *count] { progressed(now); }, Qt::QueuedConnection);
        return writeRows(*writer, cellsOf(columns, rows));
    };
    auto reading = walk(*walking, std::move(take));
    const auto read = co_await reading;
    if (target.cancel.stop_requested())
        co_return tl::unexpected(stopped);
    if (!read)
        co_return passOn(read);
    auto ending = finishing(*writer);
    const auto finished = co_await ending;
    if (!finished)
        co_return passOn(finished);
    co_return *count;
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
    Walk<MemberRow> walk = [query = std::move(query), cancel = target.cancel](Walking &reader, TakeRows<MemberRow> take) {
        return reader.walkMembers(query, std::move(take), cancel);
    };
    auto columns = chosenColumns(memberExportColumns(), target.columns);
    return exportWhole<MemberRow>(std::move(directory), std::move(walk), std::move(columns), std::move(target));
}

Task<Result<qint64>> exportOrganizations(QPointer<OpenDirectory> directory, OrganizationQuery query, ExportTarget target)
{
    Walk<OrganizationRow> walk = [query = std::move(query), cancel = target.cancel](Walking &reader, TakeRows<OrganizationRow> take) {
        return reader.walkOrganizations(query, std::move(take), cancel);
    };
    auto columns = chosenColumns(organizationExportColumns(), target.columns);
    return exportWhole<OrganizationRow>(std::move(directory), std::move(walk), std::move(columns), std::move(target));
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
    const QList<RoleRow> chosen = chosenRows(*rows, target.only);
    auto writes = writing(*writer, cellsOf(columns, chosen));
    const auto written = co_await writes;
    if (!written)
        co_return passOn(written);
    auto ending = finishing(*writer);
    const auto finished = co_await ending;
    if (!finished)
        co_return passOn(finished);
    co_return chosen.size();
}

} // namespace Rollcall
