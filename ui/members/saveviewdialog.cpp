#include "ui/members/saveviewdialog.h"

#include "ui/common/problemlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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

SaveViewDialog::SaveViewDialog(const QStringList &taken, const QString &renamed, QWidget *parent) : SaveViewDialog(taken, parent)
{
    m_renamed = renamed;
    m_taken.removeAll(renamed);
    setWindowTitle(tr("Rename the view"));
    m_name->setText(renamed);
    m_name->selectAll();
    updateSummary();
}

/// The view that has the name already, as it is written there.
QString SaveViewDialog::known() const
{
    const QString name = m_name->text().simplified();
    const auto found = std::ranges::find_if(m_taken, [&name](const QString &taken) {
        return taken.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_taken.end() ? QString() : *found;
}

void SaveViewDialog::updateSummary()
{
    m_problem->setProblem({});
    if (!m_renamed.isEmpty()) {
        setSummary(tr("The view “%1” will get this name.").arg(m_renamed));
        setVerb(tr("&Rename"));
        return;
    }
    const QString replaced = known();
    setSummary(replaced.isEmpty() ? tr("Filters, sorting and columns will be kept under this name.")
                                  : tr("The view “%1” will be replaced.").arg(replaced));
    setVerb(replaced.isEmpty() ? tr("&Save") : tr("&Replace"));
}

void SaveViewDialog::submit()
{
    const QString name = m_name->text().simplified();
    const QString taken = known();
    if (name.isEmpty())
        m_problem->setProblem(tr("Give the view a name."));
    else if (!taken.isEmpty() && !m_renamed.isEmpty())
        m_problem->setProblem(tr("There is a view “%1” already.").arg(taken));
    if (!m_problem->problem().isEmpty()) {
        m_name->setFocus();
        return;
    }
    Q_EMIT named(taken.isEmpty() ? name : taken);
    accept();
}

} // namespace Rollcall
