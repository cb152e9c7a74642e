#include "ui/inspector/journalwords.h"

#include "models/domain/fields.h"
#include "models/domain/fieldwords.h"
#include "models/domain/json.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JournalWords)
};

/// A membership's image holds the person who came or went with it.
QJsonObject withPerson(const QJsonObject &image)
{
    QJsonObject all = image;
    const QJsonObject person = image.value("person"_L1).toObject();
    for (auto it = person.begin(); it != person.end(); ++it) {
        if (!all.contains(it.key()))
            all.insert(it.key(), it.value());
    }
    return all;
}

QString thing(const JournalEntry &entry, const QString &name)
{
    switch (entry.target.kind) {
    case EntityKind::Organization: return Words::tr("the organization %1").arg(name);
    case EntityKind::Application: return Words::tr("the application %1").arg(name);
    case EntityKind::Role: return Words::tr("the role %1").arg(name);
    case EntityKind::RoleGroup: return Words::tr("the role group %1").arg(name);
    case EntityKind::User:
    case EntityKind::Membership:
    case EntityKind::Invitation: break;
    }
    return name;
}

} // namespace

QString JournalWords::placeOf(const JournalEntry &entry) const
{
    return values.organizations.value(OrganizationId(entry.target.organization));
}

QString JournalWords::statusSentence(const JournalEntry &entry, const QString &actor, const QString &target) const
{
    const auto after = memberStatusFromKey(entry.after.value("status"_L1).toString());
    const auto before = memberStatusFromKey(entry.before.value("status"_L1).toString());
    if (after == MemberStatus::Suspended)
        return Words::tr("%1 suspended %2").arg(actor, target);
    if (after == MemberStatus::Active && before == MemberStatus::Suspended)
        return Words::tr("%1 made %2 active again").arg(actor, target);
    if (after == MemberStatus::Active)
        return Words::tr("%1 made %2 active").arg(actor, target);
    return Words::tr("%1 changed the status of %2").arg(actor, target);
}

QString JournalWords::sentence(const JournalEntry &entry) const
{
    const QString actor = entry.actorName.isEmpty() ? Words::tr("Somebody") : entry.actorName;
    const QString place = placeOf(entry);
    QString target = entry.targetName.isEmpty() ? entry.target.id : entry.targetName;
    // A membership is called "Olena Shevchenko (Acme Ltd)"; the sentence names the place by itself.
    if (const QString suffix = u" (%1)"_s.arg(place); !place.isEmpty() && target.endsWith(suffix))
        target.chop(suffix.size());
    const QString &verb = entry.verb;
    if (verb == "addMember"_L1)
        return place.isEmpty() ? Words::tr("%1 added %2").arg(actor, target)
                               : Words::tr("%1 added %2 to %3").arg(actor, target, place);
    if (verb == "setStatus"_L1)
        return statusSentence(entry, actor, target);
    if (verb == "setRoles"_L1)
        return Words::tr("%1 changed the roles of %2").arg(actor, target);
    if (verb == "invite"_L1)
        return Words::tr("%1 invited %2").arg(actor, target);
    if (verb == "revokeInvitation"_L1)
        return Words::tr("%1 revoked the invitation of %2").arg(actor, target);
    if (verb == "resetPassword"_L1)
        return Words::tr("%1 gave %2 a temporary password").arg(actor, target);
    if (verb == "endSessions"_L1)
        return Words::tr("%1 ended the sessions of %2").arg(actor, target);
    if (verb == "create"_L1)
        return Words::tr("%1 created %2").arg(actor, thing(entry, target));
    if (verb == "patch"_L1)
        return Words::tr("%1 edited %2").arg(actor, thing(entry, target));
    if (verb == "remove"_L1) {
        if (entry.target.kind == EntityKind::Membership)
            return place.isEmpty() ? Words::tr("%1 removed %2 from the organization").arg(actor, target)
                                   : Words::tr("%1 removed %2 from %3").arg(actor, target, place);
        if (entry.target.kind == EntityKind::User)
            return Words::tr("%1 deleted the account of %2").arg(actor, target);
        return Words::tr("%1 deleted %2").arg(actor, thing(entry, target));
    }
    //: A change of a kind that this version does not know; %3 is its technical name
    return Words::tr("%1 changed %2 (%3)").arg(actor, target, verb);
}

QList<JournalDifference> JournalWords::differences(const JournalEntry &entry) const
{
    QList<JournalDifference> result;
    const QJsonObject beforeAll = withPerson(entry.before);
    const QJsonObject afterAll = withPerson(entry.after);
    const auto compare = [&](const QString &key, const QString &label) {
        const QString before = values.text(key, beforeAll.value(key));
        const QString after = values.text(key, afterAll.value(key));
        if (before != after)
            result.append({label, before, after});
    };
    // "state" is a field of an address, and of an invitation.
    const bool invitation = entry.target.kind == EntityKind::Invitation;
    for (const auto &field : memberFields()) {
        if (!invitation || field.field != Field::State)
            compare(field.key, field.label());
    }
    for (const auto &[key, label] : furtherFieldLabels()) {
        if (invitation || key != "state"_L1)
            compare(key, label);
    }
    return result;
}

} // namespace Rollcall
