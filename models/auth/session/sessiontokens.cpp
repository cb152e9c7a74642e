#include "models/auth/session/sessiontokens.h"

#include "models/net/text/networkerrors.h"

namespace Rollcall {

namespace {

QCoro::Task<Result<SecretBytes>> none(Error why)
{
    co_return tl::unexpected(std::move(why));
}

} // namespace

QCoro::Task<Result<SecretBytes>> SessionTokens::token()
{
    if (!m_session)
        return none(NetworkErrors::cancelled());
    if (TokenSource *tokens = m_session->tokens())
        return tokens->token();
    // The network is not set up: its proxy's password is not there yet, or its CA file cannot be read.
    const QString reason = m_session->status().reason;
    return none(reason.isEmpty() ? TokenSource::nobody() : Error{Error::Kind::Network, reason, {}, {}});
}

void SessionTokens::reject(SecretBytes token)
{
    if (m_session && m_session->tokens())
        m_session->tokens()->reject(token);
}

bool SessionTokens::canRenew() const
{
    return m_session && m_session->tokens() && m_session->tokens()->canRenew();
}

} // namespace Rollcall
