#pragma once

#include "models/directory/directory.h"

#include <QSet>

#include <functional>

/// What the adapters of remote directories share.
namespace Rollcall::Remote {

/// What earlier changes of a connection made, and which of them were not done.
class EarlierChanges final
{
public:
    /// The thing itself, or what an earlier change made; Conflict when that was not done.
    Result<EntityId> resolved(const Ref &ref) const;
    Result<QList<EntityId>> resolved(const QList<Ref> &refs) const;

    /// Conflict when the change needs one that was not done.
    Result<void> permits(const Change &change) const;
    void note(const Change &change, const Result<Applied> &result);

private:
    QHash<ChangeId, EntityId> m_made;
    QSet<ChangeId> m_failed;
};

using ApplyOne = std::function<Task<Result<Applied>>(Change)>;
using Told = std::function<void(const Change &, const Result<Applied> &)>;

/// One change after another: what depends on a change that was not done is not tried. `told` hears of each, if it is set.
Task<QList<Result<Applied>>> applyInOrder(std::shared_ptr<EarlierChanges> earlier, QList<Change> changes, ApplyOne applyOne, Told told);

} // namespace Rollcall::Remote
