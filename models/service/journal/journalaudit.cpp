#include "models/service/journal/journalaudit.h"

#include "models/service/policy/rights.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <qcorofuture.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

/// What only the directory owner does, done if the actor is that.
template<typename T>
std::function<Result<T>(ReadSession &)> forOwner(Actor actor, std::function<T(ReadSession &)> work)
{
    return [actor, work = std::move(work)](ReadSession &session) -> Result<T> {
        const auto standing = Standing::of(session, actor);
        if (!standing)
            return passOn(standing);
        if (const auto may = Rights::needsDirectoryOwner(*standing, Words::tr("The journal belongs to the whole directory.")); !may)
            return passOn(may);
        return work(session);
    };
}

/// Who erases, if nothing is against it.
Result<Standing> eraser(ReadSession &session, const Actor &actor, const UserId &person)
{
    auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    if (const auto may = Rights::needsDirectoryOwner(*standing, Words::tr("Erasing a person cannot be undone.")); !may)
        return passOn(may);
    // While there is an account its history also says what it may be used for (see Rights::reachesAccount).
    if (const auto user = session.user(person)) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 has an account in this directory. Remove the account first, then erase what the journal says.")
                           .arg(user->title()));
    }
    if (!session.hasPersonKey(person)) {
        return failure(Error::Kind::NotFound,
                       Words::tr("The journal holds nothing readable about a person with the id “%1”.").arg(person.toString()));
    }
    return standing;
}

Result<bool> erasePerson(WriteSession &session, const Actor &actor, const UserId &person, const QDateTime &now)
{
    const auto standing = eraser(session, actor, person);
    if (!standing)
        return passOn(standing);
    session.destroyPersonKey(person);
    JournalEntry entry;
    entry.change = newId<ChangeId>();
    entry.at = now;
    entry.actor = standing->user().id;
    entry.actorName = standing->user().title();
    entry.target = entity(person);
    entry.verb = u"erase"_s;
    session.appendJournal(entry);
    return true;
}

} // namespace

JournalAudit::JournalAudit(Store &store, Actor actor, Clock clock, QObject *parent)
    : JournalBook(parent), m_store(store), m_actor(std::move(actor)), m_clock(std::move(clock))
{
}

Task<Result<QList<AuditRow>>> JournalAudit::rows(AuditQuery query, std::stop_token cancel) const
{
    std::function<Result<QList<AuditRow>>(ReadSession &)> work = [actor = m_actor, query](ReadSession &session) -> Result<QList<AuditRow>> {
        const auto standing = Standing::of(session, actor);
        if (!standing)
            return passOn(standing);
        return session.audit(query, standing->visibility(Permission::journalView));
    };
    auto reading = m_store.read<QList<AuditRow>>(std::move(work), cancel);
    auto result = co_await reading;
    co_return result;
}

Task<Result<JournalVerdict>> JournalAudit::verify(std::optional<JournalHead> anchor, std::stop_token cancel) const
{
    std::function<JournalVerdict(ReadSession &)> work = [anchor](ReadSession &session) { return session.verifyJournal(anchor); };
    auto reading = m_store.read<JournalVerdict>(forOwner<JournalVerdict>(m_actor, std::move(work)), cancel);
    auto result = co_await reading;
    co_return result;
}

Task<Result<bool>> JournalAudit::mayErase(UserId person) const
{
    std::function<Result<bool>(ReadSession &)> work = [actor = m_actor, person](ReadSession &session) -> Result<bool> {
        const auto standing = eraser(session, actor, person);
        if (!standing)
            return passOn(standing);
        return true;
    };
    auto reading = m_store.read<bool>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

Task<Result<JournalAudit::Erased>> JournalAudit::erase(UserId person) const
{
    Store &store = m_store;
    std::function<Result<bool>(WriteSession &)> work = [actor = m_actor, person, now = m_clock()](WriteSession &session) {
        return erasePerson(session, actor, person, now);
    };
    auto writing = store.write<bool>(std::move(work));
    const auto done = co_await writing;
    if (!done)
        co_return passOn(done);
    auto wiping = store.wipeLog();
    const auto wiped = co_await wiping;
    co_return Erased{wiped && *wiped};
}

} // namespace Rollcall
