#include "ui/members/saveviewdialog.h"

#include "ui/common/problemlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

} // namespace

SaveViewDialog::SaveViewDialog(const QStringList &taken, QWidget *parent)
    : FormDialog(parent), m_taken(taken), m_name(new QLineEdit(this)), m_problem(new ProblemLabel(this))
{
    setObjectName(u"saveViewDialog"_s);
    setWindowTitle(tr("Save this view"));
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(longestName);
    m_problem->setField(m_name);
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    content()->addWidget(label);
    content()->addWidget(m_name);
    content()->addWidget(m_problem);
    content()->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::updateSummary);
    updateSummary();
    m_name->setFocus();
}

void SaveViewDialog::updateSummary()
{
    m_problem->setProblem({});
    const QString name = m_name->text().simplified();
    const bool replaces = m_taken.contains(name);
    setSummary(replaces ? tr("The view “%1” will be replaced.").arg(name)
                        : tr("Filters, sorting and columns will be kept under this name."));
    setVerb(replaces ? tr("&Replace") : tr("&Save"));
}

void SaveViewDialog::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_problem->setProblem(tr("Give the view a name."));
        m_name->setFocus();
        return;
    }
    Q_EMIT named(name);
    accept();
}

} // namespace Rollcall
