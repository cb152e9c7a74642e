#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// What came back from one run of the real executable.
struct Ran {
    int exit = -1;
    QString out;
    QString err;
    QJsonObject json() const;
    /// The object below this key of the document.
    QJsonObject json(const QString &key) const { return json().value(key).toObject(); }
    /// The array below this key of the document.
    QJsonArray list(const QString &key) const;
};

/// Runs the real executable over a fresh data folder, without a terminal.
class Terminal final
{
public:
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Ran run(const QStringList &arguments, const QString &folder = {}) const;
    /// The same, and says so when it fails.
    Ran mustRun(const QStringList &arguments) const;
    /// A line for /bin/sh in which $R is the executable, with the data folder set.
    Ran shell(const QString &line) const;

private:
    QTemporaryDir m_folder;
};
