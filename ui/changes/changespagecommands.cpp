// What the commands of the page do.
#include "ui/changes/changespage.h"

#include "ui/changes/changetasks.h"
#include "ui/changes/setstree.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QMenu>

namespace Rollcall {

void ChangesPage::connectCommands()
{
    const auto on = [this](QAction *action, auto done) { connect(action, &QAction::triggered, this, done); };
    on(m_commands->apply, [this] {
        if (m_model->set() && m_model->set()->rowsToCome > 0)
            Q_EMIT importRequested(m_model->set()->id); // Its rows come from the file, chunk by chunk.
        else if (m_model->set())
            m_tasks->apply(*m_model->set(), m_model->preview());
    });
    on(m_commands->check, [this] { m_model->check(); });
    on(m_commands->retry, [this] { m_tasks->retry(*m_model->set()); });
    on(m_commands->sendHere, [this] { m_tasks->sendHere(*m_model->set(), m_redirections); });
    on(m_commands->undoSet, [this] { Q_EMIT undoRequested(m_model->set()->id, {}); });
    on(m_commands->undoSelected, [this] { Q_EMIT undoRequested(m_model->set()->id, selectedIds()); });
    on(m_commands->rename, [this] { m_tasks->rename(*m_model->set()); });
    on(m_commands->discard, [this] { m_tasks->discard(*m_model->set()); });
    on(m_commands->edit, [this] { m_tasks->edit(selectedRows().first().item, m_model->words()); });
    on(m_commands->remove, [this] { m_tasks->remove(selectedIds()); });
    on(m_commands->moveUp, [this] { move(-1); });
    on(m_commands->moveDown, [this] { move(1); });
    on(m_commands->commandLine, [this] { m_tasks->showCommandLine(*m_model->set(), selectedRows()); });
    on(m_commands->copy, [this] { m_table->copyTable(); });
}

void ChangesPage::lookWhereItGoes()
{
    const ChangeSetId shown = m_sets->currentSet();
    if (shown.isEmpty())
        return;
    auto asked = redirectionsOf(&m_changes.basket(), &m_changes.workspace(), shown);
    QCoro::connect(std::move(asked), this, [this, shown](const Result<QList<Redirection>> &redirections) {
        if (shown != m_sets->currentSet())
            return;
        m_redirections = redirections.value_or(QList<Redirection>());
        update();
    });
}

void ChangesPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // They say why something is disabled.
    for (QAction *action : m_commands->all())
        action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
    menu->popup(position);
}

void ChangesPage::move(int by)
{
    const ChangeId moved = selectedIds().first();
    // Before the one above it, or before the one after the next; no such one: last.
    const int target = m_model->rowOf(moved.toString()) + (by < 0 ? -1 : 2);
    m_tasks->place(moved, ChangeId(m_model->idAt(target)));
}

} // namespace Rollcall
