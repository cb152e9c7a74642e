#pragma once

#include "ui/shell/shell.h"

#include <QSet>

namespace Rollcall {

class Centre;

/// Shows the welcome page in the middle of the window while a directory holds no organization and its organizations would
/// be listed there.
class FirstSteps final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    FirstSteps(const Shell &shell, Centre &centre, QObject *parent = nullptr);

    /// How many organizations a directory holds, as soon as that is known and whenever it changes.
    void setCount(const OpenDirectory *directory, qint64 organizations);
    /// The window went elsewhere.
    void setLocation(const Location &location);

Q_SIGNALS:
    void shownChanged(bool shown);
    void organizationWanted();  ///< "Start empty"
    void connectionWanted();    ///< "Connect to a directory"
    void sampleFinished();
    void sampleFailed(const Rollcall::Error &error);

private:
    void refresh();
    void begin();

    const Shell &m_shell;
    Centre &m_centre;
    Location m_location;
    QSet<ConnectionId> m_empty; ///< Directories of which is known that they hold no organization.
};

} // namespace Rollcall
