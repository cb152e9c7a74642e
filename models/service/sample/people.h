#pragma once

#include "models/domain/member.h"
#include "models/service/sample/plan.h"

#include <unordered_map>

namespace Rollcall::Sample {

struct MadePerson {
    User user;
    QList<Membership> memberships;
    QList<Invitation> invitations;
};

/// Makes one person after the other. The first ones each own one organization, so that each has an active owner.
class People final
{
public:
    People(const Plan &plan, Random random, Ids ids, UserId actor, QDateTime now);

    MadePerson next();

private:
    struct Name {
        Spelling given;
        Spelling family;
        qsizetype culture = 0;
    };
    Name drawName(qsizetype homeCulture);
    /// The same name twice in one domain gets a number, as mail administrators do.
    QString uniqueEmail(const Name &name, const QString &domain);
    User madeUser(const Name &name, const PlannedOrganization &home);
    Membership madeMembership(const User &user, const PlannedOrganization &in, bool firstOwner);
    void addRoles(Membership &membership, const PlannedOrganization &in);
    Invitation madeInvitation(const Membership &membership);

    const Plan &m_plan;
    Random m_random;
    Ids m_ids;
    UserId m_actor;
    QDateTime m_now;
    qint64 m_made = 0;
    std::unordered_map<quint64, quint32> m_addresses; ///< By hash: a million addresses themselves would take 100 MB.
};

} // namespace Rollcall::Sample
