#include "models/remote/blynk/blynkrules.h"
#include "models/remote/blynk/newaccount.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/doubt.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Somebody has the address: the same change done before, or somebody else's business.
Result<Applied> alreadyThere(const UserRecord &record, const OrganizationId &organization, const RoleId &role)
{
    if (record.membership.organization != organization)
        return failure(Error::Kind::Conflict,
                       Api::tr("%1 is in Blynk already, in another organization, and everybody is in one only. Move them instead of adding "
                               "them.").arg(record.user.email), {}, u"email"_s);
    if (record.membership.roles != QList<RoleId>{role})
        return failure(Error::Kind::Conflict,
                       Api::tr("%1 is in this organization already, as %2. Change the role instead of adding them.")
                           .arg(record.user.email, roleOf(record.membership.roles.value(0)).name), {}, u"email"_s);
    Applied applied = memberMade(record);
    applied.outcome = Applied::Outcome::NoOp;
    applied.before = applied.after;
    applied.notes = {Api::tr("%1 is in this organization already; nothing was changed, the password neither.").arg(record.user.email)};
    return applied;
}

Task<Result<Applied>> addNew(Api::Ptr api, OrganizationId organization, AddMember add, RoleId role)
{
    if (add.invite && add.generatePassword)
        co_return failure(Error::Kind::Invalid, Api::tr("Whoever is invited chooses a password. Leave one of both out."));
    if (!add.invite && !add.generatePassword)
        co_return failure(Error::Kind::Invalid, Api::tr("Blynk wants a password of somebody new. Have one made, or invite the person."));
    NewAccount account;
    QString email;
    if (add.invite) {
        const QList<Field> permitted{Field::Email, Field::Name, Field::Locale};
        const Result<Rules::Invited> invited = Rules::invitedOf(add.values, permitted);
        if (!invited)
            co_return passOn(invited);
        email = invited->email;
        account.call = Calls::inviteUser(organization, role, invited->email, invited->name, invited->locale);
    } else {
        Result<NewUser> user = Rules::newUserOf(add.values);
        if (!user)
            co_return passOn(user);
        email = user->email;
        account.secret = givePassword(*user);
        account.call = Calls::createUserIn(organization, role, *user);
    }
    account.email = email;
    // Whom the search misses the server knows: it refuses an address that is taken.
    const auto known = co_await userByEmail(api, email, Look::Search);
    if (!known)
        co_return passOn(known);
    if (*known)
        co_return alreadyThere(**known, organization, role);
    Result<Applied> applied = co_await makeAccount(api, std::move(account));
    const QString limit = Api::tr("Blynk sends at most 25 invitations a day for an organization.");
    if (applied && add.invite)
        applied->notes.append(Api::tr("Blynk sent a letter to %1.").arg(email) + u' ' + limit);
    if (!applied && add.invite && applied.error().kind == Error::Kind::RateLimited)
        applied.error().message += u' ' + limit;
    co_return applied;
}

Task<Result<Applied>> moveHere(Api::Ptr api, OrganizationId organization, AddMember add, RoleId role, UserId user)
{
    for (const FieldInfo &field : memberFields()) {
        if (field.ofMembership && !add.values.value(field.key).toString().isEmpty())
            co_return failure(Error::Kind::Unsupported,
                              Api::tr("Blynk moves somebody as they are; this cannot be changed with it: %1.").arg(field.label()), {}, field.key);
    }
    if (add.invite || add.generatePassword)
        co_return failure(Error::Kind::Invalid, Api::tr("Whoever is moved keeps their password and needs no invitation."));
    const auto before = co_await userNow(api, user);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return failure(Error::Kind::NotFound, Api::tr("This person is not in Blynk any more. Refresh the list."));
    if ((*before)->membership.organization == organization)
        co_return alreadyThere(**before, organization, role);
    Call call = Calls::transferUser(user, organization, role);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::Never);
    const bool isGood = reply && reply->isGood();
    if (!isGood && !isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    auto now = isGood ? userFrom(reply->answer.object()) : std::nullopt;
    if (!now || now->user.id != user) {
        const auto found = co_await userNow(api, user);
        if (!found)
            co_return Remote::unknownOutcome(entity(user, organization), errorOf(reply));
        now = *found;
    }
    if (!now || now->membership.organization != organization)
        co_return tl::unexpected(errorOf(reply));
    Applied applied = memberMade(*now);
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    applied.before = membershipImage(**before);
    applied.notes = {Api::tr("%1 left the organization that they were in: in Blynk everybody is in one.").arg((*before)->user.title())};
    co_return applied;
}

} // namespace

Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles, UserId user)
{
    const Result<RoleId> role = Rules::oneRoleOf(roles);
    if (!role)
        co_return passOn(role);
    if (user.isEmpty())
        co_return co_await addNew(api, organization, add, *role);
    co_return co_await moveHere(api, organization, add, *role, user);
}

} // namespace Rollcall::Blynk::Writes
