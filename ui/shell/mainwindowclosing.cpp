// What happens before a window goes.
#include "ui/shell/mainwindow.h"

#include "ui/common/messagebar.h"
#include "ui/shell/centre.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowstate.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QSplitter>

namespace Rollcall {

using namespace Qt::StringLiterals;

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->page() && !m_pages->page()->canLeave()) {
        event->ignore();
        return;
    }
    if (askToStopSample()) {
        event->ignore();
        return;
    }
    holdInspector(false); // what is kept is how it looks without the welcome page
    WindowState::save(m_shell.settings, *this, *m_splitter, location());
    m_shell.settings.setValue("window/sidebarHidden"_L1, !m_actions->showSidebar->isChecked());
    event->accept();
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
    m_centre->messages()->post(question);
    // Enter and Space stay.
    for (auto *button : m_centre->messages()->findChildren<QPushButton *>()) {
        if (button->text() == question.buttons.first().text)
            button->setFocus();
    }
    return true;
}

} // namespace Rollcall
