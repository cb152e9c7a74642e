#include "models/workspace/opendirectory.h"

#include <QPointer>

#include <tuple>

namespace Rollcall {

namespace {

Task<Result<void>> nothingToNote()
{
    co_return Result<void>();
}

} // namespace

OpenDirectory::OpenDirectory(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

void OpenDirectory::describe(const QString &name, const QString &environment, const QString &colour)
{
    const auto shown = [this] { return std::tie(m_parts.name, m_parts.environment, m_parts.colour); };
    const std::tuple now(name, environment, colour);
    if (shown() == now)
        return;
    shown() = now;
    Q_EMIT described();
}

Task<Result<Traits>> OpenDirectory::traits(std::optional<OrganizationId> organization)
{
    return m_parts.directory->traits(m_parts.actor, std::move(organization));
}

Change OpenDirectory::prepare(Payload payload) const
{
    Change change = Change::make(m_parts.actor, std::move(payload));
    change.where = m_parts.id;
    return change;
}

Task<Result<QString>> OpenDirectory::storeLogo(QByteArray bytes)
{
    return m_parts.directory->storeLogo(m_parts.actor, std::move(bytes));
}

Task<Result<QByteArray>> OpenDirectory::logo(QString hash)
{
    return m_parts.directory->logo(std::move(hash));
}

Task<Result<Applied>> OpenDirectory::apply(Payload payload)
{
    QList<Payload> one;
    one.append(std::move(payload));
    auto results = co_await applyAll(std::move(one));
    if (results.isEmpty())
        co_return failure(Error::Kind::Cancelled, tr("The directory was closed before it answered."));
    co_return results.takeFirst();
}

Task<QList<Result<Applied>>> OpenDirectory::applyAll(QList<Payload> payloads)
{
    return applyChanges(prepareAll(std::move(payloads)));
}

QList<Change> OpenDirectory::prepareAll(QList<Payload> payloads) const
{
    QList<Change> changes;
    changes.reserve(payloads.size());
    for (auto &payload : payloads)
        changes.append(prepare(std::move(payload)));
    return changes;
}

Task<Result<ChangeSet>> OpenDirectory::stage(QList<Change> changes, QString title)
{
    if (!m_staging.stage)
        co_return failure(Error::Kind::Unsupported, tr("Changes of %1 cannot be staged.").arg(name()));
    auto staging = m_staging.stage(std::move(title), std::move(changes));
    auto set = co_await staging;
    co_return set;
}

Task<Result<ChangeSet>> OpenDirectory::stageAll(QList<Payload> payloads, QString title)
{
    return stage(prepareAll(std::move(payloads)), std::move(title));
}

void OpenDirectory::applyThrough(Road road, Shown shown)
{
    m_road = std::move(road);
    m_shown = std::move(shown);
}

Task<Result<void>> OpenDirectory::secretShown(const Applied &result)
{
    return m_shown && !result.secret.isEmpty() ? m_shown(result.change) : nothingToNote();
}

Task<QList<Result<Applied>>> OpenDirectory::send(QList<Change> changes)
{
    return m_road ? m_road(std::move(changes)) : m_parts.directory->apply(std::move(changes));
}

Task<QList<Result<Applied>>> OpenDirectory::applyChanges(QList<Change> changes)
{
    const QPointer self(this);
    auto results = co_await send(std::move(changes));
    if (!self)
        co_return results;
    for (auto &result : results) {
        if (!result)
            continue;
        if (result->outcome != Applied::Outcome::Unknown) {
            Q_EMIT applied(*result);
            continue;
        }
        // To say that it was saved would be a guess.
        QStringList sentences(tr("There was no good answer, so nobody knows whether this was done. Look before you try again."));
        sentences += result->notes;
        result = failure(Error::Kind::Network, sentences.join(u' '));
    }
    co_return results;
}

} // namespace Rollcall
