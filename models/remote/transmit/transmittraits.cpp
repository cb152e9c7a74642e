#include "models/remote/transmit/transmittraits.h"

#include "models/domain/phone.h"
#include "models/domain/text.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/organizationvalues.h"
#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

// The specification limits names and addresses (`maximum` on texts, which means their length) and nothing else.
const QList<FieldTrait> &fields()
{
    static const QList<FieldTrait> list{
        {Field::Email, false, true, 254},      {Field::Phone, false, true, 16},      {Field::Username, false, true, 255},
        {Field::GivenName, false, true, 30},   {Field::FamilyName, false, true, 30}, {Field::Title, false, true, 255},
        {Field::Department, false, true, 255}, {Field::Manager, false, true, 255},   {Field::Locale, false, true, 35},
        {Field::FullAddress, false, true, 150}, {Field::City, false, true, 30},      {Field::State, false, true, 30},
        {Field::Country, false, true, 30},     {Field::Zip, false, true, 30},        {Field::Picture, false, true, 255},
        {Field::ExternalId, false, true, 255},
    };
    return list;
}

/// The parent is given with the call that makes a managed organization, and no call changes it.
void addOrganizationRules(Traits &traits)
{
    OrganizationFieldTrait parent{u"parent"_s, true, false};
    parent.lockedReason = TransmitWords::tr("In Transmit the parent is given when an organization is made.");
    traits.organizationFields = {{u"name"_s, true, true, true}, {u"displayName"_s}, parent, {u"status"_s, false}, {u"logo"_s, false},
                                 {u"domains"_s, true, true, true}, {u"applications"_s, true, true, true}};
    traits.ownerNote = TransmitWords::tr("Transmit's organizations have no owner: add its administrator as a member afterwards.");
    traits.refusesNew = [](const QJsonObject &values) { return Remote::errorIn(organizationValues(values)); };
    traits.refusesEdits = [](const QList<FieldEdit> &edits, const Organization &now) { return Remote::errorIn(organizationEdits(edits, now)); };
}

using Entry = std::pair<Verb, EntityKind>;

/// What each credential is for. The calls of members want an application's token, all others that of the management application.
const QList<Entry> &managed()
{
    static const QList<Entry> list{
        {Verb::Create, EntityKind::Organization}, {Verb::Patch, EntityKind::Organization}, {Verb::Remove, EntityKind::Organization},
        {Verb::Create, EntityKind::Role},         {Verb::Patch, EntityKind::Role},         {Verb::Remove, EntityKind::Role},
        {Verb::Create, EntityKind::RoleGroup},    {Verb::Patch, EntityKind::RoleGroup},    {Verb::Remove, EntityKind::RoleGroup},
    };
    return list;
}

const QList<Entry> &ofApplication()
{
    static const QList<Entry> list{
        {Verb::AddMember, EntityKind::Membership}, {Verb::Patch, EntityKind::Membership},     {Verb::Remove, EntityKind::Membership},
        {Verb::SetStatus, EntityKind::Membership}, {Verb::Invite, EntityKind::Membership},    {Verb::Patch, EntityKind::User},
        {Verb::SetStatus, EntityKind::User},       {Verb::ResetPassword, EntityKind::User},   {Verb::Remove, EntityKind::User},
        {Verb::EndSessions, EntityKind::User},
    };
    return list;
}

QString wantsManagement()
{
    return TransmitWords::tr("This needs the management application's credentials. Add them to the connection.");
}

QString wantsApplication()
{
    return TransmitWords::tr("This needs the credentials of an application's client. Add them to the connection.");
}

void addReasons(Traits &traits)
{
    for (const Verb verb : {Verb::RevokeInvitation, Verb::Patch, Verb::Remove})
        traits.reasons[{verb, EntityKind::Invitation}] =
            TransmitWords::tr("Transmit has no call that lists or takes back invitations. Remove the person instead.");
    traits.reasons[{Verb::Create, EntityKind::User}] = TransmitWords::tr("In Transmit a person is made by adding them to an organization.");
    for (const Verb verb : {Verb::Create, Verb::Patch, Verb::Remove})
        traits.reasons[{verb, EntityKind::Application}] = TransmitWords::tr("Applications are set up in Transmit's Admin Portal.");
}

Traits madeFor(bool isManaged, bool isOfApplication)
{
    Traits traits;
    if (isManaged)
        traits.changes.insert(managed().begin(), managed().end());
    if (isOfApplication)
        traits.changes.insert(ofApplication().begin(), ofApplication().end());
    // The member is read with one token and the roles are set with the other.
    if (isManaged && isOfApplication)
        traits.changes.insert({Verb::SetRoles, EntityKind::Membership});
    const auto lacking = [&](const QList<Entry> &entries, const QString &sentence) {
        for (const Entry &entry : entries)
            traits.reasons[entry] = sentence;
    };
    if (!isManaged)
        lacking(managed() + QList<Entry>{{Verb::SetRoles, EntityKind::Membership}},
                wantsManagement());
    if (!isOfApplication)
        lacking(ofApplication() + QList<Entry>{{Verb::SetRoles, EntityKind::Membership}},
                wantsApplication());
    addReasons(traits);
    addOrganizationRules(traits);
    traits.memberFields = fields();
    traits.emailOrPhone = false; // or a user name: see checkMember()
    traits.invitations = true;
    traits.invitationHours = 48; // set per application, in the Admin Portal
    traits.temporaryPasswords = true;
    traits.manyOrganizations = true;
    traits.minimumRoles = 1;
    traits.batchSize = 50;
    traits.checkMember = checkMember;
    return traits;
}

} // namespace

bool takesField(Field field)
{
    return std::any_of(fields().begin(), fields().end(), [field](const FieldTrait &trait) { return trait.field == field; });
}

Problems checkMember(const User &user, const Membership &membership)
{
    Problems problems;
    const auto wrong = [&](Field field, const QString &sentence) { problems.append({Problem::Severity::Error, info(field).key, sentence}); };
    if (user.email.isEmpty() && user.phone.isEmpty() && user.username.isEmpty())
        wrong(Field::Email, TransmitWords::tr("Transmit wants an e-mail address, a phone number or a user name."));
    for (const FieldTrait &trait : fields()) {
        const FieldInfo &field = info(trait.field);
        const QString &value = field.ofUser ? user.*field.ofUser : membership.*field.ofMembership;
        if (Text::length(value) > trait.maxLength)
            wrong(trait.field, TransmitWords::tr("%1 has at most %n character(s).", nullptr, trait.maxLength).arg(field.label()));
    }
    if (!user.phone.isEmpty() && !Phone::isE164Shape(user.phone))
        wrong(Field::Phone, TransmitWords::tr("A phone number begins with + and the country code."));
    return problems;
}

Traits largestTraits()
{
    return madeFor(true, true);
}

Capabilities capabilities()
{
    Capabilities can{largestTraits(), {}, Remote::fullPasses(u"Transmit Security"_s)};
    for (const Entry &entry : managed())
        can.conditions[entry] = TransmitWords::tr("Needs the management application's credentials in the connection.");
    for (const Entry &entry : ofApplication())
        can.conditions[entry] = TransmitWords::tr("Needs the credentials of an application's client in the connection.");
    can.conditions[{Verb::SetRoles, EntityKind::Membership}] = TransmitWords::tr("Needs both credentials in the connection.");
    return can;
}

Traits traitsOf(const Api &api)
{
    // What the one credential is not made for, the other is not either, unless the person says so call by call.
    const auto covers = [&](Credential credential) {
        return api.has(credential) || !api.settings().overrides.isEmpty();
    };
    return madeFor(covers(Credential::Management), covers(Credential::Application));
}

} // namespace Rollcall::Transmit
