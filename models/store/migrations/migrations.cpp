#include "models/store/migrations/migrations.h"

#include "models/store/journal/chain.h"
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

std::optional<Error> step(Sql::Connection &sql, const Schema &schema, const QString &file, int version)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, Words::tr("Rollcall is not installed completely. Install it again."), file, {}};

    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(schema.application)
        + ";PRAGMA user_version=" + QByteArray::number(version) + ";";
    if (!sql.script("BEGIN IMMEDIATE"))
        return sql.fault();
    // Another process may have done it while this one waited for the lock.
    const bool due = sql.integer("PRAGMA user_version").value_or(0) < version;
    if (due && !sql.fault() && sql.script(script.readAll())) {
        if (const auto further = schema.steps.value(version))
            further(sql);
        if (!sql.fault())
            sql.script(stamp);
    }
    if (!sql.fault() && sql.script("COMMIT"))
        return std::nullopt;
    const std::optional<Error> fault = sql.fault();
    sql.script("ROLLBACK");
    return fault;
}

} // namespace

const Schema &directorySchema()
{
    keepMigrations();
    static const Schema schema = [] {
        Schema made = Schema::inFolder(0x526f6c6c, u":/store/migrations"_s);
        made.steps.insert(2, &Journal::chainEarlier);
        return made;
    }();
    return schema;
}

Schema Schema::inFolder(qint64 application, const QString &folder)
{
    Schema schema{application, {}, {}};
    const QDir scripts(folder);
    for (const QString &name : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        schema.scripts.append(scripts.filePath(name));
    return schema;
}

Stamp stampOf(Sql::Connection &sql)
{
    return {sql.integer("PRAGMA application_id").value_or(0), sql.integer("PRAGMA user_version").value_or(0)};
}

std::optional<Error> refusal(const Schema &schema, const Stamp &stamp, bool empty, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    const bool ours = stamp.application == schema.application;
    if (!ours && !(empty && stamp.application == 0 && stamp.version == 0)) {
        return Error{Error::Kind::Storage,
                     Words::tr("“%1” is a database of another program. Choose another file; it was not changed.").arg(file),
                     {}, {}};
    }
    if (ours && stamp.version > schema.newest()) {
        return Error{Error::Kind::Storage,
                     Words::tr("“%1” was written by a newer Rollcall (schema %2; this one knows up to %3). Install the "
                               "newer version; the file was not changed.")
                         .arg(file)
                         .arg(stamp.version)
                         .arg(schema.newest()),
                     {}, {}};
    }
    return std::nullopt;
}

std::optional<Error> run(Sql::Connection &sql, const Schema &schema)
{
    for (qint64 version = stampOf(sql).version; version < schema.newest() && !sql.fault(); ++version) {
        if (const auto fault = step(sql, schema, schema.scripts.at(version), static_cast<int>(version) + 1))
            return fault;
    }
    return sql.fault();
}

} // namespace Rollcall::Migrations
