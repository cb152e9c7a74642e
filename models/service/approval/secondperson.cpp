#include "models/service/approval/secondperson.h"

#include "models/directory/changejson.h"
#include "models/service/policy/standing.h"
#include "models/store/approval/approvers.h"
#include "models/store/journal/signing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

/// A set is sent in parts, by any program: so what counts is what one person did within a day.
constexpr qint64 window = 24 * 60 * 60;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray digestOfPayload(const QJsonObject &payload)
{
    return Signing::sha256("rollcall approved change 1\n" + compact(payload));
}

/// Whether this person made as many such changes as the rule allows that nobody approved.
bool hasMadeAll(Sql::Connection &sql, const ApprovalRule &rule, const UserId &actor, const QDateTime &since)
{
    const auto made = sql.integer("SELECT count(*) FROM (SELECT 1 FROM journal j WHERE j.actor = ?1 AND j.at >= ?2 AND (?3 = '[]' OR j.verb IN "
                                  "(SELECT value FROM json_each(?3))) AND j.change NOT IN (SELECT change FROM approved_changes) LIMIT ?4)",
                                  actor, since, Approvers::verbsText(rule), rule.above);
    return made.value_or(0) >= rule.above;
}

/// Puts ids where something approved refers to other changes: the journal says what these made.
class Resolver final
{
public:
    explicit Resolver(Sql::Connection &sql) : m_sql(sql) {}

    QJsonValue operator()(const QJsonValue &value) const
    {
        if (value.isString())
            return madeAgain(value.toString());
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &item : value.toArray())
                array.append((*this)(item));
            return array;
        }
        return value.isObject() ? QJsonValue(object(value.toObject())) : value;
    }

    QJsonObject object(QJsonObject object) const
    {
        if (const QString change = object.value("change"_L1).toString(); object.size() == 1 && !change.isEmpty()) {
            const auto made = madeBy(change);
            return made ? toJson(*made) : object;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = (*this)(it.value());
        return object;
    }

private:
    std::optional<EntityId> madeBy(const QString &change) const
    {
        auto row = m_sql.select("SELECT kind, target, organization FROM journal WHERE change = ?", change);
        if (!row.step())
            return std::nullopt;
        return EntityId{static_cast<EntityKind>(row.number(0)), row.text(1), row.text(2)};
    }

    /// What an approved change makes again is asked for under the id that it had.
    QString madeAgain(const QString &id) const
    {
        auto row = m_sql.select("SELECT change FROM approved_changes WHERE makes = ? AND makes <> ''", id);
        const auto made = row.step() ? madeBy(row.text(0)) : std::nullopt;
        return made ? made->id : id;
    }

    Sql::Connection &m_sql;
};

/// The value with this id in the place of refs to the change, and of the id of what it was to make again.
QJsonValue bound(const QJsonValue &value, const QString &change, const QString &makes, const EntityId &target)
{
    if (value.isString())
        return !makes.isEmpty() && value.toString() == makes ? QJsonValue(target.id) : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(bound(item, change, makes, target));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.size() == 1 && object.value("change"_L1).toString() == change)
        return toJson(target);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = bound(it.value(), change, makes, target);
    return object;
}

enum class Agreed { Nobody, ToThis, ToAnother };

/// What somebody else agreed to under this change's id.
Agreed agreedTo(Sql::Connection &sql, const Change &change, const UserId &actor)
{
    auto row = sql.select("SELECT a.payload FROM approved_changes a JOIN pinned_keys p ON p.connection = '' AND p.key = a.key WHERE a.change = ? "
                          "AND a.payload <> '' AND p.user <> '' AND p.user <> ?", change.id, actor);
    if (!row.step())
        return Agreed::Nobody;
    const Resolver resolved(sql);
    const QJsonObject approved = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
    const bool isThis = digestOfPayload(resolved.object(approved)) == digestOfPayload(resolved.object(toJson(change.payload)));
    return isThis ? Agreed::ToThis : Agreed::ToAnother;
}

} // namespace

void SecondPerson::keep(Sql::Connection &sql, const QJsonObject &item, const QByteArray &key)
{
    const QJsonObject payload = item.value("payload"_L1).toObject();
    sql.run("INSERT OR REPLACE INTO approved_changes(change, key, digest, payload, makes) VALUES(?, ?, ?, ?, ?)",
            item.value("change"_L1).toString(), key, digestOfPayload(payload), QString::fromUtf8(compact(payload)),
            item.value("recreates"_L1).toObject().value("id"_L1).toString());
}

void SecondPerson::cameToNothing(Sql::Connection &sql, const ChangeId &change, const EntityId &target)
{
    auto own = sql.select("SELECT makes FROM approved_changes WHERE change = ?", change);
    if (!own.step())
        return;
    const QString makes = own.text(0);
    QList<std::tuple<QString, QByteArray, QJsonObject>> referring;
    auto rows = sql.select("SELECT change, key, payload FROM approved_changes WHERE instr(payload, ?1) > 0 OR (?2 <> '' AND instr(payload, ?2) > 0)",
                           change, makes);
    while (rows.step())
        referring.append({rows.text(0), rows.blob(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object()});
    for (const auto &[id, key, payload] : std::as_const(referring)) {
        const QJsonObject named = bound(payload, change.toString(), makes, target).toObject();
        sql.run("UPDATE approved_changes SET payload = ?3, digest = ?4 WHERE change = ?1 AND key = ?2", id, key,
                QString::fromUtf8(compact(named)), digestOfPayload(named));
    }
}

Result<void> needsNoSecondPerson(WriteSession &session, const std::optional<ApprovalRule> &rule, const Change &change, const Standing &actor,
                                 const QDateTime &now)
{
    if (!rule)
        return {};
    Sql::Connection &sql = session.sql();
    const Agreed agreed = agreedTo(sql, change, actor.user().id);
    // What was approved after it may refer to this change: under its id nothing else may be done, whatever its kind.
    if (agreed == Agreed::ToAnother) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("This is not what the second person approved. Look at the preview and ask again."), {}, approvalField);
    }
    const bool isRuled = rule->verbs.isEmpty() || rule->verbs.contains(toKey(verbOf(change.payload)));
    if (!isRuled || agreed == Agreed::ToThis)
        return {};
    if (rule->above > 0 && !hasMadeAll(sql, *rule, actor.user().id, now.addSecs(-window)))
        return {};
    return failure(Error::Kind::Forbidden,
                   Words::tr("This directory wants a second person for it. Stage it, ask for an approval, and apply it when that has come."), {},
                   approvalField);
}

} // namespace Rollcall
