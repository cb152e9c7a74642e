// How Remotes follow connections and sign-ins that change while their directories are open.

#include "app/session/remotes.h"
#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"

#include <algorithm>

namespace Rollcall {

namespace {

std::chrono::seconds intervalOf(const Connection *connection)
{
    const QJsonValue minutes = connection ? connection->settings.value(refreshMinutesKey()) : QJsonValue();
    return minutes.isDouble() ? std::chrono::minutes(std::clamp(minutes.toInt(), 0, 7 * 24 * 60)) : Sync::usualInterval;
}

} // namespace

void Remotes::follow(OpenDirectory *directory)
{
    Sync *sync = directory->sync();
    sync->setInterval(intervalOf(m_parts.connections.find(directory->id())));
    Entry &entry = m_entries[directory->id()];
    entry.mayAsk = false;
    if (entry.session) {
        connect(entry.session, &SignInSession::signedIn, directory, [directory, sync](Grant, const Identity &identity) {
            // Somebody else may see other things.
            directory->actAs({UserId(identity.subject)});
            sync->refresh();
        });
        connect(entry.session, &SignInSession::networkReady, directory, [this, id = directory->id()] { reopen(id); });
    }
    signInChanged(directory->id());
}

void Remotes::signInChanged(const ConnectionId &id)
{
    const auto entry = m_entries.find(id);
    OpenDirectory *directory = m_parts.workspace.find(id);
    if (entry == m_entries.end() || !directory)
        return;
    if (entry->second.session != m_parts.signins.session(id)) {
        reopen(id);
        return;
    }
    const SignInStatus status = entry->second.session ? entry->second.session->status() : SignInStatus();
    const bool mayAsk = status.state == SignInState::SignedIn && !status.isLocked;
    if (std::exchange(entry->second.mayAsk, mayAsk) == mayAsk || !mayAsk)
        return;
    directory->actAs(actorOf(entry->second.session));
    // What was refused for want of a sign-in is not refused any more.
    const std::optional<Error> &error = directory->sync()->state().error;
    if (error && error->kind == Error::Kind::Unauthorized && intervalOf(m_parts.connections.find(id)).count() > 0)
        directory->sync()->refresh();
    else
        directory->sync()->focused();
    if (MirroredDirectory *remote = mirrored(id))
        remote->retry();
}

MirroredDirectory *Remotes::mirrored(const ConnectionId &id) const
{
    OpenDirectory *directory = m_parts.workspace.find(id);
    return directory ? dynamic_cast<MirroredDirectory *>(&directory->directory()) : nullptr;
}

void Remotes::inherit(std::unique_ptr<SignInSession> &replaced)
{
    const auto entry = m_entries.find(replaced->connection());
    if (entry == m_entries.end() || entry->second.session != replaced.get())
        return;
    if (const MirroredDirectory *directory = mirrored(entry->first); directory && directory->isWriting())
        entry->second.replaced = std::move(replaced);
}

void Remotes::reopen(const ConnectionId &id)
{
    Entry &entry = m_entries[id];
    if (MirroredDirectory *directory = mirrored(id); directory && directory->isWriting()) {
        // What comes back of the changes that are on their way belongs into the mirror.
        if (!std::exchange(entry.waits, true))
            connect(directory, &MirroredDirectory::rested, this, [this, id] {
                if (const auto waiting = m_entries.find(id); waiting != m_entries.end() && std::exchange(waiting->second.waits, false))
                    reopen(id);
            }, Qt::QueuedConnection);
        return;
    }
    entry.waits = false;
    if (entry.replaced)
        entry.replaced.release()->deleteLater();
    const Connection *connection = m_parts.connections.find(id);
    OpenDirectory *before = m_parts.workspace.find(id);
    // It leads elsewhere: once nothing of ours has it open, what it led to before is not kept.
    if (before && connection && entry.file != fileOf(*connection))
        connect(before, &QObject::destroyed, this, [this, id, left = entry.file] {
            const auto found = m_entries.find(id);
            if (found == m_entries.end() || found->second.file != left)
                Mirror::removeFile(left);
        });
    m_parts.workspace.remove(id);
    open(id);
}

void Remotes::update()
{
    QList<ConnectionId> gone;
    for (const auto &[id, entry] : m_entries) {
        if (!m_parts.connections.find(id))
            gone.append(id);
    }
    for (const ConnectionId &id : std::as_const(gone))
        forget(id);
    for (const Connection &connection : m_parts.connections.list()) {
        const auto entry = m_entries.find(connection.id);
        OpenDirectory *directory = m_parts.workspace.find(connection.id);
        const bool isOther = entry != m_entries.end() && entry->second.session != m_parts.signins.session(connection.id);
        if (!adapterOf(connection)) {
            if (entry != m_entries.end())
                forget(connection.id);
        } else if (entry == m_entries.end() || isOther) {
            reopen(connection.id);
        } else if (directory) {
            directory->describe(connection.name, connection.environment, colourOf(connection));
            directory->sync()->setInterval(intervalOf(&connection));
        }
    }
}

void Remotes::forget(const ConnectionId &id)
{
    m_entries.erase(id);
    const auto removeFile = [folder = m_parts.folder, id] { removeMirrors(folder, id, {}); };
    // Once nothing of ours has it open.
    if (OpenDirectory *directory = m_parts.workspace.find(id))
        connect(directory, &QObject::destroyed, QCoreApplication::instance(), removeFile);
    else
        removeFile();
    m_parts.workspace.remove(id);
}

} // namespace Rollcall
