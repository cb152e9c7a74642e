#pragma once

#include "ui/common/formdialog.h"
#include "ui/members/membertarget.h"

namespace Rollcall {

class OrganizationPicker;
class RolesPicker;

/// Adds members to another organization as well, or moves them there: staged as one set, each membership made before the old
/// one goes.
class TransferDialog final : public FormDialog
{
    Q_OBJECT
public:
    TransferDialog(OpenDirectory &directory, QList<MemberTarget> targets, bool moves, QWidget *parent = nullptr);

    OrganizationPicker *organization() const { return m_organization; }
    RolesPicker *roles() const { return m_roles; }

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void updateSummary();
    QList<Change> changes() const;

    OpenDirectory &m_directory;
    QList<MemberTarget> m_targets;
    bool m_moves;
    OrganizationPicker *m_organization;
    RolesPicker *m_roles;
};

} // namespace Rollcall
