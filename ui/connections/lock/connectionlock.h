#pragma once

#include "ui/connections/connectionsdesk.h"

#include <QSettings>

namespace Rollcall {

/// Locks the connections after some time without input, or together with the screen. What the screen locked opens again with
/// the screen, as the system has asked who is there; what idle time locked opens by signing in again.
class ConnectionLock final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostMinutes = 24 * 60;

    /// Watches the input of the whole program. The settings and the desk outlive it.
    ConnectionLock(ConnectionsDesk &desk, QSettings &settings, QObject *parent = nullptr);
    ~ConnectionLock() override;

    int minutes() const { return m_minutes; } ///< 0: never.
    void setMinutes(int minutes);
    bool isWithScreen() const { return m_withScreen; }
    void setWithScreen(bool withScreen);

    void lock();
    /// Connections that are locked now and would be signed in otherwise.
    QList<ConnectionId> locked() const;

    /// What the system says of the screen.
    void screenLocked(bool isLocked);

Q_SIGNALS:
    /// What is locked may have changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void look(quint64 run);
    void statusChanged(const ConnectionId &id);
    void listen();

    ConnectionsDesk &m_desk;
    QSettings &m_settings;
    int m_minutes = 0;
    bool m_withScreen = false;
    bool m_byScreen = false; ///< The screen locked what is locked, and nothing else did.
    QDateTime m_lastInput;
    quint64 m_run = 0;
    QHash<ConnectionId, QPointer<SignInSession>> m_sessions;
    QSet<ConnectionId> m_lockedIds; ///< What was locked stays so when its settings change.
};

} // namespace Rollcall
