#pragma once

#include "ui/common/formdialog.h"
#include "ui/common/traitsread.h"
#include "ui/members/bulk.h"
#include "ui/members/membertarget.h"

class QButtonGroup;

namespace Rollcall {

class RolesPicker;

/// Changes the roles of one member, or gives roles to several, takes them away or replaces them.
class RolesDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Mode { Replace, Give, Take };

    /// All targets are of one organization; a single person may come with several memberships to choose from.
    RolesDialog(OpenDirectory &directory, QList<MemberTarget> targets, int batchSize, QWidget *parent = nullptr);

    RolesPicker *roles() const { return m_roles; }
    void setMode(Mode mode);

Q_SIGNALS:
    void finishedAll(const Rollcall::BulkOutcome &outcome);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void addOrganizationChoice();
    void addModeChoice();
    void useTargets(const QList<MemberTarget> &targets);
    QList<RoleId> wanted(const MemberTarget &target) const;
    QString nameOf(const RoleId &id) const;
    QStringList namesOf(const QList<RoleId> &ids) const;
    void updateSummary();
    void finished(const BulkOutcome &outcome);
    void stageItems(const QList<BulkItem> &items);

    OpenDirectory &m_directory;
    QList<MemberTarget> m_all;
    QList<MemberTarget> m_targets; ///< Those of the chosen organization.
    int m_batchSize;
    Mode m_mode = Mode::Replace;
    RolesPicker *m_roles;
    QButtonGroup *m_modes = nullptr;
    bool m_isBulk = false; ///< Several members: staged, never applied at once.
    QHash<RoleId, QString> m_names;
    QList<RoleId> m_start;
    TraitsRead m_traitsRead;
    int m_minimumRoles = 1; ///< Of each member there; until the directory says otherwise.
};

} // namespace Rollcall
