#include "models/store/approval/approvers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall::Approvers {

using namespace Qt::StringLiterals;

namespace {

QStringList listFrom(const QByteArray &text)
{
    QStringList keys;
    for (const auto &key : QJsonDocument::fromJson(text).array())
        keys.append(key.toString());
    return keys;
}

PinnedKey keyFrom(const Sql::Statement &row)
{
    return {row.blob(0), row.text(1), row.time(2), row.id<UserId>(3)};
}

} // namespace

QList<PinnedKey> pinnedKeys(Sql::Connection &sql, const ConnectionId &where)
{
    QList<PinnedKey> keys;
    auto rows = sql.select("SELECT key, name, pinned, user FROM pinned_keys WHERE connection = ? ORDER BY name, pinned", where);
    while (rows.step())
        keys.append(keyFrom(rows));
    return keys;
}

std::optional<PinnedKey> pinnedKey(Sql::Connection &sql, const ConnectionId &where, const QByteArray &key)
{
    auto row = sql.select("SELECT key, name, pinned, user FROM pinned_keys WHERE connection = ? AND key = ?", where, key);
    return row.step() ? std::optional(keyFrom(row)) : std::nullopt;
}

void pin(Sql::Connection &sql, const ConnectionId &where, const PinnedKey &key)
{
    sql.run("INSERT OR REPLACE INTO pinned_keys(connection, key, name, pinned, user) VALUES(?, ?, ?, ?, ?)", where, key.key, key.name, key.pinned,
            key.user);
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
        sql.run("INSERT OR REPLACE INTO approval_rules VALUES(?, ?, ?)", where, verbsText(*rule), rule->above);
    else
        sql.run("DELETE FROM approval_rules WHERE connection = ?", where);
}

QJsonObject image(const std::optional<ApprovalRule> &rule)
{
    return rule ? QJsonObject{{u"verbs"_s, QJsonArray::fromStringList(rule->verbs)}, {u"above"_s, rule->above}} : QJsonObject();
}

QString verbsText(const ApprovalRule &rule)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(rule.verbs)).toJson(QJsonDocument::Compact));
}

} // namespace Rollcall::Approvers
