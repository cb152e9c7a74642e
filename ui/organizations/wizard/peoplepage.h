#pragma once

#include "ui/organizations/wizard/neworganization.h"

#include <QWizardPage>

#include <memory>

namespace Rollcall {

namespace Ui {
class PeoplePage;
}

/// Third page of the wizard: who owns the organization, and who administers it first.
class PeoplePage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit PeoplePage(QWidget *parent = nullptr);
    ~PeoplePage() override;

    void read(NewOrganization &draft) const;
    bool validatePage() override;
    /// Fields ownerEmail, ownerName, adminEmail, adminName.
    bool showProblem(const QString &field, const QString &sentence);

private:
    std::unique_ptr<Ui::PeoplePage> m_ui;
};

} // namespace Rollcall
