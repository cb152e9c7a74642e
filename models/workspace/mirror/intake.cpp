#include "models/workspace/mirror/intake.h"

#include "models/domain/json.h"
#include "models/store/sql/connection.h"
#include "models/workspace/mirror/mirrorimages.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(const QJsonObject &image)
{
    const QStringList keys = image.keys();
    return {keys.cbegin(), keys.cend()};
}

/// People and memberships come in parts; everything else comes whole.
bool comesInParts(EntityKind kind)
{
    return kind == EntityKind::User || kind == EntityKind::Membership;
}

QJsonObject merged(QJsonObject old, const QJsonObject &image, const QSet<QString> &told)
{
    for (const QString &key : told) {
        if (const QJsonValue value = image.value(key); value.isUndefined())
            old.remove(key);
        else
            old.insert(key, value);
    }
    return old;
}

} // namespace

Intake::Intake(WriteSession &session, qint64 generation, const QDateTime &now)
    : m_session(session), m_sql(session.sql()), m_generation(generation), m_isAnyWaiting(MirrorTables::isAnyWaiting(m_sql))
{
    // What is removed or overwritten is not left behind in the file.
    m_sql.select("PRAGMA secure_delete=ON").step();
    MirrorTables::dropOverlaysUntil(m_sql, now);
    m_overlays = MirrorTables::overlays(m_sql);
}

Intake::~Intake()
{
    if (m_oldUsers)
        m_sql.run("UPDATE users SET generation=?2 WHERE id>?1 AND generation=0", *m_oldUsers, m_generation);
    if (m_oldMemberships)
        m_sql.run("UPDATE memberships SET generation=?2 WHERE id>?1 AND generation=0", *m_oldMemberships, m_generation);
}

void Intake::take(const PulledPage &page)
{
    for (const Application &application : page.applications)
        putPulled(entity(application.id), toJson(application), {});
    for (const Organization &organization : page.organizations)
        putPulled(entity(organization.id), toJson(organization), {});
    for (const Role &role : page.roles)
        putPulled(entity(role.id), toJson(role), {});
    for (const RoleGroup &group : page.roleGroups)
        putPulled(entity(group.id), toJson(group), {});
    for (const User &user : page.users) {
        if (!putNew(user))
            putPulled(entity(user.id), toJson(user), page.told);
    }
    for (const Membership &membership : page.memberships) {
        if (!putNew(membership))
            putPulled(entity(membership.user, membership.organization), toJson(membership), page.told);
    }
    for (const PulledPage::Raw &raw : page.raw)
        MirrorTables::putRaw(m_sql, raw.entity, raw.sent, m_generation, m_new.contains(raw.entity));
    for (const EntityId &gone : page.gone) {
        if (!m_overlays.contains(gone))
            remove(gone);
    }
}

void Intake::putPulled(const EntityId &entity, QJsonObject image, const QSet<QString> &pageTold)
{
    QSet<QString> told = pageTold.isEmpty() ? keysOf(image) : pageTold;
    if (const auto overlay = m_overlays.constFind(entity); overlay != m_overlays.constEnd()) {
        // A part that does not speak of what was changed says nothing about it.
        const QSet<QString> changed = keysOf(overlay->fields);
        if (told.contains(changed) && overlay->agrees(image)) {
            MirrorTables::dropOverlay(m_sql, entity);
            m_overlays.erase(overlay);
        } else if (overlay->isGone) {
            return;
        } else {
            for (auto field = overlay->fields.begin(); field != overlay->fields.end(); ++field) {
                image.insert(field.key(), field.value());
                told.insert(field.key());
            }
        }
    }
    put(entity, image, told);
}

void Intake::put(const EntityId &entity, const QJsonObject &image, const QSet<QString> &told)
{
    put(entity, image, told, m_generation);
}

void Intake::put(const EntityId &entity, const QJsonObject &image, const QSet<QString> &told, qint64 generation)
{
    const std::optional<QJsonObject> old = MirrorImages::stored(m_session, entity);
    const bool isPart = old && comesInParts(entity.kind);
    const QJsonObject whole = MirrorImages::normalized(entity, isPart ? merged(*old, image, told) : image);
    const QList<EntityId> absent = missing(entity, whole, generation);
    if (!absent.isEmpty()) {
        MirrorTables::putWaiting(m_sql, entity, whole, generation);
        m_isAnyWaiting = true;
        // Without its organization a membership is nothing.
        if (entity.kind != EntityKind::Membership)
            store(entity, MirrorImages::without(entity, whole, absent), old, generation);
        return;
    }
    if (m_isAnyWaiting)
        MirrorTables::dropWaiting(m_sql, entity);
    store(entity, whole, old, generation);
}

void Intake::store(const EntityId &entity, const QJsonObject &image, const std::optional<QJsonObject> &old, qint64 generation)
{
    if (!old || MirrorImages::normalized(entity, *old) != image)
        MirrorImages::put(m_session, entity, image);
    MirrorTables::markSeen(m_sql, entity, generation);
    if (entity.kind == EntityKind::Membership)
        m_joined.insert(entity);
    else
        m_there.insert(entity);
}

QList<EntityId> Intake::missing(const EntityId &entity, const QJsonObject &image, qint64 generation)
{
    QList<EntityId> absent;
    for (const EntityId &named : MirrorImages::references(image)) {
        const bool isBare = named.kind == EntityKind::User || named.kind == EntityKind::Role;
        if (!isThere(named)) {
            const bool isTaken = isBare || (named.kind == EntityKind::Organization && m_takesBareOrganizations);
            if (isTaken && entity.kind == EntityKind::Membership)
                put(named, {{u"id"_s, named.id}, {u"name"_s, named.kind == EntityKind::User ? QString() : named.id}}, {}, generation);
            else
                absent.append(named);
        } else if (isBare && entity.kind == EntityKind::Membership) {
            mention(named, generation);
        }
    }
    return absent;
}

void Intake::mention(const EntityId &entity, qint64 generation)
{
    // Whoever is a member is there, and so is a role that somebody has. What is old news does not count.
    if (generation != m_generation || m_mentioned.contains(entity))
        return;
    MirrorTables::markSeen(m_sql, entity, generation);
    m_mentioned.insert(entity);
}

bool Intake::isThere(const EntityId &entity)
{
    if (m_there.contains(entity))
        return true;
    const auto found = [&]() -> std::optional<qint64> {
        switch (entity.kind) {
        case EntityKind::Organization:
            return m_sql.integer("SELECT id FROM organizations WHERE uuid=?", entity.id);
        case EntityKind::Application:
            return m_sql.integer("SELECT id FROM applications WHERE uuid=?", entity.id);
        case EntityKind::User:
            return m_sql.integer("SELECT id FROM users WHERE uuid=?", entity.id);
        default:
            return m_sql.integer("SELECT id FROM roles WHERE uuid=?", entity.id);
        }
    }();
    if (found)
        m_there.insert(entity);
    return found.has_value();
}

void Intake::remove(const EntityId &entity)
{
    MirrorImages::remove(m_session, entity);
    MirrorTables::forget(m_sql, entity);
    m_there.clear();
    m_mentioned.clear();
    m_new.clear();
    m_joined.clear();
}

std::optional<EntityId> Intake::putWaiting(const std::optional<EntityId> &after, int limit, bool areOrganizationsListed)
{
    m_takesBareOrganizations = !areOrganizationsListed;
    const QList<MirrorTables::Waiting> some = MirrorTables::waiting(m_sql, after, limit);
    for (const MirrorTables::Waiting &one : some)
        put(one.entity, one.image, keysOf(one.image), one.generation);
    return some.size() < limit ? std::nullopt : std::optional(some.last().entity);
}

} // namespace Rollcall
