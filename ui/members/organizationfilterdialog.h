#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/formdialog.h"

namespace Rollcall {

class OrganizationPicker;
class ProblemLabel;

/// Asks for the organization that a list of people is limited to.
class OrganizationFilterDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit OrganizationFilterDialog(OpenDirectory &directory, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Rollcall::OrganizationId &id, const QString &name);

protected:
    void submit() override;

private:
    OrganizationPicker *m_picker;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
