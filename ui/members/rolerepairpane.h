#pragma once

#include "models/directory/repairs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace Rollcall {

class OpenDirectory;

/// Under a list of roles, where a directory lets a role reach members through more than one step: roles that are missing in the list can
/// be asked after, and what stands in their way is told with a button for each way out. Hidden where roles have no such chain.
class RoleRepairPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleRepairPane(OpenDirectory &directory, QWidget *parent = nullptr);

    void setOrganization(const OrganizationId &organization);
    /// The roles that the list offers, which need no repair.
    void setOffered(const QList<RoleId> &offered);
    /// Tells what stands in the way of these.
    void look(const QList<RoleId> &roles);

Q_SIGNALS:
    void grown(); ///< There is more to show than before.
    void repaired(const Rollcall::RoleId &role); ///< It can be given now, as far as the directory said.

private:
    void readRoles();
    void fillMissing();
    void show(const QList<RoleObstacle> &obstacles);
    void addObstacle(const RoleObstacle &obstacle);
    void repair(const RoleId &role, const Repair &repair);
    void settle(const RoleId &role, const QList<Result<Applied>> &results);
    void say(const QString &sentence);
    void clear();

    OpenDirectory &m_directory;
    OrganizationId m_organization;
    QList<RoleId> m_offered;
    QList<std::pair<RoleId, QString>> m_all; ///< Every role with its name and what it belongs to.
    QComboBox *m_missing;
    QWidget *m_missingRow;
    QLabel *m_words;
    QVBoxLayout *m_ways;
    int m_generation = 0;
};

} // namespace Rollcall
