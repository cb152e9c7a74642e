#include "models/domain/fields.h"
#include "models/domain/validation.h"
#include "models/net/text/networkerrors.h"
#include "models/remote/common/refusals.h"
#include "models/remote/voluble/writes.h"

#include <QJsonArray>

namespace Rollcall::Voluble::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Whose record is to be made; the id is empty where Auth0 has to make one first.
struct Person {
    UserId id;
    Identity identity;
};

Result<Person> personOf(const AddMember &add, bool hasProxy)
{
    const auto value = [&](Field field) { return normalized(field, add.values.value(info(field).key).toString()); };
    if (add.invite || add.generatePassword)
        return failure(Error::Kind::Unsupported, Api::tr("Voluble neither invites nor gives out passwords. Add the person without."));
    static const QList<Field> known{Field::ExternalId, Field::Email, Field::GivenName, Field::FamilyName, Field::Picture};
    for (const FieldInfo &field : memberFields()) {
        if (!known.contains(field.field) && !value(field.field).isEmpty())
            return Remote::keepsNo(u"Voluble"_s, field.key, field.label());
    }
    Person person{UserId(value(Field::ExternalId)),
                  {value(Field::Email), value(Field::GivenName), value(Field::FamilyName), value(Field::Picture)}};
    // Somebody who comes back is named by their account, whose id is that at Auth0.
    const auto *account = add.user ? std::get_if<EntityId>(&*add.user) : nullptr;
    if (person.id.isEmpty() && account)
        person.id = UserId(account->id);
    if (!person.id.isEmpty())
        return person;
    if (!hasProxy)
        return failure(Error::Kind::Invalid,
                       Api::tr("Voluble adds people by their id at Auth0, such as auth0|5d…; they have to sign up there first."), {},
                       info(Field::ExternalId).key);
    for (const Field field : {Field::Email, Field::GivenName, Field::FamilyName, Field::Picture}) {
        if (value(field).isEmpty())
            return failure(Error::Kind::Invalid, Api::tr("Auth0 wants this of a new person: %1.").arg(info(field).label()), {},
                           info(field).key);
    }
    return person;
}

/// Somebody of this address whom the organization's list at Auth0 shows.
Task<Result<std::optional<User>>> profileByEmail(Api::Ptr api, OrganizationId organization, QString email)
{
    Call call = Calls::listProfiles(organization);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
    if (!reply)
        co_return passOn(reply);
    if (reply->fault != Fault::None)
        co_return tl::unexpected(reply->error());
    for (const QJsonValue &item : reply->answer.json.toArray()) {
        std::optional<User> user = profileFrom(item.toObject());
        if (user && user->email.compare(email, Qt::CaseInsensitive) == 0)
            co_return user;
    }
    co_return std::optional<User>();
}

/// The id of the identity, made if need be; never twice.
Task<Result<UserId>> identityFor(Api::Ptr api, OrganizationId organization, Identity identity)
{
    const auto known = co_await profileByEmail(api, organization, identity.email);
    if (!known)
        co_return passOn(known);
    if (*known)
        co_return (*known)->id;
    Call call = Calls::createIdentity(organization, identity);
    const std::chrono::milliseconds timeout = api ? api->settings().timeout : std::chrono::seconds(1);
    const Result<Reply> reply = co_await Api::askOnce(api, std::move(call), timeout);
    if (reply && reply->fault == Fault::None) {
        if (const std::optional<User> made = profileFrom(reply->answer.object()))
            co_return made->id;
    } else if (!isInDoubt(reply)) {
        co_return tl::unexpected(errorOf(reply));
    }
    const auto found = co_await profileByEmail(api, organization, identity.email);
    if (found && *found)
        co_return (*found)->id;
    co_return tl::unexpected(reply && reply->fault == Fault::None ? reply->answer.unreadable() : errorOf(reply));
}

/// A member now; or nobody knows, and why.
struct Joined {
    std::optional<UserRecord> now;
    Error doubt;
};

/// How the two dialects make somebody a member. Ends with what the server says of them, not with what we wished.
Task<Result<Joined>> join(Api::Ptr api, OrganizationId organization, UserId user)
{
    std::optional<Error> refusal;
    if (api && api->dialect() == Dialect::JSend) {
        Call move = Calls::moveUser(organization, user);
        const Result<Reply> moved = co_await Api::ask(api, std::move(move), Repeat::ByMethod);
        const bool isUnknownUser = moved && moved->fault == Fault::NotThere && moved->answer.status == 500;
        if (!isUnknownUser && !(moved && moved->fault == Fault::None) && !isInDoubt(moved))
            co_return tl::unexpected(errorOf(moved));
        if (isUnknownUser) {
            Call add = Calls::addUser(organization, user);
            const std::chrono::milliseconds patience = api ? api->settings().patience : std::chrono::seconds(1);
            // It adds the user and never answers.
            const Result<Reply> added = co_await Api::askOnce(api, std::move(add), patience);
            if (!(added && added->fault == Fault::None) && !isInDoubt(added))
                co_return tl::unexpected(errorOf(added));
            if (!added || added->fault != Fault::None)
                refusal = errorOf(added);
        } else if (!moved || moved->fault != Fault::None) {
            refusal = errorOf(moved);
        }
    } else {
        Call add = Calls::addUser(organization, user);
        const std::chrono::milliseconds timeout = api ? api->settings().timeout : std::chrono::seconds(1);
        const Result<Reply> added = co_await Api::askOnce(api, std::move(add), timeout);
        if (!(added && added->fault == Fault::None) && !isInDoubt(added))
            co_return tl::unexpected(errorOf(added));
        if (!added || added->fault != Fault::None)
            refusal = errorOf(added);
    }
    // A good answer says nothing of the user, and a bad one may be wrong.
    const auto now = co_await userNow(api, organization, user);
    Joined joined;
    if (now)
        joined.now = *now;
    else
        joined.doubt = now.error();
    if (!now || *now)
        co_return joined;
    co_return tl::unexpected(refusal.value_or(Error{
        Error::Kind::Conflict, Api::tr("Voluble said that it added this person, and does not list them."), {}, {}}));
}

} // namespace

Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles)
{
    // Where the dialect is not known yet, this tells it, and that the organization is there.
    const auto home = co_await organizationNow(api, organization);
    if (home && !*home)
        co_return failure(Error::Kind::NotFound, Api::tr("This organization is not in Voluble any more. Refresh the list."));
    if (!home && home.error().kind != Error::Kind::Forbidden) // who may add need not be permitted to look
        co_return passOn(home);
    const Result<void> permitted = co_await mayChange(api, organization);
    if (!permitted)
        co_return passOn(permitted);
    const bool hasProxy = api && api->hasProxy();
    const Result<Person> person = personOf(add, hasProxy);
    if (!person)
        co_return passOn(person);
    if (!roles.isEmpty() && !hasProxy)
        co_return failure(Error::Kind::Unsupported, Api::tr("Roles are given at Auth0, which this connection does not reach."));
    Applied applied;
    UserId user = person->id;
    if (user.isEmpty()) {
        const Result<UserId> made = co_await identityFor(api, organization, person->identity);
        if (!made)
            co_return passOn(made);
        user = *made;
    }
    applied.target = entity(user, organization);
    const auto before = co_await userNow(api, organization, user);
    if (!before)
        co_return passOn(before);
    if (*before) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.before = membershipImage(**before, organization);
        applied.after = applied.before;
    } else {
        const Result<Joined> joined = co_await join(api, organization, user);
        if (joined && !joined->now)
            co_return unknownOutcome(applied.target, joined->doubt);
        if (!joined && person->id.isEmpty()) {
            applied.outcome = Applied::Outcome::Partial;
            applied.notes = {Api::tr("The person is at Auth0 now and not in the organization."), joined.error().message};
            co_return applied;
        }
        if (!joined)
            co_return passOn(joined);
        applied.after = membershipImage(*joined->now, organization);
        if (api && api->dialect() == Dialect::JSend && !person->id.isEmpty())
            applied.notes.append(Api::tr("If the person was in another organization, they are here now: in Voluble everybody is in one."));
    }
    if (roles.isEmpty())
        co_return applied;
    const QList<RoleId> none;
    const Result<Applied> given = co_await giveRoles(api, organization, user, none, roles);
    if (!given) {
        applied.outcome = Applied::Outcome::Partial;
        applied.notes.append(Api::tr("The person was added without the roles. %1").arg(given.error().message));
    } else if (given->outcome == Applied::Outcome::Unknown) {
        applied.outcome = Applied::Outcome::Partial;
        applied.notes.append(Api::tr("The person was added; whether with the roles nobody knows. %1").arg(given->notes.join(u' ')));
    } else if (applied.outcome == Applied::Outcome::NoOp) {
        applied.outcome = Applied::Outcome::Done;
    }
    co_return applied;
}

} // namespace Rollcall::Voluble::Writes
