#include "app/commandline/carryout.h"
#include "app/commandline/membertarget.h"
#include "app/commandline/options.h"
#include "app/commandline/resolve.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::MemberActionCommands)
};

Task<int> editMember(Context &context)
{
    User person;
    Membership member;
    const bool ofMembership = context.has(u"title"_s) || context.has(u"department"_s) || context.has(u"manager"_s);
    if (ofMembership || context.has(u"organization"_s)) {
        const auto found = co_await memberTarget(context);
        if (!found)
            co_return fail(context, found);
        person = found->person.user;
        member = found->membership()->membership;
    } else {
        const auto found = co_await resolveUser(context.reader(), context.argument(0), OrganizationId());
        if (!found)
            co_return fail(context, found);
        person = *found;
    }
    const QJsonObject user = toJson(person);
    const QJsonObject membership = toJson(member);
    const QJsonObject values = memberFieldValues(context);
    Patch ofUser;
    ofUser.target = entity(person.id);
    Patch ofMember;
    ofMember.target = entity(person.id, member.organization);
    for (const auto &field : memberFields()) {
        if (!values.contains(field.key))
            continue;
        const QString before = (field.ofUser ? user : membership).value(field.key).toString();
        const FieldEdit edit{field.key, before, values.value(field.key)};
        if (before != edit.after.toString())
            (field.ofUser ? ofUser : ofMember).edits.append(edit);
    }
    QList<Payload> payloads;
    if (!ofUser.edits.isEmpty())
        payloads.append(ofUser);
    if (!ofMember.edits.isEmpty())
        payloads.append(ofMember);
    if (payloads.isEmpty()) {
        context.out.line(Tr::tr("Nothing to do: it is so already."));
        context.out.document({{u"outcome"_s, u"noOp"_s}});
        co_return Exit::done;
    }
    const auto results = co_await context.directory.applyAll(std::move(payloads));
    int failed = 0;
    QJsonObject after;
    for (const auto &result : results) {
        if (!result) {
            context.out.error(result.error());
            ++failed;
            continue;
        }
        for (const auto &note : result->notes)
            context.out.line(note);
        for (auto it = result->after.begin(); it != result->after.end(); ++it)
            after.insert(it.key(), it.value());
    }
    if (failed == results.size())
        co_return Exit::failed;
    context.out.line(Tr::tr("Saved %1.").arg(person.title()));
    context.out.document({{u"member"_s, after}});
    co_return failed > 0 ? Exit::partly : Exit::done;
}

Task<int> setStatus(Context &context, MemberStatus status, QString sentence)
{
    const auto target = co_await memberTarget(context);
    if (!target)
        co_return fail(context, target);
    const User &user = target->person.user;
    SetStatus change;
    change.member = entity(user.id, target->organization.id);
    change.before = target->membership()->membership.status;
    change.after = status;
    Telling telling{u"member"_s, saying(sentence.arg(user.title(), target->organization.title()))};
    co_return co_await carryOut(context, std::move(change), std::move(telling));
}

Task<int> suspend(Context &context)
{
    return setStatus(context, MemberStatus::Suspended, Tr::tr("Suspended %1 in “%2”."));
}

Task<int> activate(Context &context)
{
    return setStatus(context, MemberStatus::Active, Tr::tr("Activated %1 in “%2”."));
}

Task<int> removeMember(Context &context)
{
    const auto target = co_await memberTarget(context);
    if (!target)
        co_return fail(context, target);
    const User &user = target->person.user;
    const QString organization = target->organization.title();
    const bool account = context.has(u"account"_s);
    const QString question = account
        ? Tr::tr("Remove %1 from “%2”, and delete the account if no other membership is left?")
        : Tr::tr("Remove %1 from “%2”? The account stays.");
    Remove change;
    change.target = entity(user.id, target->organization.id);
    change.alsoAccount = account;
    Telling telling{u"member"_s, saying(Tr::tr("Removed %1 from “%2”.").arg(user.title(), organization)),
                    question.arg(user.title(), organization)};
    co_return co_await carryOut(context, std::move(change), std::move(telling));
}

Task<int> changeRoles(Context &context)
{
    const auto target = co_await memberTarget(context);
    if (!target)
        co_return fail(context, target);
    const User &user = target->person.user;
    const OrganizationId organization = target->organization.id;
    const auto set = co_await resolveRoles(context.reader(), context.parser.values(u"role"_s), organization);
    if (!set)
        co_return fail(context, set);
    const auto added = co_await resolveRoles(context.reader(), context.parser.values(u"add-role"_s), organization);
    if (!added)
        co_return fail(context, added);
    const auto removed = co_await resolveRoles(context.reader(), context.parser.values(u"remove-role"_s), organization);
    if (!removed)
        co_return fail(context, removed);
    SetRoles change;
    change.member = entity(user.id, organization);
    change.before = target->membership()->membership.roles;
    change.after = set->isEmpty() ? change.before : *set;
    for (const auto &role : *added) {
        if (!change.after.contains(role))
            change.after.append(role);
    }
    change.after.removeIf([&](const RoleId &role) { return removed->contains(role); });
    Telling telling{u"member"_s,
                    saying(Tr::tr("Changed the roles of %1 in “%2”.").arg(user.title(), target->organization.title()))};
    co_return co_await carryOut(context, std::move(change), std::move(telling));
}

Task<int> resetPassword(Context &context)
{
    const auto user = co_await resolveUser(context.reader(), context.argument(0), OrganizationId());
    if (!user)
        co_return fail(context, user);
    ResetPassword change;
    change.user = entity(user->id);
    Telling telling{u"member"_s, saying(Tr::tr("Replaced the password of %1.").arg(user->title())),
                    Tr::tr("Replace the password of %1 by a temporary one?").arg(user->title())};
    co_return co_await carryOut(context, std::move(change), std::move(telling));
}

Task<int> endSessions(Context &context)
{
    const auto user = co_await resolveUser(context.reader(), context.argument(0), OrganizationId());
    if (!user)
        co_return fail(context, user);
    EndSessions change;
    change.user = entity(user->id);
    Telling telling{u"member"_s, saying(Tr::tr("Ended the sessions of %1.").arg(user->title())),
                    Tr::tr("End all sessions of %1? They have to sign in once more.").arg(user->title())};
    co_return co_await carryOut(context, std::move(change), std::move(telling));
}

} // namespace

QList<Command> memberActionCommands()
{
    const QString group = u"members"_s;
    const QString member = u"MEMBER"_s;
    const auto organization = option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s);
    return {
        {group, u"edit"_s, member, 1, Tr::tr("Change fields of a person or a membership"),
         QList<QCommandLineOption>{organization} + memberFieldOptions(), &editMember},
        {group, u"remove"_s, member, 1, Tr::tr("Remove a person from an organization"),
         {organization, flag(u"account"_s, Tr::tr("Delete the account too when no other membership is left."))}, &removeMember},
        {group, u"suspend"_s, member, 1, Tr::tr("Suspend a membership"), {organization}, &suspend},
        {group, u"activate"_s, member, 1, Tr::tr("Activate a membership"), {organization}, &activate},
        {group, u"roles"_s, member, 1, Tr::tr("Set, add or remove roles of a membership"),
         {organization, repeatable(u"role"_s, Tr::tr("Exactly these roles; may be repeated."), u"role"_s),
          repeatable(u"add-role"_s, Tr::tr("Add a role; may be repeated."), u"role"_s),
          repeatable(u"remove-role"_s, Tr::tr("Take a role away; may be repeated."), u"role"_s)},
         &changeRoles},
        {group, u"end-sessions"_s, member, 1, Tr::tr("End all sessions of a person"), {}, &endSessions},
        {group, u"reset-password"_s, member, 1, Tr::tr("Give a person a new temporary password, printed once"), {}, &resetPassword},
    };
}

} // namespace Rollcall
