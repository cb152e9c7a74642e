#include "tests/benchmarks/harness/plainsql.h"
#include "tests/benchmarks/writes/edits.h"
#include "tests/benchmarks/writes/rows.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;
constexpr int few = 1'000;
constexpr qsizetype batchSize = 1000;

/// Seconds that the directory took for them, so many at a time.
double applied(World &world, const QList<Change> &changes, qsizetype atOnce)
{
    const Clock clock;
    for (qsizetype at = 0; at < changes.size(); at += atOnce) {
        const auto results = await(world.directory().directory().apply(changes.mid(at, atOnce)));
        for (const Result<Applied> &result : results) {
            if (!result || result->journalSequence == 0)
                giveUp(result ? u"A change was not journaled."_s : result.error().message);
        }
    }
    return clock.milliseconds() / 1000;
}

/// How often a second the disk alone keeps a page safely: nobody who answers only then is faster.
double syncedWrites(const QString &scratch)
{
    QFile file(scratch + u"/synced"_s);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        giveUp(u"%1 cannot be written."_s.arg(file.fileName()));
    constexpr int times = 100;
    const Clock clock;
    for (int i = 0; i < times; ++i) {
        file.write(QByteArray(4096, static_cast<char>('a' + i % 26)));
        if (::fdatasync(file.handle()) != 0)
            giveUp(u"%1 cannot be synchronised."_s.arg(file.fileName()));
    }
    return times * 1000 / clock.milliseconds();
}

struct Written {
    qint64 journal;
    qint64 user;
    QByteArray before; ///< What is searched.
    QByteArray after;
};

/// The rows that `changed` has beyond `plain`, in the order of the journal.
QList<Written> writtenRows(PlainSql &sql, qint64 firstJournalRow, qint64 count)
{
    QList<Written> rows;
    PlainSql::Query wanted(sql, "SELECT j.sequence, u.id, old.text, new.text FROM changed.journal j CROSS JOIN changed.users u ON u.uuid=j.target "
                                "CROSS JOIN changed.documents new ON new.user=u.id CROSS JOIN main.documents old ON old.user=u.id "
                                "WHERE j.sequence>=? ORDER BY j.sequence LIMIT ?");
    wanted.bind(1, firstJournalRow).bind(2, count);
    while (wanted.step())
        rows.append({wanted.integer(0), wanted.integer(1), wanted.text(2), wanted.text(3)});
    if (rows.size() != count)
        giveUp(u"%1 of %2 changes are in the journal."_s.arg(rows.size()).arg(count));
    return rows;
}

/// The same, put there by plain statements, so many people in one transaction. Seconds.
double writtenPlainly(const QString &plain, const QString &changed, qint64 firstJournalRow, qint64 count, qint64 atOnce)
{
    PlainSql sql(plain);
    sql.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-131072; PRAGMA wal_autocheckpoint=8192; "
            "ATTACH '" + changed.toUtf8() + "' AS changed");
    const QList<Written> rows = writtenRows(sql, firstJournalRow, count);
    QList<std::shared_ptr<PlainSql::Query>> steps;
    for (const char *text : {"UPDATE users SET city=(SELECT city FROM changed.users WHERE id=?1) WHERE id=?1",
                             "UPDATE documents SET (own, text)=(SELECT own, text FROM changed.documents WHERE user=?1) WHERE user=?1",
                             "INSERT OR IGNORE INTO person_keys SELECT * FROM changed.person_keys "
                             "WHERE person=(SELECT uuid FROM changed.users WHERE id=?1)",
                             "INSERT INTO feed(kind, id, organization) SELECT 0, uuid, '' FROM changed.users WHERE id=?1"})
        steps.append(std::make_shared<PlainSql::Query>(sql, text));
    PlainSql::Query journal(sql, "INSERT INTO journal SELECT * FROM changed.journal WHERE sequence=?1");
    PlainSql::Query forget(sql, "INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)");
    PlainSql::Query learn(sql, "INSERT INTO search(rowid, text) VALUES (?, ?)");
    const Clock clock;
    for (qsizetype at = 0; at < rows.size(); at += atOnce) {
        QList<Written> batch = rows.mid(at, atOnce);
        sql.run("BEGIN IMMEDIATE");
        for (const Written &row : std::as_const(batch)) {
            for (const auto &step : std::as_const(steps)) {
                step->bind(1, row.user);
                step->step();
                step->reset();
            }
            journal.bind(1, row.journal);
            journal.step();
            journal.reset();
        }
        // The index comes last and in its own order: any other statement between makes it write out what it holds.
        std::ranges::sort(batch, {}, &Written::user);
        for (const Written &row : std::as_const(batch)) {
            forget.bind(1, row.user).bind(2, row.before).step();
            forget.reset();
            learn.bind(1, row.user).bind(2, row.after).step();
            learn.reset();
        }
        sql.run("COMMIT");
    }
    return clock.milliseconds() / 1000;
}

} // namespace

void apply(const Setup &setup)
{
    const QString folder = copyOfData(setup, u"apply"_s);
    const QString plainFolder = copyOfData(setup, u"plain"_s);
    double batches = 0;
    double single = 0;
    QString file;
    qint64 first = 0;
    const int singles = static_cast<int>(std::min<qint64>(setup.rounds(few), setup.members / 20));
    const int batched = static_cast<int>(std::min<qint64>(setup.rounds(many), setup.members / 2));
    {
        World world(folder);
        file = world.file();
        {
            PlainSql sql(file);
            PlainSql::Query last(sql, "SELECT coalesce(max(sequence), 0) FROM journal");
            last.step();
            first = last.integer(0) + 1;
        }
        batches = batched / applied(world, cityEdits(world, batched, u"Rollcall City"_s), batchSize);
        single = singles / applied(world, cityEdits(world, singles, u"Another City"_s), 1);
    }
    const QString plain = DataFolder::find(plainFolder).directoryFile;
    const double floor = batched / writtenPlainly(plain, file, first, batched, batchSize);
    const double singleFloor = singles / writtenPlainly(plain, file, first + batched, singles, 1);
    Figure figure{u"apply"_s, batches, u"changes/s"_s, floor};
    figure.detail = u"%1 in batches of %2; one by one and durable %3/s (plain SQL %4/s; the disk alone makes %5 synchronised writes/s); "
                    "ratio: of the plain SQL's speed"_s.arg(QString::number(batched), QString::number(batchSize), QString::number(single, 'f', 0),
                                                            QString::number(singleFloor, 'f', 0),
                                                            QString::number(syncedWrites(setup.scratch), 'f', 0));
    figure.bar = u"≥ 20,000/s in batches, ≥ 1,000/s one by one, ≥ 0.5 × plain SQL"_s;
    figure.met = batches >= 20'000 && single >= 1'000 && batches >= floor / 2;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
