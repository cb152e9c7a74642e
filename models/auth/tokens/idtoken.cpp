#include "models/auth/tokens/idtoken.h"

#include "models/auth/tokens/signature.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QJsonArray>> IdTokens::fetch(QUrl address, std::stop_token stop)
{
    if (!m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    QPointer self(this);
    HttpRequest request;
    request.url = address;
    request.stop = stop;
    const Result<HttpAnswer> answer = co_await m_http->send(std::move(request));
    if (!self || !m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!answer)
        co_return passOn(answer);
    if (!answer->isGood())
        co_return tl::unexpected(NetworkErrors::fromStatus(answer->url, answer->status, answer->body.toPlain(),
                                                           answer->location, answer->requestId));
    const QJsonArray keys = QJsonDocument::fromJson(answer->body.toPlain()).object().value(u"keys").toArray();
    if (keys.isEmpty())
        co_return failure(Error::Kind::Invalid,
                          tr("%1 gives no keys, so no sign-in from there can be checked. Ask whoever runs the server.")
                              .arg(address.host()));
    m_known.insert(address, Known{keys, m_http->timing()->now()});
    co_return keys;
}

QCoro::Task<Result<Identity>> IdTokens::check(SecretBytes token, QUrl keys, IdTokenWish wish, std::stop_token stop)
{
    const std::optional<Jwt> jwt = readJwt(token.view());
    if (!jwt)
        co_return failure(Error::Kind::Unauthorized, tr("The server sent an ID token that cannot be read. Ask whoever runs it."));
    const QString algorithm = jwt->header.value(u"alg").toString();
    const QString kid = jwt->header.value(u"kid").toString();
    if (!isPermittedAlgorithm(algorithm))
        co_return failure(Error::Kind::Unauthorized,
                          tr("The sign-in is signed with “%1”, which proves nothing to a program on a person's computer. Set the "
                             "client up for RS256, ES256 or EdDSA.").arg(serverText(algorithm)));
    if (keys.isEmpty())
        co_return failure(Error::Kind::Invalid,
                          tr("The connection knows no address of the issuer's keys (jwks_uri), so the sign-in cannot be checked."));
    if (!m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    Timing *timing = m_http->timing();
    QPointer self(this);
    const auto known = m_known.constFind(keys);
    const qint64 age = known == m_known.constEnd() ? -1 : known->fetched.secsTo(timing->now());
    QJsonArray candidates = known == m_known.constEnd() ? QJsonArray() : fittingKeys(known->keys, algorithm, kid);
    bool isKnown = age >= 0 && age < 3600 && isSignedBy(token.view(), algorithm, candidates);
    // A token made with a key that is new since then is the ordinary case of rotation.
    if (!isKnown && (age < 0 || age >= 10)) {
        const Result<QJsonArray> fresh = co_await fetch(keys, stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!fresh)
            co_return passOn(fresh);
        candidates = fittingKeys(*fresh, algorithm, kid);
        isKnown = isSignedBy(token.view(), algorithm, candidates);
    }
    if (!isKnown)
        co_return failure(Error::Kind::Unauthorized,
                          tr("The signature of the sign-in is not that of %1. Nothing was accepted. Sign in again; if it "
                             "happens again, tell whoever runs the server.").arg(keys.host()));
    co_return checkedClaims(*jwt, wish, timing->now());
}

} // namespace Rollcall
