#include "files.h"

#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Rollcall {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

int modeOf(const QString &path)
{
    struct stat about = {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? static_cast<int>(about.st_mode & 0777) : -1;
}

bool runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qWarning("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return done;
}

namespace {

constexpr uid_t nobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser(const QString &folder)
    : m_was(::getuid() == 0)
{
    if (!m_was)
        return;
    QStringList paths{folder};
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); all.hasNext();)
        paths.append(all.next());
    for (const QString &path : std::as_const(paths)) {
        if (::chown(QFile::encodeName(path).constData(), nobody, static_cast<gid_t>(-1)) != 0)
            qFatal("chown failed");
    }
    // The saved id stays, so that the way back is open.
    if (::setresuid(nobody, nobody, 0) != 0)
        qFatal("setresuid failed");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_was && ::setresuid(0, 0, 0) != 0)
        qFatal("setresuid failed");
}

} // namespace Rollcall
