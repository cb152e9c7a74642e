#pragma once

#include <QObject>

class QDBusObjectPath;

namespace Rollcall {

/// Hears from the desktop (org.freedesktop.ScreenSaver, org.gnome.ScreenSaver) and from logind that the screen was locked or
/// opened again. Says nothing where neither is there.
class ScreenWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ScreenWatch(QObject *parent = nullptr);

    /// Whether there is anybody to hear from.
    bool isHeard() const { return m_isHeard; }

Q_SIGNALS:
    void lockedChanged(bool isLocked);

private Q_SLOTS:
    void activeChanged(bool isActive);
    void sessionLocked();
    void sessionUnlocked();

private:
    void followSession();
    void tell(bool isLocked);

    bool m_isHeard = false;
    bool m_isLocked = false;
};

} // namespace Rollcall
