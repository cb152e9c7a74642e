#include "ui/members/organizationfilterdialog.h"

#include "ui/common/organizationpicker.h"
#include "ui/common/problemlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

OrganizationFilterDialog::OrganizationFilterDialog(OpenDirectory &directory, QWidget *parent)
    : FormDialog(parent), m_picker(new OrganizationPicker(this)), m_problem(new ProblemLabel(this))
{
    setObjectName(u"organizationFilterDialog"_s);
    setWindowTitle(tr("Filter by organization"));
    m_picker->setObjectName(u"organization"_s);
    m_picker->setReader(directory.reader());
    m_problem->setField(m_picker);
    auto *label = new QLabel(tr("&Organization"), this);
    label->setBuddy(m_picker);
    content()->addWidget(label);
    content()->addWidget(m_picker);
    content()->addWidget(m_problem);
    content()->addStretch();
    setSummary(tr("The list shows the members of this organization only."));
    setVerb(tr("&Show"));
    connect(m_picker, &OrganizationPicker::chosenChanged, this, [this] { m_problem->setProblem({}); });
    m_picker->setFocus();
}

void OrganizationFilterDialog::submit()
{
    if (m_picker->chosen().isEmpty()) {
        m_problem->setProblem(tr("Choose an organization from the list."));
        m_picker->setFocus();
        return;
    }
    Q_EMIT chosen(m_picker->chosen(), m_picker->text());
    accept();
}

} // namespace Rollcall
