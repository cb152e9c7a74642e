#include "models/store/tables/journal.h"

#include "models/store/journal/entries.h"

#include <QJsonDocument>

namespace Rollcall::Tables {

using namespace Qt::StringLiterals;

namespace {

JournalEntry read(Sql::Connection &sql, const Sql::Statement &row)
{
    return Journal::readRow(Journal::rowFrom(row), Journal::PersonKeys(sql)).entry;
}

std::optional<JournalEntry> entryAbout(Sql::Connection &sql, const EntityId &target, const QString &verb, const char *order)
{
    auto rows = sql.select(QByteArray("SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE j.target=?1 AND j.kind=?2 AND j.verb=?3 "
                                      "AND (?4='' OR j.organization=?4) ORDER BY j.sequence ") + order + " LIMIT 1",
                           target.id, static_cast<int>(target.kind), verb, target.organization);
    return rows.step() ? std::optional(read(sql, rows)) : std::nullopt;
}

} // namespace

std::optional<JournalEntry> firstEntry(Sql::Connection &sql, const EntityId &target, const QString &verb)
{
    return entryAbout(sql, target, verb, "ASC");
}

std::optional<JournalEntry> lastEntry(Sql::Connection &sql, const EntityId &target, const QString &verb)
{
    return entryAbout(sql, target, verb, "DESC");
}

std::optional<JournalEntry> journalEntryOf(Sql::Connection &sql, const ChangeId &change)
{
    auto rows = sql.select("SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE j.change=?", change);
    return rows.step() ? std::optional(read(sql, rows)) : std::nullopt;
}

QSet<QString> logosSince(Sql::Connection &sql, const QDateTime &since)
{
    QSet<QString> logos;
    auto rows = sql.select("SELECT before, after FROM journal WHERE kind=? AND at>=?", static_cast<int>(EntityKind::Organization), since);
    while (rows.step()) {
        for (const int image : {0, 1})
            logos.insert(QJsonDocument::fromJson(rows.blob(image)).object().value(u"logo"_s).toString());
    }
    return logos;
}

} // namespace Rollcall::Tables
