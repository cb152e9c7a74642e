#include "models/remote/blynk/newaccount.h"

#include "models/net/secret/secretbytes.h"
#include "models/remote/common/doubt.h"
#include "models/remote/common/temporarypassword.h"
#include "models/wire/blynk/passwordhash.h"

namespace Rollcall::Blynk::Writes {

using namespace Qt::StringLiterals;

namespace {

bool isFor(const UserRecord &record, const QString &email)
{
    return record.user.email.compare(email, Qt::CaseInsensitive) == 0;
}

} // namespace

OneTimeSecret givePassword(NewUser &user)
{
    const OneTimeSecret password = Remote::temporaryPassword();
    QByteArray plain = password.reveal().toUtf8();
    user.passwordHash = passwordHash(user.email, plain);
    wipe(plain);
    return password;
}

Applied memberMade(const UserRecord &record)
{
    Applied applied;
    applied.target = entity(record.user.id, record.membership.organization);
    applied.after = membershipImage(record);
    return applied;
}

Task<Result<Applied>> makeAccount(Api::Ptr api, NewAccount account)
{
    const Result<Reply> reply = co_await Api::ask(api, std::move(account.call), Repeat::Never);
    const bool isGood = reply && reply->isGood();
    if (!isGood && !isInDoubt(reply))
        co_return tl::unexpected(errorOf(reply));
    auto record = isGood ? userFrom(reply->answer.object()) : std::nullopt;
    if (!record || !isFor(*record, account.email)) {
        // No body (204), or nobody knows. The address was free a moment ago, so whoever has it now is this person. Whom the search
        // does not find it may not know of yet.
        const auto found = co_await userByEmail(api, account.email, Look::Everywhere);
        if (found && !*found && !isGood)
            co_return tl::unexpected(errorOf(reply));
        if (!found || !*found) {
            const EntityId nobody{EntityKind::User, {}, {}};
            Applied applied = Remote::unknownOutcome(nobody, found ? Error() : found.error());
            applied.notes = {Api::tr("Blynk does not say what became of %1. Refresh the list; if the person is there, let them ask for a new "
                                     "password where they sign in.").arg(account.email)};
            co_return applied;
        }
        record = *found;
    }
    Applied applied = memberMade(*record);
    applied.secret = account.secret;
    if (reply)
        applied.requestId = reply->answer.head.requestId;
    if (!isGood)
        applied.notes = {Api::tr("The answer was lost, and %1 is there. Should the password not open the account, let them ask for a new "
                                 "one where they sign in.").arg(account.email)};
    co_return applied;
}

} // namespace Rollcall::Blynk::Writes
