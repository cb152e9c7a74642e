#include "models/workspace/journal/journaltables.h"

#include "models/store/journal/chain.h"
#include "models/store/journal/entries.h"
#include "models/store/journal/sieve.h"
#include "models/workspace/changes/mentions.h"

namespace Rollcall::JournalTables {

using namespace Qt::StringLiterals;

namespace {

Journal::PersonKeys keysOf(Sql::Connection &sql, const ConnectionId &where)
{
    return Journal::PersonKeys(sql, where.toString().toUtf8() + '/');
}

void append(Sql::Connection &sql, const ConnectionId &where, const QString &destination, const JournalEntry &entry,
            const JournalRemarks &remarks)
{
    Journal::PersonKeys keys = keysOf(sql, where);
    Journal::Row row = Journal::rowOf(entry, remarks, keys);
    row.connection = where.toString().toUtf8();
    row.destination = destination.toUtf8();
    Journal::append(sql, row);
}

/// What it was done to: what the directory answered, else what was meant.
EntityId journaled(const StagedChange &item)
{
    if (item.target)
        return *item.target;
    if (const auto meant = targetOf(item.change.payload)) {
        if (const auto *entity = std::get_if<EntityId>(&*meant))
            return *entity;
    }
    return {};
}

} // namespace

void note(Sql::Connection &sql, const StagedChange &item)
{
    const bool wasCarriedOut = item.state == ItemState::Done || item.state == ItemState::Partial || item.state == ItemState::Unknown;
    if (!wasCarriedOut || item.journalSequence > 0)
        return;
    auto set = sql.select("SELECT s.made_by FROM change_sets s JOIN staged_changes c ON c.change_set = s.number WHERE c.id = ?", item.id());
    JournalEntry entry;
    entry.change = item.id();
    entry.at = item.settled.isValid() ? item.settled : QDateTime::currentDateTimeUtc();
    entry.actor = item.change.actor.user;
    entry.actorName = set.step() ? set.text(0) : QString();
    entry.target = journaled(item);
    entry.targetName = item.title;
    entry.verb = toKey(verbOf(item.change.payload));
    entry.before = item.before;
    entry.after = item.after;
    append(sql, item.change.where, item.destination, entry, {toKey(item.state), item.notes, item.requestId});
}

void note(Sql::Connection &sql, const ConnectionId &where, const JournalEntry &entry)
{
    append(sql, where, {}, entry, {});
}

QList<AuditRow> rows(Sql::Connection &sql, const ConnectionId &where, const AuditQuery &query)
{
    const Journal::Sieve sieve(query);
    QByteArray text = "SELECT " ROLLCALL_SHARED_JOURNAL_COLUMNS " FROM journal j WHERE j.connection=?2";
    if (query.about)
        text += " AND j.target=?3 AND j.kind IN (2, 3)"; // accounts and memberships
    if (query.organization)
        text += " AND j.place=?4 AND j.place<>''";
    auto rows = sql.select(text + sieve.clauses());
    rows.bind(2, where);
    if (query.about)
        rows.bind(3, *query.about);
    if (query.organization)
        rows.bind(4, *query.organization);
    sieve.bind(rows);
    const Journal::PersonKeys keys = keysOf(sql, where);
    QList<AuditRow> found;
    while (found.size() < query.limit && rows.step()) {
        AuditRow row = Journal::readRow(Journal::rowFrom(rows), keys);
        if (sieve.holds(row))
            found.append(std::move(row));
    }
    return found;
}

JournalVerdict verify(Sql::Connection &sql, const std::optional<JournalHead> &anchor)
{
    return Journal::verify(sql, anchor, true);
}

bool hasPersonKey(Sql::Connection &sql, const ConnectionId &where, const UserId &person)
{
    return !keysOf(sql, where).keyOf(person.toString().toUtf8()).isEmpty();
}

void destroyPersonKey(Sql::Connection &sql, const ConnectionId &where, const UserId &person)
{
    keysOf(sql, where).destroy(person.toString().toUtf8());
}

} // namespace Rollcall::JournalTables
