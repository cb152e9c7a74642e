#pragma once

#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace Rollcall {

/// Asks before the last window goes while sets are applied or files imported. Whoever closes all the same does not lose what
/// was made until then: jobs stop behind what is being sent, passwords that come back with it are shown, and the window goes
/// when they were read.
class ClosingGuard final : public QObject
{
    Q_OBJECT
public:
    ClosingGuard(const Shell &shell, QWidget *window);

    /// True when the window has to stay for now, and the person was asked, or told why, in the window.
    bool asksToStay();

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);

private:
    bool isAtWork() const;
    bool isOnlyWindow() const;
    QString sentence() const;
    void stopAll();
    void closeWhenQuiet();
    void closeNow();

    QPointer<Changes> m_changes;
    QPointer<Imports> m_imports;
    QWidget *m_window;
    bool m_isStopping = false; ///< The person chose to close, and something is still on its way.
    bool m_mayClose = false;
};

} // namespace Rollcall
