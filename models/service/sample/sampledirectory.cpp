#include "models/service/sample/sampledirectory.h"

#include "models/domain/json.h"
#include "models/service/policy/rights.h"
#include "models/service/sample/people.h"
#include "models/store/search/pieces.h"
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
constexpr qint64 pagesFoldedAtOnce = 2'000;
constexpr qint64 mostPeople = 5'000'000;
constexpr int mostOrganizations = 20'000;

/// Used by one write function after the other, so never by two threads at once.
struct Filling {
    Sample::Plan plan;
    std::unique_ptr<Sample::People> people;
    User actor;
    QDateTime now;
    qint64 made = 0;
    bool resumed = false; ///< A part was there before.
};

/// One who was made before the sample stopped, or whose address somebody has taken since.
bool isThere(WriteSession &session, const User &user)
{
    return session.user(user.id) || session.userByEmail(user.email);
}

void putPeople(WriteSession &session, Filling &filling, qint64 count)
{
    for (qint64 i = 0; i < count && !session.hasFailed(); ++i) {
        const Sample::MadePerson person = filling.people->next();
        ++filling.made;
        if (filling.resumed && isThere(session, person.user))
            continue;
        session.put(person.user);
        for (const Membership &membership : person.memberships)
            session.put(membership);
        for (const Invitation &invitation : person.invitations)
            session.put(invitation);
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

/// Whether the store holds the plan's organizations and no others: the first transaction makes them all.
bool isPartOf(WriteSession &session, const Sample::Plan &plan)
{
    return session.countOrganizations({}, seesAll, CountMode::Exact).value == plan.organizations.size()
        && std::ranges::all_of(plan.organizations, [&](const Sample::PlannedOrganization &planned) {
               return session.organization(planned.organization.id).has_value();
           });
}

Result<qint64> begin(WriteSession &session, Filling &filling, const Actor &actor, const SampleSize &size)
{
    const auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    if (const auto may = Rights::needsDirectoryOwner(*standing, Words::tr("Sample data fill the whole directory.")); !may)
        return passOn(may);
    Sample::Random random(size.seed);
    Sample::Ids ids(size.seed + 1);
    filling.actor = standing->user();
    filling.now = QDateTime::currentDateTimeUtc();
    filling.plan = Sample::makePlan(size, random, ids, filling.now);
    filling.people = std::make_unique<Sample::People>(filling.plan, random, Sample::Ids(size.seed + 2), actor.user, filling.now);

    if (session.countOrganizations({}, seesAll, CountMode::Exact).value > 0) {
        if (!isPartOf(session, filling.plan) || session.countMembers({}, seesAll, CountMode::Exact).value > size.members) {
            return failure(Error::Kind::Conflict,
                           Words::tr("This directory holds organizations already. Sample data go only into an empty one."));
        }
        filling.resumed = true;
        return filling.made;
    }
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

/// A fault of a later chunk: the earlier ones are there, whatever the store says of its one transaction.
Error stopped(qint64 made, qint64 wanted, const Error &reason)
{
    QString why = reason.message.section(QStringLiteral(". "), 0, 0);
    if (why.endsWith(u'.'))
        why.chop(1);
    //: %3: the reason, as in "There is no room left to write “…”"
    const QString sentence = Words::tr("The sample stopped after %1 of %2 people: %3. Those are kept; make the same sample again "
                                       "to finish it.");
    return {reason.kind, sentence.arg(QString::number(made), QString::number(wanted), why), reason.details, {}};
}

} // namespace

SampleSize fitted(SampleSize size)
{
    size.organizations = static_cast<int>(std::min<qint64>(size.organizations, size.members));
    return size;
}

Task<Result<void>> fillWithSample(Store &store, Actor actor, SampleSize size, std::function<bool(qint64)> progress)
{
    if (const auto problem = problemOf(size))
        co_return tl::unexpected(*problem);
    size = fitted(size);
    auto filling = std::make_shared<Filling>();

    std::function<Result<qint64>(WriteSession &)> first = [filling, actor, size](WriteSession &session) {
        return begin(session, *filling, actor, size);
    };
    auto beginning = store.write<qint64>(std::move(first));
    auto made = co_await beginning;
    qint64 before = 0;
    while (made && *made < size.members) {
        if (progress && !progress(*made))
            co_return Result<void>();
        before = *made;
        const qint64 count = std::min(std::clamp(before / 4, leastPerChunk, mostPerChunk), size.members - before);
        std::function<Result<qint64>(WriteSession &)> chunk = [filling, count](WriteSession &session) -> Result<qint64> {
            putPeople(session, *filling, count);
            return filling->made;
        };
        auto writing = store.write<qint64>(std::move(chunk));
        made = co_await writing;
    }
    // Whoever makes a directory of a million may leave at once, and searches would look into many pieces of the index. What a
    // cancelled sample leaves of them is folded when nobody writes.
    std::function<Result<bool>(WriteSession &)> folding = [](WriteSession &session) {
        return Result<bool>(Search::foldSome(session.sql(), pagesFoldedAtOnce));
    };
    for (bool more = made.has_value(); more;) {
        if (progress && !progress(*made))
            co_return Result<void>();
        auto writing = store.write<bool>(folding);
        const auto folded = co_await writing;
        more = folded.value_or(false);
    }
    if (!made && before > 0)
        co_return tl::unexpected(stopped(before, size.members, made.error()));
    if (!made)
        co_return passOn(made);
    co_return Result<void>();
}

} // namespace Rollcall
