#pragma once

#include "app/commandline/output.h"
#include "app/session/embeddedsession.h"
#include "models/workspace/opendirectory.h"

#include <QCommandLineParser>

namespace Rollcall {

/// What a command has when it runs. Outlives the command's coroutine.
struct Context {
    QCommandLineParser &parser;
    EmbeddedSession &session;
    OpenDirectory &directory;
    Output &out;

    Reader &reader() const { return directory.reader(); }
    bool has(const QString &option) const { return parser.isSet(option); }
    QString value(const QString &option) const { return parser.value(option); }
    /// The n-th argument after the command's own words; empty when it is missing.
    QString argument(int n) const { return parser.positionalArguments().value(n); }
    /// Asks on the terminal; --yes answers for it. Without a terminal and without --yes the answer is no, and says why.
    bool confirmed(const QString &question) const;
};

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
    Task<int> (*run)(Context &context);
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
QList<Command> otherCommands();

/// Prints the error of a failed result and answers Exit::failed.
template<typename T>
int fail(Context &context, const Result<T> &result)
{
    context.out.error(result.error());
    return Exit::failed;
}

} // namespace Rollcall
