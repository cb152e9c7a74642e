#include "ui/shell/screens/journalscreen.h"

#include "ui/inspector/inspector.h"
#include "ui/journal/journalactions.h"
#include "ui/journal/journalpage.h"

namespace Rollcall {

JournalScreen::JournalScreen(const Shell &shell, OpenDirectory &directory)
    : m_directory(directory),
      m_page(std::make_unique<JournalPage>(directory, *shell.journals, shell.changes, shell.settings)),
      m_actions(adopt(m_page->actions().all()))
{
    auto *page = m_page.get();
    setStatus(page->statusText());
    connect(page, &JournalPage::statusTextChanged, this, &JournalScreen::setStatus);
    connect(page, &JournalPage::selectionChanged, this, &Screen::selectionChanged);
    connect(page, &JournalPage::messagePosted, this, &Screen::messagePosted);
    connect(page, &JournalPage::inspectRequested, this, &Screen::inspectRequested);
    connect(page, &JournalPage::openRequested, this, [this](const EntityId &entity) {
        Q_EMIT placeRequested(Place{m_directory.id(), entity, {}}, true);
    });
}

JournalScreen::~JournalScreen() = default;

QWidget *JournalScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> JournalScreen::toolActions() const
{
    return {m_page->actions().verify};
}

void JournalScreen::focusList()
{
    m_page->focusList();
}

void JournalScreen::focusFilter()
{
    m_page->focusSearch();
}

void JournalScreen::select(const EntityId &entity)
{
    m_page->showAbout(entity);
}

QList<EntityId> JournalScreen::selection() const
{
    QList<EntityId> things;
    for (const AuditRow &row : m_page->selectedRows()) {
        const EntityId &target = row.entry.target;
        if (Inspector::tellsOf(target.kind) && !row.erased && !things.contains(target))
            things.append(target);
    }
    return things;
}

} // namespace Rollcall
