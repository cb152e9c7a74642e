#include "models/store/opening/health.h"

#include "models/store/sql/connection.h"

#include <QFileInfo>
#include <QStringList>

namespace Rollcall::Opening {

using namespace Qt::StringLiterals;

namespace {

// A complete check takes about 5 ms for each MiB; more than this would delay the start.
constexpr qint64 checkedCompletely = 16 * 1024 * 1024;

/// Both ends of each table: pages that are missing or overwritten at the end of the file are found so.
bool canEnterTables(Sql::Connection &sql)
{
    QStringList tables;
    {
        auto rows = sql.select("SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                               "AND name NOT LIKE 'sqlite@_%' ESCAPE '@'");
        while (rows.step())
            tables.append(rows.text(0));
    }
    for (const QString &table : std::as_const(tables)) {
        const QByteArray name = u"\"%1\""_s.arg(QString(table).replace(u'"', u"\"\""_s)).toUtf8();
        for (const char *order : {" ORDER BY 1 ASC LIMIT 1", " ORDER BY 1 DESC LIMIT 1"}) {
            sql.select(QByteArray("SELECT * FROM " + name + order)).step();
            if (sql.fault())
                return false;
        }
    }
    return !sql.fault();
}

} // namespace

bool isSound(Sql::Connection &sql)
{
    if (!canEnterTables(sql))
        return false;
    if (QFileInfo(sql.path()).size() > checkedCompletely)
        return true;
    auto check = sql.select("PRAGMA quick_check(1)");
    return check.step() && check.text(0) == u"ok"_s;
}

bool isReadable(Sql::Connection &sql)
{
    sql.clearFault();
    for (const char *probe : {"SELECT count(*) FROM organizations", "SELECT users FROM totals", "SELECT max(sequence) FROM feed"}) {
        if (!sql.integer(probe) && sql.fault())
            return false;
    }
    return true;
}

} // namespace Rollcall::Opening
