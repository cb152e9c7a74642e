#include "models/domain/validation.h"
#include "models/service/rules/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Checks {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};


bool sameName(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

Result<void> groupTakes(Work &work, const RoleGroup &group, const RoleId &id)
{
    const auto role = work.session.role(id);
    if (!role) {
        return failure(Error::Kind::NotFound, Words::tr("There is no role with the id “%1” (any more).").arg(id.toString()),
                       {}, u"roles"_s);
    }
    if (role->builtIn) {
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” is built in: it can be given everywhere and needs no role group.").arg(role->name), {},
                       u"roles"_s);
    }
    if (!role->organization.isEmpty()) {
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” belongs to one organization and can be given only there, so it is in no role group.")
                           .arg(role->name),
                       {}, u"roles"_s);
    }
    if (!role->application.isEmpty() && role->application != group.application) {
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” belongs to an application, so it can only be in role groups of that application.")
                           .arg(role->name),
                       {}, u"roles"_s);
    }
    return {};
}

} // namespace

Role tidied(Role role)
{
    role.name = normalized(Field::Name, role.name);
    role.description = normalized(Field::Name, role.description);
    for (QString &word : role.permissions)
        word = word.trimmed();
    role.permissions.removeAll(QString());
    role.permissions.removeDuplicates();
    role.permissions.sort();
    return role;
}

RoleGroup tidied(RoleGroup group)
{
    group.name = normalized(Field::Name, group.name);
    group.description = normalized(Field::Name, group.description);
    return group;
}

Application tidied(Application application)
{
    application.name = normalized(Field::Name, application.name);
    return application;
}

Result<void> application(Work &work, const Application &wanted)
{
    if (const auto problem = firstError(Check::application(wanted)))
        return tl::unexpected(*problem);
    const auto namesake = work.session.applicationByName(wanted.name);
    if (namesake && *namesake != wanted.id)
        return failure(Error::Kind::Conflict, Words::tr("There is an application “%1” already.").arg(wanted.name), {}, u"name"_s);
    return {};
}

Result<void> role(Work &work, const Role &wanted)
{
    if (const auto problem = firstError(Check::role(wanted)))
        return tl::unexpected(*problem);
    if (!wanted.application.isEmpty() && !work.session.application(wanted.application)) {
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no application with the id “%1” (any more).").arg(wanted.application.toString()), {},
                       u"application"_s);
    }
    const auto rows = work.session.roles(seesAll);
    const bool taken = std::ranges::any_of(rows, [&](const RoleRow &row) {
        return row.role.id != wanted.id && row.role.organization == wanted.organization
            && row.role.application == wanted.application && sameName(row.role.name, wanted.name);
    });
    if (taken)
        return failure(Error::Kind::Conflict, Words::tr("There is a role “%1” there already.").arg(wanted.name), {}, u"name"_s);
    return {};
}

Result<void> roleGroup(Work &work, const RoleGroup &wanted)
{
    if (const auto problem = firstError(Check::roleGroup(wanted)))
        return tl::unexpected(*problem);
    const auto rows = work.session.roleGroups(seesAll);
    const bool taken = std::ranges::any_of(rows, [&](const RoleGroupRow &row) {
        return row.group.id != wanted.id && sameName(row.group.name, wanted.name);
    });
    if (taken)
        return failure(Error::Kind::Conflict, Words::tr("There is a role group “%1” already.").arg(wanted.name), {}, u"name"_s);
    if (!wanted.application.isEmpty() && !work.session.application(wanted.application)) {
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no application with the id “%1” (any more).").arg(wanted.application.toString()), {},
                       u"application"_s);
    }
    for (const RoleId &id : wanted.roles) {
        if (const auto ok = groupTakes(work, wanted, id); !ok)
            return passOn(ok);
    }
    for (const OrganizationId &id : wanted.organizations) {
        if (!work.session.organization(id)) {
            return failure(Error::Kind::NotFound,
                           Words::tr("There is no organization with the id “%1” (any more).").arg(id.toString()), {},
                           u"organizations"_s);
        }
    }
    return {};
}

QList<OrganizationId> organizationsOfHolders(ReadSession &session, const Role &role)
{
    if (!role.organization.isEmpty())
        return {role.organization};
    constexpr int pageSize = 1000;
    MemberQuery query;
    query.roles = {role.id};
    QSet<OrganizationId> found;
    for (qint64 offset = 0;; offset += pageSize) {
        const auto page = session.members(query, seesAll, offset, pageSize);
        for (const MemberRow &row : page.rows) {
            for (const Membership &membership : session.membershipsOf(row.user.id)) {
                if (membership.roles.contains(role.id))
                    found.insert(membership.organization);
            }
        }
        if (page.rows.size() < pageSize || session.hasFailed())
            return found.values();
    }
}

} // namespace Rollcall::Checks
