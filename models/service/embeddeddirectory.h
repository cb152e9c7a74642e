#pragma once

#include "models/directory/directory.h"

#include <functional>

namespace Rollcall {

class Store;

/// Tells the time in UTC; tests set their own.
using Clock = std::function<QDateTime()>;

/// The embedded local service: keeps every rule over a store, whoever calls. Each change is one savepoint of one
/// transaction, with its journal row and its feed event in the same transaction.
class EmbeddedDirectory final : public Directory
{
    Q_OBJECT
public:
    /// The store outlives the directory and is open.
    explicit EmbeddedDirectory(Store &store, Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;

private:
    Store &m_store;
    Clock m_clock;
};

} // namespace Rollcall
