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

JournalHead endOf(Sql::Connection &sql)
{
    JournalHead end = head(sql);
    end.sequence = std::max(end.sequence, lastGiven(sql));
    return end;
}

qint64 append(Sql::Connection &sql, Row row)
{
    JournalHead end = endOf(sql);
    return append(sql, std::move(row), end);
}

qint64 append(Sql::Connection &sql, Row row, JournalHead &end)
{
    row.sequence = end.sequence + 1;
    row.previous = end.hash;
    row.hash = hashOf(row);
    end.sequence = row.sequence;
    end.hash = row.hash;
    // The columns of ROLLCALL_JOURNAL_COLUMNS, and in a shared journal connection and destination.
    const bool isShared = !row.connection.isEmpty();
    auto insert = sql.select(isShared ? "INSERT INTO journal(sequence, change, at, actor, actor_name, kind, target, organization, "
                                        "place, target_name, verb, before, after, person, sealed, actor_sealed, notes, result, request, "
                                        "previous, hash, connection, destination) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                                      : "INSERT INTO journal(sequence, change, at, actor, actor_name, kind, target, organization, "
                                        "place, target_name, verb, before, after, person, sealed, actor_sealed, notes, result, request, "
                                        "previous, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    int at = 0;
    const auto text = [&](const QByteArray &bytes) { insert.bind(++at, Sql::Utf8{bytes}); };
    const auto number = [&](qint64 value) { insert.bind(++at, value); };
    const auto blob = [&](const QByteArray &bytes) { insert.bind(++at, bytes); };
    number(row.sequence);
    text(row.change);
    number(row.at);
    text(row.actor);
    text(row.actorName);
    number(row.kind);
    for (const QByteArray *said : {&row.target, &row.organization, &row.place, &row.targetName, &row.verb, &row.before, &row.after,
                                   &row.person})
        text(*said);
    blob(row.sealed);
    blob(row.actorSealed);
    for (const QByteArray *said : {&row.notes, &row.result, &row.request})
        text(*said);
    blob(row.previous);
    blob(row.hash);
    if (isShared) {
        text(row.connection);
        text(row.destination);
    }
    insert.step();
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
