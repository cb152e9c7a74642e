#include "tests/app/livecommand.h"
#include "tests/checkout/checkout.h"
#include "tests/net/awaited.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

LiveCommand::LiveCommand(const Terminal &terminal, const QStringList &arguments, const std::optional<QByteArray> &input)
{
    m_process.setProgram(Rollcall::builtProgram());
    m_process.setArguments(QStringList{u"--data-dir"_s, terminal.folder()} + arguments);
    m_process.start();
    if (!input)
        return;
    m_process.write(*input);
    m_process.closeWriteChannel();
}

LiveCommand::~LiveCommand()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void LiveCommand::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

QString LiveCommand::err()
{
    m_err += m_process.readAllStandardError();
    return QString::fromUtf8(m_err);
}

QString LiveCommand::line(const QString &beginning)
{
    QString found;
    const auto look = [&] {
        const QString all = err();
        for (const QString &line : all.first(all.lastIndexOf(u'\n') + 1).split(u'\n')) {
            if (line.startsWith(beginning))
                found = line;
        }
        return !found.isEmpty();
    };
    if (!Rollcall::waitFor(look, 30'000))
        qWarning("no line begins with %s, but there came: %s", qPrintable(beginning), qPrintable(err()));
    return found;
}

Ran LiveCommand::finish()
{
    if (!Rollcall::waitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000))
        qWarning("the command did not end");
    const QString told = err();
    const int exit = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -m_process.exitCode();
    return {exit, QString::fromUtf8(m_process.readAllStandardOutput()), told};
}

Ran live(const Terminal &terminal, const QStringList &arguments, const QByteArray &input)
{
    return LiveCommand(terminal, arguments, input).finish();
}
