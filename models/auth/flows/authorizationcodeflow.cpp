#include "models/auth/flows/authorizationcodeflow.h"

#include "models/net/text/networkerrors.h"
#include "models/net/text/servertext.h"
#include "models/net/time/completion.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

AuthorizationCodeFlow::AuthorizationCodeFlow(HttpClient *http, IdTokens *idTokens, Browser browser, QObject *parent)
    : QObject(parent), m_http(http), m_idTokens(idTokens), m_browser(std::move(browser))
{
}

AuthorizationCodeFlow::~AuthorizationCodeFlow()
{
    m_end.request_stop();
}

Result<QString> codeFrom(const RedirectAnswer &answer, const Endpoints &endpoints)
{
    const QString host = endpoints.authorization.host();
    if (answer.isAmbiguous)
        return failure(Error::Kind::Invalid, AuthorizationCodeFlow::tr("The answer of %1 is ambiguous, so nothing was accepted. Sign in again.").arg(host));
    if (!answer.error.isEmpty())
        return tl::unexpected(oauthError(host, answer.error, answer.errorDescription));
    // RFC 9207: the answer of one server must not be taken for that of another. Some send `iss` without announcing it.
    const bool isMissing = endpoints.announcesIssuer && answer.issuer.isEmpty();
    if (isMissing || (!answer.issuer.isEmpty() && !endpoints.issuer.isEmpty() && answer.issuer != endpoints.issuer))
        return failure(Error::Kind::Unauthorized,
                       AuthorizationCodeFlow::tr("The answer in the browser came from another server than %1. Nothing was accepted. Sign in again.").arg(host),
                       u"iss: "_s + serverText(answer.issuer));
    if (answer.code.isEmpty())
        return failure(Error::Kind::Invalid, AuthorizationCodeFlow::tr("%1 sent the browser back without a code. Sign in again.").arg(host));
    return answer.code;
}

QCoro::Task<Result<RedirectAnswer>> AuthorizationCodeFlow::waitForBrowser(QUrl link, std::chrono::seconds patience, std::stop_token stop)
{
    Timing *timing = m_http->timing();
    const Completion<Result<RedirectAnswer>> arrived;
    RedirectListener *listener = m_listener.get();
    connect(listener, &RedirectListener::answered, listener, [arrived](const RedirectAnswer &answer) { arrived.resolve(answer); });
    timing->after(patience, listener, [arrived] {
        arrived.resolve(failure(Error::Kind::Timeout, tr("Nobody finished the sign-in in the browser in time. Sign in again.")));
    });
    const auto cancel = [arrived] { arrived.resolve(tl::unexpected(NetworkErrors::cancelled())); };
    const std::stop_callback cancelled(stop, cancel);
    const std::stop_callback ended(m_end.get_token(), cancel);
    const bool isOpened = m_browser && m_browser(link);
    Q_EMIT linkMade(link, timing->now().addSecs(patience.count()), isOpened);
    co_return co_await arrived;
}

QCoro::Task<Result<SignedIn>> AuthorizationCodeFlow::exchange(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints,
                                                             Attempt attempt, QUrl redirect, QString code, std::stop_token stop)
{
    FormFields fields;
    fields.add(u"grant_type"_s, u"authorization_code"_s);
    fields.addSecret(u"code"_s, SecretBytes::copyOf(code));
    fields.add(u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded));
    fields.addSecret(u"code_verifier"_s, attempt.pkce.verifier());
    fields.add(u"resource"_s, settings.resource);
    const Client client = Client::of(settings, clientSecret);
    const QPointer<IdTokens> idTokens = m_idTokens;
    const auto tokens = co_await requestTokens(m_http, endpoints.token, client, fields, settings.scopes, stop);
    if (!tokens)
        co_return tl::unexpected(tokens.error().error);
    SignedIn signedIn{*tokens, {}};
    if (!settings.scopes.contains(u"openid"_s)) {
        const Result<void> permitted = permitsNoIdToken(settings, endpoints);
        co_return permitted ? Result<SignedIn>(signedIn) : passOn(permitted);
    }
    if (signedIn.tokens.idToken.isEmpty())
        co_return failure(Error::Kind::Unauthorized,
                          tr("%1 did not say who signed in, although it was asked. Permit the scope “openid” for this client.")
                              .arg(endpoints.token.host()));
    if (!idTokens)
        co_return tl::unexpected(NetworkErrors::cancelled());
    IdTokenWish wish = wishFor(settings, endpoints, attempt.nonce);
    wish.accessToken = signedIn.tokens.access;
    const Result<Identity> identity = co_await idTokens->check(signedIn.tokens.idToken, endpoints.keys, wish, stop);
    if (!identity)
        co_return passOn(identity);
    signedIn.identity = *identity;
    co_return signedIn;
}

QCoro::Task<Result<SignedIn>> AuthorizationCodeFlow::run(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints,
                                                        std::stop_token stop)
{
    if (m_listener)
        co_return failure(Error::Kind::Conflict, tr("A sign-in is already under way. Finish or cancel it first."));
    if (const Result<void> good = checked(settings); !good)
        co_return passOn(good);
    if (endpoints.authorization.isEmpty())
        co_return failure(Error::Kind::Unsupported, tr("This server offers no sign-in in the browser. Use a device code or a token."));
    for (const QUrl &address : {endpoints.authorization, endpoints.token}) {
        if (const Result<void> permitted = NetworkSetup::permits(address); !permitted)
            co_return passOn(permitted);
    }
    if (!m_http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const QPointer self(this);
    const Attempt attempt = Attempt::make();
    m_listener = std::make_unique<RedirectListener>(m_http->timing());
    const Result<QUrl> redirect = m_listener->listen(settings.redirect, attempt.state);
    if (!redirect) {
        m_listener.reset();
        co_return passOn(redirect);
    }
    const QUrl link = authorizationLink(settings, endpoints, attempt, *redirect);
    const Result<RedirectAnswer> answer = co_await waitForBrowser(link, settings.patience, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    Result<SignedIn> signedIn = tl::unexpected(NetworkErrors::cancelled());
    if (const Result<QString> code = answer ? codeFrom(*answer, endpoints) : passOn(answer); !code) {
        signedIn = passOn(code);
    } else if (m_http) {
        signedIn = co_await exchange(settings, clientSecret, endpoints, attempt, *redirect, *code, stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    m_listener->finish(signedIn.has_value(), signedIn ? tr("You are signed in. You can close this page and go back to Rollcall.")
                                                      : signedIn.error().message);
    // The page is written from the event loop when the browser is slow.
    m_listener.release()->deleteLater();
    co_return signedIn;
}

} // namespace Rollcall
