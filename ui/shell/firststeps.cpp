#include "ui/shell/firststeps.h"

#include "models/workspace/mirror/sync.h"
#include "ui/connections/connectionsdesk.h"
#include "ui/shell/centre.h"

namespace Rollcall {

FirstSteps::FirstSteps(const Shell &shell, Centre &centre, QObject *parent)
    : QObject(parent), m_shell(shell), m_centre(centre)
{
}

void FirstSteps::setCount(const OpenDirectory *directory, qint64 organizations)
{
    // A directory that was opened read-only has nothing to begin with. The welcome speaks of this computer: a remote directory that holds
    // nothing says so in its list.
    if (organizations == 0 && !directory->sync() && directory->notice().isEmpty())
        m_empty.insert(directory->id());
    else
        m_empty.remove(directory->id());
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
    const bool wanted = busy || m_empty.contains(m_location.connection);
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
    const bool connects = first && m_shell.connections && m_shell.connections->offersDirectories();
    const bool fresh = m_centre.showWelcome(first ? m_shell.sample : SampleOffer(), connects);
    auto *welcome = m_centre.welcome();
    welcome->setFocus();
    if (!fresh)
        return;
    connect(welcome, &WelcomePage::startEmptyChosen, this, &FirstSteps::organizationWanted);
    connect(welcome, &WelcomePage::connectChosen, this, &FirstSteps::connectionWanted);
    connect(welcome, &WelcomePage::sampleFinished, this, [this] {
        m_empty.remove(m_shell.workspace.directories().first()->id());
        refresh();
        Q_EMIT sampleFinished();
    });
    connect(welcome, &WelcomePage::sampleFailed, this, &FirstSteps::sampleFailed);
}

} // namespace Rollcall
