#include "models/service/credentials/password.h"
#include "models/service/rules/passwords.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QJsonObject image(bool hasPassword, bool mustReplace)
{
    return {{u"hasPassword"_s, hasPassword}, {u"mustReplacePassword"_s, mustReplace}};
}

} // namespace

Result<OneTimeSecret> givePassword(Work &work, const UserId &user)
{
    if (!work.password || work.password->hash.isEmpty()) {
        return failure(Error::Kind::Storage,
                       Words::tr("There was not enough free memory to make a password (it takes 19 MiB). Close something and "
                                 "try again."));
    }
    work.session.setPassword(user, work.password->hash, true);
    return work.password->password;
}

Result<Effect> resetPassword(Work &work, const ResetPassword &reset)
{
    const auto user = work.refs.user(work.session, reset.user);
    if (!user)
        return passOn(user);
    if (const auto may = Rights::reachesAccount(work.session, work.actor, *user, Permission::userEdit); !may)
        return passOn(may);
    const auto secret = givePassword(work, user->id);
    if (!secret)
        return passOn(secret);
    Effect effect;
    effect.target = entity(user->id);
    effect.name = user->title();
    effect.before = image(user->hasPassword, user->mustReplacePassword);
    effect.after = image(true, true);
    effect.secret = *secret;
    return effect;
}

} // namespace Rollcall::Rules
