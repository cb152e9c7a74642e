#pragma once

#include "models/directory/matching.h"
#include "models/directory/reader.h"
#include "models/directory/walking.h"
#include "models/domain/clock.h"

namespace Rollcall {

class ReadSession;
class Standing;
class Store;

/// The embedded directory's own store as a Reader, scoped to what the actor may see: organizations by organization:view,
/// members by user:view, roles by role:view, the journal by journal:view, each in the organizations where the actor holds
/// it; and always the actor's own account. Rights are looked up anew at each call.
class EmbeddedReader final : public Reader, public Matching, public Walking
{
    Q_OBJECT
public:
    /// The store outlives the reader and is open.
    EmbeddedReader(Store &store, Actor actor, QObject *parent = nullptr, Clock clock = &QDateTime::currentDateTimeUtc);

    Task<Result<Page<MemberRow>>> members(MemberQuery query, PageRequest page) override;
    Task<Result<Count>> countMembers(MemberQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<Page<OrganizationRow>>> organizations(OrganizationQuery query, PageRequest page) override;
    Task<Result<Count>> countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<OrganizationRow>> organization(OrganizationId id) override;
    Task<Result<Person>> person(UserId id) override;
    Task<Result<QList<RoleRow>>> roles() override;
    /// Of the roles that are available, those that the actor may give.
    Task<Result<QList<Role>>> assignableRoles(OrganizationId id) override;
    Task<Result<QList<RoleGroupRow>>> roleGroups() override;
    Task<Result<QList<ApplicationRow>>> applications() override;
    Task<Result<QList<JournalEntry>>> journal(JournalQuery query) override;
    Task<Result<Access>> access(OrganizationId id) override;
    Task<Result<QList<Found>>> find(QString text, int limit, std::stop_token cancel) override;
    Task<Result<QList<QList<KnownPerson>>>> match(OrganizationId organization, QList<PersonKeys> keys) override;
    Task<Result<qint64>> walkMembers(MemberQuery query, TakeRows<MemberRow> take, std::stop_token cancel) override;
    Task<Result<qint64>> walkOrganizations(OrganizationQuery query, TakeRows<OrganizationRow> take, std::stop_token cancel) override;

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(ReadSession &, const Standing &)> work, std::stop_token cancel = {});

    Store &m_store;
    Actor m_actor;
    Clock m_clock;
};

} // namespace Rollcall
