#include "models/store/sql/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <sqlite3.h>
#include <sys/resource.h>

namespace Rollcall::Sql {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

constexpr QStringView faultMark = u"SQLite ";

QString details(int code, sqlite3 *handle, const char *sql)
{
    QString text = u"%1%2: %3"_s.arg(faultMark).arg(code).arg(QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
    if (sql)
        text += u"\n"_s + QString::fromUtf8(sql);
    return text;
}

/// SQLite tells a full disk from a broken one only where the system's word was ENOSPC.
bool isNoRoom(int code, sqlite3 *handle, const QString &file)
{
    const int error = handle ? sqlite3_system_errno(handle) : 0;
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return true;
    if (code != SQLITE_IOERR_WRITE && code != SQLITE_IOERR_TRUNCATE && code != SQLITE_IOERR_SHMSIZE)
        return false;
    constexpr qint64 tight = 1024 * 1024;
    rlimit limit = {};
    return QStorageInfo(QFileInfo(file).path()).bytesAvailable() < tight
        || (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY);
}

QString sentence(int code, sqlite3 *handle, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Words::tr("There is no room left to write “%1”. Nothing was changed; free some space and try again.").arg(file);
    case SQLITE_IOERR:
        return isNoRoom(code, handle, file)
                   ? Words::tr("There is no room left to write “%1”. Nothing was changed; free some space and try again.").arg(file)
                   : Words::tr("The disk reported an error at “%1”. Nothing was changed; check the disk and try again.").arg(file);
    case SQLITE_NOTADB:
        return Words::tr("“%1” is not a database of Rollcall. Choose another file.").arg(file);
    case SQLITE_CORRUPT:
        return Words::tr("“%1” is damaged. Restore it from a backup copy.").arg(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr("Another program is writing to “%1”. Nothing was changed; try again in a moment.").arg(file);
    case SQLITE_READONLY:
        return Words::tr("“%1” can only be read here. Nothing was changed.").arg(file);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Words::tr("“%1” could not be opened. Check that you may read and write the file and its folder.").arg(file);
    case SQLITE_NOMEM:
        return Words::tr("There was not enough memory to work on “%1”. Close other programs and try again.").arg(file);
    case SQLITE_CONSTRAINT:
        return Words::tr("The change contradicts what the directory holds now. Nothing was changed; look at it again.");
    default:
        return Words::tr("The database “%1” could not do what was asked. Nothing was changed.").arg(file);
    }
}

} // namespace

Error faultOf(int code, sqlite3 *handle, const QString &path, const char *sql)
{
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return cancelled();
    const auto kind = (code & 0xff) == SQLITE_CONSTRAINT ? Error::Kind::Conflict : Error::Kind::Storage;
    return {kind, sentence(code, handle, QDir::toNativeSeparators(path)), details(code, handle, sql), {}};
}

bool isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

bool isDamage(const Error &error)
{
    const QString code = error.details.section(u':', 0, 0);
    return code.startsWith(faultMark) && isDamage(code.mid(faultMark.size()).toInt());
}

Error cancelled()
{
    return {Error::Kind::Cancelled, Words::tr("Stopped before it was done. Nothing was changed."), {}, {}};
}

} // namespace Rollcall::Sql
