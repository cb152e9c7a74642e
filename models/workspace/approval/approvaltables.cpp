#include "models/workspace/approval/approvaltables.h"

#include <QCoreApplication>

namespace Rollcall::ApprovalTables {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Approval)
};

bool isNeeded(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where)
{
    const auto there = Approvers::rule(sql, where);
    return there && counted(sql, set, where, *there) > there->above;
}

} // namespace

qint64 counted(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const ApprovalRule &rule)
{
    return sql.integer("SELECT count(*) FROM staged_changes c JOIN change_sets s ON s.number = c.change_set WHERE s.id = ?1 AND "
                       "c.connection = ?2 AND c.state NOT IN (2, 3) AND (?3 = '[]' OR json_extract(c.change, '$.payload.verb') IN "
                       "(SELECT value FROM json_each(?3)))", set, where, Approvers::verbsText(rule)).value_or(0);
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

Error missing()
{
    return {Error::Kind::Forbidden, Words::tr("These changes need a second person. Ask for an approval, and apply them when it has come."), {}, {}};
}

Result<void> mayBeSent(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where)
{
    if (!isNeeded(sql, set, where))
        return {};
    const auto approved = sql.integer("SELECT 1 FROM approvals a JOIN pinned_keys p ON p.key = a.key WHERE a.change_set = ? AND "
                                      "p.connection = ?", set, where);
    if (approved)
        return {};
    return tl::unexpected(missing());
}

} // namespace Rollcall::ApprovalTables
