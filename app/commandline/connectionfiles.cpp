// Connections as documents: import and export.

#include "app/commandline/connectionjson.h"
#include "app/commandline/connectiontarget.h"
#include "app/commandline/standardinput.h"
#include "models/workspace/connections/connectionsjson.h"

#include <QFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionFiles)
};

/// What importConnections() takes; one byte more tells a larger document from one that just fits.
constexpr qsizetype longest = 1024 * 1024;

Task<Result<QByteArray>> documentOf(ConnectionContext &context, QString path)
{
    if (path == "-"_L1) {
        co_return co_await StandardInput::document(longest, context.stop());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(Error::Kind::Storage, Tr::tr("%1 could not be read: %2").arg(path, file.errorString()));
    co_return file.read(longest + 1);
}

Task<int> importFile(ConnectionContext &context)
{
    const auto document = co_await documentOf(context, context.argument(0));
    if (!document)
        co_return fail(context, document);
    const auto wanted = importConnections(*document, context.workspace.kinds());
    if (!wanted)
        co_return fail(context, wanted);
    Connections &connections = context.workspace.connections();
    QJsonArray array;
    QJsonArray renamed;
    for (Connection connection : *wanted) {
        const QString name = connection.name;
        connection.name = connections.freeName(name);
        const auto saved = co_await connections.save(connection);
        if (!saved) {
            context.out.error(saved.error());
            co_return array.isEmpty() ? Exit::failed : Exit::partly;
        }
        if (saved->name == name) {
            context.out.line(Tr::tr("Imported “%1” (%2).").arg(saved->name, saved->id.toString()));
        } else {
            context.out.line(Tr::tr("Imported “%1” as “%2” (%3), as its name was taken here.").arg(name, saved->name, saved->id.toString()));
            renamed.append(QJsonObject{{u"from"_s, name}, {u"to"_s, saved->name}});
        }
        array.append(connectionJson(context, *saved));
    }
    if (!array.isEmpty())
        context.out.line(Tr::tr("A document holds no secrets: sign in with rollcall login."));
    context.out.document({{u"connections"_s, array}, {u"renamed"_s, renamed}});
    co_return Exit::done;
}

Task<int> exportAll(ConnectionContext &context)
{
    const QStringList names = context.parser.positionalArguments();
    QList<Connection> chosen;
    for (const QString &name : names) {
        const auto connection = connectionNamed(context.workspace, name);
        if (!connection)
            co_return fail(context, connection);
        if (!chosen.contains(*connection))
            chosen.append(*connection);
    }
    context.out.raw(exportConnections(names.isEmpty() ? context.workspace.connections().list() : chosen));
    co_return Exit::done;
}

} // namespace

QList<Command> connectionFileCommands()
{
    return {
        {u"connections"_s, u"import"_s, u"FILE"_s, 1, Tr::tr("Add the connections of a document; - is standard input"), {}, &importFile},
        {u"connections"_s, u"export"_s, u"[CONNECTION…]"_s, 0, Tr::tr("Write connections as a document, without secrets"), {}, &exportAll,
         Command::anyNumber},
    };
}

} // namespace Rollcall
