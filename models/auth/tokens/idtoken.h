#pragma once

#include "models/auth/tokens/jwt.h"
#include "models/auth/tokens/tokenset.h"
#include "models/net/http/httpclient.h"

#include <QHash>
#include <QJsonArray>

namespace Rollcall {

/// What an ID token must say. Empty texts are not asked for.
struct IdTokenWish {
    QString issuer;
    QString clientId;
    QString nonce;
    QString organization;   ///< An id or a name.
    QString organizationId; ///< An id.
    QString subject;        ///< On refresh: the person who signed in.
    SecretBytes accessToken; ///< For at_hash.
};

/// The claims alone, after the signature (OpenID Connect Core sections 3.1.3.7 and 12.2). Allows a minute between clocks.
Result<Identity> checkedClaims(const Jwt &token, const IdTokenWish &wish, const QDateTime &now);

/// Checks ID tokens against the keys of their issuer and remembers these keys for an hour. An unknown `kid` fetches them
/// again at once, but not twice within ten seconds, so that bad tokens cannot make a storm.
class IdTokens final : public QObject
{
    Q_OBJECT

public:
    explicit IdTokens(HttpClient *http, QObject *parent = nullptr) : QObject(parent), m_http(http) {}

    QCoro::Task<Result<Identity>> check(SecretBytes token, QUrl keys, IdTokenWish wish, std::stop_token stop);

private:
    struct Known {
        QJsonArray keys;
        QDateTime fetched;
    };
    QCoro::Task<Result<QJsonArray>> fetch(QUrl address, std::stop_token stop);

    QPointer<HttpClient> m_http;
    QHash<QUrl, Known> m_known;
};

} // namespace Rollcall
