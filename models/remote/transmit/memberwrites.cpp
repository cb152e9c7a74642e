#include "models/domain/fields.h"
#include "models/domain/json.h"
#include "models/domain/validation.h"
#include "models/remote/common/edits.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"
#include "models/wire/transmit/bodies.h"

#include <QJsonArray>

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Edits that go to different calls: of the membership, of the profile through the organization, of the user.
struct Sorted {
    QJsonObject membership;
    QJsonObject profile;
    QJsonObject user;

    bool isEmpty() const { return membership.isEmpty() && profile.isEmpty() && user.isEmpty(); }
};

bool isOfMembership(const QString &field)
{
    return field == u"enabled"_s || field == u"title"_s || field == u"department"_s || field == u"manager"_s;
}

bool isOfUser(const QString &field)
{
    const FieldInfo *known = fieldByKey(field);
    return known && known->ofUser && !profileBody({{field, u"x"_s}}, {}).isEmpty();
}

/// What the edits come to against what is there, by its image.
Result<Sorted> sortedEdits(const QList<FieldEdit> &edits, const QJsonObject &now, bool throughOrganization)
{
    Sorted sorted;
    for (const FieldEdit &edit : edits) {
        const FieldInfo *known = fieldByKey(edit.field);
        const QString label = known ? known->label() : edit.field;
        const bool isMembership = throughOrganization && isOfMembership(edit.field);
        if (!isMembership && !isOfUser(edit.field))
            return Remote::keepsNo(systemName, edit.field, label);
        const auto value = Remote::wanted(edit, now.value(edit.field), label);
        if (!value)
            return passOn(value);
        if (!*value)
            continue;
        QJsonValue typed = **value;
        if (known)
            typed = normalized(known->field, typed.toString());
        if (isMembership)
            sorted.membership.insert(edit.field, typed);
        else if (throughOrganization && isOfProfile(edit.field))
            sorted.profile.insert(edit.field, typed);
        else
            sorted.user.insert(edit.field, typed);
    }
    return sorted;
}

bool holds(const QJsonObject &image, const QJsonObject &edits)
{
    const QStringList keys = edits.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        const bool isEmpty = image.value(key).isUndefined() && edits.value(key).toString().isEmpty();
        return isEmpty || image.value(key) == edits.value(key);
    });
}

QJsonObject wholeImage(const MemberRecord &record)
{
    QJsonObject image = imageOf(UserRecord{record.user, record.standing.account, record.raw});
    const QJsonObject membership = imageOf(record);
    for (auto it = membership.begin(); it != membership.end(); ++it)
        image.insert(it.key(), it.value());
    return image;
}

} // namespace

Task<Result<Applied>> patchMember(Api::Ptr api, OrganizationId organization, UserId user, QList<FieldEdit> edits)
{
    const auto before = co_await memberNow(api, organization, user);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return memberIsGone();
    Applied applied;
    applied.target = entity(user, organization);
    applied.before = imageOf(**before);
    const Result<Sorted> made = sortedEdits(edits, wholeImage(**before), true);
    if (!made)
        co_return passOn(made);
    if (made->isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    QList<Step> steps;
    if (!made->membership.isEmpty())
        steps.append({Calls::changeMembership(organization, user, membershipBody(made->membership, **before))});
    if (!made->profile.isEmpty())
        steps.append({Calls::changeProfile(organization, user, profileBody(made->profile, (*before)->raw)), Repeat::Always});
    if (!made->user.isEmpty())
        steps.append({Calls::changeUser(user, profileBody(made->user, (*before)->raw))});
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await memberNow(api, organization, user);
    if (after && !*after)
        co_return memberIsGone();
    if (!after)
        co_return settled(applied, walked, Seen::Nothing);
    applied.after = imageOf(**after);
    const QJsonObject image = wholeImage(**after);
    const bool isHeld = holds(image, made->membership) && holds(image, made->profile) && holds(image, made->user);
    co_return settled(applied, walked, isHeld ? Seen::AsWanted : Seen::Otherwise);
}

Task<Result<Applied>> patchUser(Api::Ptr api, UserId user, QList<FieldEdit> edits)
{
    const auto before = co_await userNow(api, user);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return memberIsGone();
    Applied applied;
    applied.target = entity(user);
    applied.before = imageOf(**before);
    const Result<Sorted> made = sortedEdits(edits, applied.before, false);
    if (!made)
        co_return passOn(made);
    if (made->isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    QList<Step> steps{{Calls::changeUser(user, profileBody(made->user, (*before)->raw))}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await userNow(api, user);
    if (after && !*after)
        co_return memberIsGone();
    if (after)
        applied.after = imageOf(**after);
    const Seen seen = !after ? Seen::Nothing : holds(applied.after, made->user) ? Seen::AsWanted : Seen::Otherwise;
    co_return settled(applied, walked, seen);
}

} // namespace Rollcall::Transmit::Writes
