#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/inspector/personfacts.h"
#include "ui/inspector/placelist.h"

#include <QPointer>

namespace Rollcall {

/// All roles, role groups and applications that the actor may see: short lists, each of which names things of the others.
struct RoleCatalog {
    QList<RoleRow> roles;
    QList<RoleGroupRow> groups;
    QList<ApplicationRow> applications;
};
Task<Result<RoleCatalog>> readRoleCatalog(QPointer<OpenDirectory> directory);

/// What is told of a role, a role group or an application.
struct RoleFacts {
    QString title;
    StatusWords status; ///< Where it belongs.
    bool builtIn = false;
    qint64 holders = 0; ///< Roles only, as RoleRow has them.
    bool holdersKnown = true;
    QList<FactList::Fact> details;
    QList<FactList::Fact> permissions; ///< Word and explanation; roles only.
    QList<PlaceRows::Row> roles;         ///< Of a group or an application.
    QList<PlaceRows::Row> organizations; ///< Of a group.
    QJsonObject json;
};
/// nullopt when the catalog does not hold it.
std::optional<RoleFacts> factsOf(const RoleCatalog &catalog, const EntityId &thing);

/// People as rows that lead to them.
QList<PlaceRows::Row> placesOf(const QList<MemberRow> &people);

} // namespace Rollcall
