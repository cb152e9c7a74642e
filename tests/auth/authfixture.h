#pragma once

#include "models/auth/tokens/idtoken.h"
#include "models/auth/settings/signinsettings.h"
#include "models/net/http/httpclient.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/net/awaited.h"

namespace Rollcall {

inline NetworkSetup noProxySetup()
{
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::None;
    return *NetworkSetup::make(settings);
}

/// A client, a clock that stands still and an issuer: what most tests of this room need.
struct AuthFixture {
    ManualTiming timing;
    ScriptedIssuer issuer;
    HttpClient http;
    IdTokens idTokens;

    explicit AuthFixture(SigningKey::Kind kind = SigningKey::Kind::Es256)
        : issuer(&timing, kind), http(noProxySetup(), &timing), idTokens(&http)
    {
    }

    SignInSettings settings() const
    {
        SignInSettings settings;
        settings.issuer = issuer.issuer;
        settings.clientId = issuer.clientId;
        settings.scopes = {QStringLiteral("openid"), QStringLiteral("offline_access")};
        return settings;
    }
};

} // namespace Rollcall
