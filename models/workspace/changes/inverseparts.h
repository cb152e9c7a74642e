#pragma once

#include "models/workspace/changes/inverse.h"

#include <QCoreApplication>

/// The parts of inverseOf, one for each verb that has more than one.
namespace Rollcall::Inverting {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Undo)
};

/// Collects the items of one inverse.
class Builder final
{
public:
    explicit Builder(const StagedChange &applied) : m_applied(applied) {}

    /// `base`: what the thing should still look like; empty where that does not matter.
    ChangeId add(Payload payload, const QJsonObject &base = {}, std::optional<EntityId> recreates = {},
                 const QList<ChangeId> &after = {});
    void lose(const QString &sentence);
    const StagedChange &applied() const { return m_applied; }
    const QString &title() const { return m_applied.title; }
    Inverse result;

private:
    const StagedChange &m_applied;
};

/// The values of `image` that a Create or an AddMember takes.
QJsonObject creatable(const QJsonObject &image, EntityKind kind);
QList<RoleId> rolesIn(const QJsonObject &image);
MemberStatus statusIn(const QJsonObject &image);
bool isInvited(const QJsonObject &image); ///< With an invitation that is pending.

/// A membership as its image says. `user` and `organization` may be what an item before makes.
ChangeId addMembership(Builder &to, const QJsonObject &image, const Ref &user, const Ref &organization,
                       const QList<ChangeId> &after);
/// The same for somebody who has to be made first: `person` is the user's image.
ChangeId addPerson(Builder &to, const QJsonObject &image, const QJsonObject &person, const Ref &organization);

void removed(Builder &to, const EntityId &target);

} // namespace Rollcall::Inverting
