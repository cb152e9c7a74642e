// The program is killed at any moment: what it had acknowledged is there, once, and the file is sound.
#include "tests/app/terminal.h"
#include "tests/checkout/checkout.h"
#include "tests/faults/invariants.h"
#include "tests/faults/seeds.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasAcknowledged();

private:
    bool addAndKill(const QString &email, int afterMilliseconds);

    Terminal m_terminal;
};

/// Answers whether the program had said that the member was added before it was killed.
bool KillTest::addAndKill(const QString &email, int afterMilliseconds)
{
    QProcess process;
    process.setProgram(builtProgram());
    process.setArguments({u"--data-dir"_s, m_terminal.folder(), u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s,
                          u"--email"_s, email, u"--role"_s, u"Member"_s});
    process.start();
    // Ends earlier when the program does.
    if (!process.waitForFinished(afterMilliseconds)) {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
    }
    return process.readAllStandardOutput().startsWith("Added");
}

void KillTest::keepsWhatWasAcknowledged()
{
    m_terminal.mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(addAndKill(u"first@acme.example"_s, 60'000));
    auto needed = timer.elapsed();
    QStringList acknowledged{u"first@acme.example"_s};
    int killed = 0;
    QRandomGenerator random(firstSeed());
    const int rounds = roundsOr(40);
    for (int i = 0; i < rounds; ++i) {
        const QString email = u"p%1@acme.example"_s.arg(i);
        // Some are killed while they start, some while they write, some have just ended; a busy machine takes longer.
        timer.restart();
        if (addAndKill(email, static_cast<int>(random.bounded(1 + static_cast<int>(needed) * 5 / 4)))) {
            needed = timer.elapsed();
            acknowledged.append(email);
        } else {
            ++killed;
        }
    }
    qInfo("%d of %d were killed before they answered", killed, rounds);
    QVERIFY(killed > 0);

    const Ran listed = m_terminal.mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s});
    QStringList found;
    for (const auto &member : listed.list(u"members"_s)) {
        if (const QString email = member.toObject().value("email"_L1).toString(); !email.isEmpty())
            found.append(email);
    }
    for (const auto &email : std::as_const(acknowledged))
        QVERIFY2(found.contains(email), qPrintable(email));
    QCOMPARE(found.removeDuplicates(), 0);
    QCOMPARE(brokenInvariants(m_terminal.file(u"directory.sqlite"_s)), QStringList());
    QVERIFY(addAndKill(u"last@acme.example"_s, 60'000));
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
