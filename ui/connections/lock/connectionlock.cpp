#include "ui/connections/lock/connectionlock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

bool hasToken(const SignInStatus &status)
{
    return status.state == SignInState::SignedIn || status.state == SignInState::Offline;
}

} // namespace

ConnectionLock::ConnectionLock(ConnectionsDesk &desk, QSettings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings),
      m_minutes(std::clamp(settings.value("lock/minutes"_L1, 0).toInt(), 0, mostMinutes)),
      m_withScreen(settings.value("lock/withScreen"_L1, false).toBool()), m_lastInput(desk.timing.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&desk.connections, &Connections::changed, this, &ConnectionLock::listen);
    listen();
    watch();
}

ConnectionLock::~ConnectionLock()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

void ConnectionLock::listen()
{
    for (const Connection &connection : m_desk.connections.list()) {
        const ConnectionId id = connection.id;
        SignInSession *session = m_desk.sessionOf(id);
        if (!session || m_sessions.value(id) == session)
            continue;
        m_sessions.insert(id, session);
        if (m_lockedIds.contains(id))
            session->lock();
        connect(session, &SignInSession::statusChanged, this, [this, id] { statusChanged(id); });
        connect(session, &QObject::destroyed, this, &ConnectionLock::listen);
    }
    Q_EMIT changed();
}

void ConnectionLock::statusChanged(const ConnectionId &id)
{
    const SignInSession *session = m_sessions.value(id);
    if (session && !session->status().isLocked)
        m_lockedIds.remove(id); // somebody signed in again
    Q_EMIT changed();
}

void ConnectionLock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, mostMinutes);
    m_settings.setValue("lock/minutes"_L1, m_minutes);
    m_lastInput = m_desk.timing.now();
    watch();
}

void ConnectionLock::setWithScreen(bool withScreen)
{
    m_withScreen = withScreen;
    m_settings.setValue("lock/withScreen"_L1, withScreen);
}

void ConnectionLock::watch()
{
    ++m_run;
    if (m_minutes > 0)
        look(m_run);
}

void ConnectionLock::look(quint64 run)
{
    if (run != m_run)
        return;
    using namespace std::chrono;
    const milliseconds limit = std::chrono::minutes(m_minutes);
    const milliseconds idle(m_lastInput.msecsTo(m_desk.timing.now()));
    if (idle >= limit)
        lock();
    // After locking too: somebody may unlock and go away again.
    const milliseconds next = idle >= limit ? limit : std::max(limit - idle, milliseconds(100));
    m_desk.timing.after(next, this, [this, run] { look(run); });
}

bool ConnectionLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_minutes > 0 && isInput(event->type())) {
        const QDateTime now = m_desk.timing.now();
        // A computer that slept wakes with a key press, before the timer has its turn.
        if (m_lastInput.secsTo(now) >= qint64(m_minutes) * 60)
            lock();
        m_lastInput = now;
    }
    return QObject::eventFilter(watched, event);
}

void ConnectionLock::lock()
{
    m_byScreen = false;
    // Those that are signed out too: a sign-in of an earlier run may just be taken up.
    for (const auto &session : std::as_const(m_sessions)) {
        if (!session)
            continue;
        m_lockedIds.insert(session->connection());
        session->lock();
    }
    Q_EMIT changed();
}

void ConnectionLock::screenLocked(bool isLocked)
{
    if (isLocked) {
        if (!m_withScreen)
            return;
        const bool wasOpen = locked().isEmpty();
        lock();
        m_byScreen = wasOpen;
        return;
    }
    if (!std::exchange(m_byScreen, false))
        return;
    m_lockedIds.clear();
    for (const auto &session : std::as_const(m_sessions)) {
        if (session)
            session->unlock();
    }
    m_lastInput = m_desk.timing.now();
    Q_EMIT changed();
}

QList<ConnectionId> ConnectionLock::locked() const
{
    QList<ConnectionId> ids;
    for (const Connection &connection : m_desk.connections.list()) {
        const SignInSession *session = m_desk.sessionOf(connection.id);
        if (session && session->status().isLocked && hasToken(session->status()))
            ids.append(connection.id);
    }
    return ids;
}

} // namespace Rollcall
