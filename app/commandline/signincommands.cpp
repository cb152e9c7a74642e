// rollcall login, rollcall logout

#include "app/commandline/connectionjson.h"
#include "app/commandline/connectiontarget.h"
#include "app/commandline/keeping.h"
#include "app/commandline/options.h"
#include "app/commandline/signintelling.h"
#include "app/commandline/signup.h"
#include "app/commandline/standardinput.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SignInCommands)
};

/// The way that was typed; nullopt (told) when several were.
std::optional<SignInWay> typedWay(const Typed &context)
{
    QStringList given;
    SignInWay way = SignInWay::Browser;
    for (const auto &[name, meant] : {std::pair(u"device"_s, SignInWay::Device), std::pair(u"client-secret"_s, SignInWay::ClientCredentials),
                                      std::pair(u"token"_s, SignInWay::PastedToken), std::pair(u"sign-up"_s, SignInWay::Browser)}) {
        if (!context.has(name))
            continue;
        given.append(u"--"_s + name);
        way = meant;
    }
    if (given.size() > 1) {
        context.out.warning(Tr::tr("%1 exclude each other.").arg(given.join(u", "_s)));
        return std::nullopt;
    }
    return way;
}

tl::unexpected<Error> changedMeanwhile()
{
    return failure(Error::Kind::Conflict, Tr::tr("The connection was changed meanwhile, so nobody was signed in. Try again."));
}

/// The secret of a service account: the one in the keychain when nothing comes.
Task<Result<SecretBytes>> typedClientSecret(ConnectionContext &context, QPointer<SignInSession> session)
{
    const bool isKept = session->hasSecret(SecretKey::Kind::ClientSecret);
    const QString prompt = isKept ? Tr::tr("Client secret (Enter: the one in the keychain): ") : Tr::tr("Client secret: ");
    const auto secret = co_await StandardInput::secret(prompt, context.stop());
    if (secret && secret->isEmpty() && !isKept)
        co_return failure(Error::Kind::Invalid, Tr::tr("No secret came on standard input, and none is kept. Nobody was signed in."));
    co_return secret;
}

Task<Result<void>> attempt(ConnectionContext &context, QPointer<SignInSession> session, SignInWay way)
{
    switch (way) {
    case SignInWay::Browser:
        break;
    case SignInWay::Device:
        co_return co_await session->signInWithDevice(context.stop());
    case SignInWay::ClientCredentials: {
        const auto secret = co_await typedClientSecret(context, session);
        if (!secret)
            co_return passOn(secret);
        if (!session)
            co_return changedMeanwhile();
        co_return co_await session->signInWithClientSecret(*secret, context.stop());
    }
    case SignInWay::PastedToken: {
        const auto token = co_await StandardInput::secret(Tr::tr("Token: "), context.stop());
        if (!token)
            co_return passOn(token);
        if (!session)
            co_return changedMeanwhile();
        co_return co_await session->signInWithToken(*token, context.stop());
    }
    }
    const bool isInBrowser = context.has(u"sign-up"_s) && signUpAddress(session->settings()).isEmpty();
    if (context.has(u"sign-up"_s) && !isInBrowser) {
        const Result<void> registered = co_await signUpFirst(context, session);
        if (!registered)
            co_return registered;
        if (!session)
            co_return changedMeanwhile();
    }
    co_return co_await session->signInWithBrowser(isInBrowser, context.stop());
}

/// What the next start can go on with; NotFound when there is nothing. Then the sign-in is taken back.
Task<Result<void>> kept(QPointer<SignInSession> session)
{
    const bool isKept = session->hasSecret(secretOf(session->tokens()->grant())) && !session->status().isForSessionOnly;
    if (isKept)
        co_return Result<void>();
    const QString reason = session->status().isForSessionOnly
                               ? session->status().reason
                               : Tr::tr("The server gave no refresh token. Add the scope offline_access to the connection, and permit it at the server.");
    const std::stop_token unstoppable;
    co_await session->signOut(false, unstoppable);
    co_return failure(Error::Kind::Storage, Tr::tr("Nothing was kept, as the sign-in would end with this command. %1").arg(reason));
}

/// The connection with what a sign-in or a sign-out left there: that is on its way to the file before this asks for the list.
Task<Connection> asStored(ConnectionContext &context, Connection connection)
{
    Connections &connections = context.workspace.connections();
    co_await connections.load();
    if (const Connection *now = connections.find(connection.id))
        connection = *now;
    co_return connection;
}

int failLogin(ConnectionContext &context, const Result<void> &failed)
{
    if (failed.error().kind == Error::Kind::Cancelled)
        return fail(context, Result<void>(failure(Error::Kind::Cancelled, Tr::tr("The sign-in was cancelled. Nothing was kept."))));
    return fail(context, failed);
}

Task<int> login(ConnectionContext &context)
{
    const auto way = typedWay(context);
    if (!way || !signUpOptionsFit(context))
        co_return Exit::usage;
    const auto connection = connectionNamed(context.workspace, context.argument(0));
    if (!connection)
        co_return fail(context, connection);
    const auto found = sessionOf(context, *connection);
    if (!found)
        co_return fail(context, found);
    const ConnectionKind *kind = kindOf(context.workspace, connection->kind);
    if (!kind->ways.contains(*way) || (context.has(u"sign-up"_s) && !kind->offersSignUp)) {
        context.out.warning(Tr::tr("“%1” offers no such sign-in. See: rollcall connections kinds").arg(connection->name));
        co_return Exit::failed;
    }
    const QPointer session(*found);
    const Result<void> keeps = co_await keychainKeeps(context);
    if (!keeps || !session)
        co_return failLogin(context, keeps ? Result<void>(changedMeanwhile()) : keeps);
    auto telling = std::make_unique<SignInTelling>(*session, context.workspace.timing(), context.out);
    Result<void> done = co_await attempt(context, session, *way);
    telling.reset();
    if (done && !session)
        done = changedMeanwhile();
    if (done)
        done = co_await kept(session);
    if (!done)
        co_return failLogin(context, done);
    const Connection now = co_await asStored(context, *connection);
    const QString person = session ? personOf(session->status().identity) : QString();
    tellConnection(context, person.isEmpty() ? Tr::tr("Signed in to “%1”.").arg(now.name) : Tr::tr("Signed in to “%1” as %2.").arg(now.name, person), now);
    co_return Exit::done;
}

Task<int> logout(ConnectionContext &context)
{
    const auto connection = connectionNamed(context.workspace, context.argument(0));
    if (!connection)
        co_return fail(context, connection);
    const auto found = sessionOf(context, *connection);
    if (!found)
        co_return fail(context, found);
    const QPointer session(*found);
    const auto isIn = [&session] {
        return session && (session->hasSecret(SecretKey::Kind::RefreshToken) || session->hasSecret(SecretKey::Kind::PastedToken));
    };
    const bool wasIn = isIn() || context.workspace.signins().last(connection->id);
    const Result<void> done = co_await session->signOut(context.has(u"browser"_s), context.stop());
    if (!done && isIn())
        co_return fail(context, done);
    const Connection now = co_await asStored(context, *connection);
    tellConnection(context, wasIn ? Tr::tr("Signed out of “%1”.").arg(now.name) : Tr::tr("Nobody was signed in to “%1”.").arg(now.name), now);
    if (done)
        co_return Exit::done;
    context.out.error(done.error());
    co_return Exit::partly;
}

} // namespace

QList<Command> signInCommands()
{
    QList<QCommandLineOption> options{
        flag(u"device"_s, Tr::tr("With a code that is typed on another device.")),
        flag(u"client-secret"_s, Tr::tr("As a service account; its secret is read from standard input, or is in the keychain.")),
        flag(u"token"_s, Tr::tr("With a token, read from standard input.")),
        option(u"sign-up"_s, Tr::tr("Register first; the password is read from standard input."), u"email"_s),
        flag(u"no-browser"_s, Tr::tr("Print the link only.")),
    };
    return {
        {u"login"_s, {}, u"CONNECTION"_s, 1, Tr::tr("Sign in to a connection, in the browser or otherwise"), options + signUpOptions(), &login},
        {u"logout"_s, {}, u"CONNECTION"_s, 1, Tr::tr("Sign out of a connection"),
         {flag(u"browser"_s, Tr::tr("End the session in the browser too."))}, &logout},
    };
}

} // namespace Rollcall
