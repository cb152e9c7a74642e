#include "app/commandline/running.h"

#include "app/commandline/connectiontarget.h"
#include "app/commandline/remotetarget.h"
#include "app/commandline/trace.h"
#include "app/session/browser.h"
#include "app/session/changessession.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CommandLine)
};

using InDirectory = Task<int> (*)(Context &);
using OnConnections = Task<int> (*)(ConnectionContext &);

DataFolder folderOf(const Typed &typed)
{
    return DataFolder::find(typed.value(u"data-dir"_s));
}

Task<int> runHere(Command command, Typed typed)
{
    EmbeddedSession session(folderOf(typed));
    const auto opened = co_await session.open(typed.value(u"as"_s));
    if (!opened)
        co_return fail(typed, opened);
    WorkspaceSession workspace(folderOf(typed));
    ChangesSession changes(folderOf(typed));
    RemoteTarget others(typed, workspace, changes.workspace());
    OpenDirectory &directory = *changes.workspace().add(session.parts());
    if (!directory.notice().isEmpty())
        typed.out.warning(directory.notice());
    if (command.reach == Command::Reach::AllDirectories && !typed.has(u"connection"_s) && !typed.has(u"as"_s))
        co_await others.openAll();
    Context context{typed, session, directory, changes};
    const auto run = std::get<InDirectory>(command.run);
    const int exit = co_await run(context);
    co_return exit;
}

/// In the directory of --connection.
Task<int> runRemotely(Command command, Typed typed)
{
    const QString name = typed.value(u"connection"_s);
    if (command.reach == Command::Reach::ThisComputer) {
        typed.out.warning(Tr::tr("This works only in the directory on this computer. Leave --connection out."));
        co_return Exit::failed;
    }
    EmbeddedSession closed(folderOf(typed));
    WorkspaceSession workspace(folderOf(typed));
    ChangesSession changes(folderOf(typed));
    RemoteTarget target(typed, workspace, changes.workspace());
    const Result<OpenDirectory *> directory = co_await target.open(name);
    if (!directory)
        co_return fail(typed, directory);
    Context context{typed, closed, **directory, changes};
    const auto run = std::get<InDirectory>(command.run);
    const int exit = co_await run(context);
    co_return exit;
}

Task<int> runOnConnections(OnConnections command, ConnectionContext &context)
{
    const Result<void> opened = co_await context.workspace.open();
    if (!opened)
        co_return fail(context, opened);
    if (context.has(u"trace"_s))
        traceAll(context.workspace.connections(), context.workspace.signins(), context.out, &context.scope);
    const int exit = co_await command(context);
    // What a sign-in or a sign-out leaves in the workspace is written by the time that this has been read.
    co_await context.workspace.connections().load();
    co_return exit;
}

AuthorizationCodeFlow::Browser browserOf(const Typed &typed)
{
    const bool isWanted = !typed.parser.optionNames().contains(u"no-browser"_s);
    return [isWanted](const QUrl &link) { return isWanted && openInBrowser(link); };
}

} // namespace

int runCommand(const Command &command, Typed typed)
{
    if (std::holds_alternative<InDirectory>(command.run)) {
        const QString connection = typed.value(u"connection"_s);
        const bool isHere = connection.isEmpty() || isEmbeddedName(connection);
        const int exit = QCoro::waitFor(isHere ? runHere(command, typed) : runRemotely(command, typed));
        // Reads that were under way when the directory was closed are given up in the event loop.
        QCoreApplication::processEvents();
        return exit;
    }
    Interrupts interrupts;
    WorkspaceSession workspace(folderOf(typed), browserOf(typed));
    QObject scope;
    ConnectionContext context{typed, workspace, interrupts, scope};
    const int exit = QCoro::waitFor(runOnConnections(std::get<OnConnections>(command.run), context));
    return exit == Exit::failed && interrupts.signal() != 0 ? 128 + interrupts.signal() : exit;
}

} // namespace Rollcall
