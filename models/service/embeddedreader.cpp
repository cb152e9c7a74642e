#include "models/service/embeddedreader.h"

#include "models/service/views.h"
#include "models/store/store.h"
#include "models/store/walking.h"

#include <qcorofuture.h>

namespace Rollcall {

EmbeddedReader::EmbeddedReader(Store &store, Actor actor, QObject *parent, Clock clock)
    : Reader(parent), m_store(store), m_actor(std::move(actor)), m_clock(std::move(clock))
{
    connect(&m_store, &Store::fed, this, &Reader::changed);
}

template<typename T>
Task<Result<T>> EmbeddedReader::read(std::function<Result<T>(ReadSession &, const Standing &)> work, std::stop_token cancel)
{
    std::function<Result<T>(ReadSession &)> scoped = [actor = m_actor, work = std::move(work)](ReadSession &session) -> Result<T> {
        const auto standing = Standing::of(session, actor);
        if (!standing)
            return passOn(standing);
        return work(session, *standing);
    };
    auto reading = m_store.read<T>(std::move(scoped), std::move(cancel));
    auto result = co_await reading;
    co_return result;
}

Task<Result<Page<MemberRow>>> EmbeddedReader::members(MemberQuery query, PageRequest page)
{
    return read<Page<MemberRow>>(
        [query = std::move(query), page](ReadSession &session, const Standing &actor) {
            return session.members(query, actor.visibility(Permission::userView), page.offset, page.limit);
        },
        page.cancel);
}

Task<Result<Count>> EmbeddedReader::countMembers(MemberQuery query, CountMode mode, std::stop_token cancel)
{
    return read<Count>(
        [query = std::move(query), mode](ReadSession &session, const Standing &actor) {
            return session.countMembers(query, actor.visibility(Permission::userView), mode);
        },
        std::move(cancel));
}

Task<Result<Page<OrganizationRow>>> EmbeddedReader::organizations(OrganizationQuery query, PageRequest page)
{
    return read<Page<OrganizationRow>>(
        [query = std::move(query), page](ReadSession &session, const Standing &actor) {
            return session.organizations(query, actor.visibility(Permission::organizationView), page.offset, page.limit);
        },
        page.cancel);
}

Task<Result<Count>> EmbeddedReader::countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel)
{
    return read<Count>(
        [query = std::move(query), mode](ReadSession &session, const Standing &actor) {
            return session.countOrganizations(query, actor.visibility(Permission::organizationView), mode);
        },
        std::move(cancel));
}

Task<Result<OrganizationRow>> EmbeddedReader::organization(OrganizationId id)
{
    return read<OrganizationRow>([id = std::move(id)](ReadSession &session, const Standing &actor) {
        return Views::organization(session, actor, id);
    });
}

Task<Result<Person>> EmbeddedReader::person(UserId id)
{
    return read<Person>([id = std::move(id), now = m_clock()](ReadSession &session, const Standing &actor) {
        return Views::person(session, actor, id, now);
    });
}

Task<Result<QList<RoleRow>>> EmbeddedReader::roles()
{
    return read<QList<RoleRow>>([](ReadSession &session, const Standing &actor) { return Views::roles(session, actor); });
}

Task<Result<QList<Role>>> EmbeddedReader::assignableRoles(OrganizationId id)
{
    return read<QList<Role>>([id = std::move(id)](ReadSession &session, const Standing &actor) {
        return Views::assignableRoles(session, actor, id);
    });
}

Task<Result<QList<RoleGroupRow>>> EmbeddedReader::roleGroups()
{
    return read<QList<RoleGroupRow>>(
        [](ReadSession &session, const Standing &actor) { return Views::roleGroups(session, actor); });
}

Task<Result<QList<ApplicationRow>>> EmbeddedReader::applications()
{
    return read<QList<ApplicationRow>>(
        [](ReadSession &session, const Standing &actor) { return Views::applications(session, actor); });
}

Task<Result<QList<JournalEntry>>> EmbeddedReader::journal(JournalQuery query)
{
    return read<QList<JournalEntry>>([query = std::move(query)](ReadSession &session, const Standing &actor) {
        return session.journal(query, actor.visibility(Permission::journalView));
    });
}

Task<Result<Access>> EmbeddedReader::access(OrganizationId id)
{
    return read<Access>([id = std::move(id)](ReadSession &, const Standing &actor) { return Views::access(actor, id); });
}

Task<Result<QList<Found>>> EmbeddedReader::find(QString text, int limit, std::stop_token cancel)
{
    return read<QList<Found>>(
        [text = std::move(text), limit](ReadSession &session, const Standing &actor) {
            return Views::find(session, actor, text, limit);
        },
        std::move(cancel));
}

Task<Result<QList<QList<KnownPerson>>>> EmbeddedReader::match(OrganizationId organization, QList<PersonKeys> keys)
{
    return read<QList<QList<KnownPerson>>>(
        [organization = std::move(organization), keys = std::move(keys)](ReadSession &session, const Standing &actor) {
            return session.match(organization, keys, actor.visibility(Permission::userView));
        });
}

Task<Result<qint64>> EmbeddedReader::walkMembers(MemberQuery query, TakeRows<MemberRow> take, std::stop_token cancel)
{
    return read<qint64>(
        [query = std::move(query), take = std::move(take)](ReadSession &session, const Standing &actor) {
            return Rollcall::walkMembers(session, query, actor.visibility(Permission::userView), take);
        },
        std::move(cancel));
}

Task<Result<qint64>> EmbeddedReader::walkOrganizations(OrganizationQuery query, TakeRows<OrganizationRow> take, std::stop_token cancel)
{
    return read<qint64>(
        [query = std::move(query), take = std::move(take)](ReadSession &session, const Standing &actor) {
            return Rollcall::walkOrganizations(session, query, actor.visibility(Permission::organizationView), take);
        },
        std::move(cancel));
}

} // namespace Rollcall
