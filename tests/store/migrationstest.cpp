#include "files.h"
#include "models/store/migrations/migrations.h"
#include "models/store/sql/connection.h"
#include "openstore.h"
#include "tests/checkout/checkout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
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
    void longJournalIsChained();
    void failedStepLeavesTheFileAsItWas();

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
    static QDir dumps() { return QDir(checkoutPath(u"tests/store/schemas")); }
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
    const auto entries = session.journal({}, everything);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().actorName, u"Olena Shevchenko"_s);
    QCOMPARE(entries.first().targetName, u"Olena Shevchenko"_s);
    QCOMPARE(entries.first().after, (QJsonObject{{u"name"_s, u"Olena Shevchenko"_s}}));
    QCOMPARE(session.verifyJournal({}).rows, 1);
    QVERIFY(!session.verifyJournal({}).fault);
    QVERIFY(session.hasPersonKey(found.first().user.id));
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

/// By hand: ROLLCALL_JOURNAL_ROWS=1000000 test_store_migrationstest longJournalIsChained
void MigrationsTest::longJournalIsChained()
{
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_JOURNAL_ROWS");
    const int rows = asked > 0 ? asked : 3'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    QVERIFY(runSql(path, bytesOf(dumps().filePath(u"001.sql"_s))));
    QVERIFY(runSql(path, R"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<)" + QByteArray::number(rows) + R"()
        INSERT INTO journal(change, at, actor, actor_name, kind, target, organization, place, target_name, verb, before, after)
        SELECT printf('c%035d', i), 1790000000000+i, '01a1fd0b-5684-7001-b680-3ff9f86b79fd', 'Olena Shevchenko', 2 + i%2,
            printf('01a1fd0b-5684-7001-b680-%012d', (i*7919)%(1+)" + QByteArray::number(rows / 3) + R"()), '', '', 'Person '||i, 'patch',
            json_object('name', 'Person '||i, 'email', 'person'||i||'@example.com', 'city', 'Kyiv', 'fullAddress',
                'Some Street 12, Apartment 4', 'phone', '+380441234567', 'created', '2026-03-01T12:00:00.000Z'),
            json_object('name', 'Person '||i, 'email', 'person'||i||'@example.com', 'city', 'Lviv', 'fullAddress',
                'Some Street 12, Apartment 4', 'phone', '+380441234567', 'created', '2026-03-01T12:00:00.000Z')
        FROM n)"));
    QElapsedTimer timer;
    timer.start();
    Store store(path);
    QVERIFY(openAt(store));
    const qint64 opening = timer.restart();
    const auto verdict = store.read<JournalVerdict>([](ReadSession &session) -> Result<JournalVerdict> {
        return session.verifyJournal({});
    }).result();
    if (asked > 0)
        qInfo("%d rows: migrated in %lld ms, verified in %lld ms", rows, opening, timer.elapsed());
    QVERIFY(verdict && !verdict->fault);
    QCOMPARE(verdict->rows, rows + 1);
    const auto last = store.read<JournalEntry>([](ReadSession &session) -> Result<JournalEntry> {
        return session.journal({{}, {}, 1}, everything).first();
    }).result();
    QCOMPARE(last->targetName, u"Person %1"_s.arg(rows));
    QCOMPARE(last->before.value(u"city"_s).toString(), u"Kyiv"_s);
    QCOMPARE(last->after.value(u"city"_s).toString(), u"Lviv"_s);
    QVERIFY(runSql(path, "SELECT CASE WHEN (SELECT count(*) FROM journal WHERE before<>'' OR after<>'' OR target_name<>'' OR "
                         "actor_name<>'')>0 THEN json('not sealed') END"));
}

/// What a script and its step did is taken back together.
void MigrationsTest::failedStepLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    QVERIFY(runSql(path, bytesOf(dumps().filePath(u"001.sql"_s))));
    const QStringList before = schemaOf(path);
    auto sql = Sql::Connection::open(path, Sql::Connection::Access::Write);
    QVERIFY(sql);
    Migrations::Schema schema = Migrations::directorySchema();
    schema.steps.insert(2, [](Sql::Connection &connection) { connection.fail({Error::Kind::Storage, u"no"_s, {}, {}}); });
    const auto fault = Migrations::run(**sql, schema);
    QVERIFY(fault);
    QCOMPARE(fault->message, u"no"_s);
    QCOMPARE(Migrations::stampOf(**sql).version, 0); // A fault sticks.
    sql->reset();
    QCOMPARE(schemaOf(path), before);
    QVERIFY(opened(path));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
