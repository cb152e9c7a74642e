#include "ui/shell/windowsync.h"

#include "models/workspace/mirror/sync.h"
#include "ui/shell/statusline.h"
#include "ui/shell/syncwords.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ageMs = 20'000; // the words count minutes

} // namespace

WindowSync::WindowSync(Workspace &workspace, StatusLine &status, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_status(status)
{
    m_age.setInterval(ageMs);
    connect(&m_age, &QTimer::timeout, this, &WindowSync::show);
    connect(&status, &StatusLine::stopSyncRequested, this, [this] {
        if (m_directory && m_directory->sync())
            m_directory->sync()->cancel();
    });
}

void WindowSync::setDirectory(OpenDirectory *directory)
{
    if (m_directory == directory)
        return;
    if (m_directory && m_directory->sync())
        disconnect(m_directory->sync(), nullptr, this, nullptr);
    m_directory = directory;
    if (directory && directory->sync()) {
        connect(directory->sync(), &Sync::stateChanged, this, &WindowSync::show);
        connect(directory->sync(), &Sync::stateChanged, this, &WindowSync::tell);
        m_age.start();
    } else {
        m_age.stop();
    }
    show();
    tell();
}

void WindowSync::refresh()
{
    if (m_directory && m_directory->sync())
        m_directory->sync()->refresh();
}

void WindowSync::focused()
{
    for (OpenDirectory *directory : m_workspace.directories()) {
        // What was never read is read when somebody signs in.
        if (directory->sync() && directory->sync()->lastComplete().isValid())
            directory->sync()->focused();
    }
}

void WindowSync::show()
{
    if (!m_directory || !m_directory->sync()) {
        m_status.setSync({}, {}, false);
        return;
    }
    const SyncState &state = m_directory->sync()->state();
    m_status.setSync(SyncWords::line(state, QDateTime::currentDateTimeUtc()), SyncWords::details(state),
                     state.isRunning() && !state.elsewhere);
}

void WindowSync::tell()
{
    std::optional<Message> message = question();
    if (!message)
        message = fault();
    const QString before = std::exchange(m_told, message ? message->key : QString());
    if (!before.isEmpty() && before != m_told)
        Q_EMIT messageEnded(before);
    if (message)
        Q_EMIT messagePosted(*message);
}

std::optional<Message> WindowSync::question()
{
    if (!m_directory || !m_directory->sync() || m_directory->sync()->state().kind != SyncState::Kind::Held)
        return std::nullopt;
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = u"sync/question/"_s + m_directory->id().toString();
    message.closable = false;
    QStringList questions;
    for (const Vanishing &vanishing : m_directory->sync()->state().vanishing)
        questions.append(vanishing.question());
    message.text = questions.join(u' ');
    const QPointer<Sync> sync(m_directory->sync());
    message.buttons = {{tr("&Keep the old list"),
                        [sync] {
                            if (sync)
                                sync->keepOld();
                        }},
                       {tr("&Take the new one"), [sync] {
                            if (sync)
                                sync->acceptVanished();
                        }}};
    return message;
}

std::optional<Message> WindowSync::fault()
{
    if (!m_directory || !m_directory->sync())
        return std::nullopt;
    const SyncState &state = m_directory->sync()->state();
    const bool isNew = !state.lastComplete.isValid();
    // What is here can be read and the status line says how old it is: no reason to stand in the way.
    const bool isQuiet = state.isRunning() || state.kind == SyncState::Kind::Complete || (SyncWords::isOffline(state) && !isNew)
                         || (state.kind == SyncState::Kind::Never && !isNew)
                         || (state.error && state.error->kind == Error::Kind::Cancelled);
    if (isQuiet)
        return std::nullopt;
    Message message;
    message.kind = state.error ? Message::Kind::Warning : Message::Kind::Information;
    message.key = u"sync/fault/"_s + m_directory->id().toString();
    message.text = state.error ? state.error->message : tr("%1 has not been read yet.").arg(m_directory->name());
    message.details = state.error ? state.error->details : QString();
    const bool isSignedOut = !state.error || state.error->kind == Error::Kind::Unauthorized;
    if (isSignedOut)
        message.buttons.append({tr("&Sign in…"), [this, id = m_directory->id()] { Q_EMIT signInRequested(id); }});
    else
        message.buttons.append({tr("&Try again"), [this] { refresh(); }});
    return message;
}

} // namespace Rollcall
