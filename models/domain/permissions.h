#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Rollcall {

/// One permission word, `resource:verb`.
struct PermissionInfo {
    QString key;         ///< "user:add"
    QString resource;    ///< "user"
    QString explanation; ///< One translated sentence.
};

namespace Permission {
inline const QString organizationOwner = QStringLiteral("organization:owner"); ///< Everything within the organization.
inline const QString organizationCreate = QStringLiteral("organization:create");
inline const QString organizationView = QStringLiteral("organization:view");
inline const QString organizationEdit = QStringLiteral("organization:edit");
inline const QString organizationDelete = QStringLiteral("organization:delete");
inline const QString userView = QStringLiteral("user:view");
inline const QString userAdd = QStringLiteral("user:add");
inline const QString userEdit = QStringLiteral("user:edit");
inline const QString userSuspend = QStringLiteral("user:suspend");
inline const QString userDelete = QStringLiteral("user:delete"); ///< Remove a member from the organization.
inline const QString roleView = QStringLiteral("role:view");
inline const QString roleAssign = QStringLiteral("role:assign");
inline const QString roleEdit = QStringLiteral("role:edit"); ///< Make, edit and delete the organization's own roles.
inline const QString journalView = QStringLiteral("journal:view");
}

/// The permissions that Rollcall itself enforces, grouped by resource. Roles may hold other words for other programs.
/// Made anew at each call, in the language of that moment.
QList<PermissionInfo> knownPermissions();

/// True for `resource:verb` of letters, digits, `-`, `_`, `.`; up to 100 characters.
bool isPermissionWord(QStringView word);

/// What someone holds in one organization (or, for the directory owner, everywhere). organization:owner implies every
/// permission; any :edit, :add, :suspend, :delete on a resource implies its :view.
class PermissionSet final
{
public:
    PermissionSet() = default;
    explicit PermissionSet(const QStringList &words);
    static PermissionSet everything();

    void add(const QStringList &words);
    bool holds(const QString &permission) const;
    bool holdsAll(const QStringList &permissions) const;
    /// The words of `permissions` that are not held, in their order: what somebody may not grant.
    QStringList missing(const QStringList &permissions) const;
    bool isEmpty() const { return !m_everything && m_words.isEmpty(); }

private:
    QSet<QString> m_words;
    bool m_everything = false;
};

} // namespace Rollcall
