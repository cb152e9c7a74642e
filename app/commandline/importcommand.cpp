// rollcall import: a file of people into an organization, or what it would come to.

#include "app/commandline/importapplying.h"
#include "app/commandline/importmapping.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "app/session/changessession.h"
#include "models/jobs/import/importtemplate.h"
#include "models/jobs/import/newimport.h"

#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ImportCommand)
};

/// A staged import of the same bytes into the same organization, to go on with.
Task<Result<std::optional<Import>>> startedBefore(Imports &imports, Import import)
{
    const auto unfinished = co_await imports.unfinished(import.connection);
    if (!unfinished)
        co_return passOn(unfinished);
    for (const Import &one : *unfinished) {
        if (one.organization == import.organization && one.stamp.sha256 == import.stamp.sha256)
            co_return std::optional(one);
    }
    co_return std::optional<Import>();
}

Task<Result<CheckReport>> checkedInto(Imports &imports, QPointer<OpenDirectory> directory, Import import, ImportRules rules)
{
    if (const auto kept = co_await imports.keep(import); !kept)
        co_return passOn(kept);
    ImportCheck check(directory, import, rules);
    const QPointer<Imports> to(&imports);
    ImportCheck::TakeMarks take = [to, id = import.id](QList<MarkedRow> rows) { return to->mark(id, std::move(rows)); };
    auto report = co_await check.run(std::move(take));
    co_return report;
}

Task<int> writeTemplateFile(Context &context, OrganizationId organization)
{
    const QPointer<OpenDirectory> directory(&context.directory);
    const auto rules = co_await importRules(directory, organization);
    if (!rules)
        co_return fail(context, rules);
    const QString path = context.argument(0);
    const auto written = co_await writeImportTemplate(*rules, path);
    if (!written)
        co_return fail(context, written);
    context.out.line(Tr::tr("Written: %1").arg(path));
    context.out.document({{u"file"_s, path}});
    co_return Exit::done;
}

Task<int> dryRun(Context &context, Imports &imports, ImportTelling telling)
{
    const ChangeSetId id = telling.import.id;
    const auto checked = co_await imports.import(id);
    if (checked)
        telling.import.counts = checked->counts;
    telling.isDryRun = true;
    const Import import = telling.import;
    const auto errors = co_await writeErrorsIfAsked(context, imports, import);
    const auto told = co_await tell(context, imports, std::move(telling));
    const auto gone = co_await imports.remove(id);
    for (const Result<void> &step : {errors, told, gone}) {
        if (!step)
            co_return fail(context, step);
    }
    co_return Exit::done;
}

bool isWanted(Context &context, const OutcomeCounts &counts, const QString &organization)
{
    const qint64 wrong = counts[RowOutcome::Error] + counts[RowOutcome::Duplicate];
    const int count = static_cast<int>(counts.toApply());
    const QString question = Tr::tr("Import %n row(s) into “%1”?", nullptr, count).arg(organization);
    if (wrong == 0)
        return context.confirmed(question);
    return context.confirmed(Tr::tr("%n row(s) cannot be imported.", nullptr, static_cast<int>(wrong)) + u' ' + question);
}

Task<int> importNew(Context &context, Imports &imports, NewImport made)
{
    Import &import = made.import;
    if (const auto options = mapAsAsked(context, import.mapping); !options)
        co_return fail(context, options);
    const QStringList problems = problemsOf(import.mapping, made.rules);
    for (const QString &problem : problems)
        context.out.warning(problem);
    if (!problems.isEmpty()) {
        // The mapping is what somebody mends now, and gives back with --map.
        context.out.document({{u"file"_s, import.path}, {u"mapping"_s, toJson(import.mapping)},
                              {u"problems"_s, QJsonArray::fromStringList(problems)}});
        co_return Exit::failed;
    }
    const QPointer<OpenDirectory> directory(&context.directory);
    const auto report = co_await checkedInto(imports, directory, import, made.rules);
    if (!report)
        co_return fail(context, report);
    ImportTelling telling{import, *report, false, std::nullopt, {}};
    if (context.has(u"dry-run"_s)) {
        const int exit = co_await dryRun(context, imports, std::move(telling));
        co_return exit;
    }
    context.out.line(Tr::tr("%1: %2").arg(import.fileName(), countsText(report->counts)));
    if (report->counts.toApply() > 0 && !isWanted(context, report->counts, import.organizationName)) {
        co_await imports.remove(import.id);
        co_return Exit::failed;
    }
    const QPointer<Imports> to(&imports);
    const auto staged = co_await stageImport(to, directory, import);
    if (!staged)
        co_return fail(context, staged);
    if (context.has(u"stage"_s)) {
        context.out.line(Tr::tr("Staged. The same command without --stage applies it, as does the basket of the window."));
        context.out.document({{u"set"_s, import.id.toString()}, {u"file"_s, import.path}, {u"staged"_s, report->counts.toApply()}});
        co_return Exit::done;
    }
    const int exit = co_await applyImport(context, imports, std::move(telling));
    co_return exit;
}

Task<int> importFile(Context &context)
{
    if (!context.has(u"organization"_s)) {
        context.out.warning(Tr::tr("Into which organization? Add --organization."));
        co_return Exit::usage;
    }
    const auto row = co_await resolveOrganization(context.reader(), context.value(u"organization"_s));
    if (!row)
        co_return fail(context, row);
    if (context.has(u"template"_s)) {
        const int exit = co_await writeTemplateFile(context, row->organization.id);
        co_return exit;
    }
    if (const auto opened = co_await context.changes.open(); !opened)
        co_return fail(context, opened);
    Imports imports(context.changes.file());
    const QPointer<Imports> there(&imports);
    const QPointer<OpenDirectory> directory(&context.directory);
    const QString path = QFileInfo(context.argument(0)).absoluteFilePath();
    const std::optional<TableFormat> asRecognised;
    const std::stop_token never;
    const auto made = co_await newImport(there, directory, row->organization, path, asRecognised, never);
    if (!made)
        co_return fail(context, made);
    const bool isAnew = context.has(u"anew"_s) || context.has(u"dry-run"_s);
    const auto earlier = co_await startedBefore(imports, made->import);
    if (!earlier)
        co_return fail(context, earlier);
    if (*earlier && !isAnew && context.has(u"stage"_s)) {
        context.out.line(Tr::tr("This file is staged already."));
        context.out.document({{u"set"_s, (*earlier)->id.toString()}, {u"file"_s, path}, {u"staged"_s, (*earlier)->left}});
        co_return Exit::done;
    }
    if (*earlier && !isAnew) {
        context.out.progress(Tr::tr("Going on with the import that stopped behind row %1; --anew begins again.").arg((*earlier)->next.row));
        Import import = **earlier;
        import.path = path; // The file may have been moved since.
        if (const auto kept = co_await imports.keep(import); !kept)
            co_return fail(context, kept);
        ImportTelling telling{import, {}, false, std::nullopt, {}};
        const int exit = co_await applyImport(context, imports, std::move(telling));
        co_return exit;
    }
    if (*earlier && context.has(u"anew"_s)) {
        if (const auto gone = co_await imports.remove((*earlier)->id); !gone)
            co_return fail(context, gone);
    }
    const int exit = co_await importNew(context, imports, *made);
    co_return exit;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import"_s, {}, u"FILE"_s, 1, Tr::tr("Import people from a CSV, XLSX or JSON file; goes on where it stopped"),
         {option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s),
          flag(u"dry-run"_s, Tr::tr("Only say what each row would come to.")),
          flag(u"stage"_s, Tr::tr("Put it into the basket only; the same command without this applies it.")),
          option(u"map"_s, Tr::tr("Read the columns as this file says: the “mapping” of an earlier --json."), u"file"_s),
          repeatable(u"role"_s, Tr::tr("Role of rows that name none; may be repeated."), u"role"_s),
          flag(u"active"_s, Tr::tr("Add new people as active members; without it they are invited.")),
          flag(u"temporary-passwords"_s, Tr::tr("Make a temporary password for each new account and print it once.")),
          option(u"passwords"_s, Tr::tr("Write them into this file instead, encrypted with a passphrase from standard input; see “secrets open”."), u"file"_s),
          option(u"errors"_s, Tr::tr("Write the rows that were not imported, with reasons (.csv, .xlsx, .json)."), u"file"_s),
          flag(u"anew"_s, Tr::tr("Do not go on with an import of this file that stopped.")),
          flag(u"template"_s, Tr::tr("Write FILE, with the headings that this directory knows, for filling in."))},
         &importFile},
    };
}

} // namespace Rollcall
