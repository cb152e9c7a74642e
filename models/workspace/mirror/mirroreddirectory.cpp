#include "models/workspace/mirror/mirroreddirectory.h"

#include "models/store/store.h"
#include "models/workspace/mirror/confirmations.h"
#include "models/workspace/mirror/kepttraits.h"
#include "models/workspace/mirror/sync.h"

#include <QPointer>

namespace Rollcall {

MirroredDirectory::MirroredDirectory(std::unique_ptr<Directory> remote, Mirror::Parts parts, QObject *parent)
    : Directory(parent), m_remote(std::move(remote))
{
    parts.source = dynamic_cast<Pullable *>(m_remote.get());
    Q_ASSERT(parts.source);
    m_keptTraits = std::make_unique<KeptTraits>(parts.clock);
    m_mirror = std::make_unique<Mirror>(std::move(parts));
    connect(m_remote.get(), &Directory::traitsChanged, this, &Directory::traitsChanged);
    connect(&m_mirror->sync(), &Sync::stateChanged, this, &MirroredDirectory::look);
}

MirroredDirectory::~MirroredDirectory() = default;

Task<Result<Traits>> MirroredDirectory::traits(Actor actor, std::optional<OrganizationId> organization)
{
    const QPointer self(this);
    const SyncState &state = m_mirror->sync().state();
    const bool isSilent = state.error && KeptTraits::isOutOfReach(*state.error) && !state.isRunning();
    if (!isSilent || (m_heard.isValid() && m_heard >= state.at))
        co_return co_await ask(actor, organization);
    // Whoever opens a window does not wait for a server that did not answer a moment ago.
    const auto kept = co_await keptTraits(organization, *state.error);
    if (!self || !kept)
        co_return kept;
    if (!std::exchange(m_isAsking, true)) {
        QCoro::connect(ask(actor, organization), this, [this](const Result<Traits> &) { m_isAsking = false; });
    }
    co_return kept;
}

Task<Result<Traits>> MirroredDirectory::ask(Actor actor, std::optional<OrganizationId> organization)
{
    const QPointer self(this);
    const Result<Traits> heard = co_await m_remote->traits(actor, organization);
    if (!self)
        co_return heard;
    if (!heard && KeptTraits::isOutOfReach(heard.error()))
        co_return co_await keptTraits(organization, heard.error());
    if (heard) {
        m_keptTraits->keep(*m_mirror->m_store, organization, *heard);
        m_heard = m_mirror->m_parts.clock();
        reached();
    }
    co_return heard;
}

Task<Result<Traits>> MirroredDirectory::keptTraits(std::optional<OrganizationId> organization, Error why)
{
    const QPointer self(this);
    const std::optional<Traits> kept = co_await m_keptTraits->meanwhile(*m_mirror->m_store, organization, why);
    if (!kept)
        co_return tl::unexpected(why);
    if (self)
        m_isOutOfReach = true;
    co_return *kept;
}

void MirroredDirectory::look()
{
    const SyncState &state = m_mirror->sync().state();
    if (state.isRunning())
        return;
    if (!state.error)
        return reached();
    // Whoever has a window open hears why nothing can be changed; whether that is so is asked once more by then.
    const bool isNews = KeptTraits::isOutOfReach(*state.error) && std::exchange(m_silent, state.at) != state.at;
    if (isNews && !m_isOutOfReach && m_heard.isValid() && m_heard < state.at)
        Q_EMIT traitsChanged();
}

void MirroredDirectory::reached()
{
    if (std::exchange(m_isOutOfReach, false))
        Q_EMIT traitsChanged();
}

Task<Result<QList<Snapshot>>> MirroredDirectory::read(Actor actor, QList<EntityId> entities)
{
    return m_remote->read(std::move(actor), std::move(entities));
}

Task<QList<Result<Applied>>> MirroredDirectory::apply(QList<Change> changes)
{
    const QPointer self(this);
    ++m_writing;
    auto results = co_await m_remote->apply(changes);
    if (!self)
        co_return results;
    if (!m_confirmations)
        m_confirmations = std::make_unique<Confirmations>(*m_remote, *m_mirror->m_store, m_mirror->m_parts.clock);
    co_await m_confirmations->keep(changes, results);
    if (self && --m_writing == 0)
        Q_EMIT rested();
    co_return results;
}

Task<QList<Result<Applied>>> MirroredDirectory::check(QList<Change> changes)
{
    return m_remote->check(std::move(changes));
}

Task<Result<QString>> MirroredDirectory::storeLogo(Actor actor, QByteArray bytes)
{
    return m_remote->storeLogo(std::move(actor), std::move(bytes));
}

Task<Result<QByteArray>> MirroredDirectory::logo(QString hash)
{
    return m_remote->logo(std::move(hash));
}

} // namespace Rollcall
