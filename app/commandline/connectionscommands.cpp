// Connections: what there are, one of them, copies, and the end of one.

#include "app/commandline/connectionjson.h"
#include "app/commandline/connectionoptions.h"
#include "app/commandline/connectiontarget.h"
#include "app/commandline/options.h"
#include "app/session/capabilitytable.h"
#include "app/session/remotes.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionsCommands)
};

/// The directory on this computer, as a row beside the connections that somebody made.
QJsonObject toJson(const ConnectionKind &kind)
{
    return {{u"id"_s, kind.key}, {u"name"_s, kind.title}, {u"kind"_s, kind.key}, {u"environment"_s, QString()}, {u"colour"_s, QString()}};
}

Task<int> listConnections(ConnectionContext &context)
{
    QList<QStringList> cells;
    QJsonArray array;
    for (const ConnectionKind &kind : context.workspace.kinds()) {
        if (kind.isMade)
            continue;
        cells.append({kind.title, kind.key, {}, Tr::tr("No sign-in needed"), kind.key});
        array.append(toJson(kind));
    }
    for (const Connection &connection : context.workspace.connections().list()) {
        cells.append({connection.name, connection.kind, connection.environment, standing(context, connection), connection.id.toString()});
        array.append(connectionJson(context, connection));
    }
    context.out.table({Tr::tr("Name"), Tr::tr("Kind"), Tr::tr("Environment"), Tr::tr("State"), Tr::tr("Id")}, cells);
    context.out.document({{u"connections"_s, array}});
    co_return Exit::done;
}

int showEmbedded(ConnectionContext &context)
{
    for (const ConnectionKind &kind : context.workspace.kinds()) {
        if (kind.isMade)
            continue;
        const QString file = DataFolder::find(context.value(u"data-dir"_s)).directoryFile;
        context.out.facts({{Tr::tr("Name"), kind.title}, {Tr::tr("Kind"), kind.key}, {Tr::tr("What"), kind.summary}, {Tr::tr("File"), file}});
        QJsonObject object = toJson(kind);
        object.insert(u"file"_s, file);
        context.out.document({{u"connection"_s, object}});
        break;
    }
    return Exit::done;
}

Task<int> showConnection(ConnectionContext &context)
{
    const QString name = context.argument(0);
    if (!context.workspace.connections().named(name) && isEmbeddedName(name))
        co_return showEmbedded(context);
    const auto connection = connectionNamed(context.workspace, name);
    if (!connection)
        co_return fail(context, connection);
    const QPointer session(context.session(*connection));
    if (session) {
        // Asks the keychain, where something is kept there. What stands in the way is told as the reason.
        co_await context.workspace.signins().start(connection->id, context.stop());
    }
    if (session && session->tokens() && context.has(u"refresh"_s)) {
        // Whatever comes of it is the state that is shown.
        co_await session->tokens()->token();
    }
    context.out.facts(connectionFacts(context, *connection));
    context.out.document({{u"connection"_s, connectionJson(context, *connection)}});
    co_return Exit::done;
}

Task<int> kinds(ConnectionContext &context)
{
    const QString wanted = context.argument(0);
    if (!wanted.isEmpty() && !kindOf(context.workspace, wanted)) {
        context.out.warning(Tr::tr("There is no kind “%1”. See: rollcall connections kinds").arg(wanted));
        co_return Exit::failed;
    }
    QList<QStringList> cells;
    QJsonArray array;
    for (const ConnectionKind &kind : context.workspace.kinds()) {
        if (!wanted.isEmpty() && kind.key != wanted)
            continue;
        QJsonArray fields;
        for (const ConnectionField &field : kind.fields) {
            const QString sentence = (field.explanation + ' '_L1 + choicesOf(field)).trimmed();
            if (!wanted.isEmpty())
                cells.append({u"--"_s + optionName(field), !field.required ? QString() : field.applies ? Tr::tr("at times") : Tr::tr("yes"), field.label, sentence});
            fields.append(QJsonObject{{u"key"_s, field.key}, {u"option"_s, optionName(field)}, {u"label"_s, field.label},
                                      {u"required"_s, field.required}, {u"explanation"_s, field.explanation}, {u"default"_s, field.fallback},
                                      {u"choices"_s, QJsonArray::fromStringList(choicesOf(field).split(u", "_s, Qt::SkipEmptyParts))}});
        }
        QStringList ways;
        for (const SignInWay way : kind.ways)
            ways.append(toKey(way));
        if (wanted.isEmpty())
            cells.append({kind.key, kind.title, ways.join(u", "_s), kind.summary});
        array.append(QJsonObject{{u"kind"_s, kind.key}, {u"title"_s, kind.title}, {u"summary"_s, kind.summary}, {u"made"_s, kind.isMade},
                                 {u"directory"_s, kind.hasDirectory}, {u"signUp"_s, kind.offersSignUp},
                                 {u"signIn"_s, QJsonArray::fromStringList(ways)}, {u"fields"_s, fields}});
    }
    if (wanted.isEmpty())
        context.out.table({Tr::tr("Kind"), Tr::tr("Name"), Tr::tr("Sign-in"), Tr::tr("What for")}, cells);
    else
        context.out.table({Tr::tr("Option"), Tr::tr("Needed"), Tr::tr("Name"), Tr::tr("What it is")}, cells);
    context.out.document({{u"kinds"_s, array}});
    co_return Exit::done;
}

Task<int> whatEachCan(ConnectionContext &context)
{
    if (!context.out.isJson())
        context.out.help(capabilityTable().chopped(1));
    context.out.document({{u"directories"_s, capabilitiesJson()}});
    co_return Exit::done;
}

Task<int> duplicate(ConnectionContext &context)
{
    const auto original = connectionNamed(context.workspace, context.argument(0));
    if (!original)
        co_return fail(context, original);
    Connection copy = *original;
    copy.id = {};
    copy.name = context.value(u"name"_s);
    const auto saved = co_await context.workspace.connections().save(copy);
    if (!saved)
        co_return fail(context, saved);
    tellConnection(context, Tr::tr("Copied “%1” to “%2” (%3), without its sign-in.").arg(original->name, saved->name, saved->id.toString()), *saved);
    co_return Exit::done;
}

Task<int> removeConnection(ConnectionContext &context)
{
    const auto connection = connectionNamed(context.workspace, context.argument(0));
    if (!connection)
        co_return fail(context, connection);
    const QString place = connection->environment.isEmpty() ? QString() : u" ("_s + connection->environment + u")"_s;
    const QString question = Tr::tr("Remove the connection “%1”%2? You are signed out there, and what the keychain holds for it is forgotten.")
                                 .arg(connection->name, place);
    const Result<void> answer = co_await agreed(context, question);
    if (!answer)
        co_return fail(context, answer);
    QStringList notes;
    if (SignInSession *session = context.session(*connection)) {
        // What the server says of it is not worth keeping a connection for.
        const Result<void> left = co_await session->signOut(false, context.stop());
        if (!left)
            notes.append(left.error().message);
    }
    const QList<SecretKey> keys = context.workspace.vault().keysOf(connection->id);
    const Result<void> forgotten = co_await context.workspace.vault().removeAll(keys, context.stop());
    if (!forgotten)
        co_return fail(context, forgotten);
    const Result<void> removed = co_await context.workspace.connections().remove(connection->id);
    if (!removed)
        co_return fail(context, removed);
    Remotes::removeMirrors(DataFolder::find(context.value(u"data-dir"_s)), connection->id, {});
    tellConnection(context, Tr::tr("Removed the connection “%1”.").arg(connection->name), *connection, notes);
    co_return Exit::done;
}

} // namespace

QList<Command> connectionCommands()
{
    const auto named = option(u"name"_s, Tr::tr("Name of the copy."), u"text"_s);
    return {
        {u"connections"_s, u"list"_s, {}, 0, Tr::tr("List connections"), {}, &listConnections},
        {u"connections"_s, u"show"_s, u"CONNECTION"_s, 1, Tr::tr("Show one, and how it is signed in"),
         {flag(u"refresh"_s, Tr::tr("Renew the token first, so that expiry and scopes are those of now."))}, &showConnection},
        {u"connections"_s, u"kinds"_s, u"[KIND]"_s, 0, Tr::tr("List the kinds of connections, or the fields of one"), {}, &kinds, 1},
        {u"connections"_s, u"capabilities"_s, {}, 0, Tr::tr("Show which kind of directory can do what"), {}, &whatEachCan},
        {u"connections"_s, u"duplicate"_s, u"CONNECTION"_s, 1, Tr::tr("Copy one under another name"), {named}, &duplicate},
        {u"connections"_s, u"remove"_s, u"CONNECTION"_s, 1, Tr::tr("Sign out, forget the secrets and remove one"), {}, &removeConnection},
    };
}

} // namespace Rollcall
