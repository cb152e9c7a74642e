#include "models/domain/fields.h"
#include "models/domain/json.h"
#include "models/domain/validation.h"
#include "models/service/rules/checks.h"
#include "models/service/rules/editable.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

// What an image holds and a new thing gets from the service; let by so that a copied image can be created.
const QStringList given{u"id"_s, u"created"_s, u"builtIn"_s};
const QStringList givenToUser{u"id"_s,         u"created"_s,    u"hasPassword"_s, u"mustReplacePassword"_s,
                              u"lastSignIn"_s, u"memberships"_s};

/// What was typed, as a new thing of its kind.
template<typename T>
Result<T> typed(Work &work, const Create &create, const QList<EditableField> &fields, T (*read)(const QJsonObject &), T (*tidy)(T))
{
    if (const auto ok = Values::check(create.values, fields, given); !ok)
        return passOn(ok);
    T thing = tidy(read(create.values));
    thing.id = newId<decltype(thing.id)>();
    thing.created = work.now;
    return thing;
}

template<typename T>
Effect stored(Work &work, const T &thing, const QString &name)
{
    work.session.put(thing);
    Effect effect;
    effect.target = entity(thing.id);
    effect.name = name;
    effect.after = toJson(thing);
    return effect;
}

/// Who becomes the owner: whom the change names, if the actor may see that person, else the actor.
Result<User> ownerOf(Work &work, const Create &create)
{
    if (!create.owner)
        return work.actor.user();
    const auto owner = work.refs.user(work.session, *create.owner);
    if (!owner || work.actor.isDirectoryOwner() || owner->id == work.actor.user().id)
        return owner;
    for (const Membership &membership : work.session.membershipsOf(owner->id)) {
        if (work.actor.holds(Permission::userView, membership.organization))
            return owner;
    }
    return failure(Error::Kind::Forbidden, Words::tr("You may only name somebody as owner whose organization you know."));
}

Result<Effect> createOrganization(Work &work, const Create &create)
{
    if (!work.actor.holdsAnywhere(Permission::organizationCreate)) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("You may not create organizations: it takes the permission “%1” in one of yours. Ask an owner.")
                           .arg(Permission::organizationCreate));
    }
    const auto organization = typed<Organization>(work, create, Editable::organization(), &organizationFromJson, &normalized);
    if (!organization)
        return passOn(organization);
    const QString status = create.values.value(u"status"_s).toString();
    if (!status.isEmpty() && !organizationStatusFromKey(status)) {
        return failure(Error::Kind::Invalid, Words::tr("“%1” is no status of an organization.").arg(status), {}, u"status"_s);
    }
    if (const auto ok = Checks::organization(work, *organization, nullptr); !ok)
        return passOn(ok);
    const auto owner = ownerOf(work, create);
    if (!owner)
        return passOn(owner);

    Effect effect = stored(work, *organization, organization->title());
    effect.after.insert(u"owner"_s, owner->id.toString());
    effect.guarded = {organization->id};
    if (Rights::wouldBorrow(work.session, work.actor, *owner))
        Rights::markBorrowed(effect.after);

    Membership membership;
    membership.user = owner->id;
    membership.organization = organization->id;
    membership.roles = {BuiltInRole::owner()};
    membership.since = work.now;
    membership.statusChanged = work.now;
    membership.statusChangedBy = work.actor.user().id;
    work.session.put(membership);
    return effect;
}

Result<Effect> createApplication(Work &work, const Create &create)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Applications belong to the whole directory.")); !may)
        return passOn(may);
    const auto application = typed<Application>(work, create, Editable::application(), &applicationFromJson, &Checks::tidied);
    if (!application)
        return passOn(application);
    if (const auto ok = Checks::application(work, *application); !ok)
        return passOn(ok);
    return stored(work, *application, application->name);
}

Result<Effect> createRole(Work &work, const Create &create)
{
    const auto made = typed<Role>(work, create, Editable::newRole(), &roleFromJson, &Checks::tidied);
    if (!made)
        return passOn(made);
    Role role = *made;
    role.builtIn = false;
    if (role.organization.isEmpty()) {
        if (const auto may = Rights::needsDirectoryOwner(
                work.actor, Words::tr("A role of an application, or of no organization, belongs to the whole directory."));
            !may)
            return passOn(may);
    } else {
        const auto organization = work.refs.organization(work.session, entity(role.organization));
        if (!organization)
            return passOn(organization);
        if (const auto may = Rights::needs(work.actor, Permission::roleEdit, *organization); !may)
            return passOn(may);
        if (const auto may = Rights::grants(work.actor, *organization, {role}); !may)
            return passOn(may);
    }
    if (const auto ok = Checks::role(work, role); !ok)
        return passOn(ok);
    return stored(work, role, role.name);
}

Result<Effect> createRoleGroup(Work &work, const Create &create)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Role groups belong to the whole directory.")); !may)
        return passOn(may);
    const auto group = typed<RoleGroup>(work, create, Editable::roleGroup(), &roleGroupFromJson, &Checks::tidied);
    if (!group)
        return passOn(group);
    if (const auto ok = Checks::roleGroup(work, *group); !ok)
        return passOn(ok);
    return stored(work, *group, group->name);
}

/// An account that belongs to no organization yet.
Result<Effect> createUser(Work &work, const Create &create)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("An account without an organization belongs to the whole "
                                                                           "directory: add the person to an organization instead."));
        !may)
        return passOn(may);
    if (const auto ok = Values::check(create.values, Editable::user(), givenToUser); !ok)
        return passOn(ok);
    User user;
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser)
            user.*field.ofUser = normalized(field.field, create.values.value(field.key).toString());
    }
    if (const auto problem = firstError(Check::member(user, {})))
        return tl::unexpected(*problem);
    const bool emailTaken = !user.email.isEmpty() && work.session.userByEmail(user.email);
    if (emailTaken || (!user.username.isEmpty() && work.session.userByUsername(user.username))) {
        return failure(Error::Kind::Conflict, Words::tr("%1 is known in this directory already.").arg(user.title()), {},
                       info(emailTaken ? Field::Email : Field::Username).key);
    }
    user.id = newId<UserId>();
    user.created = work.now;
    work.session.put(user);
    Effect effect;
    effect.target = entity(user.id);
    effect.name = user.title();
    effect.after = toJson(user);
    return effect;
}

} // namespace

Result<Effect> create(Work &work, const Create &create)
{
    switch (create.kind) {
    case EntityKind::Organization: return createOrganization(work, create);
    case EntityKind::Application: return createApplication(work, create);
    case EntityKind::Role: return createRole(work, create);
    case EntityKind::RoleGroup: return createRoleGroup(work, create);
    case EntityKind::User: return createUser(work, create);
    case EntityKind::Membership:
        return failure(Error::Kind::Unsupported, Words::tr("A person comes into this directory by being added to an organization."));
    case EntityKind::Invitation:
        return failure(Error::Kind::Unsupported, Words::tr("An invitation is made by inviting a member."));
    }
    return failure(Error::Kind::Unsupported, Words::tr("This directory makes nothing of that kind."));
}

} // namespace Rollcall::Rules
