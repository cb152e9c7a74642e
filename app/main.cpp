#include "app/commandline/commandline.h"
#include "app/window/language.h"
#include "app/window/program.h"
#include "models/net/secret/secretbytes.h"

#include <QApplication>
#include <QIcon>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Rollcall;

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"Rollcall"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));
    QCoreApplication::setOrganizationName(QString());
}

int runWindow(int argc, char **argv, const CommonOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/rollcall.svg"_s));
    QApplication::setDesktopFileName(u"io.github.rollcall.Rollcall"_s);
    Program program(application, DataFolder::find(options.dataDir), options.actAs);
    QObject::connect(&program, &Program::failed, &program, [&program](const Error &error) { tellStartFailure(program, error); });
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    keepStandardStreams();
    // A file size limit shall be an error that SQLite tells, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    nameTheProgram();
    const auto read = readArguments(argc, argv);
    if (!read)
        return 2;
    const QStringList &arguments = *read;
    if (asksForCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        installLanguage(QLocale::system()); // That of the terminal, as for other commands.
        return runCommandLine(arguments);
    }
    const auto options = windowOptions(arguments);
    return options ? runWindow(argc, argv, *options) : 2;
}
