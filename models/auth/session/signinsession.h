#pragma once

#include "models/auth/flows/authorizationcodeflow.h"
#include "models/auth/flows/deviceflow.h"
#include "models/auth/flows/signup.h"
#include "models/auth/secrets/secretplaces.h"
#include "models/auth/secrets/secretvault.h"
#include "models/auth/tokens/tokensource.h"
#include "models/net/log/requestlog.h"

namespace Rollcall {

/// How a connection stands, as one value that can be compared.
struct SignInStatus {
    SignInState state = SignInState::SignedOut;
    Identity identity;
    QStringList scopes;
    QDateTime expires;      ///< Of the access token, UTC; invalid when not known.
    QDateTime nextTry;      ///< While offline.
    bool isPasted = false;  ///< With a pasted token, which nothing renews.
    bool isLocked = false;  ///< Idle or screen lock: the token is not given out until somebody unlocks.
    bool isForSessionOnly = false; ///< The keychain did not take the secret; it goes with this program.
    QString reason;         ///< A sentence, when signed out by the server, refused, offline, or without a keychain.

    bool operator==(const SignInStatus &) const = default;
};

/// Everything about signing in to one connection: the flows, the tokens, the way out. Lives on the main thread; one attempt
/// at a time, a new one ends the old. Destroying it, or asking an attempt to stop, leaves no listener behind.
class SignInSession final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        SecretVault *secrets = nullptr;
        Timing *timing = nullptr;
        std::shared_ptr<Lease> lease;           ///< None: this process alone.
        AuthorizationCodeFlow::Browser browser; ///< Opens a link; false when it cannot.
        QPointer<RequestLog> log = nullptr;     ///< Where its requests are noted.
        SecretPlaces places = {};               ///< For which its secrets are kept.
    };

    SignInSession(ConnectionId connection, SignInSettings settings, NetworkSettings network, Parts parts, QObject *parent = nullptr);
    ~SignInSession() override;

    const ConnectionId &connection() const { return m_connection; }
    const SignInSettings &settings() const { return m_settings; }
    const SecretPlaces &places() const { return m_parts.places; }
    const SignInStatus &status() const { return m_status; }
    /// Why nobody is signed in, where the session itself cannot know; until somebody is.
    void explain(const QString &sentence);

    /// Takes up what an earlier run left: signed in when there is something to renew with. Never asks for a password.
    /// `grant` and `last` are what signedIn() said the last time, and `scopes` what was granted then: they are shown until the
    /// server says what it grants now.
    QCoro::Task<Result<void>> start(Grant grant, Identity last, std::stop_token stop, QStringList scopes = {});

    /// In the system's browser; `signUp` opens the registration page there. linkMade() tells what to show.
    QCoro::Task<Result<void>> signInWithBrowser(bool signUp, std::stop_token stop);
    /// On another machine; codeReceived() tells what to show.
    QCoro::Task<Result<void>> signInWithDevice(std::stop_token stop);
    /// As a service account. An empty secret takes the one that is kept.
    QCoro::Task<Result<void>> signInWithClientSecret(SecretBytes secret, std::stop_token stop);
    QCoro::Task<Result<void>> signInWithToken(SecretBytes pasted, std::stop_token stop);
    /// A sign-up answers no token: sign-in follows. Address, client and database come from the settings when they are empty;
    /// Unsupported where nobody knows the address (see signUpAddress()).
    QCoro::Task<Result<SignedUp>> signUp(SignUpRequest request, std::stop_token stop);

    /// Forgets the tokens whatever the server says, and takes them back there; its error is only told. `andBrowser` ends the
    /// browser's session with the issuer too, in the browser. The link names the client only: an ID token as a hint would stand
    /// in the browser's history and in the process list.
    QCoro::Task<Result<void>> signOut(bool andBrowser, std::stop_token stop);
    /// An earlier sign-out could not read its refresh token, as the keychain was locked; here it is, to be taken back at the server.
    QCoro::Task<Result<void>> takeBack(SecretBytes refresh, std::stop_token stop);
    /// Another process signed out: drops what is in memory and touches neither keychain nor server.
    void forget();

    /// A secret of a client (or of the proxy) for the keychain; empty removes it.
    QCoro::Task<Result<void>> keepSecret(SecretKey::Kind kind, SecretBytes secret, std::stop_token stop);
    /// Whether one is kept; asks the index only.
    bool hasSecret(SecretKey::Kind kind) const;

    void lock();
    void unlock();
    /// The network is back, the computer woke, or a person asked.
    void retryNow();

    /// The issuer's, or those entered by hand.
    QCoro::Task<Result<Endpoints>> endpoints(std::stop_token stop);

    /// For requests of the connection's directory. Null until the network can be set up: with a proxy's password that is after
    /// start() or the first sign-in; with a CA file that cannot be read it never is. Then they stay the same.
    HttpClient *http() const { return m_http.get(); }
    TokenSource *tokens() const { return m_tokens.get(); }
    RequestLog *log() const { return m_parts.log; }

    /// What is on its way; at most one.
    bool isBusy() const;
    void cancel();

Q_SIGNALS:
    void statusChanged();
    /// The link to show and copy, until when it is good, and whether a browser was opened with it.
    void linkMade(const QUrl &link, const QDateTime &until, bool isOpened);
    void codeReceived(const Rollcall::DeviceCode &code);
    /// A person may look at it and accept exactly these (then a new session is made with them).
    void certificateRefused(const QString &host, const QList<Rollcall::TlsFault> &faults);
    /// A sign-in went well by this way: worth keeping, without secrets, for the next start.
    void signedIn(Rollcall::Grant grant, const Rollcall::Identity &identity);
    /// By a person, or by the server: nothing to start with the next time.
    void signedOut();
    /// http() and tokens() are there now.
    void networkReady();
    /// The proxy's password is another one: a new session must be made.
    void outdated();

private:
    SecretKey keyOf(SecretKey::Kind kind) const { return {m_connection, kind, m_parts.places.of(kind)}; }
    struct Attempt;
    using AttemptPointer = std::shared_ptr<Attempt>;
    /// Ends what is under way.
    AttemptPointer begin(std::stop_token outer);
    void finish(const AttemptPointer &attempt);
    bool isCurrent(const AttemptPointer &attempt) const;

    QCoro::Task<Result<void>> prepare(std::stop_token stop);
    Result<void> setUp(SecretBytes proxyPassword);
    QCoro::Task<Result<SecretBytes>> clientSecret(std::stop_token stop);
    QCoro::Task<Result<Endpoints>> ready(std::stop_token stop);
    /// What a person's sign-in begins with.
    struct Client {
        Endpoints endpoints;
        SecretBytes secret;
    };
    QCoro::Task<Result<Client>> readyClient(std::stop_token stop);
    QCoro::Task<Result<void>> adopt(SignedIn signedIn, Grant grant, std::stop_token stop);
    QCoro::Task<Result<void>> browserSignIn(bool signUp, std::stop_token stop);
    QCoro::Task<Result<void>> deviceSignIn(std::stop_token stop);
    QCoro::Task<Result<void>> clientSignIn(SecretBytes secret, std::stop_token stop);
    QCoro::Task<Result<void>> tokenSignIn(SecretBytes pasted, std::stop_token stop);
    QCoro::Task<Result<void>> startNow(Grant grant, Identity last, std::stop_token stop);
    QCoro::Task<Result<void>> signOutNow(bool andBrowser, std::stop_token stop);
    QCoro::Task<Result<void>> run(QCoro::Task<Result<void>> task, AttemptPointer attempt);
    void updateStatus();

    ConnectionId m_connection;
    SignInSettings m_settings;
    NetworkSettings m_network;
    Parts m_parts;
    SignInStatus m_status;
    QString m_reason; ///< Why start() found nothing.
    QStringList m_lastScopes; ///< Of the sign-in that start() took up.
    std::optional<std::pair<Grant, Identity>> m_unstarted; ///< To be tried again when the keychain is open.
    bool m_isLocked = false;
    AttemptPointer m_attempt;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<IdTokens> m_idTokens;
    std::unique_ptr<KnownEndpoints> m_endpoints;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<AuthorizationCodeFlow> m_codeFlow;
    std::unique_ptr<DeviceFlow> m_deviceFlow;
};

} // namespace Rollcall
