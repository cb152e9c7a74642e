#pragma once

#include "models/directory/reader.h"

namespace Rollcall {

class Store;

/// The embedded directory's own store as a Reader, scoped to what the actor may see.
class EmbeddedReader final : public Reader
{
    Q_OBJECT
public:
    EmbeddedReader(Store &store, Actor actor, QObject *parent = nullptr);

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
    Task<Result<QList<JournalEntry>>> journal(JournalQuery query) override;
    Task<Result<Access>> access(OrganizationId id) override;
    Task<Result<QList<Found>>> find(QString text, int limit, std::stop_token cancel) override;

private:
    Store &m_store;
    Actor m_actor;
};

} // namespace Rollcall
