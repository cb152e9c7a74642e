#include "models/store/tables/journal.h"

#include <QJsonDocument>

namespace Rollcall::Tables {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The organization that an entry concerns. Roles and invitations say theirs in their images.
QString placeOf(const JournalEntry &entry)
{
    if (entry.target.kind == EntityKind::Organization)
        return entry.target.id;
    if (entry.target.kind == EntityKind::Membership)
        return entry.target.organization;
    const QString after = entry.after.value(u"organization"_s).toString();
    return after.isEmpty() ? entry.before.value(u"organization"_s).toString() : after;
}

} // namespace

JournalEntry entryFrom(const Sql::Statement &row)
{
    JournalEntry entry;
    entry.sequence = row.integer(0);
    entry.change = row.id<ChangeId>(1);
    entry.at = row.time(2);
    entry.actor = row.id<UserId>(3);
    entry.actorName = row.text(4);
    entry.target = {static_cast<EntityKind>(row.number(5)), row.text(6), row.text(7)};
    entry.targetName = row.text(8);
    entry.verb = row.text(9);
    entry.before = object(row.text(10));
    entry.after = object(row.text(11));
    return entry;
}

namespace {

std::optional<JournalEntry> entryAbout(Sql::Connection &sql, const EntityId &target, const QString &verb, const char *order)
{
    auto rows = sql.select(QByteArray("SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j WHERE j.target=?1 AND j.kind=?2 AND j.verb=?3 "
                                      "AND (?4='' OR j.organization=?4) ORDER BY j.sequence ") + order + " LIMIT 1",
                           target.id, static_cast<int>(target.kind), verb, target.organization);
    return rows.step() ? std::optional(entryFrom(rows)) : std::nullopt;
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
    return rows.step() ? std::optional(entryFrom(rows)) : std::nullopt;
}

QSet<QString> logosSince(Sql::Connection &sql, const QDateTime &since)
{
    QSet<QString> logos;
    auto rows = sql.select("SELECT before, after FROM journal WHERE kind=? AND at>=?", static_cast<int>(EntityKind::Organization), since);
    while (rows.step()) {
        for (const int image : {0, 1})
            logos.insert(object(rows.text(image)).value(u"logo"_s).toString());
    }
    return logos;
}

qint64 appendJournal(Sql::Connection &sql, const JournalEntry &entry)
{
    sql.run("INSERT INTO journal(change, at, actor, actor_name, kind, target, organization, place, target_name, verb, before, "
            "after) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            entry.change, entry.at, entry.actor, entry.actorName, static_cast<int>(entry.target.kind), entry.target.id,
            entry.target.organization, placeOf(entry), entry.targetName, entry.verb, json(entry.before), json(entry.after));
    return sql.lastRow();
}

} // namespace Rollcall::Tables
