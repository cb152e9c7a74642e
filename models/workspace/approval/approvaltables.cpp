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
    return there && exceeds(sql, set, where, *there);
}

/// Rows of an import become changes chunk by chunk, but who agrees to it agrees to all of them: those that are not taken yet
/// count by what they may become.
qint64 rowsToCome(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const QString &verbs, qint64 most)
{
    return sql.integer("SELECT count(*) FROM (SELECT 1 FROM imports i JOIN import_rows r ON r.import = i.number AND r.row > i.next_row "
                       "WHERE i.id = ?1 AND i.connection = ?2 AND i.state = 1 AND (r.outcome IN (0, 3) AND (?3 = '[]' OR EXISTS (SELECT 1 "
                       "FROM json_each(?3) WHERE value = 'addMember')) OR r.outcome = 1 AND (?3 = '[]' OR EXISTS (SELECT 1 FROM "
                       "json_each(?3) WHERE value IN ('patch', 'setRoles', 'setStatus')))) LIMIT ?4)", set, where, verbs, most).value_or(0);
}

} // namespace

bool exceeds(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const ApprovalRule &rule)
{
    // What is applied already is done: it may be undone, but nobody can agree to it any more.
    const auto open = sql.integer("SELECT 1 FROM staged_changes c JOIN change_sets s ON s.number = c.change_set WHERE s.id = ? AND "
                                  "c.connection = ? AND c.state NOT IN (2, 3) LIMIT 1", set, where);
    if (!open)
        return false;
    const QString verbs = Approvers::verbsText(rule);
    const qint64 enough = rule.above + 1; // How many more there are, nobody asks.
    const qint64 staged = sql.integer("SELECT count(*) FROM (SELECT 1 FROM staged_changes c JOIN change_sets s ON s.number = c.change_set WHERE "
                                      "s.id = ?1 AND c.connection = ?2 AND c.state <> 3 AND (?3 = '[]' OR json_extract(c.change, "
                                      "'$.payload.verb') IN (SELECT value FROM json_each(?3))) LIMIT ?4)", set, where, verbs, enough).value_or(0);
    return staged >= enough || staged + rowsToCome(sql, set, where, verbs, enough) >= enough;
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

void approve(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &key, const Approved &approved, const QDateTime &at)
{
    sql.run("INSERT OR REPLACE INTO approvals(change_set, key, digest, approved, items) VALUES(?, ?, ?, ?, ?)", set, key, approved.digest, at,
            approved.items);
}

QList<Approved> approvals(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<Approved> all;
    auto rows = sql.select("SELECT digest, items FROM approvals WHERE change_set = ?", set);
    while (rows.step())
        all.append({rows.blob(0), rows.blob(1)});
    return all;
}

Error missing()
{
    return {Error::Kind::Forbidden, Words::tr("These changes need a second person. Ask for an approval, and apply them when it has come."), {}, approvalField};
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
