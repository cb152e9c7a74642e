#include "models/domain/fields.h"
#include "models/domain/imagetext.h"
#include "models/domain/json.h"
#include "models/domain/validation.h"
#include "models/service/policy/sight.h"
#include "models/service/rules/editable.h"
#include "models/service/rules/images.h"
#include "models/service/rules/invitations.h"
#include "models/service/rules/passwords.h"
#include "models/service/rules/roles.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

struct Person {
    User user;
    Membership membership;
    bool known = false; ///< The directory had them before.
    QStringList notes;
};

/// What was typed, tidied and checked.
Result<Person> typedPerson(const QJsonObject &values)
{
    if (const auto ok = Values::check(values, Editable::member()); !ok)
        return passOn(ok);
    Person person;
    for (const FieldInfo &field : memberFields()) {
        const QString value = normalized(field.field, values.value(field.key).toString());
        if (field.ofUser)
            person.user.*field.ofUser = value;
        else
            person.membership.*field.ofMembership = value;
    }
    const Problems problems = Check::member(person.user, person.membership);
    if (const auto problem = firstError(problems))
        return tl::unexpected(*problem);
    for (const Problem &warning : problems)
        person.notes.append(warning.sentence);
    return person;
}

/// The profile of somebody whom the directory knows is kept: it is theirs, and other organizations' too.
void keepKnown(Person &person, const User &known, const Organization &organization)
{
    QStringList kept;
    for (const FieldInfo &field : memberFields()) {
        if (!field.ofUser || field.field == Field::Email)
            continue;
        const QString &typed = person.user.*field.ofUser;
        if (!typed.isEmpty() && typed != known.*field.ofUser)
            kept.append(field.label());
    }
    // A doubtful number that was not taken is nothing to speak of.
    person.notes = {Words::tr("%1 is known in this directory already: the person was added to %2 as they are.")
                        .arg(known.email, organization.title())};
    if (!kept.isEmpty())
        person.notes.append(Words::tr("What the directory knew was kept; what you typed was not taken: %1.").arg(kept.join(u", "_s)));
    person.user = known;
    person.known = true;
}

tl::unexpected<Error> isMemberAlready(const User &user, const Organization &organization)
{
    return failure(Error::Kind::Conflict, Words::tr("%1 is a member of %2 already.").arg(user.title(), organization.title()), {},
                   info(Field::Email).key);
}

/// Whether the actor can know the account by its id: whom they see, and who was a member of this organization before. To
/// anybody else an id must not say whether there is such an account, nor whose it is.
bool mayName(Work &work, const User &user, const Organization &organization)
{
    return Sight::user(work.session, work.actor, user.id)
        || (work.actor.holds(Permission::userView, organization.id)
            && work.session.lastEntry(entity(user.id, organization.id), toKey(Verb::Remove)));
}

/// The account that the change names, with the membership's fields that were typed.
Result<Person> namedPerson(Work &work, const AddMember &add, const Organization &organization)
{
    const auto user = work.refs.user(work.session, *add.user);
    if (!user)
        return passOn(user);
    if (!mayName(work, *user, organization))
        return work.refs.noPerson(user->id);
    if (work.session.membership(user->id, organization.id))
        return isMemberAlready(*user, organization);
    if (const auto ok = Values::check(add.values, Editable::member()); !ok)
        return passOn(ok);
    Person person;
    person.user = *user;
    person.known = true;
    for (const FieldInfo &field : memberFields()) {
        if (!field.ofMembership)
            continue;
        const QString value = normalized(field.field, add.values.value(field.key).toString());
        if (const auto problem = firstError(Check::memberField(field.field, value)))
            return tl::unexpected(*problem);
        person.membership.*field.ofMembership = value;
    }
    return person;
}

Result<Person> personFor(Work &work, const AddMember &add, const Organization &organization)
{
    if (add.user)
        return namedPerson(work, add, organization);
    auto person = typedPerson(add.values);
    if (!person)
        return person;
    const QString email = person->user.email;
    if (const auto known = email.isEmpty() ? std::nullopt : work.session.userByEmail(email)) {
        if (work.session.membership(known->id, organization.id)) {
            return failure(Error::Kind::Conflict, Words::tr("%1 is a member of %2 already.").arg(email, organization.title()), {},
                           info(Field::Email).key);
        }
        keepKnown(*person, *known, organization);
        return person;
    }
    const QString username = person->user.username;
    if (!username.isEmpty() && work.session.userByUsername(username)) {
        return failure(Error::Kind::Conflict, Words::tr("The user name “%1” is taken by somebody else.").arg(username), {},
                       info(Field::Username).key);
    }
    person->user.id = newId<UserId>();
    person->user.created = work.now;
    return person;
}

Result<QList<Role>> rolesFor(Work &work, const AddMember &add, const Organization &organization)
{
    QList<Role> roles;
    for (const Ref &ref : add.roles) {
        const auto role = work.refs.role(work.session, ref);
        if (!role)
            return passOn(role);
        if (!roles.contains(*role))
            roles.append(*role);
    }
    if (roles.isEmpty()) {
        return failure(Error::Kind::Invalid, Words::tr("Choose at least one role: every member has one."), {}, u"roles"_s);
    }
    if (const auto may = mayGive(work, organization, roles); !may)
        return passOn(may);
    return roles;
}

} // namespace

Result<Effect> addMember(Work &work, const AddMember &add)
{
    const auto organization = work.refs.organization(work.session, add.organization);
    if (!organization)
        return passOn(organization);
    if (const auto may = Rights::needs(work.actor, Permission::userAdd, *organization); !may)
        return passOn(may);
    const auto roles = rolesFor(work, add, *organization);
    if (!roles)
        return passOn(roles);
    if (add.invite) {
        if (const auto ok = checkInvitationHours(add.inviteValidHours); !ok)
            return passOn(ok);
    }
    const auto person = personFor(work, add, *organization);
    if (!person)
        return passOn(person);

    Effect effect;
    effect.notes = person->notes;
    Membership membership = person->membership;
    membership.user = person->user.id;
    membership.organization = organization->id;
    for (const Role &role : *roles)
        membership.roles.append(role.id);
    membership.status = add.invite ? MemberStatus::Pending : MemberStatus::Active;
    membership.since = work.now;
    membership.statusChanged = work.now;
    membership.statusChangedBy = work.actor.user().id;
    const bool borrows = person->known && Rights::wouldBorrow(work.session, work.actor, person->user);
    if (!person->known)
        work.session.put(person->user);
    work.session.put(membership);

    std::optional<Invitation> invitation;
    if (add.invite)
        invitation = makeInvitation(work, membership, add.inviteValidHours);
    if (add.generatePassword && person->known) {
        effect.notes.append(Words::tr("The account has its own sign-in, so no password was made."));
    } else if (add.generatePassword) {
        const auto secret = givePassword(work, person->user.id);
        if (!secret)
            return passOn(secret);
        effect.secret = *secret;
    }

    effect.target = entity(membership.user, membership.organization);
    effect.name = Images::nameOf(person->user, *organization);
    JsonText image = Images::keysOf(membership, invitation);
    if (!person->known)
        image.addText(u"person"_s, imageText(person->user));
    if (borrows)
        Rights::markBorrowed(image);
    const Images::Image after = Images::imageOf(image.text());
    effect.after = after.object;
    effect.texts.after = after.text;
    return effect;
}

} // namespace Rollcall::Rules
