#pragma once

#include "app/commandline/output.h"
#include "app/session/embeddedsession.h"
#include "models/workspace/opendirectory.h"

#include <QCommandLineParser>

#include <variant>

namespace Rollcall {

class ChangesSession;

/// What was typed, and where the answer goes. Outlives the command's coroutine.
struct Typed {
    QCommandLineParser &parser;
    Output &out;

    bool has(const QString &option) const { return parser.isSet(option); }
    QString value(const QString &option) const { return parser.value(option); }
    /// The n-th argument after the command's own words; empty when it is missing.
    QString argument(int n) const { return parser.positionalArguments().value(n); }
    /// Asks on the terminal; --yes answers for it. Without a terminal and without --yes the answer is no, and says why.
    bool confirmed(const QString &question) const;
};

/// What a command has that works in a directory.
struct Context : Typed {
    EmbeddedSession &session; ///< Open unless --connection names a remote directory; Command::reach keeps such a command away.
    OpenDirectory &directory;
    ChangesSession &changes; ///< What is applied is kept there; see changestarget.h.

    Reader &reader() const { return directory.reader(); }
};

/// What a command has that works on connections and sign-ins; see connectioncontext.h.
struct ConnectionContext;

/// Exit statuses, as the manual page lists them.
namespace Exit {
constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;
constexpr int partly = 3;
}

/// One command of the command line: `rollcall GROUP VERB ARGUMENTS OPTIONS`.
struct Command {
    QString group;
    QString verb;      ///< Empty for a command of one word.
    QString arguments; ///< Positional ones, as the usage line shows them ("ORGANIZATION").
    int required;      ///< How many of them must be there.
    QString summary;
    QList<QCommandLineOption> options;
    std::variant<Task<int> (*)(Context &), Task<int> (*)(ConnectionContext &)> run;
    int further = 0; ///< How many more arguments may follow; anyNumber for as many as there are.
    /// Where a command in a directory works.
    enum class Reach {
        OneDirectory,   ///< The one of --connection, else that on this computer.
        ThisComputer,   ///< Never a remote one.
        AllDirectories, ///< Without --connection in all of them; see Context::changes.
    };
    Reach reach = Reach::OneDirectory;

    static constexpr int anyNumber = 10'000;
};

// One function for each file of commands.
QList<Command> organizationCommands();
QList<Command> organizationChangeCommands();
QList<Command> applicationCommands();
QList<Command> memberCommands();
QList<Command> memberActionCommands();
QList<Command> roleCommands();
QList<Command> roleGroupCommands();
QList<Command> invitationCommands();
QList<Command> whyCommands();
QList<Command> auditCommands();
QList<Command> auditKeepingCommands();
QList<Command> changesCommands();
QList<Command> changesApplyingCommands();
QList<Command> changesApprovalCommands();
QList<Command> changesApproverCommands();
QList<Command> importCommands();
QList<Command> exportCommands();
QList<Command> connectionCommands();
QList<Command> connectionEditCommands();
QList<Command> connectionFileCommands();
QList<Command> connectionTestCommands();
QList<Command> secretsCommands();
QList<Command> signInCommands();
QList<Command> otherCommands();

/// Prints the error of a failed result and answers Exit::failed.
template<typename T>
int fail(const Typed &context, const Result<T> &result)
{
    context.out.error(result.error());
    return Exit::failed;
}

} // namespace Rollcall
