#pragma once

#include "ui/organizations/wizard/neworganization.h"

#include <QWizardPage>

#include <memory>

namespace Rollcall {

namespace Ui {
class AccessPage;
}

/// Second page of the wizard: domains and applications.
class AccessPage final : public QWizardPage
{
    Q_OBJECT
public:
    AccessPage(OpenDirectory &directory, const Traits &traits, QWidget *parent = nullptr);

    /// Whether the directory takes anything of what is asked here.
    static bool isOf(const Traits &traits);
    ~AccessPage() override;

    void read(NewOrganization &draft) const;
    bool validatePage() override;
    bool showProblem(const QString &field, const QString &sentence);

private:
    void load(OpenDirectory &directory);
    void shape(const Traits &traits);

    std::unique_ptr<Ui::AccessPage> m_ui;
};

} // namespace Rollcall
