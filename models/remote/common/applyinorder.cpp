#include "models/remote/common/applyinorder.h"

#include "models/remote/common/refusals.h"

namespace Rollcall::Remote {

namespace {

tl::unexpected<Error> orphan()
{
    return failure(Error::Kind::Conflict, RemoteWords::tr("This needs what an earlier change would have made, and that was not done."));
}

} // namespace

Result<EntityId> EarlierChanges::resolved(const Ref &ref) const
{
    if (const auto *entity = std::get_if<EntityId>(&ref))
        return *entity;
    const auto found = m_made.constFind(std::get<ChangeId>(ref));
    if (found == m_made.constEnd())
        return orphan();
    return *found;
}

Result<QList<EntityId>> EarlierChanges::resolved(const QList<Ref> &refs) const
{
    QList<EntityId> entities;
    for (const Ref &ref : refs) {
        const Result<EntityId> entity = resolved(ref);
        if (!entity)
            return passOn(entity);
        entities.append(*entity);
    }
    return entities;
}

Result<void> EarlierChanges::permits(const Change &change) const
{
    for (const ChangeId &id : change.dependsOn) {
        if (m_failed.contains(id))
            return orphan();
    }
    return {};
}

void EarlierChanges::note(const Change &change, const Result<Applied> &result)
{
    if (result)
        m_made.insert(change.id, result->target);
    if (!result || result->outcome == Applied::Outcome::Unknown)
        m_failed.insert(change.id);
    else
        m_failed.remove(change.id);
}

Task<QList<Result<Applied>>> applyInOrder(std::shared_ptr<EarlierChanges> earlier, QList<Change> changes, ApplyOne applyOne, Told told)
{
    QList<Result<Applied>> results;
    for (const Change &change : std::as_const(changes)) {
        const Result<void> permitted = earlier->permits(change);
        Result<Applied> result = Applied();
        if (permitted)
            result = co_await applyOne(change);
        else
            result = passOn(permitted);
        if (result)
            result->change = change.id;
        earlier->note(change, result);
        if (told)
            told(change, result);
        results.append(result);
    }
    co_return results;
}

} // namespace Rollcall::Remote
