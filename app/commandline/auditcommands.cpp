// The journal, read: list and export.

#include "app/commandline/auditdesk.h"
#include "app/commandline/auditrows.h"
#include "app/commandline/options.h"
#include "models/exchange/writing/journallines.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::AuditCommands)
};

QString nameOf(const AuditRow &row)
{
    const QString &name = row.entry.targetName;
    return name.isEmpty() || row.erased ? (row.erased ? name + u' ' : QString()) + row.entry.target.id : name;
}

Task<int> listAudit(Context &context)
{
    const auto limit = number(context, u"limit"_s, 50, 1, 10'000);
    if (!limit)
        co_return Exit::usage;
    auto query = co_await AuditRows::queryOf(context);
    if (!query)
        co_return fail(context, query);
    query->limit = static_cast<int>(*limit);
    AuditDesk desk(context);
    if (const auto ready = co_await desk.open(); !ready)
        co_return fail(context, ready);
    const auto rows = co_await desk.book().rows(*query);
    if (!rows)
        co_return fail(context, rows);
    QList<QStringList> cells;
    QJsonArray array;
    for (const AuditRow &row : *rows) {
        const JournalEntry &entry = row.entry;
        cells.append({QString::number(entry.sequence), entry.at.toLocalTime().toString(Qt::ISODate), entry.actorName, entry.verb,
                      toKey(entry.target.kind), nameOf(row)});
        array.append(JournalLines::toJson(row));
    }
    context.out.table({Tr::tr("Row"), Tr::tr("Time"), Tr::tr("Who"), Tr::tr("Did"), Tr::tr("What"), Tr::tr("Whom")}, cells);
    if (rows->size() == query->limit)
        context.out.line(Tr::tr("There may be more rows. See: --limit, --since, --until"));
    context.out.document({{u"rows"_s, array}});
    co_return Exit::done;
}

Task<int> exportRows(Context &context)
{
    const QString format = context.has(u"format"_s) ? context.value(u"format"_s) : u"jsonl"_s;
    if (format != "jsonl"_L1 && format != "csv"_L1) {
        context.out.warning(Tr::tr("--format takes jsonl or csv, not “%1”.").arg(format));
        co_return Exit::usage;
    }
    auto query = co_await AuditRows::queryOf(context);
    if (!query)
        co_return fail(context, query);
    const auto lines = format == "csv"_L1 ? JournalLines::Format::Csv : JournalLines::Format::JsonLines;
    AuditDesk desk(context);
    if (const auto ready = co_await desk.open(); !ready)
        co_return fail(context, ready);
    // By pages, so that memory does not grow with the journal.
    query->oldestFirst = true;
    query->limit = 500;
    bool isFirst = true;
    while (true) {
        const auto rows = co_await desk.book().rows(*query);
        if (!rows)
            co_return fail(context, rows);
        QByteArray text = isFirst ? JournalLines::heading(lines) : QByteArray();
        for (const AuditRow &row : *rows)
            text += JournalLines::line(lines, row);
        context.out.raw(text);
        isFirst = false;
        if (rows->size() < query->limit)
            co_return Exit::done;
        query->beyond = rows->last().entry.sequence;
    }
}

} // namespace

QList<Command> auditCommands()
{
    const QString group = u"audit"_s;
    return {
        {group, u"list"_s, {}, 0, Tr::tr("Show what was done, by whom and when, latest first"),
         AuditRows::filterOptions() + QList{option(u"limit"_s, Tr::tr("At most this many (50)."), u"number"_s)}, &listAudit},
        {group, u"export"_s, {}, 0, Tr::tr("Write the journal to standard output, oldest first"),
         AuditRows::filterOptions() + QList{option(u"format"_s, Tr::tr("jsonl or csv (jsonl)."), u"format"_s)}, &exportRows},
    };
}

} // namespace Rollcall
