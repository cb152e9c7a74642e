#include "models/service/embeddeddirectory.h"

#include "models/service/batch.h"
#include "models/service/logos.h"
#include "models/service/policy/standing.h"
#include "models/service/policy/traits.h"
#include "models/service/snapshots.h"
#include "models/store/store.h"

#include <qcorofuture.h>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace Rollcall {

namespace {

using Results = QList<Result<Applied>>;

Results refuseAll(qsizetype count, const Error &error)
{
    return Results(count, tl::unexpected(error));
}

/// In the place of passwords that nobody will get: making one takes long.
QHash<ChangeId, TemporaryPassword> noPasswords(const QList<ChangeId> &changes)
{
    QHash<ChangeId, TemporaryPassword> passwords;
    for (const ChangeId &change : changes)
        passwords.insert(change, {OneTimeSecret(), "none"});
    return passwords;
}

/// What the batch would do; the session's transaction holds it afterwards and is to be rolled back.
Result<Results> tryBatch(WriteSession &session, const Batch &batch)
{
    auto results = applyBatch(session, batch);
    if (!results)
        return results;
    for (auto &result : *results) {
        if (result) {
            result->secret = OneTimeSecret();
            result->journalSequence = 0;
        }
    }
    return results;
}

/// What changes who may do what; all else leaves Traits as they are.
bool mayChangeTraits(const QList<FeedEvent> &events)
{
    return events.isEmpty() || std::ranges::any_of(events, [](const FeedEvent &event) {
        return event.entity.kind == EntityKind::Membership || event.entity.kind == EntityKind::Role;
    });
}

Result<bool> mayStoreLogos(ReadSession &session, const Actor &actor)
{
    const auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    return standing->isDirectoryOwner() || standing->holdsAnywhere(Permission::organizationEdit)
        || standing->holdsAnywhere(Permission::organizationCreate);
}

/// Logos that have not been chosen or named for long. In a write transaction, so that no change names one meanwhile.
Result<int> dropUnnamed(WriteSession &session, const Logos &logos, const QDateTime &since, const QString &chosenNow)
{
    QStringList old = logos.chosenBefore(since);
    old.removeAll(chosenNow);
    if (old.isEmpty())
        return 0;
    const QSet<QString> named = session.logosNamed(since);
    if (session.hasFailed())
        return 0;
    int dropped = 0;
    for (const QString &hash : old) {
        if (named.contains(hash))
            continue;
        logos.remove(hash);
        ++dropped;
    }
    return dropped;
}

} // namespace

EmbeddedDirectory::EmbeddedDirectory(Store &store, Clock clock, QObject *parent)
    : Directory(parent), m_store(store), m_clock(std::move(clock))
{
    connect(&m_store, &Store::fed, this, [this](const QList<FeedEvent> &events) {
        if (mayChangeTraits(events))
            Q_EMIT traitsChanged();
    });
}

void EmbeddedDirectory::setReadOnly(QString reason)
{
    m_readOnlyReason = std::move(reason);
    Q_EMIT traitsChanged();
}

Task<Result<Traits>> EmbeddedDirectory::traits(Actor actor, std::optional<OrganizationId> organization)
{
    std::function<Result<Traits>(ReadSession &)> work = [actor, organization, reason = m_readOnlyReason](ReadSession &session) {
        return traitsFor(session, actor, organization, reason);
    };
    auto reading = m_store.read<Traits>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<QList<Snapshot>>> EmbeddedDirectory::read(Actor actor, QList<EntityId> entities)
{
    const QDateTime now = m_clock();
    std::function<Result<QList<Snapshot>>(ReadSession &)> work = [actor, entities, now](ReadSession &session) {
        return snapshotsFor(session, actor, entities, now);
    };
    auto reading = m_store.read<QList<Snapshot>>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<QList<Result<Applied>>> EmbeddedDirectory::apply(QList<Change> changes)
{
    const qsizetype count = changes.size();
    if (const auto error = refusal(count))
        co_return refuseAll(count, *error);
    if (count == 0)
        co_return Results();

    Batch batch{std::move(changes), {}, m_clock(), Logos(m_store.path())};
    const QList<ChangeId> needed = changesThatNeedPasswords(batch.changes);
    if (!needed.isEmpty()) {
        const QPointer<EmbeddedDirectory> self(this);
        auto hashing = QtConcurrent::run(&makePasswords, needed);
        auto passwords = co_await hashing;
        if (!self)
            co_return refuseAll(count, Error{Error::Kind::Cancelled, tr("The directory was closed before it answered."), {}, {}});
        batch.passwords = std::move(passwords);
    }

    std::function<Result<Results>(WriteSession &)> work = [batch = std::move(batch)](WriteSession &session) {
        return applyBatch(session, batch);
    };
    auto writing = m_store.write<Results>(std::move(work));
    auto results = co_await writing;
    if (!results)
        co_return refuseAll(count, results.error());
    co_return *results;
}

Task<QList<Result<Applied>>> EmbeddedDirectory::check(QList<Change> changes)
{
    const qsizetype count = changes.size();
    if (const auto error = refusal(count))
        co_return refuseAll(count, *error);
    if (count == 0)
        co_return Results();

    Batch batch{std::move(changes), {}, m_clock(), Logos(m_store.path())};
    batch.isTrial = true;
    batch.passwords = noPasswords(changesThatNeedPasswords(batch.changes));
    // Whatever the function answers as an error rolls the transaction back, so the results leave by another door.
    const auto tried = std::make_shared<Results>();
    std::function<Result<bool>(WriteSession &)> work = [batch = std::move(batch), tried](WriteSession &session) -> Result<bool> {
        auto results = tryBatch(session, batch);
        if (!results)
            return passOn(results);
        *tried = std::move(*results);
        return failure(Error::Kind::Cancelled, QString());
    };
    auto writing = m_store.write<bool>(std::move(work));
    const auto taken = co_await writing;
    co_return tried->isEmpty() ? refuseAll(count, taken.error()) : *tried;
}

std::optional<Error> EmbeddedDirectory::refusal(qsizetype count) const
{
    const int most = traitsBatchSize();
    if (!m_readOnlyReason.isEmpty())
        return Error{Error::Kind::Forbidden, m_readOnlyReason, {}, {}};
    if (count > most)
        return Error{Error::Kind::Invalid, tr("At most %n change(s) can be applied at once.", nullptr, most), {}, {}};
    return std::nullopt;
}

Task<Result<QString>> EmbeddedDirectory::storeLogo(Actor actor, QByteArray bytes)
{
    if (!m_readOnlyReason.isEmpty())
        co_return failure(Error::Kind::Forbidden, m_readOnlyReason);
    const Logos logos(m_store.path());
    std::function<Result<bool>(ReadSession &)> work = [actor](ReadSession &session) { return mayStoreLogos(session, actor); };
    auto asking = m_store.read<bool>(std::move(work));
    const auto allowed = co_await asking;
    if (!allowed)
        co_return passOn(allowed);
    if (!*allowed)
        co_return failure(Error::Kind::Forbidden, tr("You may not choose a logo: it takes the permission to edit an organization."));
    const QDateTime since = m_clock().addDays(-Logos::keptDays);
    const QPointer<EmbeddedDirectory> self(this);
    auto storing = QtConcurrent::run(&Logos::store, logos, bytes);
    auto stored = co_await storing;
    if (!self || !stored)
        co_return stored;
    std::function<Result<int>(WriteSession &)> tidying = [logos, since, chosen = *stored](WriteSession &session) {
        return dropUnnamed(session, logos, since, chosen);
    };
    auto tidied = m_store.write<int>(std::move(tidying));
    // Whether it could or not, the new logo is there.
    co_await tidied;
    co_return stored;
}

Task<Result<QByteArray>> EmbeddedDirectory::logo(QString hash)
{
    const Logos logos(m_store.path());
    auto loading = QtConcurrent::run(&Logos::load, logos, hash);
    auto loaded = co_await loading;
    co_return loaded;
}

} // namespace Rollcall
