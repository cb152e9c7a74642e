#include "models/remote/voluble/volubletraits.h"

#include "models/remote/common/refusals.h"
#include "models/remote/voluble/organizationvalues.h"

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

namespace {

Problems checkPerson(bool hasProxy, const User &user)
{
    if (!user.externalId.isEmpty())
        return {};
    Problems problems;
    const auto missing = [&](Field field, const QString &sentence) {
        problems.append({Problem::Severity::Error, info(field).key, sentence});
    };
    if (!hasProxy) {
        missing(Field::ExternalId, Api::tr("Voluble adds people by their id at Auth0, such as auth0|5d…; they have to sign up there first."));
        return problems;
    }
    for (const Field field : {Field::Email, Field::GivenName, Field::FamilyName, Field::Picture}) {
        if ((user.*info(field).ofUser).isEmpty())
            missing(field, Api::tr("Auth0 wants this of a new person: %1.").arg(info(field).label()));
    }
    return problems;
}

/// Credits and plan are of the newer dialect only; while nobody knows which it is, the plan is asked for.
void addOrganizationRules(Traits &traits, std::optional<Dialect> dialect, bool mayCredit)
{
    using Format = OrganizationFieldTrait::Format;
    const OrganizationFieldTrait name{u"name"_s, true, true, true};
    const OrganizationFieldTrait phone{u"phone"_s, true, true, true};
    traits.organizationFields = {name, phone};
    if (dialect != Dialect::JSend) {
        OrganizationFieldTrait plan{planKey, true, true, true, Format::Choice, 255, Api::tr("Plan")};
        plan.choices = {{toWire(Plan::PayAsYouGo), Api::tr("Pay as you go")}, {toWire(Plan::InAdvance), Api::tr("Pay in advance")}};
        OrganizationFieldTrait credits{creditsKey, false, mayCredit, false, Format::Number, 20, Api::tr("Credits")};
        if (!mayCredit)
            credits.lockedReason = Api::tr("Your sign-in does not hold the right to change credits (%1).").arg(Right::credits);
        traits.organizationFields += {plan, credits};
    }
    traits.ownerNote = Api::tr("You become its owner; the sign-in is renewed, so that it holds the right to it.");
    traits.refusesNew = [dialect](const QJsonObject &values) { return Remote::errorIn(newOrganization(values, dialect)); };
    traits.refusesEdits = [dialect](const QList<FieldEdit> &edits, const Organization &now) {
        return Remote::errorIn(changesOf(edits, now, dialect));
    };
}

Traits emptyTraits(bool hasProxy)
{
    Traits traits;
    traits.memberFields = {{Field::ExternalId, !hasProxy, false, 255}};
    if (hasProxy) {
        for (const auto &[field, length] : {std::pair(Field::Email, 255), std::pair(Field::GivenName, 150),
                                            std::pair(Field::FamilyName, 150), std::pair(Field::Picture, 255)})
            traits.memberFields.append({field, false, false, length});
    }
    traits.emailOrPhone = false;
    traits.invitations = false;
    traits.temporaryPasswords = false;
    traits.manyOrganizations = false;
    traits.minimumRoles = 0;
    traits.batchSize = 50;
    addReasons(traits, hasProxy);
    traits.checkMember = [hasProxy](const User &user, const Membership &) { return checkPerson(hasProxy, user); };
    return traits;
}

} // namespace

Traits largestTraits()
{
    Traits traits = emptyTraits(true);
    addOrganizationRules(traits, Dialect::JsonApi, true);
    traits.changes = {{Verb::Create, EntityKind::Organization}, {Verb::Patch, EntityKind::Organization},
                      {Verb::Remove, EntityKind::Organization}, {Verb::AddMember, EntityKind::Membership},
                      {Verb::Remove, EntityKind::Membership},   {Verb::SetRoles, EntityKind::Membership},
                      {Verb::ResetPassword, EntityKind::User}};
    return traits;
}

Capabilities capabilities()
{
    const QString rights = Api::tr("One's own organization only, with a right to it (%1, or all rights of staff).");
    const QString proxy = Api::tr("One's own organization only, and only where the connection reaches Voluble's calls to Auth0.");
    return {largestTraits(),
            {{{Verb::Create, EntityKind::Organization}, Api::tr("Only by somebody who is in none yet: in Voluble everybody is in one organization.")},
             {{Verb::Patch, EntityKind::Organization}, rights.arg(Right::edit)},
             {{Verb::Remove, EntityKind::Organization}, rights.arg(Right::remove)},
             {{Verb::AddMember, EntityKind::Membership}, rights.arg(Right::addUsers)},
             {{Verb::Remove, EntityKind::Membership}, rights.arg(Right::removeUsers)},
             {{Verb::SetRoles, EntityKind::Membership}, proxy},
             {{Verb::ResetPassword, EntityKind::User}, proxy}},
            Remote::fullPasses(u"Voluble"_s)};
}

Traits directoryTraits(const Api &api, const Own &own)
{
    Traits traits = emptyTraits(api.hasProxy());
    addOrganizationRules(traits, api.dialect(), true);
    switch (own.state) {
    case Own::State::Member:
        traits.readOnlyReason = Api::tr("You belong to an organization already, and in Voluble everybody is in one only.");
        break;
    case Own::State::NoOrganization:
        traits.readOnlyReason = Api::tr("Voluble has a record of you without an organization, which keeps it from giving you one.");
        break;
    default: traits.changes = {{Verb::Create, EntityKind::Organization}}; break;
    }
    if (!traits.readOnlyReason.isEmpty())
        traits.reasons.insert_or_assign({Verb::Create, EntityKind::Organization}, traits.readOnlyReason);
    return traits;
}

Traits organizationTraits(const Api &api, const Account &account, const Own &own, const OrganizationId &organization)
{
    Traits traits = emptyTraits(api.hasProxy());
    const auto dialect = api.dialect();
    addOrganizationRules(traits, dialect, account.holdsAny({Right::credits, Right::owner, Right::everything}, dialect));
    traits.movesMembers = dialect == Dialect::JSend;
    const bool isStaff = account.holdsAny({Right::everything}, dialect);
    const bool isOwn = own.state == Own::State::Unknown || own.organization == organization;
    if (!isStaff && !isOwn) {
        traits.readOnly = true;
        traits.readOnlyReason = Api::tr("This organization is not yours.");
        return traits;
    }
    const auto offer = [&](Verb verb, EntityKind kind, const QStringList &rights) {
        if (account.holdsAny(rights + QStringList{Right::owner, Right::everything}, dialect))
            traits.changes.insert({verb, kind});
        else
            traits.reasons.insert_or_assign({verb, kind}, Api::tr("Your sign-in does not hold the right to this (%1).").arg(rights.first()));
    };
    offer(Verb::Patch, EntityKind::Organization, {Right::edit});
    offer(Verb::Remove, EntityKind::Organization, {Right::remove});
    offer(Verb::AddMember, EntityKind::Membership, {Right::addUsers, Right::edit});
    offer(Verb::Remove, EntityKind::Membership, {Right::removeUsers, Right::edit});
    // The proxy asks for no right, but only for one's own organization.
    if (api.hasProxy() && own.organization == organization) {
        traits.changes.insert({Verb::SetRoles, EntityKind::Membership});
        traits.changes.insert({Verb::ResetPassword, EntityKind::User});
    } else if (api.hasProxy()) {
        const QString sentence = Api::tr("Voluble gives roles and passwords only in one's own organization.");
        traits.reasons.insert_or_assign({Verb::SetRoles, EntityKind::Membership}, sentence);
        traits.reasons.insert_or_assign({Verb::ResetPassword, EntityKind::User}, sentence);
    }
    traits.readOnly = traits.changes.empty();
    if (traits.readOnly)
        traits.readOnlyReason = Api::tr("Your sign-in holds no right to change this organization.");
    return traits;
}

} // namespace Rollcall::Voluble
