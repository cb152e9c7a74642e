#pragma once

#include "models/auth/settings/signinsettings.h"
#include "models/auth/tokens/tokenset.h"
#include "models/net/http/httpclient.h"

#include <QPointer>

#include <optional>

namespace Rollcall {

/// A token endpoint that gave no tokens.
struct TokenFailure {
    enum class Kind {
        Refused, ///< 400, 401 or 403 in any spelling: asking again with the same does not help.
        Later,   ///< No answer, time-out, 408, 429, 5xx.
        Strange, ///< Anything else: a redirect, a page, a 200 without tokens.
    };

    Kind kind = Kind::Strange;
    Error error;
    QString code;     ///< The `error` value of RFC 6749 section 5.2 and RFC 8628 section 3.5; may be empty.
    int status = 0;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// Names and values of a form. Secret values are kept apart: they never go into a query.
class FormFields final
{
public:
    void add(const QString &name, const QString &value); ///< An empty value is left out.
    void addSecret(const QString &name, SecretBytes value);

    SecretBytes secretForm() const; ///< Only what is secret.
    SecretBytes form() const;       ///< All of it.
    QUrl withQuery(QUrl url) const; ///< The address with all that is not secret.

private:
    struct Field {
        QByteArray name;
        SecretBytes value;
        bool isSecret;
    };
    SecretBytes encoded(bool all) const;

    QList<Field> m_fields;
};

struct Client {
    QString id;
    ClientProof proof = ClientProof::None;
    ParameterPlace place = ParameterPlace::Form;
    SecretBytes secret;
    SecretBytes bearer = {}; ///< An access token to send along, where a server wants that of a public client.
    QStringList trustedDomains = {}; ///< See SignInSettings.

    static Client of(const SignInSettings &settings, SecretBytes secret);
};

/// When an answer came, by the client's clock. Whoever waited goes on from the event loop, and client and clock may have gone by
/// then: so what an answer that came in time holds is not lost, it counts as if it came when it was asked for.
class AnswerTime final
{
public:
    explicit AnswerTime(HttpClient *http) : m_http(http), m_asked(http->timing()->now()) {}

    QDateTime now() const { return m_http ? m_http->timing()->now() : m_asked; }

private:
    QPointer<HttpClient> m_http;
    QDateTime m_asked;
};

/// Sends fields with the client's proof to an endpoint that takes forms: token, revocation, device authorization. A 307 or 308 is
/// followed, at most five times, where followed() permits it; else it is the answer.
QCoro::Task<Result<HttpAnswer>> postForm(HttpClient *http, QUrl endpoint, Client client, FormFields fields, std::stop_token stop);

/// What an answer of the token endpoint means. `requested` stands for the scopes when the answer names none.
tl::expected<TokenSet, TokenFailure> tokensFrom(const Result<HttpAnswer> &answer, const QDateTime &now,
                                                const QStringList &requested);

/// Asks for tokens: postForm() and tokensFrom().
QCoro::Task<tl::expected<TokenSet, TokenFailure>> requestTokens(HttpClient *http, QUrl endpoint, Client client,
                                                                FormFields fields, QStringList scopes, std::stop_token stop);

/// The refusal that an OAuth error answer is: `{"error":"…"}`, a nested object, an array, or no body at all.
TokenFailure failureFrom(const HttpAnswer &answer, const QDateTime &now);

/// The client proves itself with a secret that nobody has stored; names the field.
Error noClientSecret();

/// A sentence for an OAuth error code, with the server's own description.
Error oauthError(const QString &host, const QString &code, const QString &description);

} // namespace Rollcall
