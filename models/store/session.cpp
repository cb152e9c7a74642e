#include "models/store/session.h"

#include "models/store/feed/feed.h"
#include "models/store/journal/chain.h"
#include "models/store/journal/sealing.h"
#include "models/store/lists/journallist.h"
#include "models/store/lists/lookup.h"
#include "models/store/lists/matching.h"
#include "models/store/lists/memberlist.h"
#include "models/store/lists/organizationlist.h"
#include "models/store/lists/people.h"
#include "models/store/lists/rolelists.h"
#include "models/store/tables/applications.h"
#include "models/store/tables/invitations.h"
#include "models/store/tables/journal.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/organizations.h"
#include "models/store/tables/rolegroups.h"
#include "models/store/tables/roles.h"
#include "models/store/tables/users.h"

namespace Rollcall {

const std::optional<Error> &ReadSession::failure() const
{
    return m_sql.fault();
}

std::optional<Organization> ReadSession::organization(const OrganizationId &id)
{
    return Tables::organization(m_sql, id);
}

std::optional<OrganizationId> ReadSession::organizationOfDomain(const QString &domain)
{
    return Tables::organizationOfDomain(m_sql, domain);
}

QList<OrganizationId> ReadSession::childOrganizations(const OrganizationId &id)
{
    return Tables::childOrganizations(m_sql, id);
}

std::optional<Application> ReadSession::application(const ApplicationId &id)
{
    return Tables::application(m_sql, id);
}

std::optional<ApplicationId> ReadSession::applicationByName(const QString &name)
{
    return Tables::applicationByName(m_sql, name);
}

std::optional<User> ReadSession::user(const UserId &id)
{
    return Tables::user(m_sql, id);
}

std::optional<User> ReadSession::userByEmail(const QString &email)
{
    return Tables::userByEmail(m_sql, email);
}

std::optional<User> ReadSession::userByUsername(const QString &username)
{
    return Tables::userByUsername(m_sql, username);
}

std::optional<Membership> ReadSession::membership(const UserId &user, const OrganizationId &organization)
{
    return Tables::membership(m_sql, user, organization);
}

QList<Membership> ReadSession::membershipsOf(const UserId &user)
{
    return Tables::membershipsOf(m_sql, user);
}

std::optional<Role> ReadSession::role(const RoleId &id)
{
    return Tables::role(m_sql, id);
}

QList<Role> ReadSession::rolesById(const QList<RoleId> &ids)
{
    return Tables::rolesById(m_sql, ids);
}

std::optional<RoleGroup> ReadSession::roleGroup(const RoleGroupId &id)
{
    return Tables::roleGroup(m_sql, id);
}

QList<RoleGroup> ReadSession::roleGroupsOf(const OrganizationId &organization)
{
    return Tables::roleGroupsOf(m_sql, organization);
}

std::optional<Invitation> ReadSession::invitation(const InvitationId &id)
{
    return Tables::invitation(m_sql, id);
}

std::optional<Invitation> ReadSession::latestInvitation(const UserId &user, const OrganizationId &organization)
{
    return Tables::latestInvitation(m_sql, user, organization);
}

int ReadSession::activeOwners(const OrganizationId &organization, const UserId &except)
{
    return Tables::activeOwners(m_sql, organization, except);
}

QList<OrganizationId> ReadSession::solelyOwnedBy(const UserId &user, int limit)
{
    return Tables::solelyOwnedBy(m_sql, user, limit);
}

qint64 ReadSession::holders(const RoleId &role)
{
    return Tables::holders(m_sql, role);
}

std::optional<UserId> ReadSession::directoryOwner()
{
    return Tables::directoryOwner(m_sql);
}

std::optional<JournalEntry> ReadSession::journalEntryOf(const ChangeId &change)
{
    return Tables::journalEntryOf(m_sql, change);
}

std::optional<JournalEntry> ReadSession::firstEntry(const EntityId &target, const QString &verb)
{
    return Tables::firstEntry(m_sql, target, verb);
}

std::optional<JournalEntry> ReadSession::lastEntry(const EntityId &target, const QString &verb)
{
    return Tables::lastEntry(m_sql, target, verb);
}

QSet<QString> ReadSession::logosNamed(const QDateTime &since)
{
    return Tables::logos(m_sql) + Tables::logosSince(m_sql, since);
}

qint64 ReadSession::sequence()
{
    return Feed::sequence(m_sql);
}

// Lists

Page<MemberRow> ReadSession::members(const MemberQuery &query, const Visibility &visible, qint64 offset, int limit)
{
    settle();
    return Lists::members(m_sql, query, visible, offset, limit);
}

Count ReadSession::countMembers(const MemberQuery &query, const Visibility &visible, CountMode mode)
{
    settle();
    return Lists::countMembers(m_sql, query, visible, mode);
}

Page<OrganizationRow> ReadSession::organizations(const OrganizationQuery &query, const Visibility &visible, qint64 offset,
                                                 int limit)
{
    return Lists::organizations(m_sql, query, visible, offset, limit);
}

Count ReadSession::countOrganizations(const OrganizationQuery &query, const Visibility &visible, CountMode)
{
    return Lists::countOrganizations(m_sql, query, visible);
}

std::optional<OrganizationRow> ReadSession::organizationRow(const OrganizationId &id)
{
    return Lists::organizationRow(m_sql, id);
}

Person ReadSession::person(const User &user, const Visibility &visible)
{
    return Lists::person(m_sql, user, visible);
}

QList<RoleRow> ReadSession::roles(const Visibility &holders, const RoleSight &shown)
{
    return Lists::roles(m_sql, holders, shown);
}

QList<RoleGroupRow> ReadSession::roleGroups(const Visibility &visible)
{
    return Lists::roleGroups(m_sql, visible);
}

QList<ApplicationRow> ReadSession::applications()
{
    return Lists::applications(m_sql);
}

QList<JournalEntry> ReadSession::journal(const JournalQuery &query, const Visibility &visible)
{
    return Lists::journal(m_sql, query, visible);
}

QList<AuditRow> ReadSession::audit(const AuditQuery &query, const Visibility &visible)
{
    return Lists::audit(m_sql, query, visible);
}

JournalHead ReadSession::journalHead()
{
    return Journal::head(m_sql);
}

JournalVerdict ReadSession::verifyJournal(const std::optional<JournalHead> &anchor)
{
    return Journal::verify(m_sql, anchor);
}

bool ReadSession::hasPersonKey(const UserId &person)
{
    return !Journal::PersonKeys(m_sql).keyOf(person.toString().toUtf8()).isEmpty();
}

QList<Found> ReadSession::find(const QString &text, const FindSight &sight, int limit)
{
    settle();
    return Lists::find(m_sql, text, sight, limit);
}

QList<QList<KnownPerson>> ReadSession::match(const OrganizationId &organization, const QList<PersonKeys> &keys,
                                             const Visibility &visible)
{
    settle();
    return Lists::match(m_sql, organization, keys, visible);
}

} // namespace Rollcall
