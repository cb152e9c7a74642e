#include "models/store/lists/lookup.h"

#include "models/domain/text.h"
#include "models/store/lists/memberlist.h"
#include "models/store/lists/organizationlist.h"
#include "models/store/lists/relevance.h"
#include "models/store/search/matcher.h"
#include "models/store/tables/roles.h"

#include <algorithm>
#include <array>

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

QList<Found> organizationsFound(Sql::Connection &sql, const QString &text, const Visibility &visible, int limit)
{
    QList<Found> found;
    for (const OrganizationRow &row : organizations(sql, {text, OrganizationSort::Name, SortOrder::Ascending}, visible, 0, limit).rows)
        found.append({entity(row.organization.id), row.organization.title(), row.organization.domains.join(u", "_s)});
    return found;
}

QList<Found> rolesFound(Sql::Connection &sql, const Search::Matcher &matcher, const RoleSight &shown, int limit)
{
    QList<Found> found;
    auto rows = sql.select("SELECT " ROLLCALL_ROLE_COLUMNS " FROM " ROLLCALL_ROLE_TABLES " ORDER BY r.name_key, r.id");
    while (found.size() < limit && rows.step()) {
        const Role role = Tables::roleFrom(rows);
        if (shown && !shown(role))
            continue;
        const QByteArray document = Search::documentOf(QStringList{role.name}).toUtf8();
        if (matcher.holds(std::string_view(document.constData(), static_cast<size_t>(document.size()))))
            found.append({entity(role.id), role.name, role.description});
    }
    return found;
}

QString subtitleOf(const User &user)
{
    for (const QString *text : {&user.email, &user.phone, &user.username}) {
        if (!text->isEmpty() && *text != user.title())
            return *text;
    }
    return {};
}

/// People, best first: so many are looked at to find the best, in the order of names.
constexpr int pool = 500;

QList<Found> peopleFound(Sql::Connection &sql, const QString &text, const Visibility &visible, int limit)
{
    MemberQuery query;
    query.text = text;
    const QStringList needles = Text::needles(text);
    std::array<QList<Found>, 5> byRelevance;
    for (const MemberRow &row : members(sql, query, visible, 0, std::max(pool, limit)).rows) {
        const Relevance relevance = relevanceOf(row.user, needles);
        const bool elsewhere = relevance == Relevance::Elsewhere;
        const QString where = elsewhere ? whereFound(row.user, row.membership, needles) : QString();
        byRelevance.at(static_cast<size_t>(relevance))
            .append({entity(row.user.id), row.user.title(), where.isEmpty() ? subtitleOf(row.user) : where});
    }
    QList<Found> found;
    for (const QList<Found> &people : byRelevance)
        found += people;
    return found.mid(0, limit);
}

} // namespace

QList<Found> find(Sql::Connection &sql, const QString &text, const FindSight &sight, int limit)
{
    const Search::Matcher matcher(text);
    if (matcher.isEmpty() || limit <= 0)
        return {};
    const int part = std::max(1, limit / 4);
    QList<Found> found = organizationsFound(sql, text, sight.organizations, part);
    const QList<Found> roles = rolesFound(sql, matcher, sight.roles, std::max(1, limit / 8));

    const auto room = static_cast<int>(std::max(qsizetype(0), limit - found.size() - roles.size()));
    found += peopleFound(sql, text, sight.people, room);
    found += roles;
    // Few people: more organizations have room.
    if (found.size() < limit && std::count_if(found.cbegin(), found.cend(), [](const Found &one) {
            return one.entity.kind == EntityKind::Organization;
        }) == part) {
        const auto more = organizationsFound(sql, text, sight.organizations, part + static_cast<int>(limit - found.size()));
        found = more + found.mid(part);
    }
    return found.mid(0, limit);
}

} // namespace Rollcall::Lists
