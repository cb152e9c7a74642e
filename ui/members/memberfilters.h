#pragma once

#include "models/workspace/opendirectory.h"

#include <QHash>
#include <QTimer>

class QAction;
class QMenu;

namespace Rollcall {

class FilterBar;

/// The filters of a list of members: typed text, and status, role and organization as chips, added from the bar's menu.
class MemberFilters final : public QObject
{
    Q_OBJECT
public:
    /// `fixed`: the list is of this organization, so that there is no filter for it.
    MemberFilters(OpenDirectory &directory, std::optional<OrganizationId> fixed, FilterBar &bar);

    /// What is asked for; sort and order are whoever's sorts.
    const MemberQuery &query() const { return m_query; }
    /// Sets everything but sort, order and the fixed organization.
    void setQuery(const MemberQuery &query);
    void clear();
    void setOrganization(const OrganizationId &id, const QString &name);
    /// Title of the organization that the list is limited to by a chip.
    QString organizationName() const { return m_organizationName; }
    QAction *clearAction() const { return m_clear; }

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void fillStatuses();
    void fillRoles();
    void readRoles();
    /// They are counted with their holders, which is more work than the first page: that comes first.
    void readRolesSoon();
    void readOrganizationName();
    void toggle(MemberStatus status, bool on);
    void toggle(const RoleId &role, bool on);
    void removed(const QString &key);
    void chooseOrganization();
    void showChips();
    void tell();

    OpenDirectory &m_directory;
    FilterBar &m_bar;
    std::optional<OrganizationId> m_fixed;
    MemberQuery m_query;
    QList<Role> m_roles;
    QString m_organizationName;
    QMenu *m_statusMenu;
    QMenu *m_roleMenu;
    QAction *m_clear;
    int m_rolesGeneration = 0;
    QTimer m_rolesSoon;
};

} // namespace Rollcall
