// rollcall export: lists as files.

#include "app/commandline/memberquery.h"
#include "app/commandline/options.h"
#include "models/jobs/export/exportlist.h"

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ExportCommands)
};

template<typename Row>
QStringList keysOf(const QList<ExportColumn<Row>> &columns)
{
    QStringList keys;
    for (const ExportColumn<Row> &column : columns)
        keys.append(column.key);
    return keys;
}

/// FILE and --columns; Invalid with the columns that there are.
template<typename Row>
Result<ExportTarget> targetOf(Context &context, const QList<ExportColumn<Row>> &all)
{
    auto made = exportTarget(QFileInfo(context.argument(0)).absoluteFilePath());
    if (!made)
        return made;
    ExportTarget target = *std::move(made);
    for (const QString &key : context.value(u"columns"_s).split(u',', Qt::SkipEmptyParts))
        target.columns.append(key.trimmed());
    QStringList unknown;
    chosenColumns(all, target.columns, &unknown);
    if (!unknown.isEmpty())
        return failure(Error::Kind::Invalid, Tr::tr("There is no column “%1”. There are: %2").arg(unknown.first(), keysOf(all).join(u", "_s)));
    if (target.columns.isEmpty() && context.has(u"columns"_s))
        return failure(Error::Kind::Invalid, Tr::tr("--columns names no column. There are: %1").arg(keysOf(all).join(u", "_s)));
    if (QFileInfo::exists(target.path) && !context.confirmed(Tr::tr("Replace %1?").arg(QFileInfo(target.path).fileName())))
        return failure(Error::Kind::Cancelled, Tr::tr("%1 is there already and was left as it is.").arg(target.path));
    target.progressed = [&context](qint64 rows) {
        context.out.countdown(Tr::tr("%n row(s) written", nullptr, static_cast<int>(rows)));
    };
    return target;
}

int tell(Context &context, const Result<qint64> &rows)
{
    context.out.countdown({});
    if (!rows)
        return fail(context, rows);
    const QString path = context.argument(0);
    context.out.line(Tr::tr("%n row(s) written to %1", nullptr, static_cast<int>(*rows)).arg(path));
    context.out.document({{u"file"_s, path}, {u"rows"_s, *rows}});
    return Exit::done;
}

Task<int> members(Context &context)
{
    const auto target = targetOf(context, memberExportColumns());
    if (!target)
        co_return fail(context, target);
    const auto query = co_await memberQueryOf(context);
    if (!query)
        co_return fail(context, query);
    const QPointer<OpenDirectory> directory(&context.directory);
    const auto rows = co_await exportMembers(directory, *query, *target);
    co_return tell(context, rows);
}

Task<int> organizations(Context &context)
{
    const auto target = targetOf(context, organizationExportColumns());
    if (!target)
        co_return fail(context, target);
    OrganizationQuery query;
    query.text = context.value(u"filter"_s);
    const QPointer<OpenDirectory> directory(&context.directory);
    const auto rows = co_await exportOrganizations(directory, query, *target);
    co_return tell(context, rows);
}

Task<int> writeRoles(Context &context)
{
    const auto target = targetOf(context, roleExportColumns());
    if (!target)
        co_return fail(context, target);
    const QPointer<OpenDirectory> directory(&context.directory);
    const auto rows = co_await exportRoles(directory, *target);
    co_return tell(context, rows);
}

} // namespace

QList<Command> exportCommands()
{
    const QString group = u"export"_s;
    const auto columns = option(u"columns"_s, Tr::tr("Only these, in this order: keys of --json, with commas between them."), u"keys"_s);
    return {
        {group, u"members"_s, u"FILE"_s, 1, Tr::tr("Write members into a file: .csv, .tsv, .xlsx, .json or .jsonl"),
         memberQueryOptions() + QList<QCommandLineOption>{columns}, &members},
        {group, u"organizations"_s, u"FILE"_s, 1, Tr::tr("Write organizations into a file"),
         {option(u"filter"_s, Tr::tr("Only those with this text in any field."), u"text"_s), columns}, &organizations},
        {group, u"roles"_s, u"FILE"_s, 1, Tr::tr("Write roles into a file"), {columns}, &writeRoles},
    };
}

} // namespace Rollcall
