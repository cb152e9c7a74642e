#pragma once

#include "models/domain/error.h"
#include "models/domain/organization.h"
#include "models/domain/personkeys.h"
#include "models/domain/query.h"
#include "models/domain/audit.h"
#include "models/store/journal/imagetexts.h"

#include <functional>
#include <memory>
#include <optional>

namespace Rollcall {

namespace Sql {
class Connection;
}
namespace Lists {
class Upkeep;
}
namespace Journal {
class Writer;
}

/// Which rows an actor may see; the service makes it from the actor's memberships, the store builds it into its SQL.
struct Visibility {
    bool everything = false;
    QList<OrganizationId> organizations; ///< Whose members may be seen.
    UserId self;                         ///< Always seen.
};
inline const Visibility seesAll{.everything = true, .organizations = {}, .self = {}}; ///< For the service's own rules.

/// Which roles an actor may see; empty: all.
using RoleSight = std::function<bool(const Role &)>;

/// What the one look-up may answer.
struct FindSight {
    Visibility people;
    Visibility organizations;
    RoleSight roles;
};

/// Reads of one consistent snapshot. Valid only on its SQL thread, inside the function that Store::read() runs.
///
/// A storage fault sticks: later calls answer empty, and Store::read() returns it instead of the function's result. So
/// callers need not check each call, only what it says.
class ReadSession
{
public:
    explicit ReadSession(Sql::Connection &connection) : m_sql(connection) {}
    ReadSession(const ReadSession &) = delete;
    ReadSession &operator=(const ReadSession &) = delete;
    virtual ~ReadSession() = default;

    std::optional<Organization> organization(const OrganizationId &id);
    std::optional<OrganizationId> organizationOfDomain(const QString &domain);
    QList<OrganizationId> childOrganizations(const OrganizationId &id);
    std::optional<Application> application(const ApplicationId &id);
    std::optional<ApplicationId> applicationByName(const QString &name);
    virtual std::optional<User> user(const UserId &id);
    /// Compared case-insensitively (full Unicode case folding).
    std::optional<User> userByEmail(const QString &email);
    std::optional<User> userByUsername(const QString &username);
    std::optional<Membership> membership(const UserId &user, const OrganizationId &organization);
    QList<Membership> membershipsOf(const UserId &user);
    std::optional<Role> role(const RoleId &id);
    QList<Role> rolesById(const QList<RoleId> &ids);
    std::optional<RoleGroup> roleGroup(const RoleGroupId &id);
    QList<RoleGroup> roleGroupsOf(const OrganizationId &organization); ///< Those assigned to it.
    std::optional<Invitation> invitation(const InvitationId &id);
    std::optional<Invitation> latestInvitation(const UserId &user, const OrganizationId &organization);

    /// Active memberships that hold organization:owner through any role, leaving `except` out.
    int activeOwners(const OrganizationId &organization, const UserId &except = {});
    /// Organizations (up to `limit`) in which `user` is the only active owner.
    QList<OrganizationId> solelyOwnedBy(const UserId &user, int limit = 5);
    /// Memberships that have the role; and organizations where dropping it would leave no active owner.
    qint64 holders(const RoleId &role);

    /// The directory owner: the local user of the first start.
    std::optional<UserId> directoryOwner();

    // Lists. Offsets are turned into keyset positions by the store's rank anchors.
    Page<MemberRow> members(const MemberQuery &query, const Visibility &visible, qint64 offset, int limit);
    Count countMembers(const MemberQuery &query, const Visibility &visible, CountMode mode);
    Page<OrganizationRow> organizations(const OrganizationQuery &query, const Visibility &visible, qint64 offset, int limit);
    Count countOrganizations(const OrganizationQuery &query, const Visibility &visible, CountMode mode);
    std::optional<OrganizationRow> organizationRow(const OrganizationId &id);
    Person person(const User &user, const Visibility &visible);
    /// Of their holders those are counted that may be seen.
    QList<RoleRow> roles(const Visibility &holders, const RoleSight &shown = {});
    QList<RoleGroupRow> roleGroups(const Visibility &visible);
    QList<ApplicationRow> applications();
    QList<JournalEntry> journal(const JournalQuery &query, const Visibility &visible);
    QList<Found> find(const QString &text, const FindSight &sight, int limit);
    /// For each of the keys the people that it names; see directory/matching.h.
    QList<QList<KnownPerson>> match(const OrganizationId &organization, const QList<PersonKeys> &keys, const Visibility &visible);

    /// Rows with all that they say, filtered also by what is sealed in them.
    QList<AuditRow> audit(const AuditQuery &query, const Visibility &visible);
    JournalHead journalHead();
    /// Walks the whole journal. With an anchor also what a chain alone cannot show: a cut end, or a chain made anew.
    JournalVerdict verifyJournal(const std::optional<JournalHead> &anchor);
    /// Something in the journal is sealed with a key of this person.
    bool hasPersonKey(const UserId &person);

    std::optional<JournalEntry> journalEntryOf(const ChangeId &change);
    /// The first, or the last, entry with this verb about a thing; of memberships in any organization where the target
    /// names none.
    std::optional<JournalEntry> firstEntry(const EntityId &target, const QString &verb);
    std::optional<JournalEntry> lastEntry(const EntityId &target, const QString &verb);
    /// Logos that organizations have, and those that the journal names in entries since that time.
    QSet<QString> logosNamed(const QDateTime &since);
    qint64 sequence(); ///< Of the last feed event; 0 in a new store.

    /// For tables that a room above keeps in the same file (a mirror's), in the same transaction.
    Sql::Connection &sql() { return m_sql; }

    bool hasFailed() const { return failure().has_value(); }
    const std::optional<Error> &failure() const;

protected:
    /// Brings what lists and search read in step with what this session wrote.
    virtual void settle() {}

    Sql::Connection &m_sql;
};

/// Reads and writes of one transaction; each write appends its feed event and keeps counters, sort keys and the search
/// index in step. Rules are the caller's: the store only keeps what the schema keeps (keys, uniqueness, foreign keys).
class WriteSession final : public ReadSession
{
public:
    explicit WriteSession(Sql::Connection &connection);
    ~WriteSession() override;

    std::optional<User> user(const UserId &id) override;

    // Insert, or replace what has the same id.
    void put(const Organization &organization);
    void put(const Application &application);
    void put(const User &user); ///< Password and directory owner are not touched.
    void put(const Membership &membership);
    void put(const Role &role);
    void put(const RoleGroup &group);
    void put(const Invitation &invitation);

    // Deleting takes along what cannot be without it: an organization its memberships, invitations, domains and own
    // roles; a user their memberships and invitations; a role its places in memberships and groups.
    void remove(const OrganizationId &id);
    void remove(const ApplicationId &id);
    void remove(const UserId &id);
    void remove(const UserId &user, const OrganizationId &organization);
    void remove(const RoleId &id);
    void remove(const RoleGroupId &id);

    /// An Argon2id string of libsodium, or empty for none.
    void setPassword(const UserId &user, const QByteArray &hash, bool mustReplace);
    void setDirectoryOwner(const UserId &user);

    /// Returns the entry's sequence. The time is taken from the entry.
    qint64 appendJournal(const JournalEntry &entry, const JournalRemarks &remarks = {}, const ImageTexts &texts = {});
    /// Destroys the key of what the journal says about the person; see Store::wipeLog().
    void destroyPersonKey(const UserId &person);

    /// Everything after this can be taken back without ending the transaction.
    class Savepoint final
    {
    public:
        explicit Savepoint(WriteSession &session);
        ~Savepoint(); ///< Rolls back what was not released.
        void release();

    private:
        WriteSession &m_session;
        bool m_open = true;
    };

private:
    friend class Store;
    void settle() override;
    void finish(); ///< Before the commit.

    std::unique_ptr<Lists::Upkeep> m_upkeep;
    std::unique_ptr<Journal::Writer> m_journal;
};

} // namespace Rollcall
