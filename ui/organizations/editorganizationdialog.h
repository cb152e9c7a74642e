#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/formdialog.h"

namespace Rollcall {

class OrganizationForm;

/// Edits an organization: only what was changed is sent, with what it was before. When somebody else has changed a field
/// meanwhile, shows both values and lets the person choose.
class EditOrganizationDialog final : public FormDialog
{
    Q_OBJECT
public:
    EditOrganizationDialog(OpenDirectory &directory, OrganizationId id, QWidget *parent = nullptr);

    OrganizationForm *form() const { return m_form; }
    /// What saving would send: the organization's edits, then one for each role group that it joins or leaves.
    QList<Payload> payloads() const;

Q_SIGNALS:
    void saved(const QString &title, const QStringList &notes);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void load();
    void loadRows();
    std::optional<Error> refusal() const; ///< What the directory says of the edits before they are sent.
    void showRow(const OrganizationRow &row);
    void updateSummary();
    bool validate();
    void settle(const QList<Result<Applied>> &results);
    void refuse(const Error &error);
    void resolve(const Error &error);
    void showConflict(const Error &error, const Organization &now, const QString &parentName);

    OpenDirectory &m_directory;
    OrganizationId m_id;
    OrganizationForm *m_form;
    std::optional<Organization> m_base; ///< As the form found it; nullopt until it was read.
    QList<RoleGroupRow> m_groups;
    Traits m_traits;
};

} // namespace Rollcall
