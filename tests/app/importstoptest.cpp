// Ctrl+C while rollcall import runs: it ends behind the rows that are being sent, says how to go on, and nobody is there twice.
#include "tests/app/livecommand.h"
#include "tests/net/awaited.h"

#include "app/session/datafolder.h"
#include "models/store/sql/connection.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportStopTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stopsAndGoesOn_data();
    void stopsAndGoesOn();

private:
    static constexpr int people = 5000;
    std::unique_ptr<Terminal> m_terminal;
};

void ImportStopTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
}

void ImportStopTest::stopsAndGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a request to end") << SIGTERM;
}

void ImportStopTest::stopsAndGoesOn()
{
    QFETCH(const int, signal);
    QFile csv(m_terminal->file(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("E-mail,Name,Role\n");
    for (int i = 0; i < people; ++i)
        csv.write(u"p%1@acme.example,Person %1,Member\n"_s.arg(i).toUtf8());
    csv.close();
    const QStringList import{u"import"_s, csv.fileName(), u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s};
    auto directory = Sql::Connection::open(DataFolder::find(m_terminal->folder()).directoryFile, Sql::Connection::Access::Write);
    QVERIFY(directory);
    const auto imported = [&] { return (*directory)->integer("SELECT count(*) FROM users WHERE email LIKE 'p%@acme.example'").value_or(0); };

    LiveCommand command(*m_terminal, import);
    QVERIFY(waitFor([&] { return imported() > 0; }, 120'000));
    // Its next batch waits for us, so that the signal comes in the middle of it.
    QVERIFY((*directory)->script("BEGIN IMMEDIATE"));
    command.signal(signal);
    QVERIFY((*directory)->script("ROLLBACK"));
    const Ran stopped = command.finish();
    QVERIFY2(stopped.exit == 3, qPrintable(u"%1 %2"_s.arg(stopped.exit).arg(stopped.err)));
    const qint64 done = imported();
    QVERIFY2(done < people, qPrintable(stopped.out));
    QVERIFY2(stopped.out.contains(u"%1 row(s) imported"_s.arg(done)) || stopped.out.contains(u"%1 rows imported"_s.arg(done)), qPrintable(stopped.out));
    QVERIFY2(stopped.err.contains(u"Stopped with %1 row"_s.arg(people - done)) && stopped.err.contains(u"same command goes on"_s)
                 && stopped.err.contains(u"rollcall changes undo "_s), qPrintable(stopped.err));

    const Ran last = m_terminal->run(import);
    QVERIFY2(last.exit == 0, qPrintable(last.err + last.out));
    QCOMPARE(imported(), people);
    QCOMPARE((*directory)->integer("SELECT count(*) FROM memberships m JOIN users u ON u.id = m.user WHERE u.email LIKE 'p%@acme.example'"), people);
    m_terminal->mustRun({u"audit"_s, u"verify"_s});
}

QTEST_GUILESS_MAIN(ImportStopTest)
#include "importstoptest.moc"
