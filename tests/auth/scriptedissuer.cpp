#include "tests/auth/scriptedissuer.h"

#include <QCryptographicHash>

namespace Rollcall {

using namespace Qt::StringLiterals;

ScriptedReply json(const QJsonObject &object, int status)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

namespace {

ScriptedReply refusal(const QString &error, int status = 400)
{
    return json({{u"error"_s, error}, {u"error_description"_s, u"scripted"_s}}, status);
}

QByteArray hash(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

ScriptedIssuer::ScriptedIssuer(const Timing *timing, SigningKey::Kind kind)
    : issuer(server.base() + u'/'), key(std::make_shared<SigningKey>(kind, u"first"_s)), m_timing(timing)
{
    const QString base = server.base();
    description = {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, base + u"/authorize?tenant=1"_s},
        {u"token_endpoint"_s, base + u"/token"_s},
        {u"device_authorization_endpoint"_s, base + u"/device"_s},
        {u"revocation_endpoint"_s, base + u"/revoke"_s},
        {u"jwks_uri"_s, base + u"/keys"_s},
        {u"end_session_endpoint"_s, base + u"/end"_s},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s, u"plain"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
    published.append(key->publicKey());
    server.on(u"/.well-known/openid-configuration"_s, [this](const auto &) { return json(description); });
    server.on(u"/keys"_s, [this](const auto &) { return json({{u"keys"_s, published}}); });
    server.on(u"/token"_s, [this](const ScriptedRequest &request) { return tokens(request); });
    server.on(u"/revoke"_s, ScriptedReply{});
}

QUrl ScriptedIssuer::approve(const QUrl &link)
{
    const QUrlQuery asked(link);
    const auto value = [&](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
    const QString code = u"code-%1"_s.arg(++m_made);
    m_codes.insert(code, asked);
    QUrl redirect(value(u"redirect_uri"_s));
    QUrlQuery answer;
    answer.addQueryItem(u"code"_s, code);
    answer.addQueryItem(u"state"_s, value(u"state"_s));
    answer.addQueryItem(u"iss"_s, QString::fromLatin1(issuer.toUtf8().toPercentEncoding()));
    redirect.setQuery(answer);
    return redirect;
}

QString ScriptedIssuer::giveRefresh()
{
    m_refresh = u"refresh-%1"_s.arg(++m_made);
    return m_refresh;
}

ScriptedReply ScriptedIssuer::tokens(const ScriptedRequest &request)
{
    const auto either = [&](const QString &name) {
        const QString inForm = request.field(name);
        return inForm.isEmpty() ? request.parameter(name) : inForm;
    };
    const QString grant = either(u"grant_type"_s);
    if (grant == u"authorization_code") {
        const QString code = request.field(u"code"_s);
        if (!m_codes.contains(code))
            return refusal(u"invalid_grant"_s, 403);
        const QUrlQuery asked = m_codes.take(code);
        const auto value = [&](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
        if (QString::fromLatin1(url(hash(request.field(u"code_verifier"_s).toLatin1()))) != value(u"code_challenge"_s)
            || value(u"code_challenge_method"_s) != u"S256" || either(u"redirect_uri"_s) != value(u"redirect_uri"_s))
            return refusal(u"invalid_grant"_s, 403);
        m_nonce = value(u"nonce"_s);
    } else if (grant == u"refresh_token") {
        m_nonce.clear();
        if (m_refresh.isEmpty() || request.field(u"refresh_token"_s) != m_refresh) {
            m_refresh.clear(); // reuse ends the whole family
            return refusal(u"invalid_grant"_s, 403);
        }
    }
    const QByteArray access = "access-" + QByteArray::number(++m_made);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(access)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}};
    if (grant != u"client_credentials") {
        answer.insert(u"refresh_token"_s, giveRefresh());
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken(access)));
    }
    if (tokenHook)
        tokenHook(answer);
    return json(answer);
}

QByteArray ScriptedIssuer::idToken(const QByteArray &accessToken)
{
    const QByteArray all = hash(accessToken);
    QJsonObject claims{{u"iss"_s, issuer}, {u"sub"_s, u"user-1"_s}, {u"aud"_s, clientId}, {u"name"_s, u"Олена Шевченко"_s},
                       {u"iat"_s, m_timing->now().toSecsSinceEpoch()}, {u"exp"_s, m_timing->now().addSecs(600).toSecsSinceEpoch()}};
    if (key->publicKey().value(u"kty").toString() != u"OKP")
        claims.insert(u"at_hash"_s, QString::fromLatin1(url(all.left(16))));
    if (!m_nonce.isEmpty())
        claims.insert(u"nonce"_s, m_nonce);
    if (claimsHook)
        claimsHook(claims);
    return idTokenHook ? idTokenHook(claims) : key->sign(claims);
}

} // namespace Rollcall
