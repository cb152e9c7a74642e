#include "ui/shell/screens/changesscreen.h"

#include "ui/approval/approvalactions.h"
#include "ui/changes/changespage.h"

namespace Rollcall {

ChangesScreen::ChangesScreen(const Shell &shell)
    : m_page(std::make_unique<ChangesPage>(*shell.changes, shell.settings)), m_actions(adopt(m_page->commands().all()))
{
    auto *page = m_page.get();
    setStatus(page->statusText());
    connect(page, &ChangesPage::statusTextChanged, this, &ChangesScreen::setStatus);
    connect(page, &ChangesPage::messagePosted, this, &Screen::messagePosted);
    connect(page, &ChangesPage::undoRequested, this, &Screen::undoRequested);
    connect(page, &ChangesPage::importRequested, this, &Screen::importRequested);
    if (shell.approvals)
        offerApprovals(shell);
}

void ChangesScreen::offerApprovals(const Shell &shell)
{
    auto *approvals = new ApprovalActions(*shell.approvals, m_page.get());
    m_actions += QList<QAction *>{nullptr} + approvals->all();
    connect(approvals, &ApprovalActions::messagePosted, this, &Screen::messagePosted);
    connect(approvals, &ApprovalActions::accepted, m_page.get(), &ChangesPage::choose);
    const auto follow = [this, approvals, &workspace = shell.workspace] {
        const auto &set = m_page->model().set();
        const OpenDirectory *directory = set && !set->where.isEmpty() ? workspace.find(set->where.first()) : nullptr;
        approvals->setSet(set, directory ? directory->name() : QString());
    };
    connect(&m_page->model(), &StagedChangesModel::setChanged, approvals, follow);
    follow();
}

ChangesScreen::~ChangesScreen() = default;

QWidget *ChangesScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> ChangesScreen::toolActions() const
{
    return {m_page->commands().apply};
}

void ChangesScreen::focusList()
{
    m_page->focusList();
}

void ChangesScreen::refresh()
{
    m_page->refresh();
}

void ChangesScreen::showChanges(const ChangeSetId &set)
{
    m_page->choose(set);
}

} // namespace Rollcall
