#pragma once

#include "app/commandline/command.h"

namespace Rollcall {

// The texts of --help.

QString overview(const QList<Command> &commands);
/// Empty when there is no such group.
QString groupHelp(const QList<Command> &commands, const QString &group);
QString commandHelp(const Command &command, const QList<QCommandLineOption> &common);
QString usageLine(const Command &command);
/// A sentence that names the commands which there are instead.
QString unknownCommand(const QList<Command> &commands, const QStringList &words);

} // namespace Rollcall
