#include "models/workspace/mirror/mirroreddirectory.h"

#include "models/store/store.h"
#include "models/workspace/mirror/confirmations.h"

#include <QPointer>

namespace Rollcall {

MirroredDirectory::MirroredDirectory(std::unique_ptr<Directory> remote, Mirror::Parts parts, QObject *parent)
    : Directory(parent), m_remote(std::move(remote))
{
    parts.source = dynamic_cast<Pullable *>(m_remote.get());
    Q_ASSERT(parts.source);
    m_mirror = std::make_unique<Mirror>(std::move(parts));
    connect(m_remote.get(), &Directory::traitsChanged, this, &Directory::traitsChanged);
}

MirroredDirectory::~MirroredDirectory() = default;

Task<Result<Traits>> MirroredDirectory::traits(Actor actor, std::optional<OrganizationId> organization)
{
    return m_remote->traits(std::move(actor), std::move(organization));
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
