#include "models/service/rules/guards.h"

#include <QCoreApplication>

namespace Rollcall::Guards {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

bool isActiveOwner(ReadSession &session, const Membership &membership)
{
    return membership.status == MemberStatus::Active
        && permissionsOf(session, membership).contains(Permission::organizationOwner);
}

Result<void> ownersRemain(ReadSession &session, const Effect &effect)
{
    QStringList orphans;
    for (const OrganizationId &id : effect.guarded) {
        if (session.activeOwners(id) > 0)
            continue;
        const auto organization = session.organization(id);
        if (!organization)
            continue; // It went with the change.
        orphans.append(organization->title());
        if (orphans.size() == 5)
            break;
    }
    if (orphans.isEmpty())
        return {};
    if (effect.person.isEmpty()) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("Without “%1” nobody would be an active owner of %2. Make somebody an owner there by "
                                 "another role first.").arg(effect.name, Rights::quoted(orphans)));
    }
    return failure(Error::Kind::Forbidden,
                   Words::tr("%1 is the last active owner of %2. Make somebody else an owner there first.")
                       .arg(effect.person, Rights::quoted(orphans)));
}

} // namespace Rollcall::Guards
