#include "models/workspace/mirror/sweep.h"

#include "models/store/feed/feed.h"
#include "models/store/sql/connection.h"
#include "models/workspace/mirror/intake.h"

#include <array>

namespace Rollcall {

namespace {

/// Whether the thing (of a table) was last seen under the scope of parameter 2.
#define ROLLCALL_OURS_IN(t) "((SELECT s.scope FROM mirror_scopes s WHERE s.first<=" t ".generation ORDER BY s.first DESC LIMIT 1) IS ?2)"
#define ROLLCALL_OURS ROLLCALL_OURS_IN("t")
/// The organization (o) goes, and takes its memberships along. Parameter 3: all organizations were listed.
#define ROLLCALL_TAKEN "(?3 AND o.generation<?1 AND " ROLLCALL_OURS_IN("o") ")"
/// Where people are known by their memberships only, one who has none left is gone.
#define ROLLCALL_ALONE "NOT EXISTS(SELECT 1 FROM memberships m WHERE m.user=t.id)"

struct Broom {
    EntityKind kind;
    /// Parameters: generation, scope; of memberships also whether all organizations were listed. Columns: all; those that would go;
    /// not met and not ours.
    const char *tally;
    /// Further parameters: the row behind which to look, how many. Columns: row, id, organization.
    const char *unmet;
};

#define ROLLCALL_TALLY                                                                                                      \
    "SELECT count(*), total(t.generation<?1 AND " ROLLCALL_OURS "), total(t.generation<?1 AND NOT " ROLLCALL_OURS ") FROM "
#define ROLLCALL_UNMET(table)                                                                                               \
    "SELECT t.id, t.uuid, '' FROM " table " t WHERE t.id>?3 AND t.generation<?1 AND " ROLLCALL_OURS " ORDER BY t.id LIMIT ?4"

/// What takes others along comes first.
constexpr std::array brooms{
    Broom{EntityKind::Organization, ROLLCALL_TALLY "organizations t", ROLLCALL_UNMET("organizations")},
    Broom{EntityKind::Membership,
          "SELECT count(*), total(" ROLLCALL_TAKEN " OR (t.generation<?1 AND " ROLLCALL_OURS ")), "
          "total(NOT " ROLLCALL_TAKEN " AND t.generation<?1 AND NOT " ROLLCALL_OURS ") "
          "FROM organizations o LEFT JOIN mirror_covered c ON c.organization=o.id CROSS JOIN memberships t ON t.organization=o.id "
          "WHERE c.organization IS NOT NULL OR " ROLLCALL_TAKEN,
          "SELECT t.id, u.uuid, o.uuid FROM memberships t JOIN mirror_covered c ON c.organization=t.organization "
          "JOIN users u ON u.id=t.user JOIN organizations o ON o.id=t.organization "
          "WHERE t.id>?3 AND t.generation<?1 AND " ROLLCALL_OURS " ORDER BY t.id LIMIT ?4"},
    Broom{EntityKind::User, ROLLCALL_TALLY "users t", ROLLCALL_UNMET("users")},
    Broom{EntityKind::Role, ROLLCALL_TALLY "roles t", ROLLCALL_UNMET("roles")},
    Broom{EntityKind::RoleGroup, ROLLCALL_TALLY "role_groups t", ROLLCALL_UNMET("role_groups")},
    Broom{EntityKind::Application, ROLLCALL_TALLY "applications t", ROLLCALL_UNMET("applications")},
};

/// Who is listed nowhere but as a member, and is a member nowhere any more.
constexpr const char *alone = "SELECT t.id, t.uuid, '' FROM users t WHERE t.id>?3 AND t.generation<?1 AND " ROLLCALL_OURS
                              " AND " ROLLCALL_ALONE " ORDER BY t.id LIMIT ?4";

/// Everything of the kind was listed. Memberships are covered organization by organization, see mirror_covered.
bool isListed(const SyncRecord &record, EntityKind kind)
{
    return kind == EntityKind::Membership || record.covered.contains(kind);
}

/// People are known by their memberships only, and every organization that was met had its members listed: whoever was met nowhere is
/// gone. Where a list of people is asked for too, that list says who is gone, when it comes whole.
bool areAllPeopleMembers(Sql::Connection &sql, const SyncRecord &record)
{
    return !record.peopleBeside && record.covered.contains(EntityKind::Organization)
        && sql.integer("SELECT EXISTS(SELECT 1 FROM organizations WHERE generation=? AND id NOT IN "
                       "(SELECT organization FROM mirror_covered))",
                       record.generation)
               .value_or(1)
        == 0;
}

} // namespace

Sweep::Sweep(ReadSession &session, const SyncRecord &record) : m_sql(session.sql()), m_record(record) {}

Sweep::Verdict Sweep::judge()
{
    Verdict verdict;
    for (const Broom &broom : brooms) {
        const bool isImplied = broom.kind == EntityKind::User && areAllPeopleMembers(m_sql, m_record);
        if (!isListed(m_record, broom.kind) && !isImplied)
            continue;
        auto row = broom.kind == EntityKind::Membership
            ? m_sql.select(broom.tally, m_record.generation, m_record.scope, isListed(m_record, EntityKind::Organization))
            : m_sql.select(broom.tally, m_record.generation, m_record.scope);
        if (!row.step())
            continue;
        const qint64 known = row.integer(0) - row.integer(2);
        const qint64 unmet = row.integer(1);
        verdict.foreign += row.integer(2);
        if (unmet > handful && unmet * 10 > known)
            verdict.vanishing.append({broom.kind, known - unmet, known});
    }
    return verdict;
}

std::optional<Sweep::Place> Sweep::step(WriteSession &session, const SyncRecord &record, Place place, int limit, const QDateTime &now)
{
    Sql::Connection &sql = session.sql();
    Intake intake(session, record.generation, now);
    for (; place.kind < static_cast<int>(brooms.size()); place = {place.kind + 1, 0}) {
        const Broom &broom = brooms.at(static_cast<size_t>(place.kind));
        const char *unmet = broom.unmet;
        if (!isListed(record, broom.kind)) {
            if (broom.kind != EntityKind::User || !areAllPeopleMembers(sql, record))
                continue;
            unmet = alone;
        }
        QList<EntityId> gone;
        {
            auto rows = sql.select(unmet, record.generation, record.scope, place.row, limit);
            while (rows.step()) {
                place.row = rows.integer(0);
                gone.append({broom.kind, rows.text(1), rows.text(2)});
            }
        }
        for (const EntityId &entity : std::as_const(gone))
            intake.remove(entity);
        if (gone.size() == limit)
            return place;
    }
    // What still waits for an organization that nobody lists, and was not sent again, never comes.
    if (isListed(record, EntityKind::Organization))
        MirrorTables::dropWaitingBefore(sql, record.generation);
    return std::nullopt;
}

void keepCoverage(WriteSession &session, SyncRecord &record, const Coverage &coverage)
{
    Sql::Connection &sql = session.sql();
    // What was written a moment ago need not be in the server's lists yet.
    const QHash<EntityId, MirrorTables::Overlay> overlays = MirrorTables::overlays(sql);
    for (auto overlay = overlays.cbegin(); overlay != overlays.cend(); ++overlay) {
        if (!overlay->isGone)
            MirrorTables::markSeen(sql, overlay.key(), record.generation);
    }
    sql.run("DELETE FROM mirror_covered");
    for (const OrganizationId &organization : coverage.members)
        sql.run("INSERT OR IGNORE INTO mirror_covered SELECT id FROM organizations WHERE uuid=?", organization);
    // From now on nobody being there is known.
    QList<OrganizationId> first;
    {
        auto rows = sql.select("SELECT uuid FROM organizations WHERE listed=0 AND id IN (SELECT organization FROM mirror_covered)");
        while (rows.step())
            first.append(rows.id<OrganizationId>(0));
    }
    for (const OrganizationId &organization : std::as_const(first))
        Feed::append(sql, entity(organization));
    sql.run("UPDATE organizations SET listed=? WHERE id IN (SELECT organization FROM mirror_covered)", record.generation);

    std::optional<QString> before;
    bool isFirst = true;
    {
        auto row = sql.select("SELECT scope, scope IS NULL FROM mirror_scopes ORDER BY first DESC LIMIT 1");
        if (row.step()) {
            isFirst = false;
            if (!row.flag(1))
                before = row.text(0);
        }
    }
    if (before != coverage.scope) {
        // Who began the pass may have been somebody else than who ended it: then nobody knows who saw what.
        if (record.isResumed && !isFirst) {
            sql.run("INSERT OR REPLACE INTO mirror_scopes(first, scope) VALUES (?, NULL)", record.generation);
            sql.run("INSERT OR REPLACE INTO mirror_scopes(first, scope) VALUES (?, ?)", record.generation + 1, coverage.scope);
        } else {
            sql.run("INSERT OR REPLACE INTO mirror_scopes(first, scope) VALUES (?, ?)", record.generation, coverage.scope);
        }
    }
    // Whatever was seen before the first whole pass (by one that came to no end, or in the answer to a write) was seen by nobody else
    // as far as is known. Without a scope of its own it would never be gone.
    sql.run("UPDATE mirror_scopes SET first=0 WHERE first=(SELECT min(first) FROM mirror_scopes)");
    record.scope = coverage.scope;
    record.next = coverage.next.text;
    record.notes = coverage.notes;
    record.peopleBeside = coverage.peopleBeside;
    record.covered.clear();
    const std::pair<EntityKind, bool> kinds[] = {
        {EntityKind::Organization, coverage.organizations}, {EntityKind::User, coverage.users},
        {EntityKind::Role, coverage.roles},                 {EntityKind::RoleGroup, coverage.roleGroups},
        {EntityKind::Application, coverage.applications},
    };
    for (const auto &[kind, isCovered] : kinds) {
        if (isCovered)
            record.covered.insert(kind);
    }
}

} // namespace Rollcall
