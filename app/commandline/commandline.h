#pragma once

#include <QStringList>

#include <optional>

namespace Rollcall {

/// Options that the window takes as well.
struct CommonOptions {
    QString dataDir;
    QString actAs;
};

/// The arguments without the program's name; nullopt (told on standard error) when one is not UTF-8: letters that nobody
/// can read would end up in the directory.
std::optional<QStringList> readArguments(int argc, const char *const *argv);

/// Takes the places of standard streams that are closed: else the next file opened, a database perhaps, would take one and
/// get what is printed.
void keepStandardStreams();

/// True when the arguments (without the program's name) ask for a command, for help or for the version; false: the window.
bool asksForCommand(const QStringList &arguments);

/// The window's own options; nullopt (told on standard error) when they cannot be read.
std::optional<CommonOptions> windowOptions(const QStringList &arguments);

/// Runs one command with the application's event loop and answers its exit status: 0 done, 1 failed, 2 wrong usage,
/// 3 partly done. A QCoreApplication is there.
int runCommandLine(const QStringList &arguments);

} // namespace Rollcall
