#include "models/auth/session/signinsession.h"

#include "models/auth/session/attempt.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

SignInSession::SignInSession(ConnectionId connection, SignInSettings settings, NetworkSettings network, Parts parts, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_settings(std::move(settings)), m_network(std::move(network)),
      m_parts(std::move(parts))
{
    connect(m_parts.secrets, &SecretVault::placeChanged, this, &SignInSession::updateStatus);
    // Without a password there is nothing to wait for.
    if (!hasSecret(SecretKey::Kind::ProxyPassword)) {
        if (const Result<void> good = setUp({}); !good)
            m_reason = good.error().message;
    }
    updateStatus();
}

SignInSession::~SignInSession()
{
    cancel();
    m_codeFlow.reset();
    m_deviceFlow.reset();
    m_tokens.reset();
}

bool SignInSession::hasSecret(SecretKey::Kind kind) const
{
    return m_parts.secrets->contains(keyOf(kind));
}

Result<void> SignInSession::setUp(SecretBytes proxyPassword)
{
    Result<NetworkSetup> setup = NetworkSetup::make(m_network, std::move(proxyPassword));
    if (!setup)
        return passOn(setup);
    m_http = std::make_unique<HttpClient>(std::move(*setup), m_parts.timing);
    if (m_parts.log)
        m_parts.log->listenTo(m_http.get());
    m_idTokens = std::make_unique<IdTokens>(m_http.get());
    m_endpoints = std::make_unique<KnownEndpoints>(m_http.get(), m_settings);
    const TokenSource::Parts parts{m_http.get(), m_parts.secrets, m_idTokens.get(), m_parts.lease, m_endpoints.get(),
                                   m_parts.places.signIn};
    m_tokens = std::make_unique<TokenSource>(m_connection, Grant::Person, m_settings, m_endpoints->known(), parts);
    m_tokens->setLocked(m_isLocked);
    connect(m_http.get(), &HttpClient::certificateRefused, this, &SignInSession::certificateRefused);
    connect(m_tokens.get(), &TokenSource::changed, this, &SignInSession::updateStatus);
    connect(m_tokens.get(), &TokenSource::signedOutByServer, this, &SignInSession::signedOut);
    m_reason.clear();
    Q_EMIT networkReady();
    return {};
}

QCoro::Task<Result<void>> SignInSession::prepare(std::stop_token stop)
{
    if (m_tokens)
        co_return Result<void>();
    const QPointer self(this);
    const SecretKey where = keyOf(SecretKey::Kind::ProxyPassword);
    const auto password = co_await m_parts.secrets->read(where, stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!password)
        co_return passOn(password);
    if (m_tokens)
        co_return Result<void>();
    co_return setUp(password->value_or(SecretBytes()));
}

QCoro::Task<Result<Endpoints>> SignInSession::endpoints(std::stop_token stop)
{
    const QPointer self(this);
    const Result<void> prepared = co_await prepare(stop);
    if (!prepared)
        co_return passOn(prepared);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    co_return co_await m_endpoints->get(stop);
}

void SignInSession::updateStatus()
{
    SignInStatus now;
    now.isLocked = m_isLocked;
    now.isForSessionOnly = m_parts.secrets->isForSessionOnly(m_connection);
    now.reason = m_reason;
    if (m_tokens) {
        now.state = m_tokens->state();
        now.identity = m_tokens->identity();
        now.scopes = m_tokens->scopes();
        if (now.scopes.isEmpty() && now.state != SignInState::SignedOut)
            now.scopes = m_lastScopes;
        now.expires = m_tokens->expires();
        now.isPasted = now.state == SignInState::SignedIn && m_tokens->grant() == Grant::PastedToken;
        if (now.state == SignInState::Offline)
            now.nextTry = m_tokens->nextTry();
        if (now.state == SignInState::SignedIn)
            now.reason = now.isForSessionOnly ? m_parts.secrets->reason().message : QString();
        else if (!m_tokens->lastError().message.isEmpty())
            now.reason = m_tokens->lastError().message;
    }
    if (std::exchange(m_status, now) != now)
        Q_EMIT statusChanged();
}

void SignInSession::explain(const QString &sentence)
{
    m_reason = sentence;
    updateStatus();
}

bool SignInSession::isBusy() const
{
    return m_attempt != nullptr;
}

void SignInSession::cancel()
{
    if (m_attempt)
        m_attempt->source.request_stop();
}

SignInSession::AttemptPointer SignInSession::begin(std::stop_token outer)
{
    cancel();
    // The listener goes now: the next attempt may need its port.
    m_codeFlow.reset();
    m_deviceFlow.reset();
    m_attempt = std::make_shared<Attempt>(std::move(outer));
    return m_attempt;
}

bool SignInSession::isCurrent(const AttemptPointer &attempt) const
{
    return m_attempt == attempt && !attempt->source.stop_requested();
}

void SignInSession::finish(const AttemptPointer &attempt)
{
    if (m_attempt != attempt)
        return;
    m_attempt.reset();
    m_codeFlow.reset();
    m_deviceFlow.reset();
    updateStatus();
}

QCoro::Task<Result<void>> SignInSession::run(QCoro::Task<Result<void>> task, AttemptPointer attempt)
{
    const QPointer self(this);
    const Result<void> result = co_await task;
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    finish(attempt);
    co_return result;
}

QCoro::Task<Result<void>> SignInSession::start(Grant grant, Identity last, std::stop_token stop, QStringList scopes)
{
    m_lastScopes = std::move(scopes);
    const AttemptPointer mine = begin(std::move(stop));
    return run(startNow(grant, std::move(last), mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::startNow(Grant grant, Identity last, std::stop_token stop)
{
    const QPointer self(this);
    m_unstarted = std::pair(grant, last);
    Result<void> done = co_await prepare(stop);
    if (!self)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (done) {
        done = co_await m_tokens->restore(grant, last, stop);
        if (!self)
            co_return tl::unexpected(NetworkErrors::cancelled());
    }
    if (done)
        m_unstarted.reset();
    if (!done && done.error().kind != Error::Kind::Cancelled)
        m_reason = done.error().message;
    updateStatus();
    co_return done;
}

QCoro::Task<Result<void>> SignInSession::keepSecret(SecretKey::Kind kind, SecretBytes secret, std::stop_token stop)
{
    const QPointer self(this);
    const SecretKey where = keyOf(kind);
    Result<void> done;
    if (secret.isEmpty())
        done = co_await m_parts.secrets->remove(where, stop);
    else
        done = co_await m_parts.secrets->write(where, secret, stop);
    if (!self || !done)
        co_return done;
    updateStatus();
    if (kind == SecretKey::Kind::ProxyPassword)
        Q_EMIT outdated();
    else
        retryNow();
    co_return done;
}

void SignInSession::lock()
{
    m_isLocked = true;
    if (m_tokens)
        m_tokens->setLocked(true);
    updateStatus();
}

void SignInSession::unlock()
{
    m_isLocked = false;
    if (m_tokens)
        m_tokens->setLocked(false);
    updateStatus();
}

void SignInSession::forget()
{
    m_unstarted.reset();
    m_lastScopes.clear();
    m_reason.clear();
    if (m_tokens)
        m_tokens->forget();
    updateStatus();
}

void SignInSession::retryNow()
{
    if (m_unstarted && !isBusy()) {
        const std::pair<Grant, Identity> last = *m_unstarted;
        start(last.first, last.second, {}, m_lastScopes);
        return;
    }
    if (m_tokens)
        m_tokens->retryNow();
}

} // namespace Rollcall
