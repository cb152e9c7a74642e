#include "models/service/sample/sampledirectory.h"

#include "models/domain/json.h"
#include "models/service/policy/rights.h"
#include "models/service/sample/people.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <qcorofuture.h>

#include <algorithm>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

// Every commit writes most pages of the lists' indexes again, so a large directory is quicker in larger chunks; a small one
// in small chunks shows its progress.
constexpr qint64 leastPerChunk = 4'000;
constexpr qint64 mostPerChunk = 20'000;
constexpr qint64 mostPeople = 5'000'000;
constexpr int mostOrganizations = 20'000;

/// Used by one write function after the other, so never by two threads at once.
struct Filling {
    Sample::Plan plan;
    std::unique_ptr<Sample::People> people;
    User actor;
    QDateTime now;
    qint64 made = 0;
};

void putPeople(WriteSession &session, Filling &filling, qint64 count)
{
    for (qint64 i = 0; i < count && !session.hasFailed(); ++i) {
        const Sample::MadePerson person = filling.people->next();
        session.put(person.user);
        for (const Membership &membership : person.memberships)
            session.put(membership);
        for (const Invitation &invitation : person.invitations)
            session.put(invitation);
        ++filling.made;
    }
}

void journalOrganizations(WriteSession &session, const Filling &filling)
{
    for (const Sample::PlannedOrganization &planned : filling.plan.organizations) {
        JournalEntry entry;
        entry.change = newId<ChangeId>();
        entry.at = filling.now;
        entry.actor = filling.actor.id;
        entry.actorName = filling.actor.title();
        entry.target = entity(planned.organization.id);
        entry.targetName = planned.organization.title();
        entry.verb = toKey(Verb::Create);
        entry.after = toJson(planned.organization);
        session.appendJournal(entry);
    }
}

Result<qint64> begin(WriteSession &session, Filling &filling, const Actor &actor, const SampleSize &size)
{
    const auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    if (const auto may = Rights::needsDirectoryOwner(*standing, Words::tr("Sample data fill the whole directory.")); !may)
        return passOn(may);
    const Visibility all{.everything = true, .organizations = {}, .self = {}};
    if (session.countOrganizations({}, all, CountMode::Exact).value > 0) {
        return failure(Error::Kind::Conflict,
                       Words::tr("This directory holds organizations already. Sample data go only into an empty one."));
    }
    Sample::Random random(size.seed);
    Sample::Ids ids(size.seed + 1);
    filling.actor = standing->user();
    filling.now = QDateTime::currentDateTimeUtc();
    filling.plan = Sample::makePlan(size, random, ids, filling.now);
    filling.people = std::make_unique<Sample::People>(filling.plan, random, Sample::Ids(size.seed + 2), actor.user, filling.now);

    for (const Application &application : filling.plan.applications)
        session.put(application);
    for (const Sample::PlannedOrganization &planned : filling.plan.organizations)
        session.put(planned.organization);
    for (const Role &role : filling.plan.roles)
        session.put(role);
    for (const RoleGroup &group : filling.plan.groups)
        session.put(group);
    journalOrganizations(session, filling);
    // With their owners in the same transaction: no organization is ever seen without one.
    putPeople(session, filling, filling.plan.organizations.size());
    return filling.made;
}

std::optional<Error> problemOf(const SampleSize &size)
{
    if (size.members < 1 || size.members > mostPeople)
        return Error{Error::Kind::Invalid, Words::tr("A sample has 1 to %1 people.").arg(mostPeople), {}, {}};
    if (size.organizations < 1 || size.organizations > mostOrganizations)
        return Error{Error::Kind::Invalid, Words::tr("A sample has 1 to %1 organizations.").arg(mostOrganizations), {}, {}};
    return std::nullopt;
}

} // namespace

Task<Result<void>> fillWithSample(Store &store, Actor actor, SampleSize size, std::function<bool(qint64)> progress)
{
    if (const auto problem = problemOf(size))
        co_return tl::unexpected(*problem);
    // Each organization needs somebody who owns it.
    size.organizations = static_cast<int>(std::min<qint64>(size.organizations, size.members));
    auto filling = std::make_shared<Filling>();

    std::function<Result<qint64>(WriteSession &)> first = [filling, actor, size](WriteSession &session) {
        return begin(session, *filling, actor, size);
    };
    auto beginning = store.write<qint64>(std::move(first));
    auto made = co_await beginning;
    while (made && *made < size.members) {
        if (progress && !progress(*made))
            co_return Result<void>();
        const qint64 count = std::min(std::clamp(*made / 4, leastPerChunk, mostPerChunk), size.members - *made);
        std::function<Result<qint64>(WriteSession &)> chunk = [filling, count](WriteSession &session) -> Result<qint64> {
            putPeople(session, *filling, count);
            return filling->made;
        };
        auto writing = store.write<qint64>(std::move(chunk));
        made = co_await writing;
    }
    if (!made)
        co_return passOn(made);
    if (progress)
        progress(*made);
    co_return Result<void>();
}

} // namespace Rollcall
