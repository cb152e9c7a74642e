#include "models/remote/blynk/blynkrules.h"
#include "models/remote/blynk/newaccount.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/doubt.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

/// There is no account before the person opened the link, so a lost answer cannot be read up: at worst they get a second letter.
Task<Result<Applied>> registerByLetter(Api::Ptr api, Rules::Invited invited)
{
    Call call = Calls::registerUser(invited.email, invited.locale);
    const Result<Reply> reply = co_await Api::ask(api, std::move(call), Repeat::Never);
    const EntityId nobody{EntityKind::User, {}, {}};
    if (isInDoubt(reply))
        co_return Remote::unknownOutcome(nobody, errorOf(reply));
    if (!reply || !reply->isGood())
        co_return tl::unexpected(errorOf(reply));
    Applied applied;
    applied.target = nobody;
    applied.requestId = reply->answer.head.requestId;
    applied.notes = {Api::tr("Blynk sent a letter to %1. The person is in the list once they have opened its link.").arg(invited.email)};
    co_return applied;
}

Applied knownAlready(const UserRecord &record)
{
    Applied applied;
    applied.outcome = Applied::Outcome::NoOp;
    applied.target = entity(record.user.id);
    applied.before = userImage(record);
    applied.after = applied.before;
    applied.notes = {Api::tr("%1 is in Blynk already; nothing was changed, the password neither.").arg(record.user.email)};
    return applied;
}

} // namespace

Task<Result<Applied>> createUser(Api::Ptr api, Create create)
{
    NewAccount account;
    Rules::Invited registered;
    const bool hasName = !create.values.value(info(Field::Name).key).toString().trimmed().isEmpty();
    if (hasName) {
        Result<NewUser> user = Rules::newUserOf(create.values);
        if (!user)
            co_return passOn(user);
        QString organization = create.values.value(Rules::organizationNameKey).toString();
        if (!organization.isEmpty()) {
            const Result<QString> name = Rules::organizationNameOf(organization, Rules::organizationNameKey);
            if (!name)
                co_return passOn(name);
            organization = *name;
        }
        account.email = user->email;
        account.secret = givePassword(*user);
        account.call = Calls::createUser(*user, organization);
    } else {
        const QList<Field> permitted{Field::Email, Field::Locale};
        const Result<Rules::Invited> invited = Rules::invitedOf(create.values, permitted);
        if (!invited)
            co_return passOn(invited);
        registered = *invited;
        account.email = registered.email;
    }
    // "User created or already exists" would be taken for created, and the password for theirs.
    const Look look = hasName ? Look::Everywhere : Look::Search;
    const auto known = co_await userByEmail(api, account.email, look);
    if (!known)
        co_return passOn(known);
    if (*known)
        co_return knownAlready(**known);
    if (!hasName)
        co_return co_await registerByLetter(api, registered);
    Result<Applied> applied = co_await makeAccount(api, std::move(account));
    if (applied && !applied->after.isEmpty()) {
        const QString organization = applied->target.organization;
        applied->target = entity(UserId(applied->target.id));
        const auto user = co_await userNow(api, UserId(applied->target.id));
        if (user && *user)
            applied->after = userImage(**user);
        applied->notes.append(Api::tr("They are in an organization of their own below Clients, number %1.").arg(organization));
    }
    co_return applied;
}

} // namespace Rollcall::Blynk::Writes
