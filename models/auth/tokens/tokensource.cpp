#include "models/auth/tokens/tokensource.h"

#include "models/auth/flows/clientcredentials.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

TokenSource::TokenSource(ConnectionId connection, Grant grant, SignInSettings settings, Endpoints endpoints, Parts parts, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_grant(grant), m_settings(std::move(settings)),
      m_endpoints(std::move(endpoints)), m_parts(std::move(parts)), m_timing(m_parts.http->timing())
{
}

TokenSource::~TokenSource()
{
    m_end.request_stop();
    if (m_renewal)
        m_renewal->resolve(tl::unexpected(NetworkErrors::cancelled()));
}

Error TokenSource::nobody()
{
    return {Error::Kind::Unauthorized, tr("Nobody is signed in to this connection. Sign in."), {}, {}};
}

void TokenSource::setState(SignInState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

QCoro::Task<Result<void>> TokenSource::adopt(SignedIn signedIn, Grant grant, std::stop_token stop)
{
    const QPointer self(this);
    const QPointer secrets(m_parts.secrets);
    const bool isPasted = grant == Grant::PastedToken;
    const SecretBytes kept = isPasted ? signedIn.tokens.access : grant == Grant::Person ? signedIn.tokens.refresh : SecretBytes();
    const SecretKey refreshKey = key(SecretKey::Kind::RefreshToken);
    const SecretKey pastedKey = key(SecretKey::Kind::PastedToken);
    const SecretKey wayOutKey = key(SecretKey::Kind::WayOut);
    // A renewal of the earlier sign-in, here or in another process, must not write its token over the new one. When the lease
    // cannot be had for so long that its holder must hang, the person is let in all the same.
    std::shared_ptr<LeaseHold> hold;
    if (m_parts.lease) {
        const auto held = co_await m_parts.lease->hold(stop);
        if (!self || !secrets || stop.stop_requested())
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (held)
            hold = *held;
    }
    if (!kept.isEmpty()) {
        const SecretKey where = isPasted ? pastedKey : refreshKey;
        const Result<void> written = co_await secrets->write(where, kept, stop);
        if (!self || !secrets)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!written)
            co_return passOn(written);
    }
    ++m_generation;
    m_grant = grant;
    m_tokens = signedIn.tokens;
    m_identity = signedIn.identity;
    m_tokens.refresh = {}; // its one place is the store
    m_tokens.idToken = {};
    m_isLocked = false;
    m_backOff.reset();
    m_strange = 0;
    m_notBefore = {};
    m_lastError = {};
    schedule();
    setState(SignInState::SignedIn);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    Q_EMIT changed();
    if (grant != Grant::Person || kept.isEmpty())
        co_await secrets->remove(refreshKey, stop);
    if ((grant != Grant::Person || kept.isEmpty()) && secrets)
        co_await secrets->remove(wayOutKey, stop);
    if (grant != Grant::PastedToken && secrets)
        co_await secrets->remove(pastedKey, stop);
    co_return Result<void>();
}

QCoro::Task<Result<void>> TokenSource::restore(Grant grant, Identity last, std::stop_token stop)
{
    const QPointer self(this);
    m_grant = grant;
    m_identity = last;
    const quint64 generation = m_generation;
    const SecretKey::Kind kind = grant == Grant::Person              ? SecretKey::Kind::RefreshToken
                                 : grant == Grant::ClientCredentials ? SecretKey::Kind::ClientSecret
                                                                     : SecretKey::Kind::PastedToken;
    const SecretKey where = key(kind);
    const auto found = co_await m_parts.secrets->read(where, stop);
    // Somebody signed in or out while the keychain was asked: that counts.
    if (!self || generation != m_generation)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!found) {
        m_lastError = found.error();
        Q_EMIT changed();
        co_return passOn(found);
    }
    if (!found->has_value())
        co_return Result<void>();
    if (grant == Grant::PastedToken) {
        const Result<TokenSet> tokens = pastedToken(**found, m_timing->now());
        if (!tokens) {
            m_lastError = tokens.error();
            Q_EMIT changed();
            co_return passOn(tokens);
        }
        m_tokens = *tokens;
    }
    m_lastError = {};
    setState(SignInState::SignedIn);
    if (self)
        Q_EMIT changed();
    co_return Result<void>();
}

void TokenSource::setLocked(bool locked)
{
    if (std::exchange(m_isLocked, locked) == locked)
        return;
    // A pasted token cannot be asked for again; it stays in locked memory.
    if (locked && m_grant != Grant::PastedToken)
        m_tokens.access = {};
    Q_EMIT changed();
}

void TokenSource::forget()
{
    ++m_generation;
    ++m_schedule;
    m_tokens = {};
    m_identity = {};
    m_lastError = {};
    m_notBefore = {};
    const QPointer self(this);
    setState(SignInState::SignedOut);
    if (self)
        Q_EMIT changed();
}

void TokenSource::reject(const SecretBytes &token)
{
    if (m_tokens.access == token)
        m_tokens.access = {};
}

} // namespace Rollcall
