#include "ui/shell/changesentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangeSentence)
};

Deed::Kind membershipDeed(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty())
        return Deed::Kind::AddedMember;
    if (after.isEmpty())
        return Deed::Kind::RemovedMember;
    if (before.value("status"_L1) != after.value("status"_L1)) {
        const auto status = memberStatusFromKey(after.value("status"_L1).toString());
        if (status == MemberStatus::Suspended)
            return Deed::Kind::Suspended;
        if (status == MemberStatus::Active)
            return Deed::Kind::MadeActive;
    }
    return before.value("roles"_L1) == after.value("roles"_L1) ? Deed::Kind::Edited : Deed::Kind::ChangedRoles;
}

QString createdSentence(EntityKind entity, const QString &name)
{
    switch (entity) {
    case EntityKind::Organization:
        return Words::tr("Created the organization %1.").arg(name);
    case EntityKind::Application:
        return Words::tr("Created the application %1.").arg(name);
    case EntityKind::Role:
        return Words::tr("Created the role %1.").arg(name);
    case EntityKind::RoleGroup:
        return Words::tr("Created the role group %1.").arg(name);
    case EntityKind::User:
    case EntityKind::Membership:
    case EntityKind::Invitation:
        break;
    }
    return Words::tr("Added %1.").arg(name);
}

QString deletedSentence(EntityKind entity, const QString &name)
{
    switch (entity) {
    case EntityKind::Organization:
        return Words::tr("Deleted the organization %1.").arg(name);
    case EntityKind::Application:
        return Words::tr("Deleted the application %1.").arg(name);
    case EntityKind::Role:
        return Words::tr("Deleted the role %1.").arg(name);
    case EntityKind::RoleGroup:
        return Words::tr("Deleted the role group %1.").arg(name);
    case EntityKind::User:
    case EntityKind::Membership:
    case EntityKind::Invitation:
        break;
    }
    return Words::tr("Deleted the account of %1.").arg(name);
}

} // namespace

Deed Deed::of(const Applied &result)
{
    const QJsonObject &before = result.before;
    const QJsonObject &after = result.after;
    const EntityKind entity = result.target.kind;
    if (!result.secret.isEmpty() && entity == EntityKind::User)
        return {Kind::ResetPassword, entity};
    if (result.outcome == Applied::Outcome::NoOp)
        return {Kind::Nothing, entity};
    if (entity == EntityKind::Membership)
        return {membershipDeed(before, after), entity};
    if (entity == EntityKind::Invitation)
        return {after.value("state"_L1).toString() == "revoked"_L1 ? Kind::RevokedInvitation : Kind::Invited, entity};
    if (before.isEmpty())
        return {Kind::Created, entity};
    return {after.isEmpty() ? Kind::Deleted : Kind::Edited, entity};
}

QString changeSentence(const Deed &deed, const QString &name, const QString &place)
{
    switch (deed.kind) {
    case Deed::Kind::Nothing:
        return Words::tr("Nothing to change: it was so already.");
    case Deed::Kind::Created:
        return createdSentence(deed.entity, name);
    case Deed::Kind::Edited:
        return Words::tr("Saved %1.").arg(name);
    case Deed::Kind::Deleted:
        return deletedSentence(deed.entity, name);
    case Deed::Kind::AddedMember:
        return place.isEmpty() ? Words::tr("Added %1.").arg(name) : Words::tr("Added %1 to %2.").arg(name, place);
    case Deed::Kind::RemovedMember:
        return place.isEmpty() ? Words::tr("Removed %1.").arg(name)
                               : Words::tr("Removed %1 from %2.").arg(name, place);
    case Deed::Kind::ChangedRoles:
        return Words::tr("Changed the roles of %1.").arg(name);
    case Deed::Kind::Suspended:
        return Words::tr("Suspended %1.").arg(name);
    case Deed::Kind::MadeActive:
        return Words::tr("Made %1 active.").arg(name);
    case Deed::Kind::Invited:
        return Words::tr("Invited %1.").arg(name);
    case Deed::Kind::RevokedInvitation:
        return Words::tr("Revoked the invitation of %1.").arg(name);
    case Deed::Kind::ResetPassword:
        return Words::tr("Gave %1 a temporary password.").arg(name);
    }
    return {};
}

QString changesSentence(const QList<Applied> &results)
{
    const int count = static_cast<int>(results.size());
    const Deed first = results.isEmpty() ? Deed() : Deed::of(results.first());
    const bool alike = std::ranges::all_of(results, [&](const Applied &r) { return Deed::of(r) == first; });
    if (alike) {
        switch (first.kind) {
        case Deed::Kind::AddedMember:
            return Words::tr("Added %Ln people.", nullptr, count);
        case Deed::Kind::RemovedMember:
            return Words::tr("Removed %Ln people.", nullptr, count);
        case Deed::Kind::ChangedRoles:
            return Words::tr("Changed the roles of %Ln people.", nullptr, count);
        case Deed::Kind::Suspended:
            return Words::tr("Suspended %Ln people.", nullptr, count);
        case Deed::Kind::MadeActive:
            return Words::tr("Made %Ln people active.", nullptr, count);
        case Deed::Kind::Invited:
            return Words::tr("Invited %Ln people.", nullptr, count);
        case Deed::Kind::Nothing:
            return changeSentence(first, {}, {});
        default:
            break;
        }
    }
    return Words::tr("Applied %Ln changes.", nullptr, count);
}

} // namespace Rollcall
