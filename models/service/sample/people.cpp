#include "models/service/sample/people.h"

#include "models/domain/role.h"
#include "models/service/credentials/password.h"

#include <algorithm>

namespace Rollcall::Sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

const QStringList titles{u"Engineer"_s,  u"Accountant"_s, u"Technician"_s, u"Nurse"_s,      u"Analyst"_s,  u"Designer"_s,
                         u"Driver"_s,    u"Lawyer"_s,     u"Buyer"_s,      u"Sales Manager"_s, u"Librarian"_s, u"Інженерка"_s,
                         u"Geschäftsführerin"_s, u"Διευθυντής"_s, u"部長"_s};
const QStringList departments{u"Sales"_s,   u"Engineering"_s, u"Finance"_s,   u"Support"_s,  u"Operations"_s,
                              u"Human Resources"_s, u"Legal"_s, u"Логістика"_s, u"Einkauf"_s, u"Research"_s};

/// FNV-1a; qHash differs between processes.
quint64 hashOf(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash;
}

} // namespace

People::People(const Plan &plan, Random random, Ids ids, UserId actor, QDateTime now)
    : m_plan(plan), m_random(random), m_ids(ids), m_actor(std::move(actor)), m_now(std::move(now))
{
}

People::Name People::drawName(qsizetype homeCulture)
{
    const qsizetype culture = m_random.chance(70) ? homeCulture : drawCulture(m_random);
    const NamePool &pool = m_random.pick(cultures().at(culture).names);
    // One after the other: the order in which arguments are evaluated differs between compilers.
    const Spelling &given = m_random.pick(pool.given);
    const Spelling &family = m_random.pick(pool.family);
    return {given, family, culture};
}

QString People::uniqueEmail(const Name &name, const QString &domain)
{
    const QString local = name.given.ascii + u'.' + name.family.ascii;
    const quint32 before = m_addresses[hashOf(local + u'@' + domain)]++;
    return before == 0 ? local + u'@' + domain : local + QString::number(before + 1) + u'@' + domain;
}

User People::madeUser(const Name &name, const PlannedOrganization &home)
{
    const Culture &culture = cultures().at(name.culture);
    User user;
    user.id = UserId(m_ids.next());
    user.givenName = name.given.native;
    user.familyName = name.family.native;
    user.name = culture.familyFirst ? user.familyName + culture.between + user.givenName
                                    : user.givenName + culture.between + user.familyName;
    user.email = uniqueEmail(name, home.organization.domains.first());
    if (m_random.chance(75))
        user.phone = drawPhone(culture, m_random);
    if (m_random.chance(20))
        user.nickName = name.given.ascii;
    user.timeZone = culture.timeZone;
    user.locale = culture.locale;
    user.country = culture.country;
    user.city = m_random.pick(culture.cities);
    if (m_random.chance(60)) {
        user.fullAddress = culture.street.arg(1 + m_random.below(120));
        user.zip = QString::number(10000 + m_random.below(89999));
    }
    if (m_random.chance(50))
        user.externalId = u"E-%1"_s.arg(m_made, 6, 10, QChar(u'0'));
    user.created = m_now.addSecs(-daySeconds * m_random.below(1500) - m_random.below(daySeconds));
    return user;
}

void People::addRoles(Membership &membership, const PlannedOrganization &in)
{
    const auto drawn = m_random.below(1000);
    if (drawn < 5)
        membership.roles = {BuiltInRole::owner()};
    else if (drawn < 60)
        membership.roles = {BuiltInRole::administrator()};
    else if (drawn < 110)
        membership.roles = {BuiltInRole::support()};
    else
        membership.roles = {BuiltInRole::member()};
    if (!in.extraRoles.isEmpty() && m_random.chance(45))
        membership.roles.append(m_random.pick(in.extraRoles));
    if (in.extraRoles.size() > 2 && m_random.chance(10)) {
        const RoleId &second = m_random.pick(in.extraRoles);
        if (!membership.roles.contains(second))
            membership.roles.append(second);
    }
}

Membership People::madeMembership(const User &user, const PlannedOrganization &in, bool firstOwner)
{
    Membership membership;
    membership.user = user.id;
    membership.organization = in.organization.id;
    if (firstOwner)
        membership.roles = {BuiltInRole::owner()};
    else
        addRoles(membership, in);
    const auto drawn = m_random.below(100);
    if (!firstOwner && drawn < 6)
        membership.status = MemberStatus::Pending;
    else if (!firstOwner && drawn < 10)
        membership.status = MemberStatus::Suspended;
    membership.title = m_random.pick(titles);
    if (m_random.chance(70))
        membership.department = m_random.pick(departments);
    if (membership.status == MemberStatus::Pending) {
        // Invitations are good for two days: the older half of these has expired.
        membership.since = m_now.addSecs(-60 - m_random.below(4 * daySeconds));
    } else {
        const qint64 most = std::max<qint64>(1, user.created.secsTo(m_now));
        membership.since = user.created.addSecs(m_random.below(most));
    }
    membership.statusChanged = membership.since;
    if (membership.status == MemberStatus::Suspended)
        membership.statusChanged = membership.since.addSecs(m_random.below(std::max<qint64>(1, membership.since.secsTo(m_now))));
    membership.statusChangedBy = m_actor;
    return membership;
}

Invitation People::madeInvitation(const Membership &membership)
{
    Invitation invitation;
    invitation.id = InvitationId(m_ids.next());
    invitation.user = membership.user;
    invitation.organization = membership.organization;
    // Not from the seed: a link that anybody could work out would let anybody in.
    invitation.link = u"rollcall://invitation/"_s + randomToken();
    invitation.created = membership.since;
    invitation.expires = membership.since.addSecs(2 * daySeconds);
    invitation.invitedBy = m_actor;
    return invitation;
}

MadePerson People::next()
{
    const bool firstOwner = m_made < m_plan.organizations.size();
    QList<qsizetype> in{firstOwner ? static_cast<qsizetype>(m_made) : drawOrganization(m_plan, m_random)};
    if (m_made % 10 == 0) {
        const auto wanted = std::min<qsizetype>(3, m_plan.organizations.size());
        for (int tries = 0; in.size() < wanted && tries < 100; ++tries) {
            const qsizetype another = drawOrganization(m_plan, m_random);
            if (!in.contains(another))
                in.append(another);
        }
    }
    const PlannedOrganization &home = m_plan.organizations.at(in.first());
    MadePerson person;
    person.user = madeUser(drawName(home.culture), home);
    for (qsizetype i = 0; i < in.size(); ++i) {
        const Membership membership = madeMembership(person.user, m_plan.organizations.at(in.at(i)), firstOwner && i == 0);
        person.memberships.append(membership);
        if (membership.status == MemberStatus::Pending)
            person.invitations.append(madeInvitation(membership));
    }
    ++m_made;
    return person;
}

} // namespace Rollcall::Sample
