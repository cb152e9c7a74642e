#include "ui/organizations/wizard/peoplepage.h"

#include "ui_peoplepage.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(QWidget *parent) : QWizardPage(parent), m_ui(std::make_unique<Ui::PeoplePage>())
{
    m_ui->setupUi(this);
    m_ui->ownerFields->setEnabled(false);
    connect(m_ui->ownerOther, &QRadioButton::toggled, m_ui->ownerFields, &QWidget::setEnabled);
    connect(m_ui->ownerOther, &QRadioButton::clicked, m_ui->ownerEmail, [this] { m_ui->ownerEmail->setFocus(); });
    for (auto *line : {m_ui->ownerEmail, m_ui->ownerName, m_ui->adminEmail, m_ui->adminName}) {
        auto *problem = findChild<ProblemLabel *>(line->objectName() + u"Problem"_s);
        problem->setField(line);
        connect(line, &QLineEdit::textChanged, problem, [problem] { problem->setProblem({}); });
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            NewOrganization draft;
            read(draft);
            for (const auto &each : draft.peopleProblems()) {
                if (each.field == line->objectName() && !line->text().trimmed().isEmpty())
                    showProblem(each.field, each.sentence);
            }
        });
    }
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::read(NewOrganization &draft) const
{
    draft.owner.reset();
    draft.admin.reset();
    if (m_ui->ownerOther->isChecked())
        draft.owner = {m_ui->ownerEmail->text().trimmed(), m_ui->ownerName->text().trimmed(), m_ui->ownerInvite->isChecked()};
    if (m_ui->adminBox->isChecked())
        draft.admin = {m_ui->adminEmail->text().trimmed(), m_ui->adminName->text().trimmed(), m_ui->adminInvite->isChecked()};
}

bool PeoplePage::validatePage()
{
    NewOrganization draft;
    read(draft);
    for (const auto &problem : draft.peopleProblems()) {
        if (problem.severity == Problem::Severity::Error && showProblem(problem.field, problem.sentence)) {
            findChild<QWidget *>(problem.field)->setFocus();
            return false;
        }
    }
    return true;
}

bool PeoplePage::showProblem(const QString &field, const QString &sentence)
{
    auto *label = findChild<ProblemLabel *>(field + u"Problem"_s);
    if (!label)
        return false;
    label->setProblem(sentence);
    return true;
}

} // namespace Rollcall
