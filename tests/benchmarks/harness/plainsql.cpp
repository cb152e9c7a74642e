#include "tests/benchmarks/harness/plainsql.h"

#include "tests/benchmarks/harness/bench.h"

#include <sqlite3.h>

namespace Rollcall::Bench {

namespace {

[[noreturn]] void fail(sqlite3 *handle, const QByteArray &sql)
{
    giveUp(QString::fromUtf8(sqlite3_errmsg(handle)) + QStringLiteral(": ") + QString::fromUtf8(sql.left(300)));
}

} // namespace

PlainSql::PlainSql(const QString &path)
{
    // As the program does at its first connection, which may come after this one.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        fail(m_handle, path.toUtf8());
    run("PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY");
}

PlainSql::~PlainSql()
{
    sqlite3_close(m_handle);
}

void PlainSql::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
}

PlainSql::Query::Query(PlainSql &sql, const QByteArray &text) : m_handle(sql.handle())
{
    if (sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr) != SQLITE_OK)
        fail(m_handle, text);
}

PlainSql::Query::~Query()
{
    sqlite3_finalize(m_statement);
}

PlainSql::Query &PlainSql::Query::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

PlainSql::Query &PlainSql::Query::bind(int index, const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

PlainSql::Query &PlainSql::Query::bindBlob(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool PlainSql::Query::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE && code != SQLITE_INTERRUPT)
        fail(m_handle, sqlite3_sql(m_statement));
    return code == SQLITE_ROW;
}

void PlainSql::Query::reset()
{
    sqlite3_reset(m_statement);
}

int PlainSql::Query::columns() const
{
    return sqlite3_column_count(m_statement);
}

qint64 PlainSql::Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

const char *PlainSql::Query::bytes(int column, int &size) const
{
    const void *blob = sqlite3_column_blob(m_statement, column);
    size = sqlite3_column_bytes(m_statement, column);
    return static_cast<const char *>(blob);
}

QByteArray PlainSql::Query::text(int column) const
{
    int size = 0;
    const char *begin = bytes(column, size);
    return QByteArray(begin, size);
}

} // namespace Rollcall::Bench
