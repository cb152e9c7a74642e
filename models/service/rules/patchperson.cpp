#include "models/domain/fields.h"
#include "models/domain/validation.h"
#include "models/service/rules/editable.h"
#include "models/service/rules/images.h"
#include "models/service/rules/patching.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

/// Reads what is edited alone, tidied: all else is what it was.
template<typename T>
auto readingEdits(const T &now, const Patch &patch, QString T::*FieldInfo::*member)
{
    return [&now, &patch, member](const QJsonObject &image) {
        T wanted = now;
        for (const FieldEdit &edit : patch.edits) {
            if (const FieldInfo *field = fieldByKey(edit.field); field && field->*member)
                wanted.*(field->*member) = normalized(field->field, image.value(edit.field).toString());
        }
        return wanted;
    };
}

template<typename T>
T asItIs(T thing)
{
    return thing;
}

QStringList keysOf(const Patch &patch)
{
    QStringList keys;
    for (const FieldEdit &edit : patch.edits)
        keys.append(edit.field);
    return keys;
}

bool onlyPreferences(const QStringList &keys)
{
    return std::ranges::all_of(keys, [](const QString &key) {
        const FieldInfo *field = fieldByKey(key);
        return field && field->group == FieldGroup::Preferences;
    });
}

bool touchesContact(const QStringList &keys)
{
    return keys.contains(info(Field::Email).key) || keys.contains(info(Field::Phone).key);
}

/// All fields of a user belong to the whole account, in each of its organizations; preferences are everybody's own.
Result<void> mayEditProfile(Work &work, const User &user, const QStringList &keys)
{
    if (user.id == work.actor.user().id && onlyPreferences(keys))
        return {};
    return Rights::reachesAccount(work.session, work.actor, user, Permission::userEdit);
}

/// Only what is edited is judged, so that an old value that a rule of today would refuse does not stand in the way.
Problems problemsOf(const User &user, const Membership &membership, const QStringList &keys)
{
    Problems problems;
    if (touchesContact(keys) || keys.contains(u"until"_s)) {
        problems = Check::member(user, membership);
        problems.removeIf([&](const Problem &problem) {
            return !keys.contains(problem.field) && !(problem.field == info(Field::Email).key && touchesContact(keys));
        });
        return problems;
    }
    for (const QString &key : keys) {
        if (const FieldInfo *field = fieldByKey(key))
            problems += Check::memberField(field->field, field->ofUser ? user.*field->ofUser : membership.*field->ofMembership);
    }
    return problems;
}

void addWarnings(Effect &effect, const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Warning)
            effect.notes.append(problem.sentence);
    }
}

Result<void> namesAreFree(Work &work, const User &wanted, const User &now)
{
    const bool newEmail = wanted.email != now.email && !wanted.email.isEmpty();
    const auto sameEmail = newEmail ? work.session.userByEmail(wanted.email) : std::nullopt;
    if (sameEmail && sameEmail->id != wanted.id) {
        return failure(Error::Kind::Conflict, Words::tr("%1 is the e-mail address of somebody else already.").arg(wanted.email),
                       {}, info(Field::Email).key);
    }
    const bool newName = wanted.username != now.username && !wanted.username.isEmpty();
    const auto sameName = newName ? work.session.userByUsername(wanted.username) : std::nullopt;
    if (sameName && sameName->id != wanted.id) {
        return failure(Error::Kind::Conflict, Words::tr("The user name “%1” is taken by somebody else.").arg(wanted.username), {},
                       info(Field::Username).key);
    }
    return {};
}

} // namespace

Result<Effect> patchUser(Work &work, const Patch &patch, const EntityId &target)
{
    const auto now = work.refs.user(work.session, target);
    if (!now)
        return passOn(now);
    const QStringList keys = keysOf(patch);
    if (const auto may = mayEditProfile(work, *now, keys); !may)
        return passOn(may);
    const auto edited = Rules::edited<User>(*now, patch, Editable::user(), readingEdits(*now, patch, &FieldInfo::ofUser), &asItIs<User>,
                                            now->title());
    if (!edited)
        return passOn(edited);
    const User &wanted = edited->wanted;
    const Problems problems = problemsOf(wanted, {}, keys);
    if (const auto problem = firstError(problems))
        return tl::unexpected(*problem);
    if (const auto ok = namesAreFree(work, wanted, *now); !ok)
        return passOn(ok);
    Effect effect = replaced(work, *edited, target, wanted.title());
    addWarnings(effect, problems);
    return effect;
}

Result<Effect> patchMembership(Work &work, const Patch &patch, const EntityId &target)
{
    const auto member = work.refs.member(work.session, target);
    if (!member)
        return passOn(member);
    if (const auto may = Rights::needs(work.actor, Permission::userEdit, member->organization); !may)
        return passOn(may);
    const auto reading = readingEdits(member->membership, patch, &FieldInfo::ofMembership);
    const auto edited = Rules::edited<Membership>(member->membership, patch, Editable::membership(), reading, &asItIs<Membership>,
                                                  member->user.title());
    if (!edited)
        return passOn(edited);
    const Membership &wanted = edited->wanted;
    if (const auto problem = firstError(problemsOf(member->user, wanted, keysOf(patch))))
        return tl::unexpected(*problem);
    return replaced(work, *edited, target, Images::nameOf(member->user, member->organization));
}

} // namespace Rollcall::Rules
