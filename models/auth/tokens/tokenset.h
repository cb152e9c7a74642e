#pragma once

#include "models/net/secret/secretbytes.h"

#include <QDateTime>
#include <QStringList>

namespace Rollcall {

/// What a token endpoint gave.
struct TokenSet {
    SecretBytes access;
    SecretBytes refresh;  ///< Empty when none was given.
    SecretBytes idToken;  ///< As it came; trust it only after IdTokens::check().
    QDateTime expires;    ///< Of the access token, UTC; invalid when the server does not say.
    QStringList scopes;   ///< What was granted.
};

/// Who signed in, as the checked ID token says.
struct Identity {
    QString subject;
    QString name;
    QString email;
    QString organizationId;
    QString organizationName;

    bool operator==(const Identity &) const = default;
};

/// Name, e-mail address or subject; empty for a service account.
QString personOf(const Identity &identity);
/// Name or id of the organization that was signed in to; empty without one.
QString organizationOf(const Identity &identity);

/// How a connection comes by its tokens.
enum class Grant {
    Person,            ///< Browser or device code; renewed with the refresh token.
    ClientCredentials, ///< Asked for anew with the client's secret.
    PastedToken,       ///< Ends when it ends.
};

struct SignedIn {
    TokenSet tokens;
    Identity identity; ///< Empty without `openid`.
};

QDebug operator<<(QDebug debug, const TokenSet &tokens);

} // namespace Rollcall
