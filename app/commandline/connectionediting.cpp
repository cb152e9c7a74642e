// Connections are added and edited: their fields, their secrets, the certificates that a person accepts.

#include "app/commandline/certificates.h"
#include "app/commandline/connectionoptions.h"
#include "app/commandline/connectiontarget.h"
#include "app/commandline/keeping.h"
#include "app/commandline/options.h"
#include "app/commandline/standardinput.h"
#include "app/session/kinds.h"
#include "app/session/remotes.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionEditing)
};

/// A secret that a connection keeps besides its sign-in.
struct OwnSecret {
    QString option;
    SecretKey::Kind kind;
    QString prompt;
};

QList<OwnSecret> ownSecrets()
{
    return {{u"client-secret"_s, SecretKey::Kind::ClientSecret, Tr::tr("Client secret: ")},
            {u"second-client-secret"_s, SecretKey::Kind::SecondClientSecret, Tr::tr("Secret of the second client: ")},
            {u"proxy-password"_s, SecretKey::Kind::ProxyPassword, Tr::tr("Password at the proxy: ")}};
}

QString removalOption(const OwnSecret &secret)
{
    return u"remove-"_s + secret.option;
}

/// What is wrong with the options together; empty when nothing is.
QString usageProblem(const Typed &context)
{
    int asked = 0;
    for (const OwnSecret &secret : ownSecrets()) {
        if (context.has(secret.option) && context.has(removalOption(secret)))
            return Tr::tr("--%1 and --%2 exclude each other.").arg(secret.option, removalOption(secret));
        asked += context.has(secret.option) ? 1 : 0;
    }
    if (asked > 1 && !StandardInput::isTerminal())
        return Tr::tr("Standard input holds one secret at a time: give each in a command of its own.");
    for (const QString &name : {u"accept-certificate"_s, u"forget-certificate"_s}) {
        if (context.has(name) && !isFingerprint(context.value(name)))
            return Tr::tr("--%1 takes a SHA-256 fingerprint, as “rollcall connections test” shows it.").arg(name);
    }
    return {};
}

/// What was typed over what is there, checked; nothing is stored.
Result<Connection> typedOver(ConnectionContext &context, Connection connection)
{
    const ConnectionKind *kind = kindOf(context.workspace, connection.kind);
    if (!kind)
        return failure(Error::Kind::Unsupported, Tr::tr("This Rollcall does not know the kind “%1”. Use a newer one.").arg(connection.kind));
    for (const auto &[name, member] : {std::pair(u"name"_s, &Connection::name), std::pair(u"environment"_s, &Connection::environment),
                                       std::pair(u"colour"_s, &Connection::colour)}) {
        if (context.has(name))
            connection.*member = context.value(name);
    }
    const auto settings = withTypedFields(context, context.workspace.kinds(), *kind, connection.settings);
    if (!settings)
        return passOn(settings);
    connection.settings = *settings;
    const Result<Connection> good = normalized(connection);
    if (!good)
        return good;
    for (const Problem &problem : problemsOf(*kind, good->settings)) {
        if (problem.severity == Problem::Severity::Error)
            return failure(Error::Kind::Invalid, problem.sentence, {}, problem.field);
        context.out.warning(problem.sentence);
    }
    return good;
}

/// Keeps it for the server that the connection leads to now; an empty one is removed.
Task<Result<void>> put(ConnectionContext &context, ConnectionId id, SecretKey::Kind kind, SecretBytes secret)
{
    SignInSession *session = context.workspace.signins().session(id);
    if (!session)
        co_return failure(Error::Kind::Unsupported, Tr::tr("Nobody signs in to this connection, so it keeps no secrets."));
    co_return co_await session->keepSecret(kind, std::move(secret), context.stop());
}

/// Reads a secret and keeps it in the keychain; nothing without one, as this process ends.
Task<Result<void>> keep(ConnectionContext &context, ConnectionId id, OwnSecret wanted)
{
    const Result<void> keeps = co_await keychainKeeps(context);
    if (!keeps)
        co_return keeps;
    const auto secret = co_await StandardInput::secret(wanted.prompt, context.stop());
    if (!secret)
        co_return passOn(secret);
    if (secret->isEmpty())
        co_return failure(Error::Kind::Invalid, Tr::tr("No secret came on standard input, so the old one stays. To remove it: --%1").arg(removalOption(wanted)));
    const Result<void> written = co_await put(context, id, wanted.kind, *secret);
    if (!written || !context.workspace.vault().isForSessionOnly(id))
        co_return written;
    co_return tl::unexpected(context.workspace.vault().reason());
}

Task<Result<void>> keepSecrets(ConnectionContext &context, ConnectionId id)
{
    const QList<OwnSecret> secrets = ownSecrets();
    for (const OwnSecret &secret : secrets) {
        Result<void> done;
        if (context.has(secret.option)) {
            done = co_await keep(context, id, secret);
        } else if (context.has(removalOption(secret))) {
            const SecretBytes nothing;
            done = co_await put(context, id, secret.kind, nothing);
        }
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

/// Where it leads elsewhere now: waits until the earlier server has taken its tokens back, or does not answer. Answers what to tell.
Task<QString> leaveEarlierPlace(ConnectionContext &context, ConnectionId id)
{
    const QString left = co_await context.workspace.signins().settled(id, context.stop());
    if (const Connection *now = context.workspace.connections().find(id)) {
        const DataFolder folder = DataFolder::find(context.value(u"data-dir"_s));
        Remotes::removeMirrors(folder, id, folder.mirrorFile(id, context.workspace.signins().places(*now).signIn));
    }
    co_return left;
}

/// The common end of adding and editing.
Task<int> finish(ConnectionContext &context, Connection connection, QString sentence)
{
    const auto base = connection.id.isEmpty() ? std::nullopt : std::optional(connection);
    Result<Connection> wanted = typedOver(context, std::move(connection));
    if (wanted && context.has(u"forget-certificate"_s))
        wanted = forgetCertificate(*wanted, context.value(u"forget-certificate"_s));
    if (wanted && context.has(u"accept-certificate"_s))
        wanted = co_await acceptCertificate(context, *wanted, context.value(u"accept-certificate"_s));
    if (!wanted)
        co_return fail(context, wanted);
    const auto saved = co_await context.workspace.connections().save(*wanted, base);
    if (!saved)
        co_return fail(context, saved);
    const QString left = co_await leaveEarlierPlace(context, saved->id);
    const Result<void> kept = co_await keepSecrets(context, saved->id);
    if (!kept) {
        context.out.error(kept.error());
        context.out.warning(Tr::tr("The connection “%1” itself was saved.").arg(saved->name));
        co_return Exit::partly;
    }
    tellConnection(context, sentence.arg(saved->name, saved->id.toString()), *saved, left.isEmpty() ? QStringList() : QStringList{left});
    co_return Exit::done;
}

Task<int> add(ConnectionContext &context)
{
    if (const QString problem = usageProblem(context); !problem.isEmpty()) {
        context.out.warning(problem);
        co_return Exit::usage;
    }
    Connection connection;
    connection.kind = context.has(u"kind"_s) ? context.value(u"kind"_s) : openIdKind().key;
    const ConnectionKind *kind = kindOf(context.workspace, connection.kind);
    if (!kind || !kind->isMade) {
        context.out.warning(Tr::tr("No connection of the kind “%1” can be made. See: rollcall connections kinds").arg(connection.kind));
        co_return Exit::failed;
    }
    connection.settings = kind->fallbacks();
    co_return co_await finish(context, std::move(connection), Tr::tr("Added the connection “%1” (%2)."));
}

Task<int> editConnection(ConnectionContext &context)
{
    if (const QString problem = usageProblem(context); !problem.isEmpty()) {
        context.out.warning(problem);
        co_return Exit::usage;
    }
    const auto connection = connectionNamed(context.workspace, context.argument(0));
    if (!connection)
        co_return fail(context, connection);
    co_return co_await finish(context, *connection, Tr::tr("Saved the connection “%1” (%2)."));
}

QList<QCommandLineOption> ownOptions(const QList<ConnectionKind> &kinds)
{
    QList<QCommandLineOption> options{
        option(u"name"_s, Tr::tr("Name."), u"text"_s),
        option(u"environment"_s, Tr::tr("A word, such as %1.").arg(environmentWords().join(u", "_s)), u"word"_s),
        option(u"colour"_s, Tr::tr("One of %1.").arg(environmentColours().join(u", "_s)), u"word"_s),
        option(u"accept-certificate"_s, Tr::tr("Accept what “connections test” refused, by its SHA-256 fingerprint."), u"fingerprint"_s),
        option(u"forget-certificate"_s, Tr::tr("Accept it no longer."), u"fingerprint"_s),
        flag(u"client-secret"_s, Tr::tr("Keep the client's secret, read from standard input, in the keychain.")),
        flag(u"remove-client-secret"_s, Tr::tr("Remove the client's secret from the keychain.")),
        flag(u"second-client-secret"_s, Tr::tr("The same for a second client, where a connection has two.")),
        flag(u"remove-second-client-secret"_s, Tr::tr("Remove the second client's secret from the keychain.")),
        flag(u"proxy-password"_s, Tr::tr("Keep the password at the proxy, read from standard input, in the keychain.")),
        flag(u"remove-proxy-password"_s, Tr::tr("Remove the password at the proxy from the keychain.")),
    };
    return options + fieldOptions(kinds);
}

} // namespace

QList<Command> connectionEditCommands()
{
    const QList<ConnectionKind> kinds = connectionKinds();
    const auto kind = option(u"kind"_s, Tr::tr("Kind (%1).").arg(openIdKind().key), u"kind"_s);
    return {
        {u"connections"_s, u"add"_s, {}, 0, Tr::tr("Add one"), QList{kind} + ownOptions(kinds), &add},
        {u"connections"_s, u"edit"_s, u"CONNECTION"_s, 1, Tr::tr("Change fields; an empty value takes one away"), ownOptions(kinds), &editConnection},
    };
}

} // namespace Rollcall
