#include "ui/organizations/wizard/accesspage.h"

#include "ui_accesspage.h"

#include <QLineEdit>

namespace Rollcall {

using namespace Qt::StringLiterals;

AccessPage::AccessPage(OpenDirectory &directory, QWidget *parent)
    : QWizardPage(parent), m_ui(std::make_unique<Ui::AccessPage>())
{
    m_ui->setupUi(this);
    m_ui->domains->setReader(directory.reader());
    m_ui->applications->list()->setAccessibleName(tr("Applications"));
    m_ui->applications->setEmptyText(tr("No applications yet. They are added under Roles."));
    load(directory);
    connect(&directory.reader(), &Reader::changed, this, [this, &directory] { load(directory); });
}

AccessPage::~AccessPage() = default;

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
    return m_ui->domains->finish();
}

bool AccessPage::showProblem(const QString &field, const QString &sentence)
{
    if (field != u"domains"_s)
        return false;
    m_ui->domains->showProblem(sentence);
    m_ui->domains->line()->setFocus();
    return true;
}

} // namespace Rollcall
