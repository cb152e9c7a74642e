#include "ui/connections/lock/screenwatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString logind = u"org.freedesktop.login1"_s;

/// Asking for a bus that is not there would start one, or wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nowhere"_s) + u"/bus"_s);
}

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s);
}

} // namespace

ScreenWatch::ScreenWatch(QObject *parent) : QObject(parent)
{
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected()) {
        QDBusConnection session = QDBusConnection::sessionBus();
        // The paths differ between desktops, so none is asked for.
        for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
            const bool heard = session.connect(QString(), QString(), interface, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
            m_isHeard = m_isHeard || heard;
        }
    }
    followSession();
}

/// logind tells of each session under a path of its own; ours is asked for.
void ScreenWatch::followSession()
{
    if (!hasSystemBus())
        return;
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(logind, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                           u"GetSessionByPID"_s);
    question << static_cast<quint32>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *done;
        if (path.isError())
            return;
        QDBusConnection bus = QDBusConnection::systemBus();
        const QString interface = u"org.freedesktop.login1.Session"_s;
        const bool heard = bus.connect(logind, path.value().path(), interface, u"Lock"_s, this, SLOT(sessionLocked()));
        bus.connect(logind, path.value().path(), interface, u"Unlock"_s, this, SLOT(sessionUnlocked()));
        m_isHeard = m_isHeard || heard;
    });
}

void ScreenWatch::activeChanged(bool isActive)
{
    tell(isActive);
}

void ScreenWatch::sessionLocked()
{
    tell(true);
}

void ScreenWatch::sessionUnlocked()
{
    tell(false);
}

void ScreenWatch::tell(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) != isLocked)
        Q_EMIT lockedChanged(isLocked);
}

} // namespace Rollcall
