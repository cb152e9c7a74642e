#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace Rollcall::Bench {

/// SQLite by its own interface, without anything of ours: what floors are measured with.
class PlainSql final
{
public:
    explicit PlainSql(const QString &path);
    ~PlainSql();
    PlainSql(const PlainSql &) = delete;
    PlainSql &operator=(const PlainSql &) = delete;

    /// Statements without values; ends the program when one fails.
    void run(const QByteArray &sql);

    /// One statement, bound and stepped through; false from `row` ends it.
    class Query final
    {
    public:
        Query(PlainSql &sql, const QByteArray &text);
        ~Query();
        Query(const Query &) = delete;
        Query &operator=(const Query &) = delete;
        Query &bind(int index, qint64 value);
        Query &bind(int index, const QByteArray &utf8);
        Query &bindBlob(int index, const QByteArray &bytes);
        bool step();
        void reset();
        int columns() const;
        qint64 integer(int column) const;
        QByteArray text(int column) const; ///< A copy.
        const char *bytes(int column, int &size) const;

    private:
        sqlite3 *m_handle;
        sqlite3_stmt *m_statement = nullptr;
    };

    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace Rollcall::Bench
