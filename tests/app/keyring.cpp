#include "tests/app/keyring.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Mark = "ROLLCALL_TEST_KEYRING";
}

bool hasKeyring()
{
    return qEnvironmentVariableIsSet(Mark);
}

int runBelowKeyring(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const QString &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s}) {
        if (hasKeyring() || QStandardPaths::findExecutable(program).isEmpty())
            return -1;
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(QString::fromLatin1(Mark), u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"dbus-run-session"_s,
                  QStringList{u"--"_s, u"bash"_s, u"-c"_s,
                              u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\" \"$@\""_s}
                      + QCoreApplication::arguments());
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return 1;
    return process.exitCode();
}
