#pragma once

#include "models/domain/query.h"

namespace Rollcall {

/// Whether a person may do something in an organization, and through what: the path member → role → role group →
/// permission.
struct PermissionReason {
    enum class Verdict {
        Held,           ///< Through `paths`.
        DirectoryOwner, ///< Owns the directory's data and may do everything in it.
        NotMember,
        NotActive, ///< `paths` would give it, were the membership active.
        NotGiven,  ///< No role of the person's gives it.
    };
    /// One role of the person's that gives the permission.
    struct Path {
        Role role;
        QString word;           ///< The role's word that gives it: the permission itself, or one that implies it.
        QStringList roleGroups; ///< Through which the organization has the role; empty where it needs none.
    };

    Verdict verdict = Verdict::NotMember;
    QList<Path> paths;

    bool holds() const { return verdict == Verdict::Held || verdict == Verdict::DirectoryOwner; }
};

/// By the rules of PermissionSet. `groups` are the directory's role groups, or those that the actor may see.
PermissionReason permissionReason(const Person &person, const Organization &organization, const QString &permission,
                                  const QList<RoleGroupRow> &groups);

/// The roles among `roles` that give the permission, each with the word that does: itself, or one that implies it.
QList<PermissionReason::Path> rolesGiving(const QString &permission, const QList<Role> &roles);

/// Stable camelCase word: "held", "directoryOwner", "notMember", "notActive", "notGiven".
QString toKey(PermissionReason::Verdict verdict);

} // namespace Rollcall
