#include "models/workspace/changes/consequence.h"

#include "models/domain/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

using Kind = Consequence::Kind;

bool isPending(const QJsonValue &membership)
{
    return membership[u"status"_s].toString() == toKey(MemberStatus::Pending);
}

struct ConsequenceReader {
    const QJsonObject &before;
    const QJsonObject &after;
    const QHash<QString, QJsonObject> &roleGroups;
    QList<Consequence> &list;

    void add(Kind kind, qint64 count = 1, const QStringList &names = {}) const
    {
        if (count > 0)
            list.append({kind, count, names});
    }
    void invitationsOf(const QJsonArray &memberships) const
    {
        add(Kind::InvitationsVoid, std::count_if(memberships.begin(), memberships.end(), &isPending));
    }

    void operator()(const Remove &remove) const
    {
        const auto *entity = std::get_if<EntityId>(&remove.target);
        if (before.contains(u"memberships"_s)) {
            const QJsonArray memberships = before.value(u"memberships"_s).toArray();
            if (entity && entity->kind == EntityKind::User)
                add(Kind::AccountGoes);
            add(Kind::MembershipsGo, before.contains(u"members"_s) ? before.value(u"members"_s).toInteger() : memberships.size());
            invitationsOf(memberships);
            add(Kind::RolesGo, before.value(u"roles"_s).toArray().size());
        } else if (entity && entity->kind == EntityKind::Membership) {
            add(before.contains(u"person"_s) ? Kind::AccountGoes : Kind::AccountStays);
            add(Kind::InvitationsVoid, isPending(before) ? 1 : 0);
        }
        add(Kind::HoldersChangeRole, before.value(u"holders"_s).toInteger());
        if (!entity || entity->kind != EntityKind::Role)
            return;
        for (const QJsonValue &group : before.value(u"roleGroups"_s).toArray()) {
            const QJsonObject image = roleGroups.value(group.toString());
            if (image.value(u"roles"_s).toArray() == QJsonArray{entity->id})
                add(Kind::RoleGroupEmpties, 1, {image.value(u"name"_s).toString()});
        }
    }
    void operator()(const Patch &) const
    {
        const bool hadRoles = !before.value(u"roles"_s).toArray().isEmpty() && before.contains(u"organizations"_s);
        if (hadRoles && after.contains(u"roles"_s) && after.value(u"roles"_s).toArray().isEmpty())
            add(Kind::RoleGroupEmpties, 1, {before.value(u"name"_s).toString()});
    }
    void operator()(const SetStatus &set) const
    {
        if (set.after != MemberStatus::Suspended)
            return;
        add(Kind::SignInEnds);
        add(Kind::InvitationsVoid, isPending(before) ? 1 : 0);
    }
    void operator()(const AddMember &addition) const { add(Kind::InvitationSent, addition.invite ? 1 : 0); }
    void operator()(const Invite &) const
    {
        const QJsonObject invitation = before.value(u"invitation"_s).toObject();
        add(Kind::InvitationsVoid, invitation.value(u"state"_s).toString() == toKey(InvitationState::Pending) ? 1 : 0);
        add(Kind::InvitationSent);
    }
    void operator()(const RevokeInvitation &) const { add(Kind::InvitationsVoid); }
    void operator()(const ResetPassword &) const { add(Kind::PasswordReplaced); }
    void operator()(const EndSessions &) const { add(Kind::SessionsEnd); }
    void operator()(const Create &) const {}
    void operator()(const SetRoles &) const {}
};

} // namespace

QList<Consequence> consequencesOf(const Payload &payload, const QJsonObject &before, const QJsonObject &after,
                                  const QHash<QString, QJsonObject> &roleGroups)
{
    QList<Consequence> list;
    std::visit(ConsequenceReader{before, after, roleGroups, list}, payload);
    return list;
}

QString toKey(Consequence::Kind kind)
{
    constexpr std::array words{"accountGoes"_L1,      "accountStays"_L1,      "membershipsGo"_L1, "lastOwner"_L1,
                               "invitationsVoid"_L1,  "rolesGo"_L1,           "roleGroupEmpties"_L1, "holdersChangeRole"_L1,
                               "signInEnds"_L1,       "passwordReplaced"_L1,  "invitationSent"_L1, "sessionsEnd"_L1};
    return words.at(static_cast<size_t>(kind));
}

QString sentence(const Consequence &consequence)
{
    const int count = static_cast<int>(std::min<qint64>(consequence.count, 2'000'000'000));
    const QString names = consequence.names.join(u", "_s);
    switch (consequence.kind) {
    case Kind::AccountGoes: return Words::tr("The account is deleted too, with its sign-in.");
    case Kind::AccountStays: return Words::tr("The account stays.");
    case Kind::MembershipsGo: return Words::tr("%n membership(s) go with it.", nullptr, count);
    case Kind::LastOwner: return Words::tr("Nobody would be an active owner of %1 any more.").arg(names);
    case Kind::InvitationsVoid: return Words::tr("%n pending invitation(s) become void.", nullptr, count);
    case Kind::RolesGo: return Words::tr("%n role(s) of the organization go with it.", nullptr, count);
    case Kind::RoleGroupEmpties: return Words::tr("No role is left in the role group %1.").arg(names);
    case Kind::HoldersChangeRole: return Words::tr("%n member(s) hold the role and get its replacement.", nullptr, count);
    case Kind::SignInEnds: return Words::tr("The person cannot use the organization until they are made active again.");
    case Kind::PasswordReplaced: return Words::tr("The earlier password is good no longer. This cannot be undone.");
    case Kind::SessionsEnd: return Words::tr("The person signs in once more, on every device. This cannot be undone.");
    case Kind::InvitationSent: return Words::tr("An invitation is sent. A sent mail cannot be called back.");
    }
    return {};
}

} // namespace Rollcall
