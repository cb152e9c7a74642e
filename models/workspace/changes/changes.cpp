#include "models/workspace/changes/changes.h"

#include "models/workspace/changes/changewords.h"
#include "models/workspace/jobend.h"
#include "models/workspace/leases/leases.h"

#include <qcorofuture.h>

namespace Rollcall {

using namespace std::chrono_literals;

namespace {

/// By directory, so that each is read once; the order within each stays.
Task<QList<StagedChange>> preparedFor(QPointer<Workspace> workspace, QList<Change> changes)
{
    QHash<ConnectionId, QList<Change>> byDirectory;
    for (const Change &change : changes)
        byDirectory[change.where].append(change);
    QHash<ChangeId, StagedChange> prepared;
    for (auto it = byDirectory.begin(); it != byDirectory.end(); ++it) {
        const QPointer<OpenDirectory> directory(workspace ? workspace->find(it.key()) : nullptr);
        const QList<Change> own = it.value();
        const auto items = co_await prepareItems(directory, own);
        for (const StagedChange &item : items)
            prepared.insert(item.id(), item);
    }
    QList<StagedChange> items;
    for (const Change &change : changes)
        items.append(prepared.value(change.id));
    co_return items;
}

Task<Result<SendLease>> takeFrom(QPointer<Leases> leases, QString name, std::stop_token stop)
{
    constexpr auto patience = 24h; // Another process may have a long set; whoever waits is shown that, and may cancel.
    if (!leases)
        co_return failure(Error::Kind::Cancelled, Changes::tr("The workspace was closed."));
    auto taking = leases->take(name, patience, stop);
    const auto held = co_await taking;
    if (!held)
        co_return passOn(held);
    SendLease lease;
    lease.held = *held;
    lease.isLost = [held = *held] { return held->isLost(); };
    co_return lease;
}

} // namespace

TakeSendLease leaseFrom(Leases &leases)
{
    return [leases = QPointer(&leases)](QString name, std::stop_token stop) {
        return takeFrom(leases, std::move(name), std::move(stop));
    };
}

Changes::Changes(WorkspaceFile &file, Workspace &workspace, TakeSendLease lease, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_basket(file), m_history(m_basket), m_lease(std::move(lease))
{
    for (OpenDirectory *directory : workspace.directories())
        attach(*directory);
    connect(&workspace, &Workspace::directoryAdded, this, [this](OpenDirectory *directory) { attach(*directory); });
}

Task<Result<ChangeSet>> Changes::stage(QString title, Origin origin, QList<Change> changes)
{
    const QPointer self(this);
    for (const Change &change : changes) {
        if (change.where.isEmpty())
            co_return failure(Error::Kind::Invalid, tr("A change names no directory."), change.id.toString());
    }
    const QPointer<Workspace> workspace(&m_workspace);
    const auto items = co_await preparedFor(workspace, changes);
    const QPointer<OpenDirectory> first(workspace && !changes.isEmpty() ? workspace->find(changes.first().where) : nullptr);
    const auto who = co_await actorName(first);
    if (!self)
        co_return failure(Error::Kind::Cancelled, tr("The workspace was closed."));
    const ChangeSet set = newChangeSet(title.isEmpty() ? changesTitle(items) : title, origin, who);
    if (const auto staged = co_await m_basket.stage(set, items); !staged)
        co_return passOn(staged);
    if (!self)
        co_return failure(Error::Kind::Cancelled, tr("The workspace was closed."));
    auto stored = co_await m_basket.set(set.id);
    co_return stored;
}

Task<Result<Preview>> Changes::preview(ChangeSetId set)
{
    return makePreview(&m_basket, &m_workspace, std::move(set));
}

ApplyJob *Changes::makeJob(ChangeSetId set, ApplyOptions options, QObject *parent)
{
    return new ApplyJob({&m_basket, &m_workspace, m_lease, m_gate}, std::move(set), options, parent);
}

Task<Changes::Outcome> Changes::apply(ChangeSetId set, ApplyOptions options, std::stop_token stop)
{
    const QPointer job(makeJob(std::move(set), options, this));
    const std::stop_callback stopping(stop, [job] {
        if (job)
            job->cancel();
    });
    const QFuture<void> ending = endOf(job.data());
    job->start();
    if (job && job->state() != ApplyJob::State::Finished)
        co_await ending;
    if (!job)
        co_return Outcome();
    Outcome outcome{job->progress(), job->error(), job->takeSecrets()};
    job->deleteLater(); // It is still telling that it has finished.
    co_return outcome;
}

Task<Result<QList<StagedChange>>> Changes::recover()
{
    const QPointer self(this);
    const auto connections = co_await m_basket.connectionsWithOrphans();
    if (!connections)
        co_return passOn(connections);
    QList<StagedChange> settled;
    QList<StagedChange> heldBack;
    std::optional<Error> stopped;
    for (const ConnectionId &where : *connections) {
        const QPointer<OpenDirectory> directory(self ? self->m_workspace.find(where) : nullptr);
        if (!directory)
            continue;
        const QString name = sendLeaseName(where);
        const std::stop_token never;
        const auto lease = co_await self->m_lease(name, never);
        if (!self || !directory || !lease)
            continue;
        const QPointer<Basket> basket(&self->m_basket);
        const ApplyGate gate = gateOfLeft({basket, &self->m_workspace, self->m_lease, self->m_gate});
        const auto recovered = co_await recoverLeft(basket, directory, gate);
        for (const SentChange &one : recovered.settled) {
            settled.append(one.item);
            if (self && !one.secret.isEmpty())
                self->m_secrets.append(one);
        }
        if (self)
            self->m_secrets += recovered.made;
        heldBack += recovered.stagedAgain;
        if (!stopped) // What is left elsewhere has nothing to do with it.
            stopped = recovered.stopped;
    }
    if (self && !settled.isEmpty())
        Q_EMIT self->recovered(settled);
    if (self && !heldBack.isEmpty())
        Q_EMIT self->heldBack(heldBack);
    if (!self)
        co_return settled;
    const auto lost = co_await self->m_basket.lostSecrets();
    if (!self)
        co_return settled;
    if (lost)
        self->m_lostSecrets = *lost;
    if (!self->m_secrets.isEmpty() || !self->m_lostSecrets.isEmpty())
        Q_EMIT self->secretsFound();
    if (stopped)
        co_return tl::unexpected(*stopped);
    co_return settled;
}

} // namespace Rollcall
