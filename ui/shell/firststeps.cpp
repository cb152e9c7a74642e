#include "ui/shell/firststeps.h"

#include "ui/shell/centre.h"

namespace Rollcall {

FirstSteps::FirstSteps(const Shell &shell, Centre &centre, QObject *parent)
    : QObject(parent), m_shell(shell), m_centre(centre)
{
}

void FirstSteps::setCount(const OpenDirectory *directory, qint64 organizations)
{
    if (directory->id() != m_location.connection)
        return;
    // A directory that was opened read-only has nothing to begin with.
    m_empty = organizations == 0 && directory->notice().isEmpty() ? directory : nullptr;
    refresh();
}

void FirstSteps::setLocation(const Location &location)
{
    m_location = location;
    refresh();
}

void FirstSteps::refresh()
{
    const bool busy = m_centre.welcome() && m_centre.welcome()->isBusy();
    const bool wanted = busy || (m_empty && m_empty->id() == m_location.connection);
    const bool shown = m_centre.isWelcomeShown();
    if (!wanted || m_location.section != Section::Organizations)
        m_centre.leaveWelcome();
    else if (!shown)
        begin();
    if (shown != m_centre.isWelcomeShown())
        Q_EMIT shownChanged(!shown);
}

void FirstSteps::begin()
{
    // Sample data is offered for the first directory only: that is the one on this computer.
    const auto &directories = m_shell.workspace.directories();
    const bool first = !directories.isEmpty() && directories.first()->id() == m_location.connection;
    const bool fresh = m_centre.showWelcome(first ? m_shell.sample : SampleOffer());
    auto *welcome = m_centre.welcome();
    welcome->setFocus();
    if (!fresh)
        return;
    connect(welcome, &WelcomePage::startEmptyChosen, this, &FirstSteps::organizationWanted);
    connect(welcome, &WelcomePage::sampleFinished, this, [this] {
        m_empty = nullptr;
        refresh();
        Q_EMIT sampleFinished();
    });
    connect(welcome, &WelcomePage::sampleFailed, this, &FirstSteps::sampleFailed);
}

} // namespace Rollcall
