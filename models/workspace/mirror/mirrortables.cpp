#include "models/workspace/mirror/mirrortables.h"

#include "models/directory/connectionkind.h"
#include "models/domain/compactjson.h"
#include "models/store/sql/connection.h"
#include "models/workspace/mirror/mirrorimages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Rollcall::MirrorTables {

namespace {

// Written into files, as in the feed: never renumber.
int codeOf(const EntityId &entity)
{
    return static_cast<int>(entity.kind);
}

EntityId entityAt(const Sql::Statement &row)
{
    return {static_cast<EntityKind>(row.number(0)), row.text(2), row.text(1)};
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(compactJson(object));
}

QJsonObject toObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The names of what a server sends come again with each thing.
bool isHarmless(const QString &name)
{
    constexpr qsizetype most = 500;
    thread_local QSet<QString> known;
    if (known.contains(name))
        return true;
    if (isSecretName(name))
        return false;
    if (known.size() < most)
        known.insert(name);
    return true;
}

/// Few servers send any: then nothing has to be taken apart.
bool hasSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasSecrets(item); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isHarmless(member.key()) || ((member->isObject() || member->isArray()) && hasSecrets(*member)))
            return true;
    }
    return false;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray())
            kept.append(withoutSecrets(item));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject kept;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isHarmless(member.key()))
            kept.insert(member.key(), withoutSecrets(member.value()));
    }
    return kept;
}

} // namespace

void markSeen(Sql::Connection &sql, const EntityId &entity, qint64 generation)
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return sql.run("UPDATE organizations SET generation=?2 WHERE uuid=?1 AND generation<>?2", entity.id, generation);
    case EntityKind::Application:
        return sql.run("UPDATE applications SET generation=?2 WHERE uuid=?1 AND generation<>?2", entity.id, generation);
    case EntityKind::User:
        return sql.run("UPDATE users SET generation=?2 WHERE uuid=?1 AND generation<>?2", entity.id, generation);
    case EntityKind::Role:
        return sql.run("UPDATE roles SET generation=?2 WHERE uuid=?1 AND generation<>?2", entity.id, generation);
    case EntityKind::RoleGroup:
        return sql.run("UPDATE role_groups SET generation=?2 WHERE uuid=?1 AND generation<>?2", entity.id, generation);
    case EntityKind::Membership:
        return sql.run("UPDATE memberships SET generation=?3 WHERE user=(SELECT id FROM users WHERE uuid=?1) "
                       "AND organization=(SELECT id FROM organizations WHERE uuid=?2) AND generation<>?3",
                       entity.id, entity.organization, generation);
    case EntityKind::Invitation:
        return;
    }
}

void putRaw(Sql::Connection &sql, const EntityId &entity, const QJsonObject &sent, qint64 generation, bool isNew)
{
    QJsonObject all = hasSecrets(sent) ? withoutSecrets(sent).toObject() : sent;
    if (isNew) {
        const QByteArray text = compactJson(all);
        sql.run("INSERT INTO mirror_raw(kind, organization, id, generation, sent) VALUES (?,?,?,?,?) ON CONFLICT DO NOTHING",
                codeOf(entity), entity.organization, entity.id, generation, Sql::Utf8{text});
        if (sql.changes() > 0 || sql.fault())
            return;
    }
    {
        auto old = sql.select("SELECT generation, sent FROM mirror_raw WHERE kind=? AND organization=? AND id=?", codeOf(entity),
                              entity.organization, entity.id);
        if (old.step() && old.integer(0) == generation) {
            const QJsonObject before = toObject(old.text(1));
            for (auto member = before.begin(); member != before.end(); ++member) {
                if (!all.contains(member.key()))
                    all.insert(member.key(), member.value());
            }
        }
    }
    sql.run("INSERT INTO mirror_raw(kind, organization, id, generation, sent) VALUES (?,?,?,?,?) "
            "ON CONFLICT(kind, organization, id) DO UPDATE SET generation=excluded.generation, sent=excluded.sent",
            codeOf(entity), entity.organization, entity.id, generation, toText(all));
}

std::optional<QJsonObject> raw(Sql::Connection &sql, const EntityId &entity)
{
    auto row = sql.select("SELECT sent FROM mirror_raw WHERE kind=? AND organization=? AND id=?", codeOf(entity), entity.organization,
                          entity.id);
    return row.step() ? std::optional(toObject(row.text(0))) : std::nullopt;
}

void putWaiting(Sql::Connection &sql, const EntityId &entity, const QJsonObject &image, qint64 generation)
{
    sql.run("INSERT INTO mirror_waiting(kind, organization, id, generation, image) VALUES (?,?,?,?,?) "
            "ON CONFLICT(kind, organization, id) DO UPDATE SET generation=excluded.generation, image=excluded.image",
            codeOf(entity), entity.organization, entity.id, generation, toText(image));
}

void dropWaiting(Sql::Connection &sql, const EntityId &entity)
{
    sql.run("DELETE FROM mirror_waiting WHERE kind=? AND organization=? AND id=?", codeOf(entity), entity.organization, entity.id);
}

QList<Waiting> waiting(Sql::Connection &sql, const std::optional<EntityId> &after, int limit)
{
    const EntityId behind = after.value_or(EntityId());
    QList<Waiting> list;
    auto rows = sql.select("SELECT kind, organization, id, image, generation FROM mirror_waiting WHERE (kind, organization, id) > (?,?,?) "
                           "ORDER BY kind, organization, id LIMIT ?",
                           after ? codeOf(behind) : -1, behind.organization, behind.id, limit);
    while (rows.step())
        list.append({entityAt(rows), toObject(rows.text(3)), rows.integer(4)});
    return list;
}

bool isAnyWaiting(Sql::Connection &sql)
{
    return sql.integer("SELECT EXISTS(SELECT 1 FROM mirror_waiting)").value_or(0) != 0;
}

void dropWaitingBefore(Sql::Connection &sql, qint64 generation)
{
    sql.run("DELETE FROM mirror_waiting WHERE kind=3 AND generation<?", generation);
}

void forget(Sql::Connection &sql, const EntityId &entity)
{
    sql.run("DELETE FROM mirror_raw WHERE kind=? AND organization=? AND id=?", codeOf(entity), entity.organization, entity.id);
    dropWaiting(sql, entity);
    // That it is gone is said of it on; what it looked like is not.
    sql.run("DELETE FROM mirror_overlays WHERE kind=? AND organization=? AND id=? AND gone=0", codeOf(entity), entity.organization, entity.id);
    // Kind 3, as the indices say it: memberships, those that are not here included.
    if (entity.kind == EntityKind::Organization) {
        sql.run("DELETE FROM mirror_raw WHERE kind=3 AND organization=?", entity.id);
        sql.run("DELETE FROM mirror_waiting WHERE kind=3 AND organization=?", entity.id);
    } else if (entity.kind == EntityKind::User) {
        sql.run("DELETE FROM mirror_raw WHERE kind=3 AND id=?", entity.id);
        sql.run("DELETE FROM mirror_waiting WHERE kind=3 AND id=?", entity.id);
        sql.run("DELETE FROM mirror_overlays WHERE kind=3 AND id=? AND gone=0", entity.id);
    }
}

bool Overlay::agrees(const std::optional<QJsonObject> &image) const
{
    if (isGone || !image)
        return isGone == !image;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!MirrorImages::isSame(field.value(), image->value(field.key())))
            return false;
    }
    return true;
}

void putOverlay(Sql::Connection &sql, const EntityId &entity, const Overlay &overlay)
{
    sql.run("INSERT INTO mirror_overlays(kind, organization, id, gone, fields, until) VALUES (?,?,?,?,?,?) "
            "ON CONFLICT(kind, organization, id) DO UPDATE SET gone=excluded.gone, fields=excluded.fields, until=excluded.until",
            codeOf(entity), entity.organization, entity.id, overlay.isGone, toText(overlay.fields), overlay.until);
}

void dropOverlay(Sql::Connection &sql, const EntityId &entity)
{
    sql.run("DELETE FROM mirror_overlays WHERE kind=? AND organization=? AND id=?", codeOf(entity), entity.organization, entity.id);
}

void dropOverlaysUntil(Sql::Connection &sql, const QDateTime &now)
{
    sql.run("DELETE FROM mirror_overlays WHERE until<=?", now);
}

std::optional<Overlay> overlay(Sql::Connection &sql, const EntityId &entity)
{
    auto row = sql.select("SELECT gone, fields, until FROM mirror_overlays WHERE kind=? AND organization=? AND id=?", codeOf(entity),
                          entity.organization, entity.id);
    return row.step() ? std::optional(Overlay{row.flag(0), toObject(row.text(1)), row.time(2)}) : std::nullopt;
}

QHash<EntityId, Overlay> overlays(Sql::Connection &sql)
{
    QHash<EntityId, Overlay> all;
    auto rows = sql.select("SELECT kind, organization, id, gone, fields, until FROM mirror_overlays");
    while (rows.step())
        all.insert(entityAt(rows), {rows.flag(3), toObject(rows.text(4)), rows.time(5)});
    return all;
}

} // namespace Rollcall::MirrorTables
