#pragma once

#include "models/directory/directory.h"
#include "models/domain/permissions.h"
#include "models/domain/query.h"

namespace Rollcall {

/// What the actor may do in one organization (or, for an empty organization, in the directory itself).
struct Access {
    bool directoryOwner = false;
    PermissionSet permissions;
};

/// The read road: local, indexed, never a network. Bound to one actor; shows what that actor may see. Lives on the main
/// thread; the work happens elsewhere. Every call may fail with Storage, Forbidden, NotFound or Cancelled.
class Reader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Task<Result<Page<MemberRow>>> members(MemberQuery query, PageRequest page) = 0;
    virtual Task<Result<Count>> countMembers(MemberQuery query, CountMode mode, std::stop_token cancel) = 0;
    virtual Task<Result<Page<OrganizationRow>>> organizations(OrganizationQuery query, PageRequest page) = 0;
    virtual Task<Result<Count>> countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel) = 0;

    virtual Task<Result<OrganizationRow>> organization(OrganizationId id) = 0;
    virtual Task<Result<Person>> person(UserId id) = 0;
    virtual Task<Result<QList<RoleRow>>> roles() = 0;
    /// The roles that may be given in the organization now: its own, those of its role groups, the built-in ones.
    virtual Task<Result<QList<Role>>> assignableRoles(OrganizationId id) = 0;
    virtual Task<Result<QList<RoleGroupRow>>> roleGroups() = 0;
    virtual Task<Result<QList<ApplicationRow>>> applications() = 0;
    virtual Task<Result<QList<JournalEntry>>> journal(JournalQuery query) = 0;
    virtual Task<Result<Access>> access(OrganizationId id) = 0;
    /// People, organizations and roles by any scrap of text, best first.
    virtual Task<Result<QList<Found>>> find(QString text, int limit, std::stop_token cancel) = 0;
    /// What the server sent of a thing, with whatever no field of ours holds. Unsupported where there is no server, NotFound
    /// where it sent nothing.
    virtual Task<Result<QJsonObject>> raw(EntityId entity);

Q_SIGNALS:
    /// Something was written, by this process or another. An empty list means: anything may have changed.
    void changed(const QList<Rollcall::FeedEvent> &events);
};

} // namespace Rollcall
