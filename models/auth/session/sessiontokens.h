#pragma once

#include "models/auth/session/signinsession.h"
#include "models/net/api/tokenprovider.h"

namespace Rollcall {

/// The tokens of a sign-in, for the requests of its directory. Outlives the session: then it gives nothing out.
class SessionTokens final : public TokenProvider
{
public:
    explicit SessionTokens(SignInSession *session) : m_session(session) {}

    QCoro::Task<Result<SecretBytes>> token() override;
    void reject(SecretBytes token) override;
    bool canRenew() const override;

private:
    QPointer<SignInSession> m_session;
};

} // namespace Rollcall
