#include "models/auth/flows/deviceflow.h"

#include "models/auth/flows/authorizationrequest.h"
#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"

#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto LongestInterval = 60s;

DeviceFlow::DeviceFlow(HttpClient *http, IdTokens *idTokens, QObject *parent)
    : QObject(parent), m_http(http), m_idTokens(idTokens)
{
}

DeviceFlow::~DeviceFlow()
{
    m_end.request_stop();
}

Result<DeviceFlow::Grant> DeviceFlow::grantFrom(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArrayView body = answer.body.view();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
    Grant grant;
    grant.deviceCode = SecretBytes::copyOf(object.value(u"device_code").toString());
    grant.shown.userCode = serverText(object.value(u"user_code").toString());
    // Older servers say verification_url.
    const QJsonValue address = object.value(u"verification_uri");
    grant.shown.address = QUrl(address.toString(object.value(u"verification_url").toString()), QUrl::StrictMode);
    grant.shown.fullAddress = QUrl(object.value(u"verification_uri_complete").toString(), QUrl::StrictMode);
    const double life = object.value(u"expires_in").toDouble();
    const double interval = object.value(u"interval").toDouble(5);
    if (grant.deviceCode.isEmpty() || grant.shown.userCode.isEmpty() || !NetworkSetup::permits(grant.shown.address) || !(life >= 1))
        return failure(Error::Kind::Invalid,
                       tr("%1 gave no code that can be used on another machine. Ask whoever runs the server.").arg(answer.url.host()),
                       u"X-Request-ID "_s + answer.requestId);
    if (!NetworkSetup::permits(grant.shown.fullAddress))
        grant.shown.fullAddress.clear();
    grant.shown.expires = now.addSecs(static_cast<qint64>(std::min(life, 24.0 * 3600)));
    grant.interval = std::chrono::seconds(static_cast<qint64>(std::clamp(interval, 1.0, 60.0)));
    return grant;
}

QCoro::Task<Result<DeviceFlow::Grant>> DeviceFlow::askForCode(SignInSettings settings, Client client, Endpoints endpoints,
                                                             std::stop_token stop)
{
    FormFields fields;
    if (client.proof == ClientProof::Basic)
        fields.add(u"client_id"_s, client.id); // RFC 8628 section 3.1 wants it when nothing else names the client
    fields.add(u"scope"_s, settings.scopes.join(u' '));
    fields.add(u"audience"_s, settings.audience);
    fields.add(u"resource"_s, settings.resource);
    for (const ExtraParameter &parameter : settings.extra)
        fields.add(parameter.name, parameter.value);
    const AnswerTime time(m_http);
    const Result<HttpAnswer> answer = co_await postForm(m_http, endpoints.deviceAuthorization, client, fields, stop);
    if (!answer)
        co_return passOn(answer);
    if (!answer->isGood())
        co_return tl::unexpected(failureFrom(*answer, time.now()).error);
    co_return grantFrom(*answer, time.now());
}

QCoro::Task<Result<TokenSet>> DeviceFlow::poll(Grant grant, SignInSettings settings, Client client, Endpoints endpoints,
                                               std::stop_token stop)
{
    const QPointer<HttpClient> http = m_http;
    Timing *timing = http->timing();
    const std::stop_token end = m_end.get_token();
    std::chrono::seconds interval = grant.interval;
    FormFields fields;
    fields.add(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
    fields.addSecret(u"device_code"_s, grant.deviceCode);
    for (;;) {
        // Counted from the receipt of the last answer.
        const bool goesOn = co_await pause(timing, interval, stop);
        if (!goesOn || end.stop_requested() || !http)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (timing->now() >= grant.shown.expires)
            co_return tl::unexpected(oauthError(endpoints.token.host(), u"expired_token"_s, {}));
        const auto tokens = co_await requestTokens(http, endpoints.token, client, fields, settings.scopes, stop);
        if (tokens)
            co_return *tokens;
        if (!http)
            co_return tl::unexpected(NetworkErrors::cancelled());
        const TokenFailure &failure = tokens.error();
        if (failure.code == u"authorization_pending")
            continue;
        static const QStringList passing{{}, u"slow_down"_s, u"too_many_requests"_s, u"server_error"_s, u"temporarily_unavailable"_s};
        if (!passing.contains(failure.code))
            co_return tl::unexpected(failure.error);
        if (failure.code == u"slow_down" || failure.status == 429)
            interval += 5s;
        else if (failure.kind == TokenFailure::Kind::Later) // RFC 8628 section 3.5: back off when the server cannot be reached
            interval = std::min<std::chrono::seconds>(2 * interval, LongestInterval);
        else
            co_return tl::unexpected(failure.error);
    }
}

QCoro::Task<Result<SignedIn>> DeviceFlow::run(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints,
                                             std::stop_token stop)
{
    if (m_isRunning)
        co_return failure(Error::Kind::Conflict, tr("A sign-in is already under way. Finish or cancel it first."));
    if (const Result<void> good = checked(settings); !good)
        co_return passOn(good);
    if (endpoints.deviceAuthorization.isEmpty())
        co_return failure(Error::Kind::Unsupported, tr("This server offers no device codes. Sign in in the browser or with a token."));
    if (!m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const QPointer self(this);
    const Client client = Client::of(settings, clientSecret);
    // Both a person's Cancel and the end of this object stop what is under way.
    std::stop_source both;
    const auto stopBoth = [&both] { both.request_stop(); };
    const std::stop_callback cancelled(stop, stopBoth);
    const std::stop_callback ended(m_end.get_token(), stopBoth);
    const std::stop_token token = both.get_token();

    m_isRunning = true;
    const Result<Grant> grant = co_await askForCode(settings, client, endpoints, token);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    m_isRunning = false;
    if (!grant)
        co_return passOn(grant);
    m_isRunning = true;
    Q_EMIT codeReceived(grant->shown);
    if (!self || !m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<TokenSet> tokens = co_await poll(*grant, settings, client, endpoints, token);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    m_isRunning = false;
    if (!tokens)
        co_return passOn(tokens);
    SignedIn signedIn{*tokens, {}};
    if (!m_idTokens)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (signedIn.tokens.idToken.isEmpty()) {
        const Result<void> permitted = permitsNoIdToken(settings, endpoints);
        co_return permitted ? Result<SignedIn>(signedIn) : passOn(permitted);
    }
    IdTokenWish wish = wishFor(settings, endpoints, {});
    wish.accessToken = tokens->access;
    const Result<Identity> identity = co_await m_idTokens->check(signedIn.tokens.idToken, endpoints.keys, wish, token);
    if (!identity)
        co_return passOn(identity);
    signedIn.identity = *identity;
    co_return signedIn;
}

} // namespace Rollcall
