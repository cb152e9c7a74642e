#pragma once

#include "models/auth/tokens/idtoken.h"
#include "models/auth/tokens/tokenendpoint.h"

namespace Rollcall {

/// What a person types on another machine. Texts are the server's.
struct DeviceCode {
    QString userCode;
    QUrl address;     ///< Where to type it.
    QUrl fullAddress; ///< With the code already in it; may be empty.
    QDateTime expires;
};

/// Device authorization grant (RFC 8628), for a machine without a browser. Errors count by their `error` value whatever the
/// HTTP status is, as servers differ there.
class DeviceFlow final : public QObject
{
    Q_OBJECT

public:
    DeviceFlow(HttpClient *http, IdTokens *idTokens, QObject *parent = nullptr);
    ~DeviceFlow() override;

    /// Ends with the code's life at the latest. One attempt at a time; destroying the flow ends it.
    QCoro::Task<Result<SignedIn>> run(SignInSettings settings, SecretBytes clientSecret, Endpoints endpoints, std::stop_token stop);

Q_SIGNALS:
    void codeReceived(const Rollcall::DeviceCode &code);

private:
    struct Grant {
        DeviceCode shown;
        SecretBytes deviceCode;
        std::chrono::seconds interval{5};
    };
    QCoro::Task<Result<Grant>> askForCode(SignInSettings settings, Client client, Endpoints endpoints, std::stop_token stop);
    QCoro::Task<Result<TokenSet>> poll(Grant grant, SignInSettings settings, Client client, Endpoints endpoints, std::stop_token stop);
    static Result<Grant> grantFrom(const HttpAnswer &answer, const QDateTime &now);

    QPointer<HttpClient> m_http;
    QPointer<IdTokens> m_idTokens;
    std::stop_source m_end;
    bool m_isRunning = false;
};

} // namespace Rollcall
