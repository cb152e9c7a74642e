#include "models/domain/fields.h"
#include "models/domain/validation.h"
#include "models/remote/common/doubt.h"
#include "models/remote/common/refusals.h"
#include "models/remote/common/temporarypassword.h"
#include "models/remote/transmit/chain.h"
#include "models/remote/transmit/roleplaces.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/transmittraits.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"
#include "models/wire/transmit/bodies.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Of a known account only what is typed of the membership counts.
Result<NewMember> typed(const AddMember &add, bool isKnown)
{
    NewMember made;
    for (const FieldInfo &field : memberFields()) {
        if (isKnown && field.ofUser)
            continue;
        const QString value = normalized(field.field, add.values.value(field.key).toString());
        if (value.isEmpty())
            continue;
        if (!takesField(field.field))
            return Remote::keepsNo(systemName, field.key, field.label());
        if (field.ofUser)
            made.user.*field.ofUser = value;
        else
            made.membership.*field.ofMembership = value;
    }
    const std::optional<Error> error = isKnown ? std::nullopt : firstError(checkMember(made.user, made.membership));
    if (error)
        return tl::unexpected(*error);
    made.invite = add.invite;
    return made;
}

Identifiers identifiersOf(const User &user)
{
    return {user.email, user.phone, user.username};
}

/// The account that is to be assigned, by the first thing that tells it apart.
void takeAccount(NewMember &member, const User &account)
{
    member.user = {};
    if (!account.email.isEmpty())
        member.user.email = account.email;
    else if (!account.phone.isEmpty())
        member.user.phone = account.phone;
    else
        member.user.username = account.username;
}

/// Roles that the creation did not bring; they are given in a step of their own.
Task<Result<Applied>> completed(Api::Ptr api, Applied applied, MemberRecord member, QList<RoleId> roles)
{
    QList<RoleId> missing = roles;
    missing.removeIf([&](const RoleId &role) { return member.membership.roles.contains(role); });
    if (missing.isEmpty())
        co_return applied;
    const OrganizationId organization = member.membership.organization;
    const QList<RoleId> before = member.membership.roles;
    const QList<RoleId> after = before + missing;
    const Result<Applied> given = co_await setRoles(api, organization, member.user.id, before, after);
    if (!given || given->outcome == Applied::Outcome::Partial || given->outcome == Applied::Outcome::Unknown) {
        applied.outcome = Applied::Outcome::Partial;
        const QString why = given ? given->notes.value(0) : given.error().message;
        applied.notes.append(TransmitWords::tr("Some of the roles are missing. %1").arg(why));
        co_return applied;
    }
    applied.after = given->after;
    if (applied.outcome == Applied::Outcome::NoOp)
        applied.outcome = Applied::Outcome::Done;
    co_return applied;
}

} // namespace

Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles, std::optional<UserId> known)
{
    Result<NewMember> made = typed(add, known.has_value());
    if (!made)
        co_return passOn(made);
    if (known) {
        const auto account = co_await userNow(api, *known);
        if (!account)
            co_return passOn(account);
        if (!*account)
            co_return memberIsGone();
        takeAccount(*made, (*account)->user);
    }
    if (roles.isEmpty())
        co_return failure(Error::Kind::Invalid, TransmitWords::tr("Transmit wants at least one role of every member."), {}, u"roles"_s);
    made->roles = roles;
    const Identifiers identifiers = identifiersOf(made->user);
    const auto member = co_await memberOf(api, organization, identifiers);
    if (!member)
        co_return passOn(member);
    Applied applied;
    if (*member) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.target = entity((*member)->user.id, organization);
        applied.before = imageOf(**member);
        applied.after = applied.before;
        applied.notes = {TransmitWords::tr("%1 was a member already.").arg((*member)->user.title())};
        co_return co_await completed(api, applied, **member, roles);
    }
    const Result<Chain> chain = co_await chainOf(api, organization);
    const bool isUnseen = !chain && chain.error().kind == Error::Kind::Forbidden; // an application's own client may not look at it
    if (!chain && !isUnseen)
        co_return passOn(chain);
    if (chain) {
        const auto obstacles = co_await obstaclesOf(api, *chain, roles, Holders::Unknown);
        if (!obstacles)
            co_return passOn(obstacles);
        if (!obstacles->isEmpty())
            co_return tl::unexpected(errorOf(*obstacles));
    }
    const auto account = co_await userOf(api, identifiers);
    if (!account)
        co_return passOn(account);
    OneTimeSecret secret;
    if (add.generatePassword && !*account) {
        secret = Remote::temporaryPassword();
        made->password = secret.reveal();
    } else if (add.generatePassword) {
        applied.notes.append(TransmitWords::tr("The account was known already; its password is as it was."));
    }
    // Those of other applications are given in a call of each.
    const ApplicationId own = co_await Api::ownApplication(api);
    if (chain)
        made->roles = rolesSeenBy(own, placesOf(roles, {}, *chain), roles);
    Call call = Calls::createOrAssignMember(organization, bodyOf(*made));
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Never);
    const bool isGood = answer && answer->isGood();
    if (!isGood && !Remote::isInDoubt(answer))
        co_return tl::unexpected(Remote::errorOf(answer));
    if (answer)
        applied.requestId = answer->head.requestId;
    // The answer holds an id and nothing else; whether it was done, and with which roles, only a re-read tells.
    const auto now = co_await memberOf(api, organization, identifiers);
    if (!now || !*now) {
        const QString id = isGood ? textNamed(u"user_id"_s, answer->json) : QString();
        applied.target = EntityId{EntityKind::Membership, {}, organization.toString()};
        if (!id.isEmpty())
            applied.secret = secret;
        co_return unseen(applied, answer, id, now.has_value());
    }
    applied.target = entity((*now)->user.id, organization);
    applied.after = imageOf(**now);
    applied.secret = secret;
    if (const auto half = chain ? halfOfAPair(*chain, roles) : std::nullopt)
        applied.notes.append(*half);
    co_return co_await completed(api, applied, **now, roles);
}

Task<Result<Applied>> invite(Api::Ptr api, OrganizationId organization, UserId user)
{
    const auto member = co_await memberNow(api, organization, user);
    if (!member)
        co_return passOn(member);
    if (!*member)
        co_return memberIsGone();
    if ((*member)->membership.status != MemberStatus::Pending)
        co_return failure(Error::Kind::Conflict, TransmitWords::tr("Only somebody who has not signed in yet can be invited."));
    if ((*member)->user.email.isEmpty())
        co_return failure(Error::Kind::Invalid, TransmitWords::tr("An invitation goes by e-mail, and this person has no address."), {}, u"email"_s);
    NewMember again;
    takeAccount(again, (*member)->user);
    // They are replaced by what is sent, and none of another application is this client's to send.
    const MemberRecord before = **member;
    const QList<RoleId> all = before.membership.roles;
    const ApplicationId own = co_await Api::ownApplication(api);
    const Result<Chain> chain = co_await chainOf(api, organization);
    again.roles = chain ? rolesSeenBy(own, placesOf(all, before.applicationRoles, *chain), all) : all;
    again.invite = true;
    Applied applied;
    applied.target = entity(user, organization);
    applied.before = imageOf(before);
    applied.after = applied.before;
    Call call = Calls::createOrAssignMember(organization, bodyOf(again));
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Never);
    if (answer)
        applied.requestId = answer->head.requestId;
    const bool isGood = answer && answer->isGood();
    // Nothing shows whether a letter went out.
    if (!isGood && Remote::isInDoubt(answer))
        co_return Remote::unknownOutcome(applied.target, Remote::errorOf(answer));
    if (!isGood)
        co_return tl::unexpected(Remote::errorOf(answer));
    const auto now = co_await memberNow(api, organization, user);
    if (!now || !*now)
        co_return applied;
    applied.after = imageOf(**now);
    co_return co_await completed(api, applied, **now, all);
}

Task<Result<Applied>> resetPassword(Api::Ptr api, UserId user)
{
    const OneTimeSecret secret = Remote::temporaryPassword();
    const QString password = secret.reveal();
    Applied applied;
    applied.target = entity(user);
    Call call = Calls::setPassword(user, password);
    // The same password twice is the same password.
    Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Always);
    if (answer && (answer->status == 404 || answer->status == 409)) {
        const auto found = co_await userNow(api, user);
        if (!found)
            co_return passOn(found);
        if (!*found)
            co_return memberIsGone();
        Call first = Calls::firstPassword(user, password, (*found)->user.username);
        answer = co_await Api::ask(api, std::move(first), Repeat::Always);
        // After a lost answer the first try may have made it.
        const bool isThere = answer && answer->status == 409 && answer->tries > 1;
        Call second = Calls::setPassword(user, password);
        if (isThere)
            answer = co_await Api::ask(api, std::move(second), Repeat::Always);
    }
    if (answer)
        applied.requestId = answer->head.requestId;
    if (answer && answer->isGood()) {
        applied.secret = secret;
        co_return applied;
    }
    // An unknown outcome means: reset once more.
    if (Remote::isInDoubt(answer))
        co_return Remote::unknownOutcome(applied.target, Remote::errorOf(answer));
    co_return tl::unexpected(Remote::errorOf(answer));
}

} // namespace Rollcall::Transmit::Writes
