#include "tests/app/terminal.h"
#include "tests/checkout/checkout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

Ran finish(QProcess &process)
{
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForFinished(60'000))
        qWarning("the command did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Ran::list(const QString &key) const
{
    return json().value(key).toArray();
}

Ran Terminal::run(const QStringList &arguments, const QString &folder) const
{
    QProcess process;
    process.setProgram(Rollcall::builtProgram());
    process.setArguments(QStringList{u"--data-dir"_s, folder.isEmpty() ? m_folder.path() : folder} + arguments);
    return finish(process);
}

Ran Terminal::mustRun(const QStringList &arguments) const
{
    const Ran ran = run(arguments);
    if (ran.exit != 0)
        qWarning("%s failed: %s", qPrintable(arguments.join(u' ')), qPrintable(ran.err));
    return ran;
}

Ran Terminal::shell(const QString &line) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_DATA_DIR"_s, m_folder.path());
    environment.insert(u"R"_s, Rollcall::builtProgram());
    process.setProcessEnvironment(environment);
    process.setProgram(u"/bin/sh"_s);
    process.setArguments({u"-c"_s, line});
    return finish(process);
}
