#pragma once

#include "models/auth/settings/endpoints.h"
#include "tests/auth/signingkey.h"
#include "tests/net/manualtiming.h"
#include "tests/net/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

/// An OpenID provider on loopback that does everything right until a test tells it otherwise.
class ScriptedIssuer final
{
public:
    explicit ScriptedIssuer(const Timing *timing, SigningKey::Kind kind = SigningKey::Kind::Rs256);

    ScriptedServer server;
    QString issuer;
    QJsonObject description;
    QString clientId = QStringLiteral("rollcall");
    std::shared_ptr<SigningKey> key;
    QJsonArray published; ///< What /keys answers.

    /// Changes the claims or the answer just before they go out.
    std::function<void(QJsonObject &)> claimsHook;
    std::function<void(QJsonObject &)> tokenHook;
    /// Makes the whole ID token.
    std::function<QByteArray(const QJsonObject &)> idTokenHook;

    /// What the browser's sign-in page does with a link: the redirect, with a code that is good once.
    QUrl approve(const QUrl &link);

    Endpoints endpoints() const { return endpointsFromJson(description); }
    QString lastRefresh() const { return m_refresh; }

    /// A refresh token that is good once, as after a sign-in.
    QString giveRefresh();

    /// What /token answers.
    ScriptedReply tokens(const ScriptedRequest &request);

private:
    QByteArray idToken(const QByteArray &accessToken);

    const Timing *m_timing;
    QHash<QString, QUrlQuery> m_codes;
    QString m_nonce;
    QString m_refresh;
    int m_made = 0;
};

/// The JSON answer of a server.
ScriptedReply json(const QJsonObject &object, int status = 200);

} // namespace Rollcall
