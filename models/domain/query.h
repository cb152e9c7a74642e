#pragma once

#include "models/domain/member.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QFlags>

#include <optional>
#include <stop_token>

namespace Rollcall {

enum class SortOrder { Ascending, Descending };

/// The columns of a members list. Orders up to Added have an index; the others are sorted when they are first asked for.
enum class MemberSort {
    Name, Email, Phone, Status, Roles, Organizations, Added,
    Username, Title, Department, City, Country, ExternalId, LastSignIn,
};

/// Which members (with an organization) or people of the directory (without), in which order.
struct MemberQuery {
    std::optional<OrganizationId> organization;
    QString text;                 ///< As typed; every word must be found. Words under three letters match beginnings.
    QList<MemberStatus> statuses; ///< Any of these; empty means all.
    QList<RoleId> roles;          ///< Any of these; empty means all.
    MemberSort sort = MemberSort::Name;
    SortOrder order = SortOrder::Ascending;

    bool operator==(const MemberQuery &) const = default;
    bool isFiltered() const { return !text.trimmed().isEmpty() || !statuses.isEmpty() || !roles.isEmpty(); }
};

enum class OrganizationSort { Name, Domains, Members, Pending, Owners, Created };

struct OrganizationQuery {
    QString text; ///< Name, display name, domains, phone.
    OrganizationSort sort = OrganizationSort::Name;
    SortOrder order = SortOrder::Ascending;

    bool operator==(const OrganizationQuery &) const = default;
};

/// Rows offset … offset+limit-1 of a query. A stopped request ends early with Error::Kind::Cancelled.
struct PageRequest {
    qint64 offset = 0;
    int limit = 100;
    std::stop_token cancel = {};
};

template<typename Row>
struct Page {
    qint64 offset = 0;
    QList<Row> rows; ///< Fewer than asked for only at the end.
};

/// How many rows a query has.
struct Count {
    qint64 value = 0;
    bool exact = true; ///< False: "about".
    bool operator==(const Count &) const = default;
};
enum class CountMode { Quick, Exact }; ///< Quick is exact to 10,000 and an estimate above.

/// A row of a members list. In the people list `membership` holds only a status (the best of all) and `since`.
struct MemberRow {
    User user;
    Membership membership;
    QStringList roleNames; ///< Sorted; in the people list over all organizations, each once.
    int organizations = 0; ///< How many the user belongs to (of those that the actor may see).
    bool operator==(const MemberRow &) const = default;
};

struct OrganizationRow {
    Organization organization;
    qint64 members = 0;
    qint64 pending = 0;
    QStringList owners; ///< Titles of up to three owners; `ownerCount` tells all.
    int ownerCount = 0;
    QString parentName;
    bool membersKnown = true; ///< False: a server never listed them all; members, pending and owners are those that are known.
    bool operator==(const OrganizationRow &) const = default;
};

struct RoleRow {
    Role role;
    qint64 holders = 0;         ///< Memberships that have the role (of those that the actor may see).
    QString belongsTo;          ///< Name of its organization or application; empty for the directory.
    QStringList roleGroups;     ///< Names of the groups that it is in.
    bool holdersKnown = true;   ///< False: there are members that a server never listed; `holders` are those that are known.
    bool operator==(const RoleRow &) const = default;
};

struct RoleGroupRow {
    RoleGroup group;
    QString applicationName;
    QStringList roleNames;
    QStringList organizationNames;
    bool operator==(const RoleGroupRow &) const = default;
};

struct ApplicationRow {
    Application application;
    int organizations = 0;
    int roles = 0;
    bool operator==(const ApplicationRow &) const = default;
};

/// One membership of a person with everything spelled out, for the inspector.
struct MembershipDetails {
    Membership membership;
    QString organizationName;
    QList<Role> roles;
    std::optional<Invitation> invitation; ///< The latest.
    QString statusChangedByName;
    bool operator==(const MembershipDetails &) const = default;
};

struct Person {
    User user;
    QList<MembershipDetails> memberships; ///< Those that the actor may see, by organization name.
    bool operator==(const Person &) const = default;
};

/// One applied change, as it stands in the journal.
struct JournalEntry {
    qint64 sequence = 0;
    ChangeId change;
    QDateTime at; ///< UTC.
    UserId actor;
    QString actorName;
    EntityId target;
    QString targetName; ///< As it was at that time.
    QString verb;       ///< Stable word: "create", "patch", "remove", "addMember", "setRoles", "setStatus", "invite", …
    QJsonObject before;
    QJsonObject after;

    bool operator==(const JournalEntry &) const = default;
};

struct JournalQuery {
    std::optional<UserId> about; ///< Entries whose target is this person or a membership of theirs.
    std::optional<OrganizationId> organization;
    int limit = 20; ///< Latest first.
};

/// Something that the one look-up found.
struct Found {
    EntityId entity;
    QString title;
    QString subtitle;
    bool operator==(const Found &) const = default;
};

/// One step of the feed: that a thing was changed, not how.
struct FeedEvent {
    qint64 sequence = 0;
    EntityId entity;
    bool operator==(const FeedEvent &) const = default;
};

} // namespace Rollcall
