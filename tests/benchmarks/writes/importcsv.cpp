#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/importjob.h"
#include "models/jobs/import/newimport.h"
#include "tests/benchmarks/harness/desk.h"
#include "tests/benchmarks/harness/plainsql.h"
#include "tests/benchmarks/writes/rows.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QByteArray cell)
{
    return '"' + cell.replace('"', "\"\"") + '"';
}

/// Everybody of the data folder as a table of people. How many there are.
qint64 writeCsv(const Setup &setup, const QString &path)
{
    PlainSql sql(DataFolder::find(setup.folder).directoryFile);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(u"%1 cannot be written."_s.arg(path));
    file.write("E-mail,Name,Given name,Family name,City,Title,Department,Role\n");
    PlainSql::Query rows(sql, "SELECT u.email, u.name, u.given_name, u.family_name, u.city, m.title, m.department FROM users u "
                              "LEFT JOIN memberships m ON m.user=u.id WHERE u.email<>'' GROUP BY u.id ORDER BY u.id");
    qint64 count = 0;
    while (rows.step()) {
        QByteArray line;
        for (int column = 0; column < rows.columns(); ++column)
            line += quoted(rows.text(column)) + ',';
        file.write(line + "Member\n");
        ++count;
    }
    return count;
}

/// Seconds that plain SQL takes to put what `imported` holds into the same tables, indexes made at the end.
double loadedPlainly(const QString &imported, const QString &into)
{
    QFile::remove(into);
    PlainSql sql(into);
    sql.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-131072; ATTACH '" + imported.toUtf8() + "' AS whole");
    QList<QByteArray> tables;
    QList<QByteArray> names;
    QList<QByteArray> later;
    PlainSql::Query schema(sql, "SELECT type, name, sql FROM whole.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                                "AND name NOT LIKE 'search_%'");
    while (schema.step()) {
        const QByteArray type = schema.text(0);
        (type == "table" ? tables : later).append(schema.text(2));
        if (type == "table" && schema.text(1) != "search")
            names.append(schema.text(1));
    }
    const Clock clock;
    sql.run("BEGIN IMMEDIATE");
    for (const QByteArray &table : std::as_const(tables))
        sql.run(table);
    for (const QByteArray &name : std::as_const(names))
        sql.run("INSERT INTO main." + name + " SELECT * FROM whole." + name);
    for (const QByteArray &text : std::as_const(later))
        sql.run(text);
    sql.run("INSERT INTO search(search) VALUES('rebuild')");
    sql.run("COMMIT");
    return clock.milliseconds() / 1000;
}

double loadedBySqlite3(const QString &csv, const QString &into)
{
    QFile::remove(into);
    const Clock clock;
    QProcess process;
    process.start(u"sqlite3"_s, {into, u".import --csv %1 people"_s.arg(csv)});
    if (!process.waitForStarted() || !process.waitForFinished(-1) || process.exitCode() != 0)
        return 0;
    return clock.milliseconds() / 1000;
}

Organization madeOrganization(World &world)
{
    Create create;
    create.kind = EntityKind::Organization;
    create.values = {{u"name"_s, u"Imported"_s}};
    const Applied made = must(await(world.directory().apply(create)));
    Organization organization;
    organization.id = OrganizationId(made.target.id);
    organization.name = u"Imported"_s;
    return organization;
}

void run(ImportJob &job)
{
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.error())
        giveUp(job.error()->message);
}

} // namespace

void importCsv(const Setup &setup)
{
    const QString csv = setup.scratch + u"/people.csv"_s;
    const qint64 rows = writeCsv(setup, csv);
    const QString folder = setup.scratch + u"/import"_s;
    World world(folder);
    Desk desk(world, folder);
    const Organization organization = madeOrganization(world);
    const qint64 before = mostMemory();

    const Clock clock;
    Import import = must(await(newImport(&desk.imports(), &world.directory(), organization, csv, std::nullopt, {}))).import;
    import.mapping.invite = false;
    must(await(desk.imports().keep(import)));
    const ImportRules rules = must(await(importRules(&world.directory(), organization.id)));
    ImportCheck check(&world.directory(), import, rules);
    const auto take = [&desk, id = import.id](QList<MarkedRow> marks) { return desk.imports().mark(id, std::move(marks)); };
    must(await(check.run(take)));
    import.state = Import::State::Staged;
    must(await(desk.imports().keep(import)));
    const double checked = clock.milliseconds() / 1000;
    ImportJob job({&desk.imports(), &desk.changes(), &world.directory()}, import.id);
    run(job);
    const double taken = clock.milliseconds() / 1000;
    const qint64 memory = mostMemory() - before;

    MemberQuery query;
    query.organization = organization.id;
    const qint64 there = must(await(world.reader().countMembers(query, CountMode::Exact, {}))).value;
    if (there < rows - rows / 100)
        giveUp(u"%1 of %2 rows came in."_s.arg(there).arg(rows));
    const double bare = loadedBySqlite3(csv, setup.scratch + u"/bare.sqlite"_s);
    const double floor = loadedPlainly(world.file(), setup.scratch + u"/plain.sqlite"_s);
    Figure figure{u"import_csv"_s, taken, u"s"_s, floor};
    figure.detail = u"%1 rows, %2 of them checked in %3 s, then applied and journaled (%4 rows/s); the sqlite3 command line "
                    "imports the bare file in %5 s (× %6); at most %7 more memory"_s.arg(
        QString::number(rows), QString::number(there), QString::number(checked, 'f', 1),
        QString::number(static_cast<double>(there) / (taken - checked), 'f', 0), QString::number(bare, 'f', 2),
        bare > 0 ? QString::number(taken / bare, 'f', 0) : u"?"_s, megabytes(memory));
    figure.bar = u"≤ 2 × plain SQL into the same tables and indexes"_s;
    figure.met = taken <= 2 * floor;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
