#include "models/store/sql/statement.h"

#include "models/store/sql/connection.h"

#include <sqlite3.h>

#include <utility>

namespace Rollcall::Sql {

Statement::Statement(Connection &connection, sqlite3_stmt *statement, std::shared_ptr<void> loan, bool *inUse)
    : m_connection(&connection)
    , m_statement(statement)
    , m_loan(std::move(loan))
    , m_inUse(inUse)
{
    if (m_inUse)
        *m_inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_loan(std::move(other.m_loan))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_connection->failFrom(code, sqlite3_sql(m_statement));
}

Statement &Statement::bind(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    // Most columns of most rows: not worth a piece of memory each.
    if (value.isEmpty()) {
        if (m_statement)
            check(sqlite3_bind_text64(m_statement, index, "", 0, SQLITE_STATIC, SQLITE_UTF8));
        return *this;
    }
    const QByteArray utf8 = value.toUtf8();
    return bind(index, Utf8{utf8});
}

Statement &Statement::bind(int index, const Utf8 &value)
{
    if (m_statement) {
        check(sqlite3_bind_text64(m_statement, index, value.bytes.constData(), static_cast<sqlite3_uint64>(value.bytes.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (m_statement) {
        check(sqlite3_bind_blob64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                                  SQLITE_TRANSIENT));
    }
    return *this;
}

Statement &Statement::bind(int index, const QDateTime &value)
{
    return bind(index, value.isValid() ? std::optional<qint64>(value.toMSecsSinceEpoch()) : std::nullopt);
}

Statement &Statement::bind(int index, std::optional<qint64> value)
{
    if (m_statement && !value)
        check(sqlite3_bind_null(m_statement, index));
    return value ? bind(index, *value) : *this;
}

Statement &Statement::bind(int index, const Pointer &value)
{
    if (m_statement)
        check(sqlite3_bind_pointer(m_statement, index, const_cast<void *>(value.address), value.type, nullptr));
    return *this;
}

bool Statement::step()
{
    if (!m_statement || m_connection->fault())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->failFrom(code, sqlite3_sql(m_statement));
    return false;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::string_view Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

std::optional<qint64> Statement::maybe(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace Rollcall::Sql
