#include "app/commandline/help.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Help)
};

QString words(const Command &command)
{
    return (command.group + ' '_L1 + command.verb + ' '_L1 + command.arguments).simplified();
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const auto &option : options) {
        QString name = u"--"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += u" <"_s + option.valueName() + u">"_s;
        text += u"  "_s + name.leftJustified(32) + ' '_L1 + option.description() + '\n'_L1;
    }
    return text;
}

} // namespace

QString usageLine(const Command &command)
{
    return u"rollcall "_s + words(command) + (command.options.isEmpty() ? u""_s : u" [options]"_s);
}

QString overview(const QList<Command> &commands)
{
    QString text = Tr::tr("rollcall: admin portal for organizations, members and roles.\n\n"
                          "Without a command the window opens. Commands:\n");
    for (const auto &command : commands)
        text += u"  "_s + words(command).leftJustified(34) + ' '_L1 + command.summary + '\n'_L1;
    return text + '\n'_L1 + Tr::tr("Help on one: rollcall COMMAND --help\nExit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.");
}

QString groupHelp(const QList<Command> &commands, const QString &group)
{
    QString text;
    for (const auto &command : commands) {
        if (command.group == group)
            text += u"  "_s + words(command).leftJustified(34) + ' '_L1 + command.summary + '\n'_L1;
    }
    return text;
}

QString commandHelp(const Command &command, const QList<QCommandLineOption> &common)
{
    QString text = Tr::tr("Usage: %1").arg(usageLine(command)) + u"\n\n"_s + command.summary + u".\n"_s;
    if (!command.options.isEmpty())
        text += '\n'_L1 + optionLines(command.options);
    return text + '\n'_L1 + Tr::tr("Common options:") + '\n'_L1 + optionLines(common);
}

QString unknownCommand(const QList<Command> &commands, const QStringList &words)
{
    QStringList verbs;
    QStringList groups;
    for (const auto &command : commands) {
        if (command.group == words.value(0))
            verbs.append(command.verb);
        if (!groups.contains(command.group))
            groups.append(command.group);
    }
    if (verbs.isEmpty())
        return Tr::tr("There is no command “%1”. There are: %2.").arg(words.value(0), groups.join(u", "_s));
    return Tr::tr("“%1” needs one of: %2.").arg(words.value(0), verbs.join(u", "_s));
}

} // namespace Rollcall
