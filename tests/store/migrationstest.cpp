#include "files.h"
#include "models/store/migrations/migrations.h"
#include "openstore.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Every schema that was ever released opens, keeps its data, and ends up as a new one does. schemas/<version>.sql is a dump
/// of a small directory; a new migration comes with the dump of the version before it.
class MigrationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void earlierSchemas_data();
    void earlierSchemas();
    void everyVersionHasADump();

private:
    static void checkData(ReadSession &session);
    static QStringList schemaOf(const QString &path)
    {
        QStringList objects;
        sqlite3 *handle = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &handle);
        sqlite3_exec(handle, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
                     [](void *list, int, char **values, char **) {
                         static_cast<QStringList *>(list)->append(
                             QStringList{QString::fromUtf8(values[0]), QString::fromUtf8(values[1]), QString::fromUtf8(values[2])}
                                 .join(u' ')
                                 .simplified());
                         return 0;
                     },
                     &objects, nullptr);
        sqlite3_close(handle);
        return objects;
    }
    static QDir dumps() { return QDir(QFINDTESTDATA("schemas")); }
};

void MigrationsTest::earlierSchemas_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : dumps().entryList({u"*.sql"_s}))
        QTest::newRow(qPrintable(file)) << dumps().filePath(file);
}

void MigrationsTest::checkData(ReadSession &session)
{
    MemberQuery query;
    query.text = u"shevchenko kyiv"_s;
    const auto found = session.members(query, everything, 0, 10).rows;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().user.name, u"Olena Shevchenko"_s);
    const Person person = session.person(found.first().user, everything);
    QCOMPARE(person.memberships.size(), 1);
    const MembershipDetails &details = person.memberships.first();
    QCOMPARE(details.organizationName, u"Acme Ltd"_s);
    QCOMPARE(details.membership.department, u"R&D"_s);
    QCOMPARE(details.roles.first().permissions, QStringList{u"organization:owner"_s});
    QVERIFY(details.invitation.has_value());
    QCOMPARE(session.countMembers({}, everything, CountMode::Exact).value, 3);
    QCOMPARE(session.organizationRow(details.membership.organization)->ownerCount, 1);
    QCOMPARE(session.journal({}, everything).size(), 1);
    QCOMPARE(session.directoryOwner(), found.first().user.id);
}

void MigrationsTest::earlierSchemas()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    QVERIFY(runSql(path, bytesOf(file)));
    {
        Store store(path);
        const auto mode = openAt(store);
        QVERIFY2(mode, mode ? "" : qPrintable(mode.error().message + mode.error().details));
        QCOMPARE(*mode, Store::Mode::ReadWrite);
        const auto read = store.read<bool>([](ReadSession &session) {
            checkData(session);
            return Result<bool>(true);
        });
        QVERIFY(read.result());
    }
    const QString fresh = folder.filePath(u"new.sqlite"_s);
    {
        Store store(fresh);
        QVERIFY(openAt(store));
    }
    QCOMPARE(schemaOf(path), schemaOf(fresh));
}

void MigrationsTest::everyVersionHasADump()
{
    for (int version = 1; version <= Migrations::directorySchema().newest(); ++version)
        QVERIFY2(dumps().exists(u"%1.sql"_s.arg(version, 3, 10, QChar(u'0'))), qPrintable(QString::number(version)));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
