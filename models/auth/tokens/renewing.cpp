// How a token source hands its token out and renews it in time; what it asks the server is in renewal.cpp.

#include "models/auth/tokens/tokensource.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace std::chrono_literals;

constexpr qint64 LeastLife = 60;  ///< Seconds that a token handed out is still good for.
constexpr int MostStrange = 3;

namespace {

Error lockedError()
{
    return {Error::Kind::Unauthorized, TokenSource::tr("This connection is locked. Unlock it."), {}, {}};
}

} // namespace

bool TokenSource::isFresh() const
{
    if (m_tokens.access.isEmpty())
        return false;
    // Nothing renews a pasted token, so it is used to its end.
    const qint64 least = canRenew() ? LeastLife : 0;
    return !m_tokens.expires.isValid() || m_timing->now().addSecs(least) < m_tokens.expires;
}

QCoro::Task<Result<SecretBytes>> TokenSource::token()
{
    if (m_isLocked)
        co_return tl::unexpected(lockedError());
    // QCoro 0.8 moves out of whatever is returned by name; a member needs a copy.
    if (isFresh())
        co_return Result<SecretBytes>(m_tokens.access);
    if (m_state == SignInState::SignedOut || m_state == SignInState::Refused)
        co_return tl::unexpected(m_lastError.message.isEmpty()
                                     ? nobody()
                                     : m_lastError);
    if (m_grant == Grant::PastedToken) {
        const bool isOver = m_tokens.expires.isValid() && m_tokens.expires <= m_timing->now();
        m_lastError = {Error::Kind::Unauthorized,
                       isOver ? tr("The pasted token has expired. Paste a new one.")
                              : tr("The server does not accept the pasted token. Paste a new one."),
                       {}, {}};
        const Error expired = m_lastError;
        const QPointer self(this);
        setState(SignInState::SignedOut);
        if (self)
            Q_EMIT changed();
        co_return tl::unexpected(expired);
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
    if (self)
        Q_EMIT changed();
    if (self && m_isLocked) {
        done.resolve(tl::unexpected(lockedError()));
        co_return;
    }
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
        if (m_isLocked)
            m_tokens.access = {};
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
    if (m_isLocked || m_renewal || m_state == SignInState::SignedOut || m_grant == Grant::PastedToken)
        return;
    if (m_state == SignInState::Refused) {
        m_strange = 0;
        if (m_parts.endpoints)
            m_parts.endpoints->forget();
    }
    m_notBefore = {};
    if (m_state == SignInState::SignedIn && isFresh() && m_renewAt.isValid() && m_timing->now() < m_renewAt)
        return;
    m_renewal.emplace();
    renew(*m_renewal);
}

} // namespace Rollcall
