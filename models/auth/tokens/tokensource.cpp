#include "models/auth/tokens/tokensource.h"

#include "models/auth/flows/clientcredentials.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace std::chrono_literals;

constexpr qint64 LeastLife = 60;  ///< Seconds that a token handed out is still good for.
constexpr int MostStrange = 3;

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

void TokenSource::setState(SignInState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

bool TokenSource::isFresh() const
{
    if (m_tokens.access.isEmpty())
        return false;
    // Nothing renews a pasted token, so it is used to its end.
    const qint64 least = m_grant == Grant::PastedToken ? 0 : LeastLife;
    return !m_tokens.expires.isValid() || m_timing->now().addSecs(least) < m_tokens.expires;
}

QCoro::Task<Result<void>> TokenSource::adopt(SignedIn signedIn, std::stop_token stop)
{
    const QPointer self(this);
    const bool isPasted = m_grant == Grant::PastedToken;
    const SecretBytes kept = isPasted ? signedIn.tokens.access : signedIn.tokens.refresh;
    if (!kept.isEmpty()) {
        const SecretKey where = key(isPasted ? SecretKey::Kind::PastedToken : SecretKey::Kind::RefreshToken);
        const Result<void> written = co_await m_parts.secrets->write(where, kept, stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
        if (!written)
            co_return passOn(written);
    }
    ++m_generation;
    m_tokens = signedIn.tokens;
    m_identity = signedIn.identity;
    m_tokens.refresh = {}; // its one place is the store
    m_tokens.idToken = {};
    m_backOff.reset();
    m_strange = 0;
    m_notBefore = {};
    m_lastError = {};
    schedule();
    setState(SignInState::SignedIn);
    co_return Result<void>();
}

QCoro::Task<Result<void>> TokenSource::restore(std::stop_token stop)
{
    const QPointer self(this);
    const SecretKey::Kind kind = m_grant == Grant::Person              ? SecretKey::Kind::RefreshToken
                                 : m_grant == Grant::ClientCredentials ? SecretKey::Kind::ClientSecret
                                                                       : SecretKey::Kind::PastedToken;
    const SecretKey where = key(kind);
    const auto found = co_await m_parts.secrets->read(where, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!found) {
        m_lastError = found.error();
        co_return passOn(found);
    }
    if (!found->has_value())
        co_return Result<void>();
    if (m_grant == Grant::PastedToken) {
        const Result<TokenSet> tokens = pastedToken(**found, m_timing->now());
        if (!tokens) {
            m_lastError = tokens.error();
            co_return passOn(tokens);
        }
        m_tokens = *tokens;
    }
    setState(SignInState::SignedIn);
    co_return Result<void>();
}

QCoro::Task<Result<SecretBytes>> TokenSource::token()
{
    if (isFresh())
        co_return m_tokens.access;
    if (m_state == SignInState::SignedOut || m_state == SignInState::Refused)
        co_return tl::unexpected(m_lastError.message.isEmpty()
                                     ? Error{Error::Kind::Unauthorized, tr("Nobody is signed in to this connection. Sign in."), {}, {}}
                                     : m_lastError);
    if (m_grant == Grant::PastedToken) {
        m_lastError = {Error::Kind::Unauthorized, tr("The pasted token has expired. Paste a new one."), {}, {}};
        setState(SignInState::SignedOut);
        co_return tl::unexpected(m_lastError);
    }
    if (!m_renewal) {
        if (m_notBefore.isValid() && m_timing->now() < m_notBefore)
            co_return tl::unexpected(m_lastError);
        m_renewal.emplace();
        const Renewal started = *m_renewal;
        renew(started);
        co_return co_await started;
    }
    const Renewal shared = *m_renewal;
    co_return co_await shared;
}

QCoro::Task<void> TokenSource::renew(Renewal done)
{
    const QPointer self(this);
    const quint64 generation = m_generation;
    const TokenResult result = co_await ask(m_parts, m_connection, m_grant, m_settings, m_endpoints, m_identity, m_end.get_token());
    if (!self) {
        done.resolve(tl::unexpected(NetworkErrors::cancelled()));
        co_return;
    }
    m_renewal.reset();
    if (generation == m_generation)
        settle(result);
    if (!self || !isFresh()) {
        const bool isMine = self && result && generation == m_generation;
        done.resolve(isMine ? Result<SecretBytes>(result->access)
                     : self && !m_lastError.message.isEmpty() ? Result<SecretBytes>(tl::unexpected(m_lastError))
                                                              : Result<SecretBytes>(tl::unexpected(NetworkErrors::cancelled())));
        co_return;
    }
    done.resolve(m_tokens.access);
}

void TokenSource::settle(const TokenResult &result)
{
    if (result) {
        m_tokens = *result;
        m_tokens.refresh = {};
        m_tokens.idToken = {};
        m_backOff.reset();
        m_strange = 0;
        m_notBefore = {};
        m_lastError = {};
        schedule();
        return setState(SignInState::SignedIn);
    }
    const TokenFailure &failure = result.error();
    m_lastError = failure.error;
    if (failure.kind == TokenFailure::Kind::Refused && m_grant == Grant::Person) {
        ++m_generation;
        m_tokens = {};
        // The server has ended it, so what is stored opens nothing any more.
        m_parts.secrets->remove(key(SecretKey::Kind::RefreshToken), {});
        const QPointer self(this);
        setState(SignInState::SignedOut);
        if (self)
            Q_EMIT signedOutByServer(failure.error);
        return;
    }
    if (failure.kind == TokenFailure::Kind::Refused)
        return setState(SignInState::Refused);
    if (failure.kind == TokenFailure::Kind::Strange && ++m_strange >= MostStrange)
        return setState(SignInState::Refused);
    wait(m_backOff.next(failure.retryAfter));
    setState(SignInState::Offline);
}

void TokenSource::wait(std::chrono::milliseconds delay)
{
    m_notBefore = m_timing->now().addMSecs(delay.count());
    m_renewAt = m_notBefore;
    const quint64 mine = ++m_schedule;
    m_timing->after(delay, this, [this, mine] {
        if (mine == m_schedule)
            retryNow();
    });
}

void TokenSource::schedule()
{
    const quint64 mine = ++m_schedule;
    m_renewAt = {};
    if (!m_tokens.expires.isValid() || m_grant == Grant::PastedToken)
        return;
    // A tenth before the end, five minutes at most, so that nobody waits for a renewal; short lives still get their minute.
    const qint64 life = m_timing->now().secsTo(m_tokens.expires);
    m_renewAt = m_tokens.expires.addSecs(-std::clamp<qint64>(life / 10, LeastLife, 300));
    // Timers stand still while a computer sleeps, so the clock is looked at each minute.
    const auto look = [this, mine](const auto &again) -> void {
        if (mine != m_schedule)
            return;
        const std::chrono::milliseconds left(m_timing->now().msecsTo(m_renewAt));
        if (left <= 0ms)
            return retryNow();
        m_timing->after(std::min<std::chrono::milliseconds>(left, 1min), this, [again] { again(again); });
    };
    m_timing->after(std::clamp<std::chrono::milliseconds>(std::chrono::seconds(m_timing->now().secsTo(m_renewAt)), 1s, 1min), this,
                    [look] { look(look); });
}

void TokenSource::retryNow()
{
    if (m_renewal || m_state == SignInState::SignedOut || m_grant == Grant::PastedToken)
        return;
    if (m_state == SignInState::Refused)
        m_strange = 0;
    m_notBefore = {};
    if (m_state == SignInState::SignedIn && isFresh() && m_renewAt.isValid() && m_timing->now() < m_renewAt)
        return;
    m_renewal.emplace();
    renew(*m_renewal);
}

void TokenSource::reject(const SecretBytes &token)
{
    if (m_tokens.access == token)
        m_tokens.access = {};
}

QCoro::Task<Result<void>> TokenSource::signOut(std::stop_token stop)
{
    const QPointer self(this);
    const Parts parts = m_parts;
    const QPointer http(parts.http);
    const SecretKey refreshKey = key(SecretKey::Kind::RefreshToken);
    const SecretKey secretKey = key(SecretKey::Kind::ClientSecret);
    const SecretKey pastedKey = key(SecretKey::Kind::PastedToken);
    const SignInSettings settings = m_settings;
    const Endpoints endpoints = m_endpoints;
    const bool isPerson = m_grant == Grant::Person;
    // A renewal that is under way would store a token after this; it ends first.
    if (m_renewal) {
        const Renewal running = *m_renewal;
        co_await running;
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    ++m_generation;
    ++m_schedule;
    const SecretBytes access = m_tokens.access;
    m_tokens = {};
    m_identity = {};
    m_lastError = {};
    setState(SignInState::SignedOut);
    const auto stored = co_await parts.secrets->read(refreshKey, stop);
    const auto secret = co_await parts.secrets->read(secretKey, stop);
    Result<void> removed = co_await parts.secrets->remove(refreshKey, stop);
    const Result<void> removedPasted = co_await parts.secrets->remove(pastedKey, stop);
    if (removed && !removedPasted)
        removed = removedPasted;
    if (!removed || !isPerson || !stored || !stored->has_value() || endpoints.revocation.isEmpty() || !http)
        co_return removed;
    const SecretBytes clientSecret = secret && secret->has_value() ? **secret : SecretBytes();
    co_return co_await revoke(http, settings, clientSecret, endpoints, **stored, access, stop);
}

} // namespace Rollcall
