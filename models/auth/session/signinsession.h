#pragma once

#include "models/auth/flows/authorizationcodeflow.h"
#include "models/auth/flows/deviceflow.h"
#include "models/auth/flows/signup.h"
#include "models/auth/secrets/secretvault.h"
#include "models/auth/tokens/tokensource.h"

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
    };

    /// `grant` is how the connection came by its tokens the last time (signInGrant in its settings), for start().
    SignInSession(ConnectionId connection, SignInSettings settings, NetworkSettings network, Parts parts, QObject *parent = nullptr);
    ~SignInSession() override;

    const SignInStatus &status() const { return m_status; }

    /// Takes up what an earlier run left: signed in when there is something to renew with. Never asks for a password.
    QCoro::Task<Result<void>> start(Grant grant, Identity last, std::stop_token stop);

    /// In the system's browser; `signUp` opens the registration page there. linkMade() tells what to show.
    QCoro::Task<Result<void>> signInWithBrowser(bool signUp, std::stop_token stop);
    /// On another machine; codeReceived() tells what to show.
    QCoro::Task<Result<void>> signInWithDevice(std::stop_token stop);
    /// As a service account. An empty secret takes the one that is kept.
    QCoro::Task<Result<void>> signInWithClientSecret(SecretBytes secret, std::stop_token stop);
    QCoro::Task<Result<void>> signInWithToken(SecretBytes pasted, std::stop_token stop);
    /// A sign-up answers no token: sign-in follows.
    QCoro::Task<Result<SignedUp>> signUp(SignUpRequest request, std::stop_token stop);

    /// Forgets the tokens whatever the server says, and takes them back there; its error is only told. `andBrowser` ends the
    /// browser's session with the issuer too, in the browser.
    QCoro::Task<Result<void>> signOut(bool andBrowser, std::stop_token stop);

    /// A secret of a client (or of the proxy) for the keychain; empty removes it.
    QCoro::Task<Result<void>> keepSecret(SecretKey::Kind kind, SecretBytes secret, std::stop_token stop);

    void lock();
    void unlock();
    /// The network is back, the computer woke, or a person asked.
    void retryNow();

    /// For requests of the connection's directory.
    HttpClient *http() const { return m_http.get(); }
    TokenSource *tokens() const { return m_tokens.get(); }

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

private:
    ConnectionId m_connection;
    SignInSettings m_settings;
    NetworkSettings m_network;
    Parts m_parts;
    SignInStatus m_status;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenSource> m_tokens;
};

} // namespace Rollcall
