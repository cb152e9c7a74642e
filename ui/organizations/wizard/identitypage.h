#pragma once

#include "ui/organizations/wizard/neworganization.h"

#include <QWizardPage>

#include <memory>

namespace Rollcall {

namespace Ui {
class IdentityPage;
}

class TraitFields;

/// First page of the wizard: name, display name, phone, parent, and what only this directory keeps; of these what it takes.
class IdentityPage final : public QWizardPage
{
    Q_OBJECT
public:
    IdentityPage(OpenDirectory &directory, const Traits &traits, QWidget *parent = nullptr);
    ~IdentityPage() override;

    void read(NewOrganization &draft) const;
    bool validatePage() override;
    bool isComplete() const override;
    /// True when the field is one of this page; the sentence is shown there and the field gets the focus.
    bool showProblem(const QString &field, const QString &sentence);

private:
    std::unique_ptr<Ui::IdentityPage> m_ui;
    TraitFields *m_fields;
    std::function<std::optional<Error>(const QJsonObject &)> m_refuses; ///< As in Traits::refusesNew.
    QString m_ownerNote;
};

} // namespace Rollcall
