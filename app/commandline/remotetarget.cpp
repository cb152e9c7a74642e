#include "app/commandline/remotetarget.h"

#include "app/commandline/connectiontarget.h"
#include "app/commandline/trace.h"
#include "models/workspace/mirror/sync.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

DataFolder remoteFolder(const Typed &typed)
{
    return DataFolder::find(typed.value(u"data-dir"_s));
}

} // namespace

RemoteTarget::RemoteTarget(const Typed &typed, WorkspaceSession &session, Workspace &workspace)
    : m_typed(typed), m_session(session), m_remotes(remoteFolder(typed), session, workspace)
{
}

Task<Result<void>> RemoteTarget::openSession()
{
    const Result<void> opened = co_await m_session.open();
    if (opened && m_typed.has(u"trace"_s))
        traceAll(m_session.connections(), m_session.signins(), m_typed.out, this);
    co_return opened;
}

Task<Result<OpenDirectory *>> RemoteTarget::open(QString name)
{
    const Result<void> opened = co_await openSession();
    if (!opened)
        co_return passOn(opened);
    const Connection *found = m_session.connections().named(name);
    if (!found || !m_remotes.connections().contains(found->id))
        co_return tl::unexpected(whyNoDirectory(m_session, name));
    if (m_typed.has(u"as"_s))
        co_return failure(Error::Kind::Unsupported,
                          tr("The server of “%1” decides what you may do there: --as works only in the directory on this computer.").arg(found->name));
    const ConnectionId id = found->id;
    const Result<OpenDirectory *> directory = co_await openOne(id);
    if (!directory)
        co_return directory;
    const bool isNew = !(*directory)->sync()->lastComplete().isValid();
    if (isNew || m_typed.has(u"refresh"_s)) {
        const Result<void> refreshed = co_await refresh(*directory);
        if (!refreshed)
            co_return passOn(refreshed);
    }
    m_typed.out.setAsOf((*directory)->sync()->lastComplete());
    co_return directory;
}

Task<void> RemoteTarget::openAll()
{
    const Result<void> opened = co_await openSession();
    if (!opened) {
        m_typed.out.error(opened.error());
        co_return;
    }
    const QList<ConnectionId> all = m_remotes.connections();
    for (const ConnectionId &id : all) {
        const Result<OpenDirectory *> directory = co_await openOne(id);
        if (!directory) {
            m_typed.out.error(directory.error());
            continue;
        }
        Result<void> refreshed;
        if (m_typed.has(u"refresh"_s))
            refreshed = co_await refresh(*directory);
        if (!refreshed)
            m_typed.out.error(refreshed.error());
        else if (!(*directory)->sync()->lastComplete().isValid())
            m_typed.out.warning(tr("“%1” has not been read yet. Add --refresh to read it.").arg((*directory)->name()));
    }
}

Task<Result<OpenDirectory *>> RemoteTarget::openOne(ConnectionId id)
{
    // What stands in the way of a sign-in is told by the first request that needs one; to read what is here none is needed.
    const std::stop_token never;
    co_await m_session.signins().start(id, never);
    co_return co_await m_remotes.open(id);
}

Task<Result<void>> RemoteTarget::refresh(OpenDirectory *directory)
{
    Sync *sync = directory->sync();
    const auto telling = connect(sync, &Sync::stateChanged, this, [this, directory, sync] {
        const SyncState &state = sync->state();
        m_typed.out.countdown(state.isRunning() ? tr("Reading “%1”: %2 so far").arg(directory->name(), QLocale().toString(state.progress.things))
                                                : QString());
    });
    Result<void> refreshed = co_await sync->refreshed();
    if (!refreshed && sync->state().kind == SyncState::Kind::Held) {
        if (m_typed.has(u"yes"_s)) {
            sync->acceptVanished();
            refreshed = co_await sync->refreshed();
        } else {
            // The question stays: somebody in front of a window may know the answer.
            const QString sentence = refreshed.error().message;
            refreshed = failure(Error::Kind::Conflict,
                                tr("%1 It was kept. Add --yes to take what the server returned.").arg(sentence));
        }
    }
    disconnect(telling);
    m_typed.out.countdown({});
    co_return refreshed;
}

} // namespace Rollcall
