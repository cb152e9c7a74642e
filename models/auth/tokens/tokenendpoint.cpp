#include "models/auth/tokens/tokenendpoint.h"

#include "models/net/api/redirects.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::TokenEndpoint)
};

constexpr int mostRedirects = 5;

QJsonDocument jsonOf(const HttpAnswer &answer)
{
    const QByteArrayView body = answer.body.view();
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(std::min<qint64>(seconds, 24 * 3600));
    const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(QDateTime(at.date(), at.time(), Qt::UTC))));
}

SecretBytes basicProof(const Client &client)
{
    // RFC 6749 section 2.3.1: both are form-encoded first.
    QByteArray pair = client.id.toUtf8().toPercentEncoding() + ':';
    QByteArray secret = client.secret.toPlain();
    QByteArray encoded = secret.toPercentEncoding();
    pair += encoded;
    QByteArray header = "Basic " + pair.toBase64();
    wipe(secret);
    wipe(encoded);
    wipe(pair);
    return SecretBytes::taken(header);
}

tl::unexpected<TokenFailure> strange(const HttpAnswer &answer, const QString &message)
{
    return tl::unexpected(TokenFailure{TokenFailure::Kind::Strange,
                                       {Error::Kind::Invalid, message, u"X-Request-ID "_s + answer.requestId, {}},
                                       {}, answer.status, {}});
}

} // namespace

Client Client::of(const SignInSettings &settings, SecretBytes secret)
{
    return {settings.clientId, settings.proof, settings.place, std::move(secret), {}, settings.trustedDomains};
}

QCoro::Task<Result<HttpAnswer>> postForm(HttpClient *http, QUrl endpoint, Client client, FormFields fields, std::stop_token stop)
{
    HttpRequest request;
    request.method = "POST";
    request.contentType = "application/x-www-form-urlencoded";
    request.stop = std::move(stop);
    if (client.proof == ClientProof::Basic) {
        request.authorization = basicProof(client);
    } else {
        fields.add(u"client_id"_s, client.id);
        if (client.proof == ClientProof::Form)
            fields.addSecret(u"client_secret"_s, client.secret);
    }
    if (!client.bearer.isEmpty()) {
        QByteArray header = "Bearer " + client.bearer.toPlain();
        request.authorization = SecretBytes::taken(header);
    }
    const bool inQuery = client.place == ParameterPlace::Query;
    request.url = inQuery ? fields.withQuery(endpoint) : endpoint;
    request.body = inQuery ? fields.secretForm() : fields.form();
    const QPointer alive(http);
    Result<HttpAnswer> answer = co_await http->send(request);
    for (int redirects = 0; answer && alive && redirects < mostRedirects; ++redirects) {
        const auto target = followed(request, *answer, client.trustedDomains);
        if (!target)
            break;
        request.url = *target;
        answer = co_await http->send(request);
    }
    co_return answer;
}

Error noClientSecret()
{
    return {Error::Kind::Unauthorized,
            Words::tr("The client's secret is not stored. Type it in when you sign in from the window, or store it with: "
                      "rollcall connections edit CONNECTION --client-secret"),
            {}, u"clientSecret"_s};
}

Error oauthError(const QString &host, const QString &code, const QString &description)
{
    const auto error = [&](Error::Kind kind, const QString &message) {
        return Error{kind, message, serverText(code + u": "_s + description), {}};
    };
    if (code == u"access_denied")
        return error(Error::Kind::Forbidden, Words::tr("The sign-in at %1 was declined. Start again if that was not meant.").arg(host));
    if (code == u"invalid_grant" || code == u"invalid_code")
        return error(Error::Kind::Unauthorized, Words::tr("%1 no longer accepts this sign-in. Sign in again.").arg(host));
    if (code == u"expired_token")
        return error(Error::Kind::Timeout, Words::tr("The code was not confirmed in time. Start again."));
    if (code == u"invalid_client")
        return error(Error::Kind::Unauthorized,
                     Words::tr("%1 does not know this client id, or its secret is wrong. Check both in the connection.").arg(host));
    if (code == u"unauthorized_client" || code == u"unsupported_grant_type" || code == u"unsupported_response_type")
        return error(Error::Kind::Forbidden,
                     Words::tr("%1 does not permit this client to sign in this way. Permit the grant at the server, or choose "
                               "another in the connection.").arg(host));
    if (code == u"invalid_scope" || code == u"invalid_target")
        return error(Error::Kind::Invalid,
                     Words::tr("%1 does not give this client the scopes or the audience that the connection asks for. Check "
                               "them in the connection.").arg(host));
    if (code == u"login_required" || code == u"consent_required" || code == u"interaction_required"
        || code == u"account_selection_required")
        return error(Error::Kind::Unauthorized, Words::tr("%1 wants a person to sign in. Sign in again.").arg(host));
    if (code == u"server_error" || code == u"temporarily_unavailable")
        return error(Error::Kind::Network, Words::tr("%1 cannot sign anybody in at the moment. Try again later.").arg(host));
    if (code == u"slow_down" || code == u"too_many_requests")
        return error(Error::Kind::RateLimited, Words::tr("%1 has had too many requests. Try again later.").arg(host));
    if (code == u"invalid_request")
        return error(Error::Kind::Invalid,
                     Words::tr("%1 does not understand the sign-in. Check organization, audience and additional parameters of "
                               "the connection.").arg(host));
    //: %2 is the server's own word for it, such as "mfa_required"
    return error(Error::Kind::Invalid, Words::tr("%1 refused the sign-in (%2).").arg(host, serverText(code)));
}

TokenFailure failureFrom(const HttpAnswer &answer, const QDateTime &now)
{
    TokenFailure failure;
    failure.status = answer.status;
    failure.retryAfter = retryAfter(answer.retryAfter, now);
    if (answer.status == 400 || answer.status == 401 || answer.status == 403)
        failure.kind = TokenFailure::Kind::Refused;
    else if (answer.status == 408 || answer.status == 429 || answer.status >= 500)
        failure.kind = TokenFailure::Kind::Later;
    const QJsonDocument document = jsonOf(answer);
    QString description;
    if (document.isArray()) {
        QStringList texts;
        for (const QJsonValue &value : document.array())
            texts += value.toString();
        description = texts.join(u"; "_s);
    } else {
        const QJsonObject object = document.object();
        const QJsonValue error = object.value(u"error");
        failure.code = error.toString();
        description = error.isObject() ? error.toObject().value(u"message").toString()
                                       : object.value(u"error_description").toString(object.value(u"message").toString());
    }
    const QString host = answer.url.host();
    if (!failure.code.isEmpty()) {
        failure.error = oauthError(host, failure.code, description);
    } else if (failure.kind == TokenFailure::Kind::Refused) {
        failure.error = {Error::Kind::Unauthorized, Words::tr("%1 refused the sign-in. Sign in again.").arg(host),
                         serverText(description), {}};
    } else {
        failure.error = NetworkErrors::fromStatus(answer.url, answer.status, {}, answer.location, answer.requestId);
        return failure;
    }
    failure.error.details = (failure.error.details + u"\nHTTP %1\nX-Request-ID %2"_s.arg(answer.status).arg(answer.requestId)).trimmed();
    return failure;
}

tl::expected<TokenSet, TokenFailure> tokensFrom(const Result<HttpAnswer> &answer, const QDateTime &now,
                                                const QStringList &requested)
{
    if (!answer) {
        const bool isLater = answer.error().kind == Error::Kind::Network || answer.error().kind == Error::Kind::Timeout;
        return tl::unexpected(TokenFailure{isLater ? TokenFailure::Kind::Later : TokenFailure::Kind::Strange, answer.error(),
                                           {}, 0, {}});
    }
    if (!answer->isGood())
        return tl::unexpected(failureFrom(*answer, now));
    const QJsonDocument document = jsonOf(*answer);
    const QString host = answer->url.host();
    const QJsonObject object = document.object();
    TokenSet tokens;
    tokens.access = SecretBytes::copyOf(object.value(u"access_token").toString());
    if (tokens.access.isEmpty())
        return strange(*answer, Words::tr("%1 answered, but without an access token. Check that the address of the token endpoint "
                                          "is right.").arg(host));
    const QString type = object.value(u"token_type").toString();
    if (!type.isEmpty() && type.compare(u"bearer", Qt::CaseInsensitive) != 0)
        return strange(*answer, Words::tr("%1 gave a token of the kind “%2”, but Rollcall uses only bearer tokens. Set the client "
                                          "up for these.").arg(host, serverText(type)));
    if (const QJsonValue life = object.value(u"expires_in"); !life.isUndefined() && !life.isNull()) {
        const double seconds = life.isString() ? life.toString().toDouble() : life.toDouble();
        // Neither NaN nor a life of centuries may reach the clock.
        if (!(seconds >= 1))
            return strange(*answer, Words::tr("%1 gave a token that has expired on arrival. Ask whoever runs the server.").arg(host));
        tokens.expires = now.addSecs(static_cast<qint64>(std::min(seconds, 10.0 * 365 * 24 * 3600)));
    }
    tokens.refresh = SecretBytes::copyOf(object.value(u"refresh_token").toString());
    tokens.idToken = SecretBytes::copyOf(object.value(u"id_token").toString());
    const QString scope = object.value(u"scope").toString();
    tokens.scopes = scope.isEmpty() ? requested : scope.split(u' ', Qt::SkipEmptyParts);
    return tokens;
}

QCoro::Task<tl::expected<TokenSet, TokenFailure>> requestTokens(HttpClient *http, QUrl endpoint, Client client,
                                                                FormFields fields, QStringList scopes, std::stop_token stop)
{
    const AnswerTime time(http);
    const Result<HttpAnswer> answer = co_await postForm(http, endpoint, client, fields, stop);
    co_return tokensFrom(answer, time.now(), scopes);
}

} // namespace Rollcall
