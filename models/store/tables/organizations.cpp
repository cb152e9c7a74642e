#include "models/store/tables/organizations.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/upkeep.h"
#include "models/store/search/matcher.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/rows.h"

#include <QJsonDocument>

namespace Rollcall::Tables {

using namespace Qt::StringLiterals;

static_assert(static_cast<int>(OrganizationStatus::Active) == 0 && static_cast<int>(OrganizationStatus::Suspended) == 1);

Organization organizationFrom(Sql::Connection &sql, const Sql::Statement &row)
{
    const qint64 id = row.integer(0);
    Organization organization;
    organization.id = row.id<OrganizationId>(1);
    organization.name = row.text(2);
    organization.displayName = row.text(3);
    organization.phone = row.text(4);
    organization.parent = row.id<OrganizationId>(5);
    organization.status = static_cast<OrganizationStatus>(row.number(6));
    organization.logo = row.text(7);
    organization.metadata = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    organization.created = row.time(9);

    auto domains = sql.select("SELECT domain FROM organization_domains WHERE organization=? ORDER BY position", id);
    while (domains.step())
        organization.domains.append(domains.text(0));
    auto applications = sql.select("SELECT a.uuid FROM organization_applications o JOIN applications a ON a.id=o.application "
                                   "WHERE o.organization=? ORDER BY o.position",
                                   id);
    while (applications.step())
        organization.applications.append(applications.id<ApplicationId>(0));
    return organization;
}

std::optional<Organization> organization(Sql::Connection &sql, const OrganizationId &id)
{
    auto rows = sql.select("SELECT " ROLLCALL_ORGANIZATION_COLUMNS " FROM " ROLLCALL_ORGANIZATION_TABLES " WHERE o.uuid=?", id);
    return rows.step() ? std::optional(organizationFrom(sql, rows)) : std::nullopt;
}

std::optional<OrganizationId> organizationOfDomain(Sql::Connection &sql, const QString &domain)
{
    auto rows = sql.select("SELECT o.uuid FROM organization_domains d JOIN organizations o ON o.id=d.organization "
                           "WHERE d.domain=?",
                           domain.toLower());
    return rows.step() ? std::optional(rows.id<OrganizationId>(0)) : std::nullopt;
}

QList<OrganizationId> childOrganizations(Sql::Connection &sql, const OrganizationId &id)
{
    QList<OrganizationId> children;
    auto rows = sql.select("SELECT uuid FROM organizations WHERE parent=(SELECT id FROM organizations WHERE uuid=?) "
                           "ORDER BY name_key, id",
                           id);
    while (rows.step())
        children.append(rows.id<OrganizationId>(0));
    return children;
}

namespace {

void putDomains(Sql::Connection &sql, qint64 row, const QStringList &domains)
{
    sql.run("DELETE FROM organization_domains WHERE organization=?", row);
    for (qsizetype i = 0; i < domains.size(); ++i) {
        sql.run("INSERT INTO organization_domains(domain, organization, position) VALUES (?,?,?)", domains.at(i).toLower(), row,
                static_cast<qint64>(i));
    }
}

void putApplications(Sql::Connection &sql, qint64 row, const QList<ApplicationId> &applications)
{
    sql.run("DELETE FROM organization_applications WHERE organization=?", row);
    for (qsizetype i = 0; i < applications.size(); ++i) {
        sql.run("INSERT OR IGNORE INTO organization_applications(organization, application, position) VALUES (?,?,?)", row,
                requiredRow(sql, applications.at(i)), static_cast<qint64>(i));
    }
}

} // namespace

QSet<QString> logos(Sql::Connection &sql)
{
    QSet<QString> logos;
    auto rows = sql.select("SELECT DISTINCT logo FROM organizations WHERE logo<>''");
    while (rows.step())
        logos.insert(rows.text(0));
    return logos;
}

void put(Sql::Connection &sql, const Organization &organization)
{
    const std::optional<qint64> row = rowOf(sql, organization.id);
    const std::optional<qint64> parent = optionalRow(sql, organization.parent);
    auto statement = row
        ? sql.select("UPDATE organizations SET name=?2, display_name=?3, phone=?4, parent=?5, status=?6, logo=?7, metadata=?8, "
                     "created=?9, name_key=?10, domains_key=?11, search=?12 WHERE uuid=?1")
        : sql.select("INSERT INTO organizations(uuid, name, display_name, phone, parent, status, logo, metadata, created, "
                     "name_key, domains_key, search) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    const QByteArray metadata = QJsonDocument(organization.metadata).toJson(QJsonDocument::Compact);
    statement.bind(1, organization.id).bind(2, organization.name).bind(3, organization.displayName);
    statement.bind(4, organization.phone).bind(5, parent).bind(6, static_cast<int>(organization.status));
    statement.bind(7, organization.logo).bind(8, QString::fromUtf8(metadata)).bind(9, organization.created);
    statement.bind(10, Lists::nameKey(organization.title()));
    statement.bind(11, organization.domains.join(u", "_s).toUtf8());
    statement.bind(12, Search::documentOf(QStringList{organization.name, organization.displayName, organization.phone}
                                          + organization.domains));
    statement.step();

    const qint64 id = row ? *row : sql.lastRow();
    putDomains(sql, id, organization.domains);
    putApplications(sql, id, organization.applications);
    Feed::append(sql, entity(organization.id));
}

void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const OrganizationId &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        return;
    for (const OrganizationId &child : childOrganizations(sql, id))
        Feed::append(sql, entity(child));
    leaveMembershipsIn(sql, upkeep, id, *row);
    auto roles = sql.select("SELECT uuid FROM roles WHERE organization=?", *row);
    while (roles.step())
        Feed::append(sql, entity(roles.id<RoleId>(0)));
    sql.run("DELETE FROM organizations WHERE id=?", *row);
    Feed::append(sql, entity(id));
}

} // namespace Rollcall::Tables
