#pragma once

#include "models/workspace/workspace.h"
#include "ui/common/messagebar.h"

#include <QPointer>
#include <QTimer>

namespace Rollcall {

class StatusLine;

/// What a window shows of how old its directory's copy is: words in the status line, and a message when a sync needs an answer
/// or somebody to sign in. For a directory on this computer: nothing.
class WindowSync final : public QObject
{
    Q_OBJECT
public:
    WindowSync(Workspace &workspace, StatusLine &status, QObject *parent = nullptr);

    /// Whose page is shown; nullptr for none.
    void setDirectory(OpenDirectory *directory);
    /// Reads again what the server holds.
    void refresh();
    /// Somebody looks at the window again.
    void focused();

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    void messageEnded(const QString &key);
    void signInRequested(const Rollcall::ConnectionId &id);

private:
    void show();
    void tell();
    std::optional<Message> question();
    std::optional<Message> fault();

    Workspace &m_workspace;
    StatusLine &m_status;
    QPointer<OpenDirectory> m_directory;
    QString m_told; ///< Key of the message that stands.
    QTimer m_age;
};

} // namespace Rollcall
