#include "models/jobs/export/exportcolumns.h"

#include "models/domain/fields.h"
#include "models/domain/json.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Export)
};

const QString between = QStringLiteral("; "); // An import takes it apart again.

/// Nothing where nothing is known: a nought would say that there are none.
QString numberOf(qint64 number, bool isKnown)
{
    return isKnown || number > 0 ? QString::number(number) : QString();
}

} // namespace

QList<ExportColumn<MemberRow>> memberExportColumns()
{
    using Row = const MemberRow &;
    QList<ExportColumn<MemberRow>> columns;
    for (const FieldInfo &field : memberFields()) {
        const auto cell = [&field](Row row) {
            return field.ofUser ? row.user.*field.ofUser : row.membership.*field.ofMembership;
        };
        columns.append({field.key, field.label(), cell, field.format == FieldFormat::Phone});
    }
    //: Headings of an exported list of people
    columns.append({u"roles"_s, Words::tr("Roles"), [](Row row) { return row.roleNames.join(between); }});
    columns.append({u"status"_s, Words::tr("Status"), [](Row row) { return displayName(row.membership.status); }});
    columns.append({u"organizations"_s, Words::tr("Organizations"), [](Row row) { return QString::number(row.organizations); }});
    columns.append({u"added"_s, Words::tr("Added"), [](Row row) { return toText(row.membership.since); }});
    columns.append({u"lastSignIn"_s, Words::tr("Last sign-in"), [](Row row) { return toText(row.user.lastSignIn); }});
    columns.append({u"id"_s, Words::tr("Id"), [](Row row) { return row.user.id.toString(); }});
    return columns;
}

QList<ExportColumn<OrganizationRow>> organizationExportColumns()
{
    using Row = const OrganizationRow &;
    return {{u"name"_s, Words::tr("Name"), [](Row row) { return row.organization.name; }},
            {u"displayName"_s, Words::tr("Display name"), [](Row row) { return row.organization.displayName; }},
            {u"domains"_s, Words::tr("Domains"), [](Row row) { return row.organization.domains.join(between); }},
            {u"phone"_s, Words::tr("Phone"), [](Row row) { return row.organization.phone; }, true},
            {u"parent"_s, Words::tr("Parent"), [](Row row) { return row.parentName; }},
            {u"members"_s, Words::tr("Members"), [](Row row) { return numberOf(row.members, row.membersKnown); }},
            {u"pending"_s, Words::tr("Pending"), [](Row row) { return numberOf(row.pending, row.membersKnown); }},
            {u"owners"_s, Words::tr("Owners"), [](Row row) { return row.owners.join(between); }},
            {u"created"_s, Words::tr("Created"), [](Row row) { return toText(row.organization.created); }},
            {u"id"_s, Words::tr("Id"), [](Row row) { return row.organization.id.toString(); }}};
}

QList<ExportColumn<RoleRow>> roleExportColumns()
{
    using Row = const RoleRow &;
    return {{u"name"_s, Words::tr("Name"), [](Row row) { return row.role.name; }},
            {u"description"_s, Words::tr("Description"), [](Row row) { return row.role.description; }},
            {u"permissions"_s, Words::tr("Permissions"), [](Row row) { return row.role.permissions.join(between); }},
            {u"belongsTo"_s, Words::tr("Belongs to"), [](Row row) { return row.belongsTo; }},
            {u"roleGroups"_s, Words::tr("Role groups"), [](Row row) { return row.roleGroups.join(between); }},
            {u"holders"_s, Words::tr("Holders"), [](Row row) { return numberOf(row.holders, row.holdersKnown); }},
            {u"id"_s, Words::tr("Id"), [](Row row) { return row.role.id.toString(); }}};
}

} // namespace Rollcall
