// The way out of a TokenSource.

#include "models/auth/flows/clientcredentials.h"
#include "models/auth/tokens/tokensource.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

QCoro::Task<Result<void>> TokenSource::signOut(std::stop_token stop)
{
    const QPointer self(this);
    // A renewal that is under way would store a token after this; it ends first.
    if (m_renewal) {
        const Renewal running = *m_renewal;
        co_await running;
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    const SecretBytes access = m_tokens.access;
    forget();
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    // So would one of another process. Whoever holds the lease longer than any renewal takes is not waited for.
    std::shared_ptr<LeaseHold> hold;
    if (m_parts.lease) {
        const auto held = co_await m_parts.lease->hold(stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (held)
            hold = *held;
    }
    co_return co_await revokeStored(access, stop);
}

QCoro::Task<Result<void>> TokenSource::revokeStored(SecretBytes access, std::stop_token stop)
{
    const QPointer self(this);
    const QPointer secrets(m_parts.secrets);
    const SecretKey refreshKey = key(SecretKey::Kind::RefreshToken);
    const SecretKey pastedKey = key(SecretKey::Kind::PastedToken);
    const SecretKey wayOutKey = key(SecretKey::Kind::WayOut);

    const auto stored = co_await secrets->read(refreshKey, stop);
    if (!secrets)
        co_return tl::unexpected(NetworkErrors::cancelled());
    // Not to be stopped: after this nothing may use the tokens again, here or after the next start. Whatever ends the program before
    // the server has heard of it, the next start goes on from here.
    const std::stop_token unstoppable;
    Result<void> removed = co_await secrets->setAside(refreshKey, unstoppable);
    if (!secrets)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<void> removedPasted = co_await secrets->remove(pastedKey, unstoppable);
    if (removed && !removedPasted)
        removed = removedPasted;
    if (!stored)
        co_return removed ? passOn(stored) : passOn(removed);
    // None: there was no sign-in, or another program is taking it back.
    if (!stored->has_value() || !self)
        co_return removed;
    const Result<void> revoked = co_await takeBack(**stored, access, stop);
    if (!revoked && isLater(revoked.error()))
        co_return removed ? revoked : removed;
    if (secrets)
        co_await secrets->remove(refreshKey, unstoppable);
    if (secrets)
        co_await secrets->remove(wayOutKey, unstoppable);
    co_return removed ? revoked : removed;
}

bool TokenSource::isLater(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
        return true;
    default:
        return false;
    }
}

QCoro::Task<Result<void>> TokenSource::takeBack(SecretBytes refresh, SecretBytes access, std::stop_token stop)
{
    const QPointer http(m_parts.http);
    const QPointer secrets(m_parts.secrets);
    const QPointer discovery(m_parts.endpoints);
    const SecretKey secretKey = key(SecretKey::Kind::ClientSecret);
    const SignInSettings settings = m_settings;
    Endpoints endpoints = m_endpoints;
    if (endpoints.token.isEmpty() && discovery) {
        const Result<Endpoints> found = co_await discovery->get(stop);
        if (!found)
            co_return passOn(found);
        endpoints = *found;
    }
    if (endpoints.revocation.isEmpty())
        co_return Result<void>();
    // Nobody was asked: whoever comes next has to.
    if (!http || !secrets)
        co_return tl::unexpected(NetworkErrors::cancelled());
    SecretBytes clientSecret;
    if (settings.proof != ClientProof::None) {
        const auto secret = co_await secrets->read(secretKey, stop);
        if (secret && secret->has_value())
            clientSecret = **secret;
    }
    if (!http || !secrets)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const Result<void> revoked = co_await revoke(http, settings, clientSecret, endpoints, refresh, access, stop);
    const bool wantsToken = !revoked && revoked.error().kind == Error::Kind::Unauthorized && access.isEmpty() && settings.proof == ClientProof::None;
    if (!wantsToken || !http)
        co_return revoked;
    // Some (glewlwyd) take a public client's token back only from who shows an access token; after a start there is none yet.
    FormFields fields;
    fields.add(u"grant_type"_s, u"refresh_token"_s);
    fields.addSecret(u"refresh_token"_s, refresh);
    const Client client = Client::of(settings, clientSecret);
    const TokenResult renewed = co_await requestTokens(http, endpoints.token, client, fields, settings.scopes, stop);
    if (!renewed || !http)
        co_return revoked;
    const SecretBytes latest = renewed->refresh.isEmpty() ? refresh : renewed->refresh;
    co_return co_await revoke(http, settings, clientSecret, endpoints, latest, renewed->access, stop);
}

} // namespace Rollcall
