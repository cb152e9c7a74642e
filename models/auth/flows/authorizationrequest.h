#pragma once

#include "models/auth/flows/pkce.h"
#include "models/auth/settings/signinsettings.h"
#include "models/auth/tokens/idtoken.h"

namespace Rollcall {

/// What one attempt in the browser is told apart by; made anew for each.
struct Attempt {
    QString state;
    QString nonce;
    Pkce pkce;

    static Attempt make();
};

/// The link that the person's browser opens.
QUrl authorizationLink(const SignInSettings &settings, const Endpoints &endpoints, const Attempt &attempt, const QUrl &redirect);

/// What the ID token of this sign-in must say.
IdTokenWish wishFor(const SignInSettings &settings, const Endpoints &endpoints, const QString &nonce);

/// Without an ID token nobody says for which organization it is: refused where the connection asks for one.
Result<void> permitsNoIdToken(const SignInSettings &settings, const Endpoints &endpoints);

} // namespace Rollcall
