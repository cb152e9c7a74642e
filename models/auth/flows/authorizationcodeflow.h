#pragma once

#include "models/auth/flows/authorizationrequest.h"
#include "models/auth/flows/redirectlistener.h"
#include "models/auth/tokens/tokenendpoint.h"

namespace Rollcall {

/// Authorization code with PKCE in the system's browser (RFC 8252, RFC 7636, RFC 9207). One attempt at a time; destroying the
/// flow or asking it to stop closes its listener at once.
class AuthorizationCodeFlow final : public QObject
{
    Q_OBJECT

public:
    /// Opens a link in the browser; false when there is none. The link holds no secret that outlives the attempt.
    using Browser = std::function<bool(const QUrl &)>;

    AuthorizationCodeFlow(HttpClient *http, IdTokens *idTokens, Browser browser, QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    /// Conflict while an attempt is under way; Timeout when the browser brings nothing within the settings' patience.
    QCoro::Task<Result<SignedIn>> run(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints, std::stop_token stop);

    bool isWaiting() const { return m_listener && m_listener->isListening(); }

Q_SIGNALS:
    /// For the dialog: the link to show and copy, until when it is good, and whether a browser was opened with it.
    void linkMade(const QUrl &link, const QDateTime &until, bool isOpened);

private:
    QCoro::Task<Result<RedirectAnswer>> waitForBrowser(QUrl link, std::chrono::seconds patience, std::stop_token stop);
    QCoro::Task<Result<SignedIn>> exchange(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints, Attempt attempt,
                                           QUrl redirect, QString code, std::stop_token stop);

    QPointer<HttpClient> m_http;
    QPointer<IdTokens> m_idTokens;
    Browser m_browser;
    std::unique_ptr<RedirectListener> m_listener;
    std::stop_source m_end;
};

/// Tells an error, another issuer and an empty code of a redirect apart, in this order.
Result<QString> codeFrom(const RedirectAnswer &answer, const Endpoints &endpoints);

} // namespace Rollcall
