#pragma once

#include "models/auth/settings/signinsettings.h"
#include "models/net/setup/networksettings.h"

namespace Rollcall {

/// Sign-in settings as a connection keeps them. Keys: issuer, authorizationEndpoint, tokenEndpoint, deviceEndpoint,
/// revocationEndpoint, keysEndpoint, endSessionEndpoint, userInfoEndpoint, clientId, proof ("none", "basic", "form"),
/// parameters ("form", "query"), redirectPath, redirectPorts, scopes, audience, resource, organization, organizationId,
/// invitation, prompt, acrValues, extra ([{name, value}]), patience (seconds). What is absent has its default.
QJsonObject toJson(const SignInSettings &settings);
SignInSettings signInFromJson(const QJsonObject &object);

/// `network` of a connection: proxy ({mode, kind, host, port, user}), caFile, accepted ([{error, certificate}], PEM).
QJsonObject toJson(const NetworkSettings &settings);
NetworkSettings networkFromJson(const QJsonObject &object);

} // namespace Rollcall
