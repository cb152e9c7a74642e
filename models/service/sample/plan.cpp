#include "models/service/sample/plan.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Rollcall::Sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

const QStringList applicationNames{u"Field Service"_s, u"Billing"_s, u"Fleet"_s, u"Storefront"_s, u"Analytics"_s};
const QStringList firstWords{u"Acme"_s,    u"Globex"_s,  u"Northwind"_s, u"Initech"_s, u"Umbra"_s,   u"Fabrikam"_s, u"Contoso"_s,
                             u"Kestrel"_s, u"Alder"_s,   u"Bluebird"_s,  u"Cobalt"_s,  u"Dovetail"_s, u"Ember"_s,   u"Foxglove"_s,
                             u"Granite"_s, u"Harbour"_s, u"Ironwood"_s,  u"Juniper"_s, u"Larkspur"_s, u"Meridian"_s};
const QStringList secondWords{u"Logistics"_s, u"Energy"_s,  u"Foods"_s,   u"Health"_s,  u"Systems"_s,   u"Media"_s,
                              u"Insurance"_s, u"Robotics"_s, u"Textiles"_s, u"Brewing"_s, u"University"_s, u"Clinics"_s};
// Names in other letters, with what stands in the domain.
const QList<Spelling> ownScript{
    {u"Київські мережі"_s, u"kyivski-merezhi"_s}, {u"Дніпровська верф"_s, u"dniprovska-verf"_s},
    {u"Αιγαίο Πλοία"_s, u"aigaio-ploia"_s},       {u"桜物流株式会社"_s, u"sakura-butsuryu"_s},
    {u"长江电力"_s, u"changjiang-dianli"_s},      {u"مؤسسة النيل"_s, u"nile-foundation"_s},
    {u"מעבדות הגליל"_s, u"galil-labs"_s},         {u"Müller & Söhne"_s, u"mueller-soehne"_s},
};
const QList<qsizetype> ownScriptCulture{4, 4, 5, 6, 7, 8, 9, 1};

Role madeRole(Ids &ids, const QString &name, const QString &description, QStringList permissions, const QDateTime &created)
{
    permissions.sort();
    Role role;
    role.id = RoleId(ids.next());
    role.name = name;
    role.description = description;
    role.permissions = std::move(permissions);
    role.created = created;
    return role;
}

/// Two roles and a group for each application, two roles of the directory in a group of their own.
void addApplications(Plan &plan, Ids &ids, const QDateTime &created)
{
    for (const QString &name : applicationNames) {
        const Application application{ApplicationId(ids.next()), name, created};
        const QString resource = name.section(u' ', 0, 0).toLower();
        Role user = madeRole(ids, name + u" User"_s, u"Works with %1."_s.arg(name), {resource + u":read"_s, resource + u":write"_s}, created);
        Role manager = madeRole(ids, name + u" Manager"_s, u"Sets %1 up."_s.arg(name),
                                {resource + u":read"_s, resource + u":write"_s, resource + u":manage"_s}, created);
        user.application = manager.application = application.id;
        RoleGroup group;
        group.id = RoleGroupId(ids.next());
        group.name = name + u" roles"_s;
        group.description = u"For organizations that use %1."_s.arg(name);
        group.application = application.id;
        group.roles = {user.id, manager.id};
        group.created = created;
        plan.applications.append(application);
        plan.roles += {user, manager};
        plan.groups.append(group);
    }
    const Role auditor = madeRole(ids, u"Auditor"_s, u"Reads the journal."_s, {u"journal:view"_s, u"organization:view"_s}, created);
    const Role recruiter =
        madeRole(ids, u"Recruiter"_s, u"Adds people."_s, {u"organization:view"_s, u"user:add"_s, u"user:view"_s}, created);
    RoleGroup group;
    group.id = RoleGroupId(ids.next());
    group.name = u"Oversight"_s;
    group.description = u"For organizations that are audited."_s;
    group.roles = {auditor.id, recruiter.id};
    group.created = created;
    plan.roles += {auditor, recruiter};
    plan.groups.append(group);
}

Spelling organizationName(int index)
{
    if (index % 9 == 3 && index / 9 < ownScript.size())
        return ownScript.at(index / 9);
    const auto first = index % firstWords.size();
    const auto round = index / firstWords.size();
    const auto second = (first + round) % secondWords.size();
    QString name = firstWords.at(first) + u' ' + secondWords.at(second);
    if (round >= secondWords.size())
        name += u' ' + QString::number(round / secondWords.size() + 1);
    return {name, name.toLower().replace(u' ', u'-')};
}

/// One organization in eleven belongs to one of the largest.
OrganizationId parentOf(const Plan &plan, int index)
{
    return index % 11 == 10 ? plan.organizations.at(index / 11).organization.id : OrganizationId();
}

PlannedOrganization madeOrganization(const Plan &plan, int index, Random &random, Ids &ids, const QDateTime &now)
{
    PlannedOrganization planned;
    const bool own = index % 9 == 3 && index / 9 < ownScript.size();
    planned.culture = own ? ownScriptCulture.at(index / 9) : drawCulture(random);
    const Spelling name = organizationName(index);
    Organization &organization = planned.organization;
    organization.id = OrganizationId(ids.next());
    organization.name = name.native;
    organization.domains = {name.ascii + u".example"_s};
    if (random.chance(15))
        organization.domains.append(name.ascii + u"-group.example"_s);
    if (random.chance(80))
        organization.phone = drawPhone(cultures().at(planned.culture), random);
    organization.parent = parentOf(plan, index);
    organization.status = index % 60 == 59 ? OrganizationStatus::Suspended : OrganizationStatus::Active;
    organization.created = now.addSecs(-secondsPerDay * (500 + random.below(1200)) - random.below(secondsPerDay));
    for (const Application &application : plan.applications) {
        if (random.chance(45))
            organization.applications.append(application.id);
    }
    return planned;
}

/// Groups go to who has their application; the one without an application to every third.
void assignGroups(Plan &plan)
{
    for (RoleGroup &group : plan.groups) {
        for (qsizetype i = 0; i < plan.organizations.size(); ++i) {
            PlannedOrganization &planned = plan.organizations[i];
            const bool takes = group.application.isEmpty() ? i % 3 == 0 : planned.organization.applications.contains(group.application);
            if (!takes)
                continue;
            group.organizations.append(planned.organization.id);
            planned.extraRoles += group.roles;
        }
    }
}

void addOwnRoles(Plan &plan, Ids &ids)
{
    const QStringList names{u"Team Lead"_s, u"Receptionist"_s, u"Treasurer"_s, u"Librarian"_s};
    for (qsizetype i = 0; i < std::min(names.size(), plan.organizations.size()); ++i) {
        PlannedOrganization &planned = plan.organizations[i];
        Role role = madeRole(ids, names.at(i), u"A role of %1 only."_s.arg(planned.organization.name),
                             {u"organization:view"_s, u"user:view"_s}, planned.organization.created);
        role.organization = planned.organization.id;
        planned.extraRoles.append(role.id);
        plan.roles.append(role);
    }
}

} // namespace

QString Ids::next()
{
    // 2026-01-01 in milliseconds, then one millisecond an id: what is made later sorts later, as with real ones.
    const quint64 time = 1767225600000ULL + m_tick++;
    const quint64 a = m_random.next();
    const quint64 b = m_random.next();
    const auto byte = [](quint64 value, int shift) { return static_cast<uchar>((value >> shift) & 0xff); };
    const QUuid uuid(static_cast<uint>(time >> 16), static_cast<ushort>(time & 0xffff), static_cast<ushort>(0x7000 | (a & 0xfff)),
                     static_cast<uchar>(0x80 | (byte(b, 56) & 0x3f)), byte(b, 48), byte(b, 40), byte(b, 32), byte(b, 24),
                     byte(b, 16), byte(b, 8), byte(b, 0));
    return uuid.toString(QUuid::WithoutBraces);
}

Plan makePlan(const SampleSize &size, Random &random, Ids &ids, const QDateTime &now)
{
    Plan plan;
    addApplications(plan, ids, now.addSecs(-secondsPerDay * 1800));
    for (int i = 0; i < size.organizations; ++i)
        plan.organizations.append(madeOrganization(plan, i, random, ids, now));
    assignGroups(plan);
    addOwnRoles(plan, ids);
    double sum = 0;
    for (int i = 0; i < size.organizations; ++i)
        plan.shares.append(sum += 1.0 / (i + 1));
    for (double &share : plan.shares)
        share /= sum;
    return plan;
}

qsizetype drawOrganization(const Plan &plan, Random &random)
{
    const auto found = std::ranges::upper_bound(plan.shares, random.fraction());
    return std::min(std::distance(plan.shares.begin(), found), plan.shares.size() - 1);
}

qsizetype drawCulture(Random &random)
{
    static const int total = std::accumulate(cultures().begin(), cultures().end(), 0,
                                             [](int sum, const Culture &culture) { return sum + culture.weight; });
    qint64 left = random.below(total);
    qsizetype index = 0;
    while (left >= cultures().at(index).weight)
        left -= cultures().at(index++).weight;
    return index;
}

QString drawPhone(const Culture &culture, Random &random)
{
    QString phone = culture.phone;
    for (QChar &c : phone) {
        if (c == u'#')
            c = QChar(u'0' + static_cast<char16_t>(random.below(10)));
    }
    return phone;
}

} // namespace Rollcall::Sample
