#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace Rollcall {

/// An identifier that cannot be mistaken for one of another kind. The text is the directory's own and opaque.
template<typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using OrganizationId = Id<struct OrganizationTag>;
using ApplicationId = Id<struct ApplicationTag>;
using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using RoleGroupId = Id<struct RoleGroupTag>;
using InvitationId = Id<struct InvitationTag>;
using ConnectionId = Id<struct ConnectionTag>;
using ChangeId = Id<struct ChangeTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

/// A new UUID version 7 (RFC 9562 section 5.7), lower case with hyphens: sorts by time of making.
QString newUuid();

template<typename T>
T newId()
{
    return T(newUuid());
}

/// What kinds of thing a directory holds.
enum class EntityKind { Organization, Application, User, Membership, Role, RoleGroup, Invitation };

/// Stable camelCase word of a kind ("organization", "roleGroup"), as the journal and `--json` write it.
QString toKey(EntityKind kind);
std::optional<EntityKind> entityKindFromKey(QStringView key);

/// One thing in a directory. A membership is named by its user and its organization.
struct EntityId {
    EntityKind kind = EntityKind::Organization;
    QString id;           ///< For a membership: the user's id.
    QString organization; ///< Memberships only.

    bool operator==(const EntityId &) const = default;
    friend size_t qHash(const EntityId &e, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(e.kind), e.id, e.organization);
    }
};

inline EntityId entity(const OrganizationId &id) { return {EntityKind::Organization, id.toString(), {}}; }
inline EntityId entity(const ApplicationId &id) { return {EntityKind::Application, id.toString(), {}}; }
inline EntityId entity(const UserId &id) { return {EntityKind::User, id.toString(), {}}; }
inline EntityId entity(const RoleId &id) { return {EntityKind::Role, id.toString(), {}}; }
inline EntityId entity(const RoleGroupId &id) { return {EntityKind::RoleGroup, id.toString(), {}}; }
inline EntityId entity(const InvitationId &id) { return {EntityKind::Invitation, id.toString(), {}}; }
inline EntityId entity(const UserId &user, const OrganizationId &organization)
{
    return {EntityKind::Membership, user.toString(), organization.toString()};
}

} // namespace Rollcall
