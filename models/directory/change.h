#pragma once

#include "models/domain/member.h"
#include "models/domain/query.h"

#include <QJsonObject>
#include <QJsonValue>

#include <variant>

namespace Rollcall {

/// A target that is there already, or what an earlier change of the same set will create; resolved at apply.
using Ref = std::variant<EntityId, ChangeId>;

/// On whose behalf. The service looks up what this user may do; nothing here is trusted beyond the id.
struct Actor {
    UserId user;
    bool operator==(const Actor &) const = default;
};

/// What the person saw when they made the change.
struct BasedOn {
    qint64 sequence = 0; ///< Feed sequence of the read; 0 when unknown.
    QDateTime at;        ///< UTC.
};

/// One edited field. Lists (domains, applications, permissions, roles and organizations of a group) are arrays: the
/// service merges what was added and removed into what it finds, it never posts the stale list.
struct FieldEdit {
    QString field; ///< camelCase key as in json.h.
    QJsonValue before;
    QJsonValue after;
    bool operator==(const FieldEdit &) const = default;
};

/// A new organization, application, role or role group; `values` as json.h writes it, without `id`. A user too, where a
/// directory keeps accounts that belong to no organization (an undo makes them again).
struct Create {
    EntityKind kind = EntityKind::Organization;
    QJsonObject values;
    std::optional<Ref> owner; ///< Organizations: the user who becomes its owner; the actor when absent.
};

/// Edited fields of an organization, application, user, membership, role or role group.
struct Patch {
    Ref target;
    QList<FieldEdit> edits;
};

/// Removes the target. A membership: the person leaves the organization; with `alsoAccount` the user goes too when no
/// other membership is left. An organization takes its memberships, its own roles and invitations with it.
struct Remove {
    Ref target;
    bool alsoAccount = false;
    std::optional<Ref> replacement; ///< Roles: what its holders get instead.
};

/// Makes a pending invitation for a membership, or a new one in its place (resend).
struct Invite {
    Ref member;
    int validHours = 48; ///< 1 to 720.
};

/// Adds a person to an organization. An e-mail address that the directory knows adds a membership to that user, and so does
/// `user`, which names an account whatever its address; then only the membership's fields of `values` count.
struct AddMember {
    Ref organization;
    QJsonObject values; ///< Field keys of fields.h, of the user and of the membership.
    QList<Ref> roles;   ///< At least one.
    bool invite = false; ///< Pending until accepted; else active at once.
    int inviteValidHours = 48;
    bool generatePassword = false; ///< A temporary one, returned once in Applied::secret.
    std::optional<Ref> user = {};  ///< An account that is there; a membership stands for its user.
};

/// Who has which roles. What was added and removed between `before` and `after` is merged into what is there.
struct SetRoles {
    Ref member;
    QList<RoleId> before;
    QList<RoleId> after;
};

struct SetStatus {
    Ref member;
    MemberStatus before = MemberStatus::Active;
    MemberStatus after = MemberStatus::Active;
};

struct RevokeInvitation {
    Ref invitation;
};

/// Gives the user a new temporary password, returned once.
struct ResetPassword {
    Ref user;
};

/// Ends every session of the user: they sign in once more wherever they were.
struct EndSessions {
    Ref user;
};

using Payload =
    std::variant<Create, Patch, Remove, AddMember, SetRoles, SetStatus, Invite, RevokeInvitation, ResetPassword, EndSessions>;

/// The names of the payloads, as Traits and the journal use them; same order as Payload's alternatives.
enum class Verb { Create, Patch, Remove, AddMember, SetRoles, SetStatus, Invite, RevokeInvitation, ResetPassword, EndSessions };
inline Verb verbOf(const Payload &payload) { return static_cast<Verb>(payload.index()); }
QString toKey(Verb verb); ///< "create", "patch", "remove", "addMember", …

/// The one narrow door for writes: every edit, import row and bulk action is one of these.
struct Change {
    ChangeId id; ///< Unique in a journal: applying the same change again answers what the first time did.
    ConnectionId where;
    Actor actor;
    BasedOn base;
    QList<ChangeId> dependsOn;
    Payload payload;

    /// A change with a new id.
    static Change make(Actor actor, Payload payload);
};

/// A secret that is shown once. Its memory is overwritten when it goes.
class OneTimeSecret final
{
public:
    OneTimeSecret() = default;
    explicit OneTimeSecret(QByteArray utf8) : m_bytes(std::move(utf8)) {}
    OneTimeSecret(const OneTimeSecret &other);
    OneTimeSecret &operator=(const OneTimeSecret &other);
    ~OneTimeSecret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Only for showing it to the person who asked for it.
    QString reveal() const { return QString::fromUtf8(m_bytes); }

private:
    void wipe();
    QByteArray m_bytes;
};

/// What became of one change that was not refused. A refusal or a conflict is an Error instead.
struct Applied {
    enum class Outcome {
        Done,
        NoOp,    ///< The directory was already so.
        Partial, ///< Some steps are missing: `notes` says which.
        Unknown, ///< No answer: read before doing anything.
    };
    Outcome outcome = Outcome::Done;
    ChangeId change;
    EntityId target;    ///< With the new id where one was made.
    QJsonObject before; ///< Image before; empty where there was nothing.
    QJsonObject after;  ///< Image after; empty where nothing is left.
    QStringList notes;  ///< Sentences that the person should read ("olena@… was known already: …", a doubtful phone).
    QString requestId;
    OneTimeSecret secret;
    qint64 journalSequence = 0;
};

} // namespace Rollcall
