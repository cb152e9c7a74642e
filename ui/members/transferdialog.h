#pragma once

#include "ui/common/formdialog.h"
#include "ui/common/traitsread.h"
#include "ui/members/membertarget.h"

namespace Rollcall {

class OrganizationPicker;
class RolesPicker;

/// How somebody comes to another organization.
enum class Transfer {
    Copy,         ///< They stay where they are too.
    Move,         ///< The membership there is made before the old one is removed.
    MoveByAdding, ///< The directory itself takes them from where they are; see Traits::movesMembers.
    MoveByLeaving, ///< Nobody is in two organizations there, so the membership is removed before the new one is made.
};

/// Adds members to another organization as well, or moves them there: staged as one set.
class TransferDialog final : public FormDialog
{
    Q_OBJECT
public:
    TransferDialog(OpenDirectory &directory, QList<MemberTarget> targets, Transfer transfer, QWidget *parent = nullptr);

    OrganizationPicker *organization() const { return m_organization; }
    RolesPicker *roles() const { return m_roles; }

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void askThere();
    QString whyNotThere() const;
    void updateSummary();
    QList<Change> changes() const;

    OpenDirectory &m_directory;
    QList<MemberTarget> m_targets;
    Transfer m_transfer;
    OrganizationPicker *m_organization;
    RolesPicker *m_roles;
    TraitsRead m_traitsRead;
    std::optional<Traits> m_there; ///< Of the organization that is chosen, once they are known.
};

} // namespace Rollcall
