#include "models/service/approval/secondperson.h"

#include "models/directory/changejson.h"
#include "models/service/policy/standing.h"
#include "models/store/approval/approvers.h"
#include "models/store/journal/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

/// A set is sent in parts, by any program: so what counts is what one person did within a day.
constexpr qint64 window = 24 * 60 * 60;

/// How many such changes of this person nobody approved.
qint64 madeAlone(Sql::Connection &sql, const ApprovalRule &rule, const UserId &actor, const QDateTime &since)
{
    return sql.integer("SELECT count(*) FROM journal j WHERE j.actor = ?1 AND j.at >= ?2 AND (?3 = '[]' OR j.verb IN (SELECT value FROM "
                       "json_each(?3))) AND j.change NOT IN (SELECT change FROM approved_changes)",
                       actor, since, Approvers::verbsText(rule)).value_or(0);
}

bool isApproved(Sql::Connection &sql, const Change &change)
{
    const auto there = sql.integer("SELECT 1 FROM approved_changes WHERE change = ? AND digest = ?", change.id,
                                   digestOfPayload(toJson(change.payload)));
    return there.has_value();
}

} // namespace

QByteArray digestOfPayload(const QJsonObject &payload)
{
    return Signing::sha256("rollcall approved change 1\n" + QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

Result<void> needsNoSecondPerson(WriteSession &session, const Change &change, const Standing &actor, const QDateTime &now)
{
    Sql::Connection &sql = session.sql();
    const auto rule = Approvers::rule(sql, {});
    if (!rule || !(rule->verbs.isEmpty() || rule->verbs.contains(toKey(verbOf(change.payload)))) || isApproved(sql, change))
        return {};
    if (rule->above > 0 && madeAlone(sql, *rule, actor.user().id, now.addSecs(-window)) < rule->above)
        return {};
    return failure(Error::Kind::Forbidden,
                   Words::tr("This directory wants a second person for it. Stage it, ask for an approval, and apply it when that has come."));
}

} // namespace Rollcall
