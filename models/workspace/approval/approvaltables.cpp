#include "models/workspace/approval/approvaltables.h"

#include "models/directory/changejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall::ApprovalTables {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Approval)
};

QString listText(const QStringList &keys)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QByteArray &text)
{
    QStringList keys;
    for (const auto &key : QJsonDocument::fromJson(text).array())
        keys.append(key.toString());
    return keys;
}

/// How many changes of the set, in this directory, are of the kinds that the rule names and are not applied.
qint64 counted(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const ApprovalRule &rule)
{
    return sql.integer("SELECT count(*) FROM staged_changes c JOIN change_sets s ON s.number = c.change_set WHERE s.id = ?1 AND "
                       "c.connection = ?2 AND c.state NOT IN (2, 3) AND (?3 = '[]' OR json_extract(c.change, '$.payload.verb') IN "
                       "(SELECT value FROM json_each(?3)))", set, where, listText(rule.verbs)).value_or(0);
}

bool isNeeded(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where)
{
    const auto there = rule(sql, where);
    return there && counted(sql, set, where, *there) > there->above;
}

} // namespace

QList<PinnedKey> pinnedKeys(Sql::Connection &sql, const ConnectionId &where)
{
    QList<PinnedKey> keys;
    auto rows = sql.select("SELECT key, name, pinned FROM pinned_keys WHERE connection = ? ORDER BY name, pinned", where);
    while (rows.step())
        keys.append({rows.blob(0), rows.text(1), rows.time(2)});
    return keys;
}

void pin(Sql::Connection &sql, const ConnectionId &where, const PinnedKey &key)
{
    sql.run("INSERT OR REPLACE INTO pinned_keys VALUES(?, ?, ?, ?)", where, key.key, key.name, key.pinned);
}

void unpin(Sql::Connection &sql, const ConnectionId &where, const QByteArray &key)
{
    sql.run("DELETE FROM pinned_keys WHERE connection = ? AND key = ?", where, key);
}

std::optional<ApprovalRule> rule(Sql::Connection &sql, const ConnectionId &where)
{
    auto row = sql.select("SELECT verbs, above FROM approval_rules WHERE connection = ?", where);
    return row.step() ? std::optional(ApprovalRule{listFrom(row.blob(0)), row.integer(1)}) : std::nullopt;
}

void setRule(Sql::Connection &sql, const ConnectionId &where, const std::optional<ApprovalRule> &rule)
{
    if (rule)
        sql.run("INSERT OR REPLACE INTO approval_rules VALUES(?, ?, ?)", where, listText(rule->verbs), rule->above);
    else
        sql.run("DELETE FROM approval_rules WHERE connection = ?", where);
}

QList<ConnectionId> needed(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<ConnectionId> connections;
    auto rows = sql.select("SELECT DISTINCT c.connection FROM staged_changes c JOIN change_sets s ON s.number = c.change_set "
                           "JOIN approval_rules r ON r.connection = c.connection WHERE s.id = ?", set);
    while (rows.step())
        connections.append(rows.id<ConnectionId>(0));
    connections.removeIf([&](const ConnectionId &where) { return !isNeeded(sql, set, where); });
    return connections;
}

void approve(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &key, const QByteArray &digest, const QDateTime &at)
{
    sql.run("INSERT OR REPLACE INTO approvals VALUES(?, ?, ?, ?)", set, key, digest, at);
}

QHash<QByteArray, QByteArray> approvals(Sql::Connection &sql, const ChangeSetId &set)
{
    QHash<QByteArray, QByteArray> digests;
    auto rows = sql.select("SELECT key, digest FROM approvals WHERE change_set = ?", set);
    while (rows.step())
        digests.insert(rows.blob(0), rows.blob(1));
    return digests;
}

Result<void> mayBeSent(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where)
{
    if (!isNeeded(sql, set, where))
        return {};
    const auto approved = sql.integer("SELECT 1 FROM approvals a JOIN pinned_keys p ON p.key = a.key WHERE a.change_set = ? AND "
                                      "p.connection = ?", set, where);
    if (approved)
        return {};
    return failure(Error::Kind::Forbidden,
                   Words::tr("These changes need a second person, as agreed for this connection. Ask for an approval, and apply them when "
                             "it has come."));
}

} // namespace Rollcall::ApprovalTables
