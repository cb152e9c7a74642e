// Ctrl+C while rollcall changes apply runs: it ends behind the batch that is being sent, the rest stays staged, and the same command
// goes on with it. After a kill it settles what was under way as well.
#include "tests/app/livecommand.h"
#include "tests/app/staging.h"
#include "tests/net/awaited.h"

#include "app/session/datafolder.h"
#include "models/domain/role.h"
#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"

#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ChangesStopTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stopsAndGoesOn_data();
    void stopsAndGoesOn();
    void goesOnWithWhatIsUnderWay();
    void tellsPasswordsWhateverElseFails();

private:
    /// Answers the set.
    QString stagePeople(int count, bool withPasswords = false);
    qint64 people() const { return m_directory->integer("SELECT count(*) FROM users WHERE email LIKE 'p%@acme.example'").value_or(0); }
    qint64 changes(int state) const;

    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<Sql::Connection> m_directory;
};

void ChangesStopTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.reset();
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
}

QString ChangesStopTest::stagePeople(int count, bool withPasswords)
{
    const QString set = stageIn(*m_terminal, [count, withPasswords](const OrganizationId &organization) {
        QList<Payload> payloads;
        for (int i = 0; i < count; ++i) {
            AddMember add;
            add.organization = EntityId{EntityKind::Organization, organization.toString(), {}};
            add.values = {{u"email"_s, u"p%1@acme.example"_s.arg(i)}, {u"name"_s, u"Person %1"_s.arg(i)}};
            add.roles = {EntityId{EntityKind::Role, BuiltInRole::member().toString(), {}}};
            add.generatePassword = withPasswords;
            payloads.append(add);
        }
        return payloads;
    });
    // Not before: what else opens and closes the file in this process takes its locks away.
    auto opened = Sql::Connection::open(DataFolder::find(m_terminal->folder()).directoryFile, Sql::Connection::Access::Write);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_directory = std::move(*opened);
    return set;
}

qint64 ChangesStopTest::changes(int state) const
{
    const auto basket = Sql::Connection::open(m_terminal->file(u"workspace.sqlite"_s), Sql::Connection::Access::Write);
    return basket ? (*basket)->integer("SELECT count(*) FROM staged_changes WHERE state = ?", state).value_or(-1) : -1;
}

void ChangesStopTest::stopsAndGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a request to end") << SIGTERM;
}

void ChangesStopTest::stopsAndGoesOn()
{
    QFETCH(const int, signal);
    constexpr int all = 5000;
    const QStringList apply{u"changes"_s, u"apply"_s, stagePeople(all), u"--yes"_s};
    LiveCommand command(*m_terminal, apply);
    QVERIFY(waitFor([this] { return people() > 0; }, 120'000));
    // Its next batch waits for us, so that the signal comes in the middle of it.
    QVERIFY(m_directory->script("BEGIN IMMEDIATE"));
    command.signal(signal);
    QVERIFY(m_directory->script("ROLLBACK"));
    const Ran stopped = command.finish();
    QVERIFY2(stopped.exit == 3, qPrintable(u"%1 %2"_s.arg(stopped.exit).arg(stopped.err)));
    const qint64 done = people();
    QVERIFY2(done < all, qPrintable(stopped.out));
    QVERIFY2(stopped.out.contains(u"Applied %1 of %2"_s.arg(done).arg(all)), qPrintable(stopped.out));
    QVERIFY2(stopped.err.contains(u"Stopped with %1 change"_s.arg(all - done)) && stopped.err.contains(u"same command goes on"_s)
                 && stopped.err.contains(u"rollcall changes undo "_s), qPrintable(stopped.err));
    // Nothing is left in between.
    QCOMPARE(changes(static_cast<int>(ItemState::Staged)), all - done);
    QCOMPARE(changes(static_cast<int>(ItemState::Sending)), 0);

    const Ran last = m_terminal->run(apply);
    QVERIFY2(last.exit == 0 && last.out.contains(u"Applied %1 of %1"_s.arg(all - done)), qPrintable(last.err + last.out));
    QCOMPARE(people(), all);
    m_terminal->mustRun({u"audit"_s, u"verify"_s});
}

void ChangesStopTest::goesOnWithWhatIsUnderWay()
{
    const QString set = stagePeople(2);
    {
        // Claimed, and then the program was killed: nothing of the set is staged any more.
        const auto basket = Sql::Connection::open(m_terminal->file(u"workspace.sqlite"_s), Sql::Connection::Access::Write);
        QVERIFY(basket && (*basket)->script("UPDATE staged_changes SET state = 1, sent = 1 WHERE state = 0"));
    }
    const Ran ran = m_terminal->mustRun({u"changes"_s, u"apply"_s, set, u"--yes"_s});
    QVERIFY2(ran.out.contains(u"Applied 2 of 2"_s), qPrintable(ran.out));
    QCOMPARE(people(), 2);
}

/// They were made, and nobody else knows them: a newer Rollcall has changed the basket's file meanwhile.
void ChangesStopTest::tellsPasswordsWhateverElseFails()
{
    const QString set = stagePeople(2, true);
    QVERIFY(m_directory->script("BEGIN IMMEDIATE"));
    LiveCommand command(*m_terminal, {u"changes"_s, u"apply"_s, set, u"--yes"_s});
    QVERIFY(waitFor([this] { return changes(static_cast<int>(ItemState::Sending)) == 2; }, 120'000));
    {
        const auto basket = Sql::Connection::open(m_terminal->file(u"workspace.sqlite"_s), Sql::Connection::Access::Write);
        QVERIFY(basket && (*basket)->script("PRAGMA user_version = 99"));
    }
    QVERIFY(m_directory->script("ROLLBACK"));
    const Ran ran = command.finish();
    QCOMPARE(ran.exit, 1);
    QCOMPARE(people(), 2);
    QVERIFY2(ran.out.contains(u"Temporary password of p0@acme.example"_s) || ran.out.contains(u"Temporary password of Person 0"_s), qPrintable(ran.out + ran.err));
    QCOMPARE(ran.out.count(u"Temporary password of "_s), 2);
    QVERIFY2(ran.err.contains(u"newer"_s), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(ChangesStopTest)
#include "changesstoptest.moc"
