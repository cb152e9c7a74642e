#pragma once

#include "models/domain/error.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Migrations {

/// One kind of database file of ours: its numbered scripts are its versions.
struct Schema {
    /// What a script cannot say, done after it in the same transaction. A fault of the connection takes both back.
    using Step = void (*)(Sql::Connection &sql);

    qint64 application;           ///< Its `PRAGMA application_id`.
    QStringList scripts;          ///< Files; version n is made by the n-th.
    QHash<int, Step> steps = {};  ///< By the version that they belong to.

    /// The version that this program reads and writes.
    int newest() const { return static_cast<int>(scripts.size()); }
    /// Of a folder with scripts "001_….sql", "002_….sql".
    static Schema inFolder(qint64 application, const QString &folder);
};

/// An embedded directory or a mirror ("Roll").
const Schema &directorySchema();

/// What a file says that it is.
struct Stamp {
    qint64 application = 0;
    qint64 version = 0;
};

/// Of an open database, what is committed in its write-ahead log included.
Stamp stampOf(Sql::Connection &sql);

/// The reason why a database with this stamp is not for us, if there is one: another program's, or from a newer Rollcall.
/// `empty`: it holds no table.
std::optional<Error> refusal(const Schema &schema, const Stamp &stamp, bool empty, const QString &path);

/// Brings the schema to the newest version, each step in a transaction of its own. Safe when several processes start at
/// once.
std::optional<Error> run(Sql::Connection &sql, const Schema &schema);

} // namespace Rollcall::Migrations
