#include "app/commandline/commandline.h"

#include "app/commandline/command.h"
#include "app/commandline/help.h"
#include "app/commandline/options.h"
#include "app/commandline/running.h"
#include "app/commandline/secretarguments.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CommandLine)
};

/// Options of the window, and of every command.
QList<QCommandLineOption> commonOptions()
{
    return {
        QCommandLineOption(u"data-dir"_s, Tr::tr("Keep everything below this folder."), u"folder"_s),
        QCommandLineOption(u"json"_s, Tr::tr("Write one JSON document.")),
        QCommandLineOption({u"y"_s, u"yes"_s}, Tr::tr("Ask no question.")),
        QCommandLineOption({u"h"_s, u"help"_s}, Tr::tr("Show this help.")),
        QCommandLineOption({u"v"_s, u"version"_s}, Tr::tr("Show the version.")),
    };
}

QCommandLineOption actorOption()
{
    return QCommandLineOption(u"as"_s, Tr::tr("Act as this user (id, e-mail address or user name)."), u"user"_s);
}

QCommandLineOption traceOption()
{
    return QCommandLineOption(u"trace"_s, Tr::tr("Show every request and its outcome on standard error, without secrets."));
}

/// Options of a command besides its own. A connection is no directory, and nobody acts in it.
QList<QCommandLineOption> commonOptions(const Command &command)
{
    const bool worksInDirectory = std::holds_alternative<Task<int> (*)(Context &)>(command.run);
    if (!worksInDirectory)
        return QList{traceOption()} + commonOptions();
    return QList{QCommandLineOption(u"connection"_s, Tr::tr("Work in the directory of this connection (that on this computer)."), u"connection"_s),
                 QCommandLineOption(u"refresh"_s, Tr::tr("Read first what the server of the connection holds now.")),
                 traceOption(), actorOption()}
           + commonOptions();
}

QList<QCommandLineOption> windowsOptions()
{
    return QList{actorOption()} + commonOptions();
}

/// The arguments in two heaps: words (no options, nor the values of common ones) and where in the arguments they stand.
struct Words {
    QStringList texts;
    QList<qsizetype> places;
};

Words wordsOf(const QStringList &arguments)
{
    Words words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1)
            break;
        if (argument == "--data-dir"_L1 || argument == "--as"_L1 || argument == "--connection"_L1) {
            ++i;
        } else if (!argument.startsWith('-'_L1)) {
            words.texts.append(argument);
            words.places.append(i);
        }
    }
    return words;
}

const Command *commandFor(const QList<Command> &commands, const QStringList &words)
{
    for (const auto &command : commands) {
        if (command.group != words.value(0))
            continue;
        if (command.verb.isEmpty() || command.verb == words.value(1))
            return &command;
    }
    return nullptr;
}

/// What is wrong with the options that could be read.
/// An empty value of a common option is a variable of a script that was not set: to take it as not given would act as
/// somebody else, or somewhere else, than was meant.
std::optional<QString> complaint(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    const QStringList common{u"data-dir"_s, u"as"_s, u"connection"_s};
    for (const auto &option : options) {
        const QString name = option.names().constLast();
        if (common.contains(name) && parser.isSet(name) && parser.value(name).isEmpty())
            return Tr::tr("--%1 needs a value.").arg(name);
    }
    return problemWith(parser, options);
}

/// The arguments without the command's own words.
QStringList without(QStringList arguments, const Words &words, const Command &command)
{
    if (!command.verb.isEmpty())
        arguments.removeAt(words.places.at(1));
    arguments.removeAt(words.places.at(0));
    return arguments;
}

int answer(const QStringList &arguments)
{
    const QList<Command> commands = organizationCommands() + organizationChangeCommands() + applicationCommands() + memberCommands()
        + memberActionCommands() + roleCommands() + roleGroupCommands() + invitationCommands() + whyCommands() + auditCommands() + auditKeepingCommands()
        + changesCommands() + changesApplyingCommands() + changesApprovalCommands() + changesApproverCommands() + importCommands() + exportCommands() + secretsCommands() + connectionCommands() + connectionEditCommands()
        + connectionFileCommands() + connectionTestCommands() + signInCommands() + otherCommands();
    const Words words = wordsOf(arguments);
    const QStringList &typed = words.texts;
    Output text(false);
    if (typed.isEmpty()) {
        const bool version = arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s);
        text.help(version ? u"rollcall "_s + QCoreApplication::applicationVersion() : overview(commands));
        return Exit::done;
    }
    const bool wantsHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    const Command *command = commandFor(commands, typed);
    if (!command) {
        const QString group = groupHelp(commands, typed.value(0));
        if (wantsHelp && !group.isEmpty()) {
            text.help(group);
            return Exit::done;
        }
        text.warning(unknownCommand(commands, typed));
        return Exit::usage;
    }

    const QList<QCommandLineOption> options = commonOptions(*command) + command->options;
    QCommandLineParser parser;
    parser.addOptions(options);
    if (wantsHelp) {
        text.help(commandHelp(*command, commonOptions(*command)));
        return Exit::done;
    }
    const bool isParsed = parser.parse(QStringList{u"rollcall"_s} + without(arguments, words, *command));
    const auto given = parser.positionalArguments().size();
    const bool isSurplus = given > command->required + command->further;
    if (const auto refusal = secretInArguments(arguments, options, isSurplus)) {
        text.warning(*refusal);
        return Exit::usage;
    }
    if (!isParsed) {
        text.warning(Tr::tr("%1 See: rollcall %2 %3 --help").arg(parser.errorText(), command->group, command->verb).simplified());
        return Exit::usage;
    }
    if (const auto problem = complaint(parser, options)) {
        text.warning(*problem);
        return Exit::usage;
    }
    if (given < command->required || isSurplus) {
        text.warning(Tr::tr("Usage: %1").arg(usageLine(*command)));
        return Exit::usage;
    }
    Output out(parser.isSet(u"json"_s));
    return runCommand(*command, {parser, out});
}

} // namespace

std::optional<QStringList> readArguments(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        arguments.append(decoder(QByteArrayView(argv[i])));
        if (decoder.hasError()) {
            Output(false).warning(Tr::tr("The argument “%1” is not in UTF-8.").arg(arguments.constLast()));
            return std::nullopt;
        }
    }
    return arguments;
}

bool asksForCommand(const QStringList &arguments)
{
    const QStringList special{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s, u"--help-all"_s};
    for (const auto &argument : arguments) {
        if (special.contains(argument))
            return true;
    }
    return !wordsOf(arguments).texts.isEmpty();
}

std::optional<CommonOptions> windowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(windowsOptions());
    if (!parser.parse(QStringList{u"rollcall"_s} + arguments)) {
        Output(false).warning(parser.errorText());
        return std::nullopt;
    }
    if (const auto problem = complaint(parser, windowsOptions())) {
        Output(false).warning(*problem);
        return std::nullopt;
    }
    return CommonOptions{parser.value(u"data-dir"_s), parser.value(u"as"_s)};
}

int runCommandLine(const QStringList &arguments)
{
    const int exit = answer(arguments);
    // A full disk or a closed stream: the work is done, its answer is lost, and a script must not take silence for it.
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (written || exit != Exit::done)
        return exit;
    Output(false).warning(Tr::tr("It was done, but the answer could not be written to standard output."));
    return Exit::partly;
}

void keepStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
            // The lowest free number is this one. The wrong way round, so that using it fails.
            if (open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
                return;
        }
    }
}

} // namespace Rollcall
