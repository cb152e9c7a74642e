#include "models/store/migrations/migrations.h"

#include "models/store/sql/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// The resource lives in a static library: the linker drops it unless somebody asks for it, outside any namespace.
static void keepMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace Rollcall::Migrations {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Store)
};

/// Version n is made by the n-th file.
QStringList files()
{
    keepMigrations();
    const QDir folder(u":/store/migrations"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

std::optional<Error> step(Sql::Connection &sql, const QString &file, int version)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, Words::tr("Rollcall is not installed completely. Install it again."), file, {}};

    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(applicationId)
        + ";PRAGMA user_version=" + QByteArray::number(version) + ";";
    if (!sql.script("BEGIN IMMEDIATE"))
        return sql.fault();
    // Another process may have done it while this one waited for the lock.
    const bool due = sql.integer("PRAGMA user_version").value_or(0) < version;
    if (!sql.fault() && (!due || (sql.script(script.readAll()) && sql.script(stamp))) && sql.script("COMMIT"))
        return std::nullopt;
    const std::optional<Error> fault = sql.fault();
    sql.script("ROLLBACK");
    return fault;
}

} // namespace

int newest()
{
    static const int count = static_cast<int>(files().size());
    return count;
}

Stamp stampOf(Sql::Connection &sql)
{
    return {sql.integer("PRAGMA application_id").value_or(0), sql.integer("PRAGMA user_version").value_or(0)};
}

std::optional<Error> refusal(const Stamp &stamp, bool empty, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    const bool ours = stamp.application == applicationId;
    if (!ours && !(empty && stamp.application == 0 && stamp.version == 0)) {
        return Error{Error::Kind::Storage,
                     Words::tr("“%1” is a database of another program. Choose another file; it was not changed.").arg(file),
                     {}, {}};
    }
    if (ours && stamp.version > newest()) {
        return Error{Error::Kind::Storage,
                     Words::tr("“%1” was written by a newer Rollcall (schema %2; this one knows up to %3). Install the "
                               "newer version; the file was not changed.")
                         .arg(file)
                         .arg(stamp.version)
                         .arg(newest()),
                     {}, {}};
    }
    return std::nullopt;
}

std::optional<Error> run(Sql::Connection &sql)
{
    const QStringList scripts = files();
    for (qint64 version = stampOf(sql).version; version < scripts.size() && !sql.fault(); ++version) {
        if (const auto fault = step(sql, scripts.at(version), static_cast<int>(version) + 1))
            return fault;
    }
    return sql.fault();
}

} // namespace Rollcall::Migrations
