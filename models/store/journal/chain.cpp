#include "models/store/journal/chain.h"

#include "models/store/journal/entries.h"

namespace Rollcall::Journal {

qint64 lastGiven(Sql::Connection &sql)
{
    return sql.integer("SELECT seq FROM sqlite_sequence WHERE name='journal'").value_or(0);
}

JournalHead head(Sql::Connection &sql)
{
    auto row = sql.select("SELECT sequence, hash, at FROM journal ORDER BY sequence DESC LIMIT 1");
    return row.step() ? JournalHead{row.integer(0), row.blob(1), row.time(2)} : JournalHead{0, beginning(), {}};
}

qint64 append(Sql::Connection &sql, Row row)
{
    const JournalHead last = head(sql);
    row.sequence = std::max(last.sequence, lastGiven(sql)) + 1;
    row.previous = last.hash;
    row.hash = hashOf(row);
    const auto text = [](const QByteArray &bytes) { return Sql::Utf8{bytes}; };
    sql.run("INSERT INTO journal(sequence, change, at, actor, actor_name, kind, target, organization, place, target_name, verb, "
            "before, after, person, sealed, actor_sealed, notes, result, request, previous, hash) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            row.sequence, text(row.change), row.at, text(row.actor), text(row.actorName), row.kind, text(row.target),
            text(row.organization), text(row.place), text(row.targetName), text(row.verb), text(row.before), text(row.after),
            text(row.person), row.sealed, row.actorSealed, text(row.notes), text(row.result), text(row.request), row.previous,
            row.hash);
    return row.sequence;
}

void chainEarlier(Sql::Connection &sql)
{
    constexpr int chunk = 500;
    PersonKeys keys(sql);
    QByteArray previous = beginning();
    qint64 done = 0;
    QList<Row> rows;
    do {
        rows.clear();
        auto reading = sql.select("SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE j.sequence>? ORDER BY j.sequence LIMIT ?",
                                  done, chunk);
        while (reading.step())
            rows.append(rowFrom(reading));
        for (const Row &plain : std::as_const(rows)) {
            Row row = sealed(plain, keys);
            row.previous = previous;
            row.hash = previous = hashOf(row);
            done = row.sequence;
            sql.run("UPDATE journal SET actor_name=?, target_name=?, before=?, after=?, person=?, sealed=?, actor_sealed=?, "
                    "previous=?, hash=? WHERE sequence=?",
                    Sql::Utf8{row.actorName}, Sql::Utf8{row.targetName}, Sql::Utf8{row.before}, Sql::Utf8{row.after},
                    Sql::Utf8{row.person}, row.sealed, row.actorSealed, row.previous, row.hash, row.sequence);
        }
    } while (!rows.isEmpty() && !sql.fault());
}

} // namespace Rollcall::Journal
