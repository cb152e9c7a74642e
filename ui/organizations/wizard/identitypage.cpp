#include "ui/organizations/wizard/identitypage.h"

#include "ui/organizations/traitfields.h"
#include "ui_identitypage.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

IdentityPage::IdentityPage(OpenDirectory &directory, const Traits &traits, QWidget *parent)
    : QWizardPage(parent), m_ui(std::make_unique<Ui::IdentityPage>()), m_refuses(traits.refusesNew), m_ownerNote(traits.ownerNote)
{
    m_ui->setupUi(this);
    m_fields = new TraitFields(m_ui->form, TraitFields::Use::Creation, this);
    m_fields->setFields(traits.organizationFields);
    if (const QStringList required = m_fields->required(); required.size() > 1)
        setSubTitle(tr("Required: %1.").arg(required.join(u", "_s)));
    m_ui->parent->setReader(directory.reader());
    for (const auto &[line, problem] : {std::pair<QLineEdit *, ProblemLabel *>{m_ui->name, m_ui->nameProblem},
                                        {m_ui->displayName, m_ui->displayNameProblem},
                                        {m_ui->phone, m_ui->phoneProblem},
                                        {m_ui->parent, m_ui->parentProblem}}) {
        problem->setField(line);
        connect(line, &QLineEdit::textChanged, problem, [problem] { problem->setProblem({}); });
        // The rule is told when the field is left, not while somebody is still in the middle of a number.
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!line->text().trimmed().isEmpty()) {
                NewOrganization draft;
                read(draft);
                for (const auto &problem : draft.organizationProblems()) {
                    if (problem.field == line->objectName())
                        showProblem(problem.field, problem.sentence);
                }
            }
        });
    }
    connect(m_ui->name, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

IdentityPage::~IdentityPage() = default;

void IdentityPage::read(NewOrganization &draft) const
{
    draft.organization.name = m_ui->name->text().trimmed();
    draft.organization.displayName = m_ui->displayName->text().trimmed();
    draft.organization.phone = m_ui->phone->text().trimmed();
    draft.organization.parent = m_ui->parent->chosen();
    draft.parentTitle = m_ui->parent->text().trimmed();
    draft.organization.metadata = m_fields->metadata(draft.organization.metadata);
    draft.extras = m_fields->typed();
    draft.refuses = m_refuses;
    draft.ownerNote = m_ownerNote;
}

bool IdentityPage::isComplete() const
{
    return !m_ui->name->text().trimmed().isEmpty();
}

bool IdentityPage::validatePage()
{
    NewOrganization draft;
    read(draft);
    for (const auto &problem : draft.organizationProblems()) {
        if (problem.severity == Problem::Severity::Error && showProblem(problem.field, problem.sentence)) {
            findChild<QWidget *>(problem.field)->setFocus();
            return false;
        }
    }
    if (m_ui->parent->isUnclear()) {
        m_ui->parentProblem->setProblem(tr("No organization has this name. Choose one from the list, or leave it empty."));
        m_ui->parent->setFocus();
        return false;
    }
    return true;
}

bool IdentityPage::showProblem(const QString &field, const QString &sentence)
{
    auto *label = findChild<ProblemLabel *>(field + u"Problem"_s);
    if (!label)
        return false;
    label->setProblem(sentence);
    return true;
}

} // namespace Rollcall
