#pragma once

#include "models/directory/matching.h"
#include "models/directory/reader.h"
#include "models/directory/walking.h"

namespace Rollcall {

class ReadSession;
class Store;

/// A mirror as a Reader: shows everything that is in it, as the server has decided what came here.
class MirrorReader final : public Reader, public Matching, public Walking
{
    Q_OBJECT
public:
    /// The store outlives the reader and is open.
    explicit MirrorReader(Store &store, QObject *parent = nullptr);

    Task<Result<Page<MemberRow>>> members(MemberQuery query, PageRequest page) override;
    Task<Result<Count>> countMembers(MemberQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<Page<OrganizationRow>>> organizations(OrganizationQuery query, PageRequest page) override;
    Task<Result<Count>> countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel) override;
    Task<Result<OrganizationRow>> organization(OrganizationId id) override;
    Task<Result<Person>> person(UserId id) override;
    Task<Result<QList<RoleRow>>> roles() override;
    Task<Result<QList<Role>>> assignableRoles(OrganizationId id) override;
    Task<Result<QList<RoleGroupRow>>> roleGroups() override;
    Task<Result<QList<ApplicationRow>>> applications() override;
    /// Nothing: what was written through here stands in the journal of the workspace.
    Task<Result<QList<JournalEntry>>> journal(JournalQuery query) override;
    /// Everything, as far as is known here: Traits and the server say what may be done.
    Task<Result<Access>> access(OrganizationId id) override;
    Task<Result<QList<Found>>> find(QString text, int limit, std::stop_token cancel) override;
    Task<Result<QJsonObject>> raw(EntityId entity) override;
    Task<Result<QList<QList<KnownPerson>>>> match(OrganizationId organization, QList<PersonKeys> keys) override;
    Task<Result<qint64>> walkMembers(MemberQuery query, TakeRows<MemberRow> take, std::stop_token cancel) override;
    Task<Result<qint64>> walkOrganizations(OrganizationQuery query, TakeRows<OrganizationRow> take, std::stop_token cancel) override;

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(ReadSession &)> work, std::stop_token cancel = {});

    Store &m_store;
};

} // namespace Rollcall
