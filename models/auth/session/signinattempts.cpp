// The ways in and out of a SignInSession.

#include "models/auth/flows/clientcredentials.h"
#include "models/auth/session/attempt.h"
#include "models/auth/session/wayout.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> gone()
{
    return tl::unexpected(NetworkErrors::cancelled());
}

} // namespace

QCoro::Task<Result<SecretBytes>> SignInSession::clientSecret(std::stop_token stop)
{
    if (m_settings.proof == ClientProof::None)
        co_return SecretBytes();
    const SecretKey where = keyOf(SecretKey::Kind::ClientSecret);
    const auto found = co_await m_parts.secrets->read(where, stop);
    if (!found)
        co_return passOn(found);
    if (!found->has_value())
        co_return tl::unexpected(noClientSecret());
    co_return **found;
}

QCoro::Task<Result<Endpoints>> SignInSession::ready(std::stop_token stop)
{
    const QPointer self(this);
    if (const Result<void> good = checked(m_settings); !good)
        co_return passOn(good);
    const Result<Endpoints> found = co_await endpoints(stop);
    if (!self || stop.stop_requested())
        co_return gone();
    co_return found;
}

QCoro::Task<Result<SignInSession::Client>> SignInSession::readyClient(std::stop_token stop)
{
    const QPointer self(this);
    const Result<Endpoints> found = co_await ready(stop);
    if (!found)
        co_return passOn(found);
    const Result<SecretBytes> secret = co_await clientSecret(stop);
    if (!secret)
        co_return passOn(secret);
    if (!self || stop.stop_requested())
        co_return gone();
    co_return Client{*found, *secret};
}

QCoro::Task<Result<void>> SignInSession::adopt(SignedIn signedIn, Grant grant, std::stop_token stop)
{
    const QPointer self(this);
    const Identity identity = signedIn.identity;
    if (grant == Grant::Person && !signedIn.tokens.refresh.isEmpty()) {
        // Before the token, so that none is ever kept without the way to take it back. Where it cannot be, the sign-in counts more.
        const SecretKey where = keyOf(SecretKey::Kind::WayOut);
        const SecretBytes wayOut = WayOut{m_settings, m_network, m_parts.places.proxy}.toBytes();
        co_await m_parts.secrets->write(where, wayOut, stop);
        if (!self)
            co_return gone();
    }
    const Result<void> adopted = co_await m_tokens->adopt(std::move(signedIn), grant, stop);
    if (!self)
        co_return gone();
    if (!adopted)
        co_return adopted;
    m_unstarted.reset();
    m_lastScopes.clear();
    m_reason.clear();
    m_isLocked = false;
    updateStatus();
    if (self)
        Q_EMIT this->signedIn(grant, identity);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SignInSession::signInWithBrowser(bool signUp, std::stop_token stop)
{
    const AttemptPointer mine = begin(std::move(stop));
    return run(browserSignIn(signUp, mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::browserSignIn(bool signUp, std::stop_token stop)
{
    const QPointer self(this);
    const Result<Client> client = co_await readyClient(stop);
    if (!client)
        co_return passOn(client);
    SignInSettings settings = m_settings;
    if (signUp)
        settings.screenHint = u"signup"_s;
    m_codeFlow = std::make_unique<AuthorizationCodeFlow>(m_http.get(), m_idTokens.get(), m_parts.browser);
    connect(m_codeFlow.get(), &AuthorizationCodeFlow::linkMade, this, &SignInSession::linkMade);
    const Result<SignedIn> signedIn = co_await m_codeFlow->run(settings, client->secret, client->endpoints, stop);
    if (!signedIn)
        co_return passOn(signedIn);
    if (!self || stop.stop_requested())
        co_return gone();
    co_return co_await adopt(*signedIn, Grant::Person, stop);
}

QCoro::Task<Result<void>> SignInSession::signInWithDevice(std::stop_token stop)
{
    const AttemptPointer mine = begin(std::move(stop));
    return run(deviceSignIn(mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::deviceSignIn(std::stop_token stop)
{
    const QPointer self(this);
    const Result<Client> client = co_await readyClient(stop);
    if (!client)
        co_return passOn(client);
    m_deviceFlow = std::make_unique<DeviceFlow>(m_http.get(), m_idTokens.get());
    connect(m_deviceFlow.get(), &DeviceFlow::codeReceived, this, &SignInSession::codeReceived);
    const Result<SignedIn> signedIn = co_await m_deviceFlow->run(m_settings, client->secret, client->endpoints, stop);
    if (!signedIn)
        co_return passOn(signedIn);
    if (!self || stop.stop_requested())
        co_return gone();
    co_return co_await adopt(*signedIn, Grant::Person, stop);
}

QCoro::Task<Result<void>> SignInSession::signInWithClientSecret(SecretBytes secret, std::stop_token stop)
{
    const AttemptPointer mine = begin(std::move(stop));
    return run(clientSignIn(std::move(secret), mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::clientSignIn(SecretBytes secret, std::stop_token stop)
{
    const QPointer self(this);
    if (m_settings.proof == ClientProof::None)
        co_return failure(Error::Kind::Invalid,
                          tr("The connection does not say how the client proves itself. Choose where its secret goes: the header or the form."),
                          {}, u"proof"_s);
    const Result<Endpoints> found = co_await ready(stop);
    if (!found)
        co_return passOn(found);
    if (!self)
        co_return gone();
    const bool isNew = !secret.isEmpty();
    if (!isNew) {
        const Result<SecretBytes> kept = co_await clientSecret(stop);
        if (!kept)
            co_return passOn(kept);
        if (!self || stop.stop_requested())
            co_return gone();
        secret = *kept;
    }
    const auto tokens = co_await clientCredentials(m_http.get(), m_settings, secret, *found, stop);
    if (!tokens)
        co_return tl::unexpected(tokens.error().error);
    if (!self || stop.stop_requested())
        co_return gone();
    // Kept only now that it is known to open something.
    if (isNew) {
        const SecretKey where = keyOf(SecretKey::Kind::ClientSecret);
        const Result<void> kept = co_await m_parts.secrets->write(where, secret, stop);
        if (!kept)
            co_return kept;
        if (!self || stop.stop_requested())
            co_return gone();
    }
    SignedIn signedIn{*tokens, {}};
    co_return co_await adopt(std::move(signedIn), Grant::ClientCredentials, stop);
}

QCoro::Task<Result<void>> SignInSession::signInWithToken(SecretBytes pasted, std::stop_token stop)
{
    const AttemptPointer mine = begin(std::move(stop));
    return run(tokenSignIn(std::move(pasted), mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::tokenSignIn(SecretBytes pasted, std::stop_token stop)
{
    const QPointer self(this);
    const Result<TokenSet> tokens = pastedToken(pasted, m_parts.timing->now());
    if (!tokens)
        co_return passOn(tokens);
    const Result<void> prepared = co_await prepare(stop);
    if (!prepared)
        co_return prepared;
    if (!self || stop.stop_requested())
        co_return gone();
    SignedIn signedIn{*tokens, {}};
    co_return co_await adopt(std::move(signedIn), Grant::PastedToken, stop);
}

QCoro::Task<Result<SignedUp>> SignInSession::signUp(SignUpRequest request, std::stop_token stop)
{
    const QPointer self(this);
    if (request.address.isEmpty())
        request.address = signUpAddress(m_settings);
    if (request.address.isEmpty())
        co_return failure(Error::Kind::Unsupported, tr("Nobody can register here from Rollcall. Register in the browser, or ask for an invitation."));
    if (request.clientId.isEmpty())
        request.clientId = m_settings.clientId;
    if (!m_settings.signUpConnection.isEmpty())
        request.connection = m_settings.signUpConnection;
    const AttemptPointer mine = begin(std::move(stop));
    const std::stop_token token = mine->source.get_token();
    const Result<void> prepared = co_await prepare(token);
    if (!self)
        co_return gone();
    Result<SignedUp> signedUp = gone();
    if (!prepared) {
        signedUp = passOn(prepared);
    } else if (!token.stop_requested()) {
        signedUp = co_await Rollcall::signUp(m_http.get(), request, token);
        if (!self)
            co_return gone();
    }
    finish(mine);
    co_return signedUp;
}

QCoro::Task<Result<void>> SignInSession::signOut(bool andBrowser, std::stop_token stop)
{
    const AttemptPointer mine = begin(std::move(stop));
    return run(signOutNow(andBrowser, mine->source.get_token()), mine);
}

QCoro::Task<Result<void>> SignInSession::takeBack(SecretBytes refresh, std::stop_token stop)
{
    const QPointer self(this);
    const Result<void> prepared = co_await prepare(stop);
    if (!self)
        co_return gone();
    if (!prepared)
        co_return prepared;
    co_return co_await m_tokens->takeBack(std::move(refresh), SecretBytes(), stop);
}

QCoro::Task<Result<void>> SignInSession::signOutNow(bool andBrowser, std::stop_token stop)
{
    const QPointer self(this);
    m_unstarted.reset();
    m_reason.clear();
    const Result<void> prepared = co_await prepare(stop);
    if (!self)
        co_return gone();
    // Without a network nothing can be taken back now, but nobody uses what is kept any more.
    if (!prepared) {
        const SecretKey refreshKey = keyOf(SecretKey::Kind::RefreshToken);
        const SecretKey pastedKey = keyOf(SecretKey::Kind::PastedToken);
        co_await m_parts.secrets->setAside(refreshKey, stop);
        if (!self)
            co_return gone();
        co_await m_parts.secrets->remove(pastedKey, stop);
        if (!self)
            co_return gone();
        m_reason = prepared.error().message;
        updateStatus();
        Q_EMIT signedOut();
        co_return prepared;
    }
    const Result<void> done = co_await m_tokens->signOut(stop);
    if (!self)
        co_return gone();
    updateStatus();
    Q_EMIT signedOut();
    if (!self || !andBrowser)
        co_return done;
    const Result<Endpoints> found = co_await endpoints(stop);
    if (!self || !found)
        co_return found ? done : Result<void>(passOn(found));
    const QUrl link = endSessionLink(m_settings, *found);
    if (link.isEmpty())
        co_return failure(Error::Kind::Unsupported,
                          tr("You are signed out of Rollcall, but %1 offers no address that ends the browser's session. Sign out there "
                             "in the browser.").arg(found->token.host()));
    if (!m_parts.browser || !m_parts.browser(link))
        co_return failure(Error::Kind::Unsupported,
                          tr("You are signed out of Rollcall, but no browser could be opened. Open %1 in the browser that you signed in "
                             "with.").arg(link.toString(QUrl::FullyEncoded)));
    co_return done;
}

} // namespace Rollcall
