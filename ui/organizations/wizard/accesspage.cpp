#include "ui/organizations/wizard/accesspage.h"

#include "ui/organizations/wizard/neworganizationwizard.h"
#include "ui_accesspage.h"

#include <QLineEdit>

namespace Rollcall {

using namespace Qt::StringLiterals;

AccessPage::AccessPage(OpenDirectory &directory, const Traits &traits, QWidget *parent)
    : QWizardPage(parent), m_ui(std::make_unique<Ui::AccessPage>())
{
    m_ui->setupUi(this);
    m_ui->domains->setReader(directory.reader());
    m_ui->applications->list()->setAccessibleName(tr("Applications"));
    m_ui->applications->setEmptyText(tr("No applications yet. They are added under Roles."));
    shape(traits);
    load(directory);
    connect(&directory.reader(), &Reader::changed, this, [this, &directory] { load(directory); });
}

AccessPage::~AccessPage() = default;

bool AccessPage::isOf(const Traits &traits)
{
    const auto takes = [&](const QString &key) {
        const auto *field = traits.organizationField(key);
        return field && field->atCreation;
    };
    return takes(u"domains"_s) || takes(u"applications"_s);
}

void AccessPage::shape(const Traits &traits)
{
    QStringList required;
    for (const auto &[key, label, editor] : {std::tuple<QString, QLabel *, QWidget *>{u"domains"_s, m_ui->domainsLabel, m_ui->domains},
                                             {u"applications"_s, m_ui->applicationsLabel, m_ui->applications}}) {
        const auto *field = traits.organizationField(key);
        label->setVisible(field && field->atCreation);
        editor->setVisible(field && field->atCreation);
        if (!field || !field->required)
            continue;
        required.append(field->title());
        //: Label of a form field that must be filled in; %1 is its name
        label->setText(tr("%1 *").arg(label->text()));
        label->setToolTip(tr("Required"));
    }
    m_ui->applicationsProblem->setField(m_ui->applications->list());
    connect(m_ui->applications, &CheckList::checkedChanged, m_ui->applicationsProblem, [this] { m_ui->applicationsProblem->setProblem({}); });
    if (!required.isEmpty())
        setSubTitle(tr("Required: %1.").arg(required.join(u", "_s)));
}

void AccessPage::load(OpenDirectory &directory)
{
    QCoro::connect(directory.reader().applications(), this, [this](const Result<QList<ApplicationRow>> &rows) {
        if (!rows) {
            m_ui->applications->setEmptyText(rows.error().message);
            return;
        }
        QList<CheckList::Item> items;
        for (const auto &row : *rows)
            items.append({row.application.id.toString(), row.application.name, {}});
        m_ui->applications->setItems(items);
    });
}

void AccessPage::read(NewOrganization &draft) const
{
    draft.organization.domains = m_ui->domains->domains();
    draft.organization.applications.clear();
    for (const auto &id : m_ui->applications->checked())
        draft.organization.applications.append(ApplicationId(id));
    draft.applicationNames = m_ui->applications->checkedTexts();
}

bool AccessPage::validatePage()
{
    if (!m_ui->domains->finish())
        return false;
    const auto *wizard = qobject_cast<NewOrganizationWizard *>(this->wizard());
    if (!wizard)
        return true;
    for (const Problem &problem : wizard->draft().organizationProblems()) {
        if (showProblem(problem.field, problem.sentence))
            return false;
    }
    return true;
}

bool AccessPage::showProblem(const QString &field, const QString &sentence)
{
    if (field == u"applications"_s) {
        m_ui->applicationsProblem->setProblem(sentence);
        m_ui->applications->list()->setFocus();
        return true;
    }
    if (field != u"domains"_s)
        return false;
    m_ui->domains->showProblem(sentence);
    m_ui->domains->line()->setFocus();
    return true;
}

} // namespace Rollcall
