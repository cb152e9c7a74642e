#include "app/commandline/running.h"

#include "app/commandline/connectiontarget.h"
#include "app/session/browser.h"
#include "app/session/changessession.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using InDirectory = Task<int> (*)(Context &);
using OnConnections = Task<int> (*)(ConnectionContext &);

DataFolder folderOf(const Typed &typed)
{
    return DataFolder::find(typed.value(u"data-dir"_s));
}

Task<int> runInDirectory(InDirectory command, Typed typed)
{
    EmbeddedSession session(folderOf(typed));
    const auto opened = co_await session.open(typed.value(u"as"_s));
    if (!opened)
        co_return fail(typed, opened);
    ChangesSession changes(folderOf(typed));
    OpenDirectory &directory = changes.add(session.parts());
    if (!directory.notice().isEmpty())
        typed.out.warning(directory.notice());
    Context context{typed, session, directory, changes};
    const int exit = co_await command(context);
    co_return exit;
}

/// --connection: the one directory that there is so far is the one on this computer.
Task<int> refuseConnection(WorkspaceSession &workspace, Typed typed)
{
    const Result<void> opened = co_await workspace.open();
    typed.out.error(opened ? whyNoDirectory(workspace, typed.value(u"connection"_s)) : opened.error());
    co_return Exit::failed;
}

Task<int> runOnConnections(OnConnections command, ConnectionContext &context)
{
    const Result<void> opened = co_await context.workspace.open();
    if (!opened)
        co_return fail(context, opened);
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
    if (const auto *inDirectory = std::get_if<InDirectory>(&command.run)) {
        const QString connection = typed.value(u"connection"_s);
        if (connection.isEmpty() || isEmbeddedName(connection))
            return QCoro::waitFor(runInDirectory(*inDirectory, typed));
        WorkspaceSession workspace(folderOf(typed));
        return QCoro::waitFor(refuseConnection(workspace, typed));
    }
    Interrupts interrupts;
    WorkspaceSession workspace(folderOf(typed), browserOf(typed));
    QObject scope;
    ConnectionContext context{typed, workspace, interrupts, scope};
    const int exit = QCoro::waitFor(runOnConnections(std::get<OnConnections>(command.run), context));
    return exit == Exit::failed && interrupts.signal() != 0 ? 128 + interrupts.signal() : exit;
}

} // namespace Rollcall
