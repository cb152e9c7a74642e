#pragma once

#include "models/directory/directory.h"
#include "models/domain/clock.h"

namespace Rollcall {

class Store;

/// The embedded local service: keeps every rule over a store, whoever calls. Each change is one savepoint of one
/// transaction, with its journal row and its feed event in the same transaction.
class EmbeddedDirectory final : public Directory
{
    Q_OBJECT
public:
    /// The store outlives the directory and is open.
    explicit EmbeddedDirectory(Store &store, Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    /// From now on every change is refused with this sentence (a store that was opened read-only, for one).
    void setReadOnly(QString reason);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    /// At most Traits::batchSize changes. A storage fault takes the whole batch back; a refused change only itself.
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;

    /// The rules of apply in a transaction that is taken back. Waits for other writers as apply does; makes no password.
    Task<QList<Result<Applied>>> check(QList<Change> changes) override;

    /// For who may create or edit an organization.
    Task<Result<QString>> storeLogo(Actor actor, QByteArray bytes) override;
    Task<Result<QByteArray>> logo(QString hash) override;

private:
    /// Why no change can be tried at all: a read-only store, too many at once.
    std::optional<Error> refusal(qsizetype count) const;

    Store &m_store;
    Clock m_clock;
    QString m_readOnlyReason;
};

} // namespace Rollcall
