#pragma once

#include "models/auth/secrets/secretstore.h"
#include "models/auth/settings/knownendpoints.h"
#include "models/auth/tokens/idtoken.h"
#include "models/auth/tokens/lease.h"
#include "models/auth/tokens/tokenendpoint.h"
#include "models/net/time/backoff.h"
#include "models/net/time/completion.h"

namespace Rollcall {

enum class SignInState { SignedOut, SignedIn, Offline, Refused };

/// The access token of one connection, renewed before it ends. Access tokens are only in memory; the refresh token, the client's
/// secret and a pasted token are in the secret store.
class TokenSource final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        HttpClient *http = nullptr;
        SecretStore *secrets = nullptr;
        IdTokens *idTokens = nullptr;
        std::shared_ptr<Lease> lease; ///< None: this process alone.
        KnownEndpoints *endpoints = nullptr; ///< Asked when the endpoints are not given.
        QString place = {}; ///< SecretPlaces::signIn
    };

    TokenSource(ConnectionId connection, Grant grant, SignInSettings settings, Endpoints endpoints, Parts parts,
                QObject *parent = nullptr);
    ~TokenSource() override;

    /// Takes over what a flow brought; the refresh token is stored first. Storage when it cannot be. What an earlier sign-in of
    /// another grant left is removed.
    QCoro::Task<Result<void>> adopt(SignedIn signedIn, Grant grant, std::stop_token stop);
    QCoro::Task<Result<void>> adopt(SignedIn signedIn, std::stop_token stop) { return adopt(std::move(signedIn), m_grant, std::move(stop)); }

    /// At start: signed in when there is something to renew with. A renewal must then name the same person.
    QCoro::Task<Result<void>> restore(Grant grant, Identity last, std::stop_token stop);
    QCoro::Task<Result<void>> restore(std::stop_token stop) { return restore(m_grant, m_identity, std::move(stop)); }

    /// A token that is good for another minute, renewed when need be. Callers share one renewal. Unauthorized: signed out;
    /// Network, Timeout, RateLimited: later, and still signed in.
    QCoro::Task<Result<SecretBytes>> token();

    /// The API did not accept this token (401): the next call renews, once, whatever its expiry says. Of a pasted one that is the
    /// end.
    void reject(const SecretBytes &token);

    /// A pasted token is all there is.
    bool canRenew() const { return m_grant != Grant::PastedToken; }

    /// Asks at once instead of waiting for the end of a back-off: the network is back, the computer woke, or a person asked.
    void retryNow();

    /// Forgets the tokens and takes the refresh token back at the server where that is offered. The tokens are forgotten whatever
    /// the server says; its error is only told. One that the server did not hear of stays set aside in the store.
    QCoro::Task<Result<void>> signOut(std::stop_token stop);

    /// Takes a refresh token back at the server, one that nobody uses any more. Good too where the server offers no such thing.
    QCoro::Task<Result<void>> takeBack(SecretBytes refresh, SecretBytes access, std::stop_token stop);

    /// Another process signed out: drops what is in memory and touches neither the store nor the server.
    void forget();

    /// A locked source gives no token out, renews none and keeps none that it can ask for again.
    void setLocked(bool locked);
    bool isLocked() const { return m_isLocked; }

    Grant grant() const { return m_grant; }
    SignInState state() const { return m_state; }
    const Identity &identity() const { return m_identity; }
    const QStringList &scopes() const { return m_tokens.scopes; }
    QDateTime expires() const { return m_tokens.expires; }
    const QDateTime &nextTry() const { return m_notBefore; } ///< While offline.
    const Error &lastError() const { return m_lastError; }

    /// True for errors after which a token may be taken back another time; else the server has had its say.
    static bool isLater(const Error &error);

    /// What whoever needs a token is told while nobody is signed in.
    static Error nobody();

Q_SIGNALS:
    void stateChanged(Rollcall::SignInState state);

    /// State, expiry, person, error or next try are not what they were.
    void changed();

    /// The server ended the sign-in; said once. Staged work stays.
    void signedOutByServer(const Rollcall::Error &error);

private:
    using Renewal = Completion<Result<SecretBytes>>;
    using TokenResult = tl::expected<TokenSet, TokenFailure>;

    bool isFresh() const;
    SecretKey key(SecretKey::Kind kind) const { return {m_connection, kind, m_parts.place}; }
    QCoro::Task<void> renew(Renewal done);
    static QCoro::Task<TokenResult> ask(Parts parts, ConnectionId connection, Grant grant, SignInSettings settings,
                                        Endpoints endpoints, Identity identity, std::stop_token stop);
    void settle(const TokenResult &result);
    void wait(std::chrono::milliseconds delay);
    void schedule();
    void setState(SignInState state);
    QCoro::Task<Result<void>> revokeStored(SecretBytes access, std::stop_token stop);

    ConnectionId m_connection;
    Grant m_grant;
    SignInSettings m_settings;
    Endpoints m_endpoints;
    Parts m_parts;
    Timing *m_timing;
    TokenSet m_tokens;
    Identity m_identity;
    SignInState m_state = SignInState::SignedOut;
    Error m_lastError;
    BackOff m_backOff;
    QDateTime m_notBefore;   ///< End of the back-off.
    QDateTime m_renewAt;     ///< When to renew in the background.
    bool m_isLocked = false;
    int m_strange = 0;       ///< Answers in a row that say neither yes nor no.
    quint64 m_generation = 0; ///< Grows with every sign-in and sign-out; older answers are dropped.
    quint64 m_schedule = 0;
    std::optional<Renewal> m_renewal;
    std::stop_source m_end;
};

} // namespace Rollcall
