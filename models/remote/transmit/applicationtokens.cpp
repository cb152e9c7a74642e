#include "models/remote/transmit/applicationtokens.h"

#include "models/auth/flows/clientcredentials.h"
#include "models/net/text/networkerrors.h"
#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds early(60); ///< Before its end a token is renewed.

} // namespace

ApplicationTokens::ApplicationTokens(HttpClient *http, SecretStore *secrets, SecretKey where, SignInSettings settings)
    : m_http(http), m_secrets(secrets), m_where(std::move(where)), m_settings(std::move(settings))
{
}

QCoro::Task<Result<TokenSet>> ApplicationTokens::ask(QPointer<HttpClient> http, QPointer<SecretStore> secrets, SecretKey where,
                                                     SignInSettings settings)
{
    if (!http || !secrets)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const std::stop_token never;
    const auto secret = co_await secrets->read(where, never);
    if (!secret)
        co_return passOn(secret);
    if (!secret->has_value())
        co_return failure(Error::Kind::Unauthorized,
                          TransmitWords::tr("The secret of the application's client is missing. Enter it in the connection's settings."));
    if (!http)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Endpoints endpoints = settings.endpoints;
    const auto tokens = co_await clientCredentials(http, settings, **secret, endpoints, never);
    if (tokens)
        co_return *tokens;
    Error error = tokens.error().error;
    // Whoever signed in still is: this is the other one.
    error.message = TransmitWords::tr("The application's client gets no token. %1").arg(error.message);
    co_return tl::unexpected(error);
}

QCoro::Task<Result<SecretBytes>> ApplicationTokens::token()
{
    const std::shared_ptr<ApplicationTokens> self = shared_from_this();
    const QDateTime now = m_http ? m_http->timing()->now() : QDateTime();
    const bool isFresh = !m_tokens.expires.isValid() || now.addSecs(early.count()) < m_tokens.expires;
    if (!m_tokens.access.isEmpty() && isFresh)
        co_return Result<SecretBytes>(self->m_tokens.access);
    if (m_asked) {
        const Asked asked = *m_asked;
        const Result<TokenSet> tokens = co_await asked;
        if (!tokens)
            co_return passOn(tokens);
        co_return tokens->access;
    }
    const Asked asked;
    m_asked = asked;
    const Result<TokenSet> tokens = co_await ask(m_http, m_secrets, m_where, m_settings);
    self->m_tokens = tokens ? *tokens : TokenSet();
    self->m_asked.reset();
    asked.resolve(tokens);
    if (!tokens)
        co_return passOn(tokens);
    co_return tokens->access;
}

void ApplicationTokens::reject(SecretBytes token)
{
    if (token == m_tokens.access)
        m_tokens = {};
}

} // namespace Rollcall::Transmit
