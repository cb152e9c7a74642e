#pragma once

#include "models/auth/settings/signinsettings.h"
#include "models/auth/tokens/tokenset.h"
#include "models/domain/error.h"
#include "models/domain/networksettings.h"

#include <functional>
#include <optional>

namespace Rollcall {

/// Sign-in settings as a connection keeps them. Keys: issuer, authorizationEndpoint, tokenEndpoint, deviceEndpoint,
/// revocationEndpoint, keysEndpoint, endSessionEndpoint, userInfoEndpoint, clientId, proof ("none", "basic", "form"),
/// parameters ("form", "query"), redirectPath, redirectPorts, scopes, audience, resource, organization, organizationId,
/// invitation, prompt, acrValues, extra ([{name, value}]), patience (seconds), signUpAddress, signUpConnection, trustedDomains
/// (which no person can enter, a kind only). What is absent
/// has its default. With a tokenEndpoint nothing is discovered: the endpoints count, and the issuer is only compared.
QJsonObject toJson(const SignInSettings &settings);
SignInSettings signInFromJson(const QJsonObject &object);

/// `network` of a connection: proxy ({mode, kind, host, port, user}), caFile, accepted ([{error, certificate}], PEM).
QJsonObject toJson(const NetworkSettings &settings);
NetworkSettings networkFromJson(const QJsonObject &object);

/// What the settings of a connection say about its sign-in, as its kind reads them (ConnectionKind::signIn; none: as they are),
/// and about its network.
SignInSettings signInSettingsOf(const QJsonObject &settings, const std::function<QJsonObject(const QJsonObject &)> &read);
NetworkSettings networkSettingsOf(const QJsonObject &settings);

/// The certificates of a CA file, to show; reads the file. Invalid where it cannot be read or holds none.
Result<QList<Certificate>> authoritiesIn(const QString &caFile);

/// How and as whom somebody signed in the last time; nothing secret.
struct LastSignIn {
    Grant grant = Grant::Person;
    Identity identity;
    QStringList scopes = {}; ///< That were granted then.
    QString place = {};      ///< SecretPlaces::signIn then; for another one it is worth nothing.

    bool operator==(const LastSignIn &) const = default;
};

QJsonObject toJson(const LastSignIn &last);
/// Nothing when there was none.
std::optional<LastSignIn> lastSignInFromJson(const QJsonObject &object);

} // namespace Rollcall
