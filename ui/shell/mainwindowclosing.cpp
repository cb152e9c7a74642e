// What happens before a window goes.
#include "ui/shell/mainwindow.h"

#include "ui/common/messagebar.h"
#include "ui/shell/centre.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSplitter>

namespace Rollcall {

using namespace Qt::StringLiterals;

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->page() && !m_pages->page()->canLeave()) {
        event->ignore();
        return;
    }
    if (askToStopSample() || m_guard->asksToStay()) {
        event->ignore();
        return;
    }
    holdInspector(false); // what is kept is how it looks without the welcome page
    keepLook();
    m_shell.settings.setValue("window/sidebarHidden"_L1, !m_actions->showSidebar->isChecked());
    event->accept();
}

/// Windows that close together, as they do when the program quits or the session ends, come back together. One that closes
/// while others stay is forgotten.
void MainWindow::keepLook()
{
    const WindowLook look = WindowState::lookOf(m_key, *this, *m_splitter, location());
    WindowState::saveLast(m_shell.settings, look);
    WindowState::saveOpen(m_shell.settings, look);
    const auto forgetClosed = [&settings = m_shell.settings] {
        QStringList open;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            const auto *window = qobject_cast<const MainWindow *>(widget);
            if (window && window->isVisible() && &window->m_shell.settings == &settings)
                open.append(window->m_key);
        }
        if (!open.isEmpty())
            WindowState::dropClosed(settings, open);
    };
    // After all those that close in this turn of the event loop; the last one ends the loop. Places live as long as settings.
    QMetaObject::invokeMethod(&m_shell.places, forgetClosed, Qt::QueuedConnection);
}

bool MainWindow::askToStopSample()
{
    if (m_stopsSample || !m_centre->welcome() || !m_centre->welcome()->isBusy())
        return false;
    Message question;
    question.kind = Message::Kind::Warning;
    question.key = u"stopSample"_s;
    question.text = tr("Sample data is being made. If this window closes now, what is there until then stays, and the rest is "
                       "not made.");
    question.buttons = {{tr("Stay"), [this] { m_centre->focusContent(); }}, {tr("Stop and close"), [this] {
                             m_stopsSample = true;
                             // The message goes when its button has done its work, and this window with all in it after that.
                             QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                         }}};
    question.focused = 0; // Enter and Space stay.
    m_centre->messages()->post(question);
    return true;
}

} // namespace Rollcall
