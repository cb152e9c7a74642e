#pragma once

#include "tests/workspace/desk.h"

#include <QPromise>
#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

/// The embedded directory behind a network that fails as it is told.
class Faulty final : public Directory
{
public:
    explicit Faulty(World &world) : m_world(world) {}

    enum class Fault { None, NoNetwork, AnswerLost, NeverArrived, Partial, PartialForGood, NothingIsRead };
    Fault fault = Fault::None;
    int applied = 0;
    std::shared_ptr<QPromise<void>> gate; ///< When there is one, answers wait until it is finished.

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override
    {
        return m_world.directory().traits(std::move(actor), std::move(organization));
    }
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override
    {
        if (fault == Fault::NothingIsRead)
            co_return failure(Error::Kind::RateLimited, u"Later."_s);
        auto reading = m_world.directory().read(std::move(actor), std::move(entities));
        auto read = co_await reading;
        co_return read;
    }
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override
    {
        ++applied;
        const Error none{Error::Kind::Network, u"No network."_s, {}, {}};
        if (fault == Fault::NoNetwork)
            co_return QList<Result<Applied>>(changes.size(), tl::unexpected(none));
        QList<Result<Applied>> results;
        if (fault == Fault::NeverArrived) {
            Applied unknown;
            unknown.outcome = Applied::Outcome::Unknown;
            co_return QList<Result<Applied>>(changes.size(), unknown);
        }
        const auto opened = gate;
        const QFuture<void> waited = opened ? opened->future() : QFuture<void>();
        results = co_await m_world.directory().apply(changes);
        if (opened) {
            co_await waited;
            co_return results;
        }
        for (auto &result : results) {
            if (result && fault == Fault::AnswerLost)
                result->outcome = Applied::Outcome::Unknown;
            if (!result || (fault != Fault::Partial && fault != Fault::PartialForGood))
                continue;
            if (applied == 1) {
                result->outcome = Applied::Outcome::Partial;
                result->secret = OneTimeSecret("made at the first attempt");
            } else {
                // A server knows nothing of the first attempt: it tells what it finds.
                result->outcome = fault == Fault::Partial ? Applied::Outcome::Done : Applied::Outcome::NoOp;
                result->before = result->after;
                result->secret = {};
            }
        }
        co_return results;
    }

private:
    World &m_world;
};

/// Beside the desk's own directory, over the same world.
inline Faulty *addFaulty(Desk &desk, World &world, const QString &id, const QString &destination = {})
{
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(id);
    parts.destination = destination;
    parts.actor = Actor{world.boss};
    auto faulty = std::make_unique<Faulty>(world);
    Faulty *directory = faulty.get();
    parts.directory = std::move(faulty);
    parts.reader = world.reader(world.boss);
    desk.changes().workspace().add(std::move(parts));
    return directory;
}

/// A change for the directory that is called so.
inline Change at(const QString &where, Payload payload, const UserId &actor)
{
    Change change = Change::make(Actor{actor}, std::move(payload));
    change.where = ConnectionId(where);
    return change;
}

} // namespace Rollcall
