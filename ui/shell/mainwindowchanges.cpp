// What a window does with change sets.
#include "ui/shell/mainwindow.h"

#include "ui/common/messagebar.h"
#include "ui/shell/centre.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/windowbasket.h"
#include "ui/shell/windowchanges.h"

namespace Rollcall {

void MainWindow::connectChanges()
{
    connect(m_guard, &ClosingGuard::messagePosted, this, &MainWindow::post);
    connect(m_basket, &WindowBasket::reviewRequested, this, &MainWindow::reviewChanges);
    connect(m_basket, &WindowBasket::messagePosted, this, &MainWindow::post);
    connect(m_basket, &WindowBasket::messageEnded, m_centre->messages(), qOverload<const QString &>(&MessageBar::clear));
    connect(m_basket, &WindowBasket::applied, m_changes, &WindowChanges::offerUndo);
    connect(m_basket, &WindowBasket::undoAgreed, m_changes, &WindowChanges::undo);
}

void MainWindow::reviewChanges(const ChangeSetId &set)
{
    if (!goTo(Location::changes()))
        return;
    if (!set.isEmpty())
        m_pages->page()->showChanges(set);
    m_centre->focusContent();
}

} // namespace Rollcall
