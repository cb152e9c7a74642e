#include "models/service/policy/rights.h"

#include "models/domain/compactjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Rights {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QString explanationOf(const QString &permission)
{
    const auto known = knownPermissions();
    const auto found = std::ranges::find(known, permission, &PermissionInfo::key);
    return found == known.end() ? QString() : found->explanation;
}

const QString borrowed = u"borrowed"_s;

/// An owner's first membership is made together with the organization.
bool isBorrowed(ReadSession &session, const Membership &membership)
{
    auto made = session.lastEntry(entity(membership.user, membership.organization), toKey(Verb::AddMember));
    if (!made) {
        made = session.lastEntry(entity(membership.organization), toKey(Verb::Create));
        if (made && made->after.value(u"owner"_s).toString() != membership.user.toString())
            return false;
    }
    return made && made->after.value(borrowed).toBool();
}

} // namespace

QString quoted(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words) {
        //: One item of an enumeration within a sentence
        marked.append(Words::tr("“%1”").arg(word));
    }
    return marked.join(u", "_s);
}

Result<void> needs(const Standing &actor, const QString &permission, const Organization &organization)
{
    if (actor.holds(permission, organization.id))
        return {};
    if (organization.status == OrganizationStatus::Suspended
        && (actor.isSuspendedIn(organization.id) || actor.isGuardianOf(organization.id))) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 is suspended: nobody has rights in it until the owner of the directory, or an owner of its "
                                 "parent organization, makes it active again.").arg(organization.title()),
                       permission);
    }
    if (!actor.holds(Permission::organizationView, organization.id)) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("You have no access to that organization. Ask one of its owners to add you."), permission);
    }
    return failure(Error::Kind::Forbidden,
                   Words::tr("You may not do this in %1: it takes the permission “%2” (%3) Ask one of its owners.")
                       .arg(organization.title(), permission, explanationOf(permission)),
                   permission);
}

Result<void> needsDirectoryOwner(const Standing &actor, const QString &what)
{
    if (actor.isDirectoryOwner())
        return {};
    return failure(Error::Kind::Forbidden, Words::tr("%1 Only the owner of the directory may do this.").arg(what));
}

Result<void> grants(const Standing &actor, const Organization &organization, const QList<Role> &roles)
{
    const PermissionSet held = actor.in(organization.id);
    for (const Role &role : roles) {
        const QStringList missing = held.missing(role.permissions);
        if (!missing.isEmpty()) {
            return failure(Error::Kind::Forbidden,
                           Words::tr("You may not give “%1” in %2: it holds %3, which you do not hold there yourself.")
                               .arg(role.name, organization.title(), quoted(missing)));
        }
    }
    return {};
}

Result<void> reaches(ReadSession &session, const Standing &actor, const Membership &member, const Organization &organization,
                     const QString &title)
{
    const QStringList missing = actor.in(organization.id).missing(permissionsOf(session, member));
    if (missing.isEmpty())
        return {};
    return failure(Error::Kind::Forbidden,
                   Words::tr("%1 holds more in %2 than you do (%3). Ask one of its owners.")
                       .arg(title, organization.title(), quoted(missing)));
}

Result<void> reachesAccount(ReadSession &session, const Standing &actor, const User &user, const QString &permission)
{
    if (actor.isDirectoryOwner())
        return {};
    const QString title = user.title();
    const auto memberships = session.membershipsOf(user.id);
    if (user.directoryOwner) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("%1 owns this directory, so nobody else may change or remove the account.").arg(title));
    }
    if (memberships.isEmpty()) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("The account of %1 belongs to no organization of yours. Only the owner of the directory "
                                 "may do this.").arg(title));
    }
    for (const Membership &membership : memberships) {
        const auto organization = session.organization(membership.organization);
        if (!organization)
            continue;
        if (!actor.holds(permission, organization->id)) {
            return failure(Error::Kind::Forbidden,
                           Words::tr("The account of %1 is shared with an organization in which you do not hold “%2”. "
                                     "Only the owner of the directory, or somebody who holds it in all organizations of "
                                     "%1, may do this.").arg(title, permission));
        }
        if (const auto reached = reaches(session, actor, membership, *organization, title); !reached)
            return passOn(reached);
    }
    if (std::ranges::all_of(memberships, [&](const Membership &membership) { return isBorrowed(session, membership); })) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("The account of %1 was made elsewhere and only added to your organization. Only the owner of the "
                                 "directory may do this.").arg(title));
    }
    return {};
}

bool wouldBorrow(ReadSession &session, const Standing &actor, const User &user)
{
    const QStringList permissions{Permission::userEdit, Permission::userDelete};
    if (!actor.isDirectoryOwner() && !user.directoryOwner && session.membershipsOf(user.id).isEmpty()) {
        const auto made = session.firstEntry({EntityKind::Membership, user.id.toString(), {}}, toKey(Verb::AddMember));
        return !made || !made->after.contains(QStringLiteral("person"))
            || !actor.in(OrganizationId(made->target.organization)).holdsAll(permissions);
    }
    return std::ranges::any_of(permissions, [&](const QString &permission) {
        return !reachesAccount(session, actor, user, permission);
    });
}

void markBorrowed(JsonText &image)
{
    image.add(borrowed, true);
}

void markBorrowed(QJsonObject &image)
{
    image.insert(borrowed, true);
}

} // namespace Rollcall::Rights
