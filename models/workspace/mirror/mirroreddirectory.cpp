#include "models/workspace/mirror/mirroreddirectory.h"

#include "models/store/sql/connection.h"
#include "models/store/store.h"
#include "models/workspace/mirror/confirmations.h"
#include "models/workspace/mirror/kepttraits.h"
#include "models/workspace/mirror/reach.h"
#include "models/workspace/mirror/sync.h"

#include <qcorofuture.h>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

MirroredDirectory::MirroredDirectory(std::unique_ptr<Directory> remote, Mirror::Parts parts, QObject *parent)
    : Directory(parent), m_remote(std::move(remote))
{
    parts.source = dynamic_cast<Pullable *>(m_remote.get());
    Q_ASSERT(parts.source);
    m_keptTraits = std::make_unique<KeptTraits>(parts.clock);
    m_opened = parts.clock();
    m_reach = std::make_unique<Reach>([this] { return greet(); }, parts.firstProbe);
    m_mirror = std::make_unique<Mirror>(std::move(parts));
    connect(m_remote.get(), &Directory::traitsChanged, this, &Directory::traitsChanged);
    connect(&m_mirror->sync(), &Sync::stateChanged, this, &MirroredDirectory::look);
    connect(m_reach.get(), &Reach::changed, this, [this] {
        // What is shown is as old as the silence.
        if (!m_reach->lost())
            m_mirror->sync().focused();
        if (m_isHeard)
            Q_EMIT traitsChanged();
    });
}

MirroredDirectory::~MirroredDirectory() = default;

bool MirroredDirectory::isSettled() const
{
    return m_writing == 0 && (!m_confirmations || m_confirmations->isSettled());
}

void MirroredDirectory::retry()
{
    m_reach->retry();
}

Task<Result<Traits>> MirroredDirectory::traits(Actor actor, std::optional<OrganizationId> organization)
{
    const QPointer self(this);
    m_actor = actor;
    m_place = organization;
    if (!m_reach->lost())
        co_return co_await ask(actor, organization);
    // Whoever opens a window does not wait for a server that did not answer a moment ago.
    const Error why = *m_reach->lost();
    const auto kept = co_await keptTraits(organization, why);
    if (!self || kept) {
        if (self)
            m_reach->retry();
        co_return kept;
    }
    // Of what was never heard of it may say something now.
    co_return co_await ask(actor, organization);
}

bool MirroredDirectory::isDoubtful() const
{
    const SyncState &state = m_mirror->sync().state();
    return !m_isHeard && state.error && Reach::isOutOfReach(*state.error) && state.lastComplete.isValid();
}

Task<Result<Traits>> MirroredDirectory::ask(Actor actor, std::optional<OrganizationId> organization)
{
    const QPointer self(this);
    if (isDoubtful()) {
        const Result<void> there = co_await m_reach->check();
        if (!self)
            co_return failure(Error::Kind::Cancelled, tr("The directory was closed before it answered."));
        if (!there)
            co_return co_await keptTraits(organization, there.error());
    }
    const Result<Traits> heard = co_await m_remote->traits(actor, organization);
    if (!self)
        co_return heard;
    if (!heard && Reach::isOutOfReach(heard.error())) {
        m_reach->lose(heard.error());
        co_return co_await keptTraits(organization, heard.error());
    }
    if (heard) {
        m_isHeard = true;
        m_keptTraits->keep(*m_mirror->m_store, organization, *heard);
    }
    if (!heard || !m_reach->lost())
        co_return heard;
    // What it knows by itself does not mean that it is there.
    Traits traits = *heard;
    KeptTraits::forbid(traits, *m_reach->lost());
    m_reach->retry();
    co_return Result<Traits>(traits);
}

Task<Result<Traits>> MirroredDirectory::keptTraits(std::optional<OrganizationId> organization, Error why)
{
    const QPointer self(this);
    const std::optional<Traits> kept = co_await m_keptTraits->meanwhile(*m_mirror->m_store, organization, why);
    if (self) {
        m_isHeard = m_isHeard || kept;
        // It came back while they were looked up, and whoever asked has to ask again to hear of it.
        if (!m_reach->lost())
            QMetaObject::invokeMethod(this, &Directory::traitsChanged, Qt::QueuedConnection);
    }
    if (!kept)
        co_return tl::unexpected(why);
    co_return *kept;
}

Task<std::optional<EntityId>> MirroredDirectory::something() const
{
    std::function<Result<QString>(ReadSession &)> work = [](ReadSession &session) {
        auto row = session.sql().select("SELECT uuid FROM organizations LIMIT 1");
        return Result<QString>(row.step() ? row.text(0) : QString());
    };
    auto reading = m_mirror->m_store->read<QString>(std::move(work));
    const Result<QString> id = co_await reading;
    std::optional<EntityId> found;
    if (id && !id->isEmpty())
        found = entity(OrganizationId(*id));
    co_return found;
}

Task<Result<void>> MirroredDirectory::greet()
{
    const QPointer self(this);
    const std::optional<EntityId> known = co_await something();
    if (!self)
        co_return Result<void>();
    const Actor actor = m_actor;
    const std::optional<OrganizationId> place = m_place;
    if (known) {
        QList<EntityId> one;
        one.append(*known);
        const auto read = co_await m_remote->read(actor, std::move(one));
        if (!read && (!self || Reach::isOutOfReach(read.error())))
            co_return passOn(read);
    } else if (const SyncState state = m_mirror->sync().state(); state.error && Reach::isOutOfReach(*state.error)) {
        // There is nothing to ask for yet. What is missing is to be read anyway, unless a person has to sign in or to ask for it.
        if (state.error->kind == Error::Kind::Unauthorized)
            co_return tl::unexpected(*state.error);
        Result<void> refreshed;
        if (m_mirror->sync().refreshesByItself())
            refreshed = co_await m_mirror->sync().refreshed();
        if (!refreshed && (!self || Reach::isOutOfReach(refreshed.error())))
            co_return refreshed;
    }
    if (!self)
        co_return Result<void>();
    // Some ask a second server for this.
    const Result<Traits> heard = co_await m_remote->traits(actor, place);
    if (!heard)
        co_return passOn(heard);
    co_return Result<void>();
}

void MirroredDirectory::look()
{
    const SyncState &state = m_mirror->sync().state();
    if (state.isRunning())
        return;
    if (!state.error)
        return m_reach->found();
    const bool isNews = state.at >= m_opened && std::exchange(m_failed, state.at) != state.at;
    if (isNews && Reach::isOutOfReach(*state.error))
        m_reach->lose(*state.error);
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
    if (!self)
        co_return results;
    const bool isUnanswered = std::ranges::any_of(results, [](const Result<Applied> &one) {
        return one ? one->outcome == Applied::Outcome::Unknown : Reach::isOutOfReach(one.error());
    });
    if (isUnanswered)
        m_reach->doubt();
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
