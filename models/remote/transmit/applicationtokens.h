#pragma once

#include "models/auth/secrets/secretstore.h"
#include "models/auth/settings/signinsettings.h"
#include "models/auth/tokens/tokenset.h"
#include "models/net/api/tokenprovider.h"
#include "models/net/http/httpclient.h"
#include "models/net/time/completion.h"

#include <QPointer>

namespace Rollcall::Transmit {

/// Tokens of the connection's second credential: client credentials whose secret is in the secret store under a name of its own. Kept
/// in memory until shortly before they end; callers share one request.
class ApplicationTokens final : public TokenProvider, public std::enable_shared_from_this<ApplicationTokens>
{
public:
    ApplicationTokens(HttpClient *http, SecretStore *secrets, SecretKey where, SignInSettings settings);

    QCoro::Task<Result<SecretBytes>> token() override;
    void reject(SecretBytes token) override;

private:
    using Asked = Completion<Result<TokenSet>>;
    static QCoro::Task<Result<TokenSet>> ask(QPointer<HttpClient> http, QPointer<SecretStore> secrets, SecretKey where,
                                             SignInSettings settings);

    QPointer<HttpClient> m_http;
    QPointer<SecretStore> m_secrets;
    SecretKey m_where;
    SignInSettings m_settings;
    TokenSet m_tokens;
    std::optional<Asked> m_asked;
};

} // namespace Rollcall::Transmit
