#include "models/workspace/changes/inverse.h"

#include "models/workspace/changes/differences.h"
#include "models/workspace/changes/inverseparts.h"

#include <QJsonArray>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace Inverting;

Remove removal(const EntityId &target, bool alsoAccount)
{
    Remove remove;
    remove.target = target;
    remove.alsoAccount = alsoAccount;
    return remove;
}

struct Inverter {
    Builder &to;
    const EntityId &target;
    const QJsonObject &before;
    const QJsonObject &after;

    void operator()(const Create &) const
    {
        QJsonObject base = after;
        if (target.kind == EntityKind::Organization)
            base.insert(u"members"_s, 1); // Its owner; whoever came since would go with it.
        to.add(removal(target, false), base);
    }

    void operator()(const Patch &patch) const
    {
        Patch back{target, {}};
        for (const FieldEdit &edit : patch.edits) {
            if (!sameValue(before.value(edit.field), after.value(edit.field)))
                back.edits.append({edit.field, after.value(edit.field), before.value(edit.field)});
        }
        for (FieldEdit &edit : back.edits) {
            // Members' images leave empty fields out: their values are texts all the same.
            edit.before = edit.before.isUndefined() ? QJsonValue(QString()) : edit.before;
            edit.after = edit.after.isUndefined() ? QJsonValue(QString()) : edit.after;
        }
        if (!back.edits.isEmpty())
            to.add(back, after);
    }

    void operator()(const Remove &) const { removed(to, target); }

    void operator()(const AddMember &add) const
    {
        to.add(removal(target, after.contains(u"person"_s)), after);
        if (add.invite)
            to.lose(UndoWords::tr("The invitation to %1 was sent; its link leads nowhere then.").arg(to.title()));
    }

    void operator()(const SetRoles &) const { to.add(SetRoles{target, rolesIn(after), rolesIn(before)}, after); }

    void operator()(const SetStatus &) const
    {
        const MemberStatus was = statusIn(before);
        const MemberStatus is = statusIn(after);
        if (was != MemberStatus::Pending) {
            to.add(SetStatus{target, is, was}, after);
            return;
        }
        // A membership becomes pending by an invitation only, and somebody suspended cannot be invited.
        QList<ChangeId> made;
        if (is == MemberStatus::Suspended)
            made.append(to.add(SetStatus{target, is, MemberStatus::Active}, after));
        Invite invite;
        invite.member = target;
        to.add(invite, made.isEmpty() ? after : QJsonObject(), {}, made);
        to.lose(UndoWords::tr("%1 gets a new invitation; the earlier one stays void.").arg(to.title()));
    }

    void operator()(const Invite &) const
    {
        to.lose(UndoWords::tr("The invitation to %1 was sent.").arg(to.title()));
        if (statusIn(before) != MemberStatus::Pending)
            to.add(SetStatus{target, MemberStatus::Pending, statusIn(before)}, after);
        else if (!isInvited(before))
            to.add(RevokeInvitation{target}, after);
    }

    void operator()(const RevokeInvitation &) const
    {
        if (!isInvited(before))
            return;
        Invite invite;
        invite.member = target;
        to.add(invite, after);
        to.lose(UndoWords::tr("%1 gets a new invitation; the earlier one stays void.").arg(to.title()));
    }

    void operator()(const ResetPassword &) const
    {
        to.lose(UndoWords::tr("The password of %1 was replaced; the earlier one is not known.").arg(to.title()));
    }

    void operator()(const EndSessions &) const { to.lose(UndoWords::tr("The sessions of %1 were ended.").arg(to.title())); }
};

} // namespace

bool hasInverse(const StagedChange &applied)
{
    const Payload &payload = applied.change.payload;
    if (!applied.target)
        return false;
    if (std::holds_alternative<SetRoles>(payload) || std::holds_alternative<SetStatus>(payload) || std::holds_alternative<AddMember>(payload))
        return true;
    if (const auto *patch = std::get_if<Patch>(&payload)) {
        return std::ranges::any_of(patch->edits, [&applied](const FieldEdit &edit) {
            return !sameValue(applied.before.value(edit.field), applied.after.value(edit.field));
        });
    }
    return !inverseOf(applied).items.isEmpty();
}

Inverse inverseOf(const StagedChange &applied)
{
    Builder builder(applied);
    const bool wasDone = applied.state == ItemState::Done || applied.state == ItemState::Partial;
    if (wasDone && applied.target)
        std::visit(Inverter{builder, *applied.target, applied.before, applied.after}, applied.change.payload);
    return builder.result;
}

} // namespace Rollcall
