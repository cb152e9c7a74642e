// How a TokenSource asks for tokens; what it does with the answer is in tokensource.cpp.

#include "models/auth/flows/authorizationrequest.h"
#include "models/auth/flows/clientcredentials.h"
#include "models/auth/tokens/tokensource.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<TokenFailure> later(const Error &error)
{
    return tl::unexpected(TokenFailure{TokenFailure::Kind::Later, error, {}, 0, {}});
}

/// An issuer that cannot be reached will be there later; one that describes itself in another way than the connection will not.
tl::unexpected<TokenFailure> undiscovered(const Error &error)
{
    const bool isLater = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout
                         || error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Cancelled;
    return tl::unexpected(TokenFailure{isLater ? TokenFailure::Kind::Later : TokenFailure::Kind::Strange, error, {}, 0, {}});
}

tl::unexpected<TokenFailure> nothingThere(const Error &error)
{
    return tl::unexpected(TokenFailure{TokenFailure::Kind::Refused, error, {}, 0, {}});
}

} // namespace

// Static, with everything by value: a refresh token that has come must be stored even when the source is gone by then.
QCoro::Task<TokenSource::TokenResult> TokenSource::ask(Parts parts, ConnectionId connection, Grant grant, SignInSettings settings,
                                                       Endpoints endpoints, Identity identity, std::stop_token stop)
{
    const QPointer http(parts.http);
    const QPointer secrets(parts.secrets);
    const QPointer idTokens(parts.idTokens);
    const SecretKey refreshKey{connection, SecretKey::Kind::RefreshToken, parts.place};
    const SecretKey secretKey{connection, SecretKey::Kind::ClientSecret, parts.place};

    if (endpoints.token.isEmpty() && parts.endpoints) {
        const Result<Endpoints> found = co_await parts.endpoints->get(stop);
        if (!found)
            co_return undiscovered(found.error());
        endpoints = *found;
    }
    if (!http || !secrets)
        co_return later(NetworkErrors::cancelled());
    SecretBytes clientSecret;
    if (settings.proof != ClientProof::None) {
        const auto found = co_await secrets->read(secretKey, stop);
        if (!found)
            co_return later(found.error());
        if (!found->has_value())
            co_return nothingThere(noClientSecret());
        clientSecret = **found;
    }
    if (!http || !secrets)
        co_return later(NetworkErrors::cancelled());
    if (grant == Grant::ClientCredentials) {
        co_return co_await clientCredentials(http, settings, clientSecret, endpoints, stop);
    }

    std::shared_ptr<LeaseHold> hold;
    if (parts.lease) {
        const auto held = co_await parts.lease->hold(stop);
        if (!held)
            co_return later(held.error());
        hold = *held;
    }
    if (!http || !secrets)
        co_return later(NetworkErrors::cancelled());
    // Read under the lease: another process may have renewed meanwhile, and its token is the one that counts.
    const auto stored = co_await secrets->read(refreshKey, stop);
    if (!stored)
        co_return later(stored.error());
    if (!stored->has_value())
        co_return nothingThere(nobody());
    if (!http || !secrets || (hold && hold->isLost()))
        co_return later(NetworkErrors::cancelled());
    FormFields fields;
    fields.add(u"grant_type"_s, u"refresh_token"_s);
    fields.addSecret(u"refresh_token"_s, **stored);
    const Client client = Client::of(settings, clientSecret);
    // Not to be stopped by hand: the server may already have taken the old token for used.
    const std::stop_token unstoppable;
    TokenResult result = co_await requestTokens(http, endpoints.token, client, fields, settings.scopes, unstoppable);
    if (result && !result->refresh.isEmpty() && result->refresh != **stored && secrets) {
        const Result<void> written = co_await secrets->write(refreshKey, result->refresh, unstoppable);
        if (!written)
            co_return later(written.error());
    }
    if (!result && result.error().kind == TokenFailure::Kind::Refused && secrets) {
        // The server has ended it, so what is stored opens nothing any more. Unless somebody signed in meanwhile.
        const auto current = co_await secrets->read(refreshKey, unstoppable);
        if (current && current->has_value() && **current != **stored)
            co_return later(result.error().error);
        if (secrets)
            co_await secrets->remove(refreshKey, unstoppable);
    }
    if (!result || result->idToken.isEmpty() || !idTokens)
        co_return result;
    // OpenID Connect Core section 12.2: still the same person, issuer and program.
    IdTokenWish wish = wishFor(settings, endpoints, {});
    wish.subject = identity.subject;
    wish.accessToken = result->access;
    const Result<Identity> checked = co_await idTokens->check(result->idToken, endpoints.keys, wish, unstoppable);
    if (!checked && checked.error().kind == Error::Kind::Unauthorized) {
        if (secrets)
            co_await secrets->remove(refreshKey, unstoppable);
        co_return tl::unexpected(TokenFailure{TokenFailure::Kind::Refused, checked.error(), {}, 0, {}});
    }
    co_return result;
}

} // namespace Rollcall
