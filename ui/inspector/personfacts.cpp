#include "ui/inspector/personfacts.h"

#include "models/domain/fields.h"
#include "models/domain/json.h"
#include "models/domain/phone.h"
#include "models/items/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Facts)
};

FactList::Fact timeFact(const QString &label, const QDateTime &time)
{
    return {label, Wording::relative(time), Wording::exact(time)};
}

/// "3 March 2026", as the locale writes it.
QString day(const QDateTime &time)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    // The day of the week says nothing about a day that is long past.
    static const QRegularExpression weekDay(u"[,\\s]*dddd[,.\\s]*"_s);
    format.replace(weekDay, u" "_s);
    return locale.toString(time.toLocalTime().date(), format.trimmed());
}

} // namespace

std::optional<MembershipDetails> membershipIn(const Person &person, const std::optional<OrganizationId> &organization)
{
    if (!organization && person.memberships.size() == 1)
        return person.memberships.first();
    for (const auto &details : person.memberships) {
        if (organization && details.membership.organization == *organization)
            return details;
    }
    return std::nullopt;
}

QList<FactList::Fact> factsOf(const Person &person, const std::optional<OrganizationId> &organization)
{
    const auto details = membershipIn(person, organization);
    QList<FactList::Fact> facts;
    for (const FieldInfo &field : memberFields()) {
        QString value = field.ofUser ? person.user.*field.ofUser
            : details                ? details->membership.*field.ofMembership
                                     : QString();
        if (field.field == Field::Phone)
            value = Phone::forDisplay(value);
        facts.append({field.label(), value});
    }
    QStringList organizations;
    for (const auto &membership : person.memberships)
        organizations.append(membership.organizationName);
    facts.append({Words::tr("Organizations"), organizations.join(u", "_s)});
    if (details) {
        facts.append(timeFact(Words::tr("Member since"), details->membership.since));
        if (details->membership.until.isValid())
            facts.append({Words::tr("Until"), day(details->membership.until), Wording::exact(details->membership.until)});
    }
    facts.append({Words::tr("Password"), person.user.mustReplacePassword ? Words::tr("temporary, to be replaced")
                                             : person.user.hasPassword   ? Words::tr("set")
                                                                         : Words::tr("none")});
    facts.append(timeFact(Words::tr("Last sign-in"), person.user.lastSignIn));
    facts.append(timeFact(Words::tr("Account made"), person.user.created));
    facts.append({Words::tr("ID"), person.user.id.toString()});
    return facts;
}

QList<FactList::Fact> factsOf(const OrganizationRow &row, const QStringList &applications, const QList<OrganizationFieldTrait> &fields)
{
    const Organization &organization = row.organization;
    QList<FactList::Fact> facts{
        {Words::tr("Name"), organization.name},
        {Words::tr("Display name"), organization.displayName},
        {Words::tr("Domains"), organization.domains.join(u"\n"_s)},
        {Words::tr("Phone"), Phone::forDisplay(organization.phone)},
        {Words::tr("Parent"), row.parentName},
        {Words::tr("Members"), Wording::number(row.members, row.membersKnown)},
        {Words::tr("Pending"), Wording::number(row.pending, row.membersKnown)},
        {Words::tr("Owners"), Wording::list(row.owners, row.ownerCount)},
        {Words::tr("Applications"), applications.join(u", "_s)},
    };
    for (const OrganizationFieldTrait &field : fields) {
        if (field.isInMetadata())
            facts.append({field.title(), field.shown(organization.metadata.value(field.key))});
    }
    facts.append({Words::tr("Created"), Wording::relative(organization.created), Wording::exact(organization.created)});
    facts.append({Words::tr("ID"), organization.id.toString()});
    return facts;
}

StatusWords statusOf(const Person &person, const std::optional<OrganizationId> &organization)
{
    const auto details = membershipIn(person, organization);
    if (!details) {
        if (person.user.directoryOwner && person.memberships.isEmpty())
            return {u"user-identity"_s, Words::tr("Owner of this directory"), {}};
        return {{}, Words::tr("Member of %n organization(s)", nullptr, static_cast<int>(person.memberships.size())), {}};
    }
    const Membership &membership = details->membership;
    const QString status = membership.ownStatus.isEmpty() ? displayName(membership.status) : membership.ownStatus;
    const QDateTime since = membership.statusChanged.isValid() ? membership.statusChanged : membership.since;
    StatusWords words{Wording::iconName(membership.status), status, Wording::exact(since)};
    if (since.isValid() && !details->statusChangedByName.isEmpty())
        //: %1 a status, %2 a day, %3 who did it
        words.words = Words::tr("%1 since %2, by %3").arg(status, day(since), details->statusChangedByName);
    else if (since.isValid())
        //: %1 a status, %2 a day
        words.words = Words::tr("%1 since %2").arg(status, day(since));
    return words;
}

StatusWords statusOf(const Organization &organization)
{
    if (!organization.created.isValid())
        return {Wording::iconName(organization.status), displayName(organization.status), {}}; // not every directory says
    //: %1 a status, %2 a day
    return {Wording::iconName(organization.status),
            Words::tr("%1, created on %2").arg(displayName(organization.status), day(organization.created)),
            Wording::exact(organization.created)};
}

QJsonObject jsonOf(const Person &person)
{
    QJsonArray memberships;
    for (const auto &details : person.memberships) {
        QJsonObject object = toJson(details.membership);
        object.insert(u"organizationName"_s, details.organizationName);
        QJsonArray roles;
        for (const Role &role : details.roles)
            roles.append(role.name);
        object.insert(u"roleNames"_s, roles);
        if (details.invitation)
            object.insert(u"invitation"_s, toJson(*details.invitation));
        memberships.append(object);
    }
    QJsonObject object = toJson(person.user);
    object.insert(u"memberships"_s, memberships);
    return object;
}

QJsonObject jsonOf(const OrganizationRow &row)
{
    QJsonObject object = toJson(row.organization);
    object.insert(u"membersKnown"_s, row.membersKnown);
    object.insert(u"members"_s, row.members);
    object.insert(u"pending"_s, row.pending);
    object.insert(u"ownerCount"_s, row.ownerCount);
    return object;
}

} // namespace Rollcall
