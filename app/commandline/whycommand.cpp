#include "app/commandline/command.h"
#include "app/commandline/membertarget.h"
#include "app/commandline/options.h"
#include "models/domain/permissionreason.h"
#include "models/domain/permissions.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::WhyCommand)
};

/// What a question was about and what came out.
struct Answer {
    PersonTarget target;
    QString permission;
    PermissionReason reason;
    QStringList givenBy; ///< Roles that the organization may give and that would do.
};

QString sentence(const Answer &answer)
{
    using Verdict = PermissionReason::Verdict;
    const QString name = answer.target.person.user.title();
    const QString organization = answer.target.organization.title();
    switch (answer.reason.verdict) {
    case Verdict::Held:
        return Tr::tr("%1 holds %2 in “%3”:").arg(name, answer.permission, organization);
    case Verdict::DirectoryOwner:
        return Tr::tr("%1 holds %2 in “%3”: the owner of the directory may do everything in it.")
            .arg(name, answer.permission, organization);
    case Verdict::NotMember:
        return Tr::tr("%1 does not hold %2 in “%3”: no member there.").arg(name, answer.permission, organization);
    case Verdict::NotActive:
        return Tr::tr("%1 does not hold %2 in “%3”: the membership is not active. Once it is, this would give it:")
            .arg(name, answer.permission, organization);
    case Verdict::NotGiven:
        return Tr::tr("%1 does not hold %2 in “%3”: none of the roles there gives it.").arg(name, answer.permission, organization);
    }
    return {};
}

void tell(Context &context, const Answer &answer)
{
    const User &user = answer.target.person.user;
    const auto arrow = u" → "_s;
    context.out.line(sentence(answer));
    for (const auto &path : answer.reason.paths) {
        QString steps = user.title() + arrow + path.role.name;
        if (!path.roleGroups.isEmpty())
            steps += arrow + Tr::tr("role group %1").arg(path.roleGroups.join(u", "_s));
        steps += arrow + path.word;
        if (path.word != answer.permission)
            steps += arrow + answer.permission;
        context.out.line(steps);
    }
    if (!answer.reason.holds() && answer.reason.paths.isEmpty() && !answer.givenBy.isEmpty())
        context.out.line(Tr::tr("Roles that would give it: %1").arg(answer.givenBy.join(u", "_s)));
}

QJsonObject toJson(const Answer &answer)
{
    QJsonArray paths;
    for (const auto &path : answer.reason.paths) {
        paths.append(QJsonObject{{u"role"_s, path.role.id.toString()},
                                 {u"roleName"_s, path.role.name},
                                 {u"roleGroups"_s, QJsonArray::fromStringList(path.roleGroups)},
                                 {u"word"_s, path.word}});
    }
    return {{u"held"_s, answer.reason.holds()},
            {u"reason"_s, toKey(answer.reason.verdict)},
            {u"permission"_s, answer.permission},
            {u"user"_s, answer.target.person.user.id.toString()},
            {u"userName"_s, answer.target.person.user.title()},
            {u"organization"_s, answer.target.organization.id.toString()},
            {u"organizationName"_s, answer.target.organization.title()},
            {u"paths"_s, paths},
            {u"givenBy"_s, QJsonArray::fromStringList(answer.givenBy)}};
}

Task<int> why(Context &context)
{
    Answer answer;
    answer.permission = context.argument(1);
    if (!isPermissionWord(answer.permission)) {
        context.out.warning(Tr::tr("“%1” is no permission. Permissions look like user:add.").arg(answer.permission));
        co_return Exit::usage;
    }
    const auto target = co_await personTarget(context);
    if (!target)
        co_return fail(context, target);
    answer.target = *target;
    const auto groups = co_await context.reader().roleGroups();
    if (!groups)
        co_return fail(context, groups);
    answer.reason = permissionReason(target->person, target->organization, answer.permission, *groups);
    const auto roles = co_await context.reader().assignableRoles(target->organization.id);
    // Who may not see the roles still gets the answer.
    if (!roles && roles.error().kind != Error::Kind::Forbidden)
        co_return fail(context, roles);
    if (roles) {
        for (const auto &path : rolesGiving(answer.permission, *roles))
            answer.givenBy.append(path.role.name);
    }
    tell(context, answer);
    context.out.document({{u"why"_s, toJson(answer)}});
    co_return Exit::done;
}

} // namespace

QList<Command> whyCommands()
{
    return {{u"why"_s, {}, u"MEMBER PERMISSION"_s, 2, Tr::tr("Tell why a person may do something, or why not"),
             {option(u"organization"_s, Tr::tr("Name or id of the organization."), u"organization"_s)}, &why}};
}

} // namespace Rollcall
