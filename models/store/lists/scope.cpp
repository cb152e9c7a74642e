#include "models/store/lists/scope.h"

#include "models/store/tables/rows.h"

namespace Rollcall::Lists {

QString jsonRows(const QList<qint64> &rows)
{
    QByteArray json("[");
    json.reserve(rows.size() * 8 + 2);
    for (const qint64 row : rows) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(row);
    }
    return QString::fromLatin1(json + ']');
}

QList<qint64> rowsOf(Sql::Connection &sql, const QList<OrganizationId> &organizations)
{
    QList<qint64> rows;
    for (const OrganizationId &organization : organizations) {
        if (const auto row = Tables::rowOf(sql, organization))
            rows.append(*row);
    }
    return rows;
}

QByteArray seen(const char *membership)
{
    const QByteArray name(membership);
    return "(" + name + ".user=?5 OR " + name + ".organization IN (SELECT value FROM json_each(?4)))";
}

void bindSeen(Sql::Statement &statement, const Scope &scope)
{
    statement.bind(4, scope.visible).bind(5, scope.self);
}

Scope scopeOf(Sql::Connection &sql, const std::optional<OrganizationId> &organization, const Visibility &visible)
{
    Scope scope;
    if (!visible.everything) {
        scope.limited = true;
        scope.visible = jsonRows(rowsOf(sql, visible.organizations));
        scope.self = Tables::rowOf(sql, visible.self).value_or(0);
    }
    if (organization) {
        const auto row = Tables::rowOf(sql, *organization);
        scope.nothing = !row || (!visible.everything && !visible.organizations.contains(*organization));
        scope.row = row.value_or(0);
        auto about = sql.select("SELECT members, wide FROM organizations WHERE id=?", scope.row);
        if (about.step()) {
            scope.size = about.integer(0);
            scope.wide = about.flag(1);
        }
        return scope;
    }
    if (visible.everything) {
        scope.size = sql.integer("SELECT users FROM totals").value_or(0);
        return scope;
    }
    scope.restricted = true;
    scope.size = 1 + sql.integer("SELECT sum(members) FROM organizations WHERE id IN (SELECT value FROM json_each(?))",
                                 scope.visible).value_or(0);
    return scope;
}

} // namespace Rollcall::Lists
