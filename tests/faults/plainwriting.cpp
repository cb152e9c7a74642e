#include "tests/faults/plainwriting.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace Rollcall {

void writePlainly(const QString &file, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

} // namespace Rollcall
