#pragma once

#include "tests/app/terminal.h"

#include <QProcess>

#include <optional>

/// One run of the real executable while the event loop of the test turns: a server of the test answers it meanwhile.
class LiveCommand final
{
public:
    /// `input`: what is piped into it, to its end; nothing: standard input stays open until close().
    LiveCommand(const Terminal &terminal, const QStringList &arguments, const std::optional<QByteArray> &input = QByteArray());
    ~LiveCommand();

    void type(const QByteArray &text) { m_process.write(text); }
    void close() { m_process.closeWriteChannel(); }
    void signal(int number) const;

    /// What came on standard error so far.
    QString err();
    /// The line of standard error that begins so, once it is there; empty when it never comes.
    QString line(const QString &beginning);

    /// Waits for its end.
    Ran finish();

private:
    QProcess m_process;
    QByteArray m_err;
};

/// Runs one to its end.
Ran live(const Terminal &terminal, const QStringList &arguments, const QByteArray &input = {});
