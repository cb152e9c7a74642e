#include "models/remote/voluble/account.h"

#include "models/auth/tokens/jwt.h"

#include <QJsonArray>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

std::optional<Account> Account::of(const SecretBytes &token)
{
    const std::optional<Jwt> jwt = readJwt(token.view());
    if (!jwt)
        return std::nullopt;
    Account account;
    account.self = UserId(jwt->claims.value(u"sub"_s).toString());
    if (account.self.isEmpty())
        return std::nullopt;
    for (const QJsonValue &word : jwt->claims.value(u"permissions"_s).toArray())
        account.permissions.insert(word.toString());
    for (const QString &word : jwt->claims.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts))
        account.scopes.insert(word);
    return account;
}

bool Account::holdsAny(const QStringList &rights, std::optional<Dialect> dialect) const
{
    return std::any_of(rights.begin(), rights.end(), [&](const QString &right) {
        return (dialect != Dialect::JSend && permissions.contains(right))
               || (dialect != Dialect::JsonApi && scopes.contains(right));
    });
}

} // namespace Rollcall::Voluble
