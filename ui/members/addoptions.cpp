#include "ui/members/addoptions.h"

#include "ui_addoptions.h"

namespace Rollcall {

AddOptions::AddOptions(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AddOptions>())
{
    m_ui->setupUi(this);
    updateSuffix();
    connect(m_ui->invite, &QCheckBox::toggled, m_ui->hours, &QSpinBox::setEnabled);
    connect(m_ui->invite, &QCheckBox::toggled, this, &AddOptions::changed);
    connect(m_ui->password, &QCheckBox::toggled, this, &AddOptions::changed);
    connect(m_ui->hours, &QSpinBox::valueChanged, this, [this] {
        updateSuffix();
        Q_EMIT changed();
    });
    hide();
}

AddOptions::~AddOptions() = default;

void AddOptions::updateSuffix()
{
    //: After a number in a box: valid for [48] hours
    m_ui->hours->setSuffix(tr(" hour(s)", nullptr, m_ui->hours->value()));
}

void AddOptions::setTraits(const Traits &traits)
{
    m_ui->invite->setVisible(traits.invitations);
    m_ui->hours->setVisible(traits.invitations);
    m_ui->password->setVisible(traits.temporaryPasswords);
    setVisible(traits.invitations || traits.temporaryPasswords);
    if (!traits.invitations)
        m_ui->invite->setChecked(false);
    if (!traits.temporaryPasswords)
        m_ui->password->setChecked(false);
    // What was chosen stays when the traits change with the organization.
    if (!m_known && traits.invitations) {
        m_ui->hours->setValue(traits.invitationHours);
        m_ui->invite->setChecked(true);
    }
    m_known = true;
}

bool AddOptions::invites() const
{
    return m_ui->invite->isChecked();
}

int AddOptions::hours() const
{
    return m_ui->hours->value();
}

bool AddOptions::givesPassword() const
{
    return m_ui->password->isChecked();
}

} // namespace Rollcall
