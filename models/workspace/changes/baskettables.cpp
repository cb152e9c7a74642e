#include "models/workspace/changes/baskettables.h"

#include "models/directory/changejson.h"
#include "models/workspace/changes/basketrows.h"
#include "models/workspace/journal/journaltables.h"

#include <QCoreApplication>

namespace Rollcall::BasketTables {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

constexpr int longestAliasChain = 1000;

/// Of a change that has none yet.
void writeNeeds(Sql::Connection &sql, const Change &change)
{
    for (const ChangeId &needed : needsOf(change))
        sql.run("INSERT INTO change_needs VALUES(?, ?)", change.id, needed);
}

/// What was removed and the id that it has now; a person who came back is known by the membership that was made.
void writeAlias(Sql::Connection &sql, const StagedChange &item)
{
    if (!item.recreates || !item.target || item.recreates->id == item.target->id)
        return;
    sql.run("INSERT OR REPLACE INTO change_aliases VALUES(?, ?, ?, ?)", item.change.where, toKey(item.recreates->kind),
            item.recreates->id, item.target->id);
}

/// Shown before it could be written what became of the change (holder 'shown'): it was made then, and asked again nobody gets it.
bool wasShown(Sql::Connection &sql, const ChangeId &id)
{
    sql.run("DELETE FROM unshown_secrets WHERE change = ? AND holder = 'shown'", id);
    return sql.changes() > 0;
}

} // namespace

qint64 put(Sql::Connection &sql, const ChangeSet &set)
{
    sql.run("INSERT INTO change_sets(id, title, origin, made, made_by, undoes) VALUES(?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET title = excluded.title",
            set.id, set.title, toKey(set.origin), set.made, set.madeBy, set.undoes);
    return sql.integer("SELECT number FROM change_sets WHERE id = ?", set.id).value_or(0);
}

Result<void> append(Sql::Connection &sql, qint64 set, const StagedChange &item, const QString &holder)
{
    const QByteArray text = toBytes(item.change);
    if (text.size() > largestChange)
        return failure(Error::Kind::Invalid, Words::tr("The change of %1 is too large for the basket.").arg(item.title));
    sql.run("INSERT INTO staged_changes(id, change_set, connection, title, change, base, recreates, undoes, state, sent, "
            "holder, destination) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING",
            item.id(), set, item.change.where, item.title, Sql::Utf8{text}, Sql::Utf8{imageText(item.base)}, Sql::Utf8{entityText(item.recreates)},
            item.undoes, static_cast<int>(item.state), item.sent, holder, item.destination);
    if (item.id().isEmpty() || (sql.changes() == 0 && !sql.fault()))
        return failure(Error::Kind::Invalid, Words::tr("This change is in the basket already."), item.id().toString());
    writeNeeds(sql, item.change);
    return {};
}

void rewrite(Sql::Connection &sql, const StagedChange &item)
{
    sql.run("UPDATE staged_changes SET title = ?, change = ?, base = ? WHERE id = ?", item.title, Sql::Utf8{toBytes(item.change)},
            Sql::Utf8{imageText(item.base)}, item.id());
    sql.run("DELETE FROM change_needs WHERE change = ?", item.id());
    writeNeeds(sql, item.change);
}

void settle(Sql::Connection &sql, const StagedChange &item)
{
    sql.run("UPDATE staged_changes SET state = ?, reason = ?, target = ?, before = ?, after = ?, notes = ?, request = ?, "
            "journal = ?, settled = ?, undone = ? WHERE id = ?",
            static_cast<int>(item.state), Sql::Utf8{reasonText(item.reason)}, Sql::Utf8{entityText(item.target)},
            Sql::Utf8{imageText(item.before)}, Sql::Utf8{imageText(item.after)}, item.notes.join(u'\n'), item.requestId, item.journalSequence, item.settled,
            item.irreversible ? 2 : 0, item.id());
    if (item.secret != StagedChange::Secret::None && !wasShown(sql, item.id())) {
        sql.run("INSERT OR REPLACE INTO unshown_secrets VALUES(?, ?)", item.id(),
                item.secret == StagedChange::Secret::InMemory ? thisProcess() : QString());
    }
    JournalTables::note(sql, item);
    if (!isApplied(item.state))
        return;
    writeAlias(sql, item);
    if (!item.undoes.isEmpty())
        sql.run("UPDATE staged_changes SET undone = 1 WHERE id = ?", item.undoes);
}

void settleAll(Sql::Connection &sql, const QList<StagedChange> &items)
{
    for (const StagedChange &item : items)
        settle(sql, item);
    bump(sql);
}

void unclaim(Sql::Connection &sql, const ChangeId &id)
{
    sql.run("UPDATE staged_changes SET state = 0 WHERE id = ? AND state = 1", id);
}

void secretsShown(Sql::Connection &sql, const QList<ChangeId> &ids)
{
    for (const ChangeId &id : ids) {
        sql.run("DELETE FROM unshown_secrets WHERE change = ?", id);
        sql.run("INSERT INTO unshown_secrets SELECT id, 'shown' FROM staged_changes WHERE id = ? AND state = 1", id);
    }
}

void unsettle(Sql::Connection &sql, const ChangeId &id)
{
    sql.run("UPDATE staged_changes SET state = 0, settled = NULL WHERE id = ?", id);
}

void hold(Sql::Connection &sql, const ChangeSetId &set, const Error &reason)
{
    sql.run("UPDATE staged_changes SET reason = ? WHERE state = 0 AND change_set = (SELECT number FROM change_sets WHERE id = ?)",
            Sql::Utf8{reasonText(reason)}, set);
}

bool hasAliases(Sql::Connection &sql, const ConnectionId &where)
{
    return sql.integer("SELECT 1 FROM change_aliases WHERE connection = ? LIMIT 1", where).has_value();
}

void markSending(Sql::Connection &sql, qint64 number, const QDateTime &now)
{
    sql.run("UPDATE staged_changes SET state = 1, sent = ?, holder = '' WHERE number = ?", now, number);
}

void remove(Sql::Connection &sql, const ChangeId &id)
{
    sql.run("DELETE FROM staged_changes WHERE id = ?", id);
}

void removeSet(Sql::Connection &sql, const ChangeSetId &id)
{
    sql.run("DELETE FROM change_sets WHERE id = ?", id);
}

QString aliasOf(Sql::Connection &sql, const ConnectionId &where, EntityKind kind, const QString &id)
{
    QString known = id;
    for (int i = 0; i < longestAliasChain; ++i) {
        auto row = sql.select("SELECT new FROM change_aliases WHERE connection = ? AND kind = ? AND old = ?", where, toKey(kind), known);
        if (!row.step())
            break;
        known = row.text(0);
    }
    return known;
}

EntityId aliasOf(Sql::Connection &sql, const ConnectionId &where, EntityId entity)
{
    if (entity.kind != EntityKind::Membership)
        return {entity.kind, aliasOf(sql, where, entity.kind, entity.id), {}};
    return {entity.kind, aliasOf(sql, where, EntityKind::User, entity.id),
            aliasOf(sql, where, EntityKind::Organization, entity.organization)};
}

void forgetBefore(Sql::Connection &sql, const QDateTime &time)
{
    // Else the bytes stay in the file until something is written over them.
    sql.select("PRAGMA secure_delete=ON").step();
    sql.run("DELETE FROM change_sets WHERE number NOT IN (SELECT change_set FROM staged_changes WHERE state NOT IN (2, 3)) "
            "AND id NOT IN (SELECT id FROM imports WHERE state = 1) "
            "AND (SELECT max(settled) FROM staged_changes c WHERE c.change_set = number) < ?", time);
}

void bump(Sql::Connection &sql)
{
    sql.run("UPDATE basket_revision SET revision = revision + 1");
}

qint64 revision(Sql::Connection &sql)
{
    return sql.integer("SELECT revision FROM basket_revision").value_or(0);
}

} // namespace Rollcall::BasketTables
