#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace Rollcall::Sql {

class Connection;

/// A value that a function of ours reads through its address; it lives as long as the statement runs.
struct Pointer {
    const void *address = nullptr;
    const char *type = nullptr; ///< A literal, as sqlite3_bind_pointer wants it.
};

/// Bound as text, not as a blob.
struct Utf8 {
    const QByteArray &bytes;
};

/// A compiled statement on loan from its connection; given back, reset, when it goes out of scope.
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Parameters count from 1.
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value);     ///< As a blob; a null array is an empty one.
    Statement &bind(int index, const Utf8 &value);
    Statement &bind(int index, const QDateTime &value);      ///< As milliseconds of UTC; NULL when invalid.
    Statement &bind(int index, std::optional<qint64> value); ///< NULL without a value.
    Statement &bind(int index, const Pointer &value);
    template<typename Tag>
    Statement &bind(int index, const Id<Tag> &value)
    {
        return bind(index, value.toString());
    }

    /// True: a row is there. False: no more, or a fault, which the connection keeps.
    bool step();
    /// Makes it ready to run once more; its values stay bound.
    void reset();

    // Columns count from 0.
    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const; ///< Of a text: its UTF-8.
    std::string_view bytes(int column) const; ///< The same without a copy, until the next step.
    QDateTime time(int column) const;
    std::optional<qint64> maybe(int column) const;
    template<typename T>
    T id(int column) const
    {
        return T(text(column));
    }

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement, std::shared_ptr<void> loan, bool *inUse);
    void check(int code);

    Connection *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::shared_ptr<void> m_loan; ///< Keeps the cache entry, whose flag says that it is taken.
    bool *m_inUse = nullptr;      ///< Null: not from the cache, finalized at the end.
};

} // namespace Rollcall::Sql
