#include "models/store/lists/organizationlist.h"

#include "models/store/lists/scope.h"
#include "models/store/search/matcher.h"
#include "models/store/tables/organizations.h"
#include "models/store/tables/users.h"

namespace Rollcall::Lists {

namespace {

constexpr int ownersShown = 3;

/// Conditions on table o; 1 is the matcher, 2 the visible organizations.
struct Where {
    Where(Sql::Connection &connection, const OrganizationQuery &query, const Visibility &visible)
        : matcher(query.text)
    {
        if (!matcher.isEmpty())
            sql += " AND holds(?1, o.search)";
        if (!visible.everything) {
            sql += " AND o.id IN (SELECT value FROM json_each(?2))";
            rows = jsonRows(rowsOf(connection, visible.organizations));
        }
    }

    void bind(Sql::Statement &statement) const
    {
        if (!matcher.isEmpty())
            statement.bind(1, matcher.pointer());
        if (!rows.isEmpty())
            statement.bind(2, rows);
    }

    Search::Matcher matcher;
    QString rows;
    QByteArray sql = " WHERE 1";
};

/// What is equal stands by name.
QByteArray orderBy(const OrganizationQuery &query)
{
    const QByteArray direction = query.order == SortOrder::Descending ? " DESC" : "";
    switch (query.sort) {
    case OrganizationSort::Name: return " ORDER BY o.name_key" + direction + ", o.id" + direction;
    case OrganizationSort::Domains:
        return " ORDER BY o.domains_key=X'', o.domains_key" + direction + ", o.name_key, o.id";
    case OrganizationSort::Members: return " ORDER BY o.members" + direction + ", o.name_key, o.id";
    case OrganizationSort::Pending: return " ORDER BY o.pending" + direction + ", o.name_key, o.id";
    case OrganizationSort::Owners: return " ORDER BY o.owners" + direction + ", o.name_key, o.id";
    case OrganizationSort::Created: return " ORDER BY o.created IS NULL, o.created" + direction + ", o.name_key, o.id";
    }
    return " ORDER BY o.id";
}

#define ROLLCALL_ORGANIZATION_ROW                                                                                       \
    "SELECT " ROLLCALL_ORGANIZATION_COLUMNS ", o.members, o.pending, o.owners, "                                        \
    "CASE WHEN p.display_name<>'' THEN p.display_name ELSE p.name END FROM " ROLLCALL_ORGANIZATION_TABLES

OrganizationRow rowFrom(Sql::Connection &sql, const Sql::Statement &statement)
{
    OrganizationRow row;
    row.organization = Tables::organizationFrom(sql, statement);
    row.members = statement.integer(10);
    row.pending = statement.integer(11);
    row.ownerCount = statement.number(12);
    row.parentName = statement.text(13);
    auto owners = sql.select("SELECT " ROLLCALL_USER_COLUMNS " FROM memberships m JOIN users u ON u.id=m.user "
                             "WHERE m.organization=? AND m.owner=1 AND m.status=1 ORDER BY m.user LIMIT ?",
                             statement.integer(0), ownersShown);
    while (owners.step())
        row.owners.append(Tables::userFrom(owners).title());
    return row;
}

} // namespace

Page<OrganizationRow> organizations(Sql::Connection &sql, const OrganizationQuery &query, const Visibility &visible,
                                    qint64 offset, int limit)
{
    Page<OrganizationRow> page{std::max(offset, qint64(0)), {}};
    const Where where(sql, query, visible);
    QList<qint64> rows;
    {
        // First which, then what: sorting carries numbers only.
        auto found = sql.select("SELECT o.id FROM organizations o" + where.sql + orderBy(query) + " LIMIT ?3 OFFSET ?4");
        where.bind(found);
        found.bind(3, std::max(limit, 0)).bind(4, page.offset);
        while (found.step())
            rows.append(found.integer(0));
    }
    for (const qint64 row : std::as_const(rows)) {
        auto one = sql.select(ROLLCALL_ORGANIZATION_ROW " WHERE o.id=?", row);
        if (one.step())
            page.rows.append(rowFrom(sql, one));
    }
    return page;
}

Count countOrganizations(Sql::Connection &sql, const OrganizationQuery &query, const Visibility &visible)
{
    const Where where(sql, query, visible);
    auto count = sql.select("SELECT count(*) FROM organizations o" + where.sql);
    where.bind(count);
    return {count.step() ? count.integer(0) : 0, true};
}

std::optional<OrganizationRow> organizationRow(Sql::Connection &sql, const OrganizationId &id)
{
    auto row = sql.select(ROLLCALL_ORGANIZATION_ROW " WHERE o.uuid=?", id);
    return row.step() ? std::optional(rowFrom(sql, row)) : std::nullopt;
}

} // namespace Rollcall::Lists
