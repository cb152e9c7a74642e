#include "app/commandline/importtelling.h"

#include "app/commandline/madesecrets.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ImportCommand)
};

constexpr int rowsAtOnce = 1000;
constexpr int mostShown = 20;

/// The plural of the summary: "memberships", "duplicates", "errors"; adjectives have none.
QString countKey(RowOutcome outcome)
{
    const bool isNoun = outcome == RowOutcome::Membership || outcome == RowOutcome::Duplicate || outcome == RowOutcome::Error;
    return toKey(outcome) + (isNoun ? u"s"_s : QString());
}

void put(QJsonObject &document, const OutcomeCounts &counts)
{
    for (int i = 0; i < rowOutcomes; ++i) {
        const auto outcome = static_cast<RowOutcome>(i);
        document.insert(countKey(outcome), counts[outcome]);
    }
}

QJsonObject rowJson(const MarkedRow &row)
{
    QJsonObject object{{u"number"_s, row.row}, {u"outcome"_s, toKey(row.outcome)}};
    QStringList reasons;
    for (const QString &reason : {row.reason, row.answer}) {
        if (!reason.isEmpty())
            reasons.append(reason);
    }
    object.insert(u"reasons"_s, QJsonArray::fromStringList(reasons));
    if (!row.fields.isEmpty())
        object.insert(u"columns"_s, row.fields);
    if (row.state)
        object.insert(u"state"_s, toKey(*row.state));
    return object;
}

QJsonObject statesJson(const ImportJob::Progress &progress)
{
    QJsonObject counts;
    for (int state = 0; state < itemStates; ++state)
        counts.insert(toKey(static_cast<ItemState>(state)), progress.counts.at(static_cast<size_t>(state)));
    return counts;
}

/// What a person should know of how the file is read, beside its rows.
QStringList warningsOf(const ImportTelling &telling)
{
    QStringList warnings = telling.import.format.notes + telling.report.columnWarnings;
    QStringList leftOut;
    const Mapping &mapping = telling.import.mapping;
    for (qsizetype column = 0; column < std::min(mapping.columns.size(), mapping.headings.size()); ++column) {
        const QString &heading = mapping.headings.at(column);
        if (const auto refusal = passwordRefusal(heading))
            warnings.append(*refusal);
        else if (mapping.columns.at(column).kind == ColumnUse::Kind::LeaveOut)
            leftOut.append(u"“%1”"_s.arg(heading));
    }
    if (!leftOut.isEmpty())
        warnings.append(Tr::tr("%n column(s) is/are not read: %1", nullptr, static_cast<int>(leftOut.size())).arg(leftOut.join(u", "_s)));
    return warnings;
}

QJsonObject documentOf(const ImportTelling &telling, const QJsonArray &rows)
{
    const Import &import = telling.import;
    QJsonObject document{{u"file"_s, import.path},
                         {u"sha256"_s, QString::fromLatin1(import.stamp.sha256)},
                         {u"format"_s, describe(import.format)},
                         {u"organization"_s, import.organization.toString()},
                         {u"dryRun"_s, telling.isDryRun},
                         {u"mapping"_s, toJson(import.mapping)},
                         {u"warnings"_s, QJsonArray::fromStringList(warningsOf(telling))},
                         {u"unknownRoles"_s, QJsonArray::fromStringList(telling.report.unknownRoles)},
                         {u"rows"_s, rows}};
    put(document, import.counts);
    if (telling.progress) {
        document.insert(u"set"_s, import.id.toString());
        document.insert(u"applied"_s, statesJson(*telling.progress));
        document.insert(u"left"_s, import.left);
        document.insert(u"imported"_s, telling.progress->tally.imported);
        document.insert(u"refused"_s, telling.progress->tally.refused);
    }
    if (!telling.secrets.isEmpty())
        document.insert(u"secrets"_s, secretsJson(telling.secrets));
    return document;
}

/// The first rows that need somebody, a line each.
class Lines final
{
public:
    void take(Output &out, const MarkedRow &row)
    {
        const QString reason = row.answer.isEmpty() ? row.reason : row.answer;
        if (reason.isEmpty() || out.isJson())
            return;
        if (++m_count <= mostShown) {
            //: A row of an imported file: its number, what it comes to ("Error") and the reason
            out.line(Tr::tr("Row %1: %2. %3").arg(row.row).arg(displayName(row.outcome), reason));
        }
    }
    void end(const Context &context) const
    {
        if (m_count <= mostShown)
            return;
        const int more = m_count - mostShown;
        context.out.line(context.has(u"errors"_s) ? Tr::tr("… and %n more: all of them are in %1.", nullptr, more).arg(context.value(u"errors"_s))
                                                  : Tr::tr("… and %n more. With --errors FILE all of them are written to a file.", nullptr, more));
    }

private:
    int m_count = 0;
};

} // namespace

QString countsText(const OutcomeCounts &counts)
{
    QStringList parts;
    for (int i = 0; i < rowOutcomes; ++i) {
        const auto outcome = static_cast<RowOutcome>(i);
        if (counts[outcome] > 0)
            parts.append(u"%1 %2"_s.arg(counts[outcome]).arg(displayName(outcome).toLower()));
    }
    return parts.isEmpty() ? Tr::tr("no rows") : parts.join(u", "_s);
}

Task<Result<void>> tell(Context &context, Imports &imports, ImportTelling telling)
{
    QJsonArray array;
    Lines lines;
    const QList<RowOutcome> all;
    for (qint64 offset = 0;; offset += rowsAtOnce) {
        const auto rows = co_await imports.rows(telling.import.id, all, offset, rowsAtOnce);
        if (!rows)
            co_return passOn(rows);
        for (const MarkedRow &row : *rows) {
            lines.take(context.out, row);
            if (context.out.isJson())
                array.append(rowJson(row));
        }
        if (rows->size() < rowsAtOnce)
            break;
    }
    lines.end(context);
    for (const QString &note : warningsOf(telling))
        context.out.line(note);
    for (const QString &role : std::as_const(telling.report.unknownRoles))
        context.out.line(Tr::tr("There is no role “%1” here.").arg(role));
    //: How a file was read: "Excel workbook, sheet “People”"
    context.out.line(Tr::tr("Read as %1.").arg(describe(telling.import.format)));
    context.out.line(Tr::tr("%1: %2").arg(telling.import.fileName(), countsText(telling.import.counts)));
    if (telling.progress)
        context.out.line(Tr::tr("%n row(s) imported", nullptr, static_cast<int>(telling.progress->tally.imported)));
    context.out.document(documentOf(telling, array));
    co_return Result<void>();
}

} // namespace Rollcall
