// Two-person approval on the real executable. Two people of one directory stand for two computers: each has a key.
#include "tests/app/keyring.h"
#include "tests/app/terminal.h"

#include "app/session/changessession.h"
#include "app/session/embeddedsession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ApprovalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void appliesWhatAnotherPersonApproved();
    void refusesWhatChangedSince();
    void refusesOtherFiles();

private:
    Ran run(const QStringList &arguments) const { return m_terminal->run(arguments); }
    Ran mustRun(const QStringList &arguments) const { return m_terminal->mustRun(arguments); }
    /// Ann's suspension, staged by another process: this one. Answers the set's id.
    QString stage();
    QString keep(const QString &name, const QString &document) const;
    /// What Ann signed; her key is pinned.
    QString approved(const QString &set);

    std::unique_ptr<Terminal> m_terminal;
};

namespace {

const QString ann = u"ann@acme.example"_s;

} // namespace

void ApprovalTest::init()
{
    if (!hasKeyring())
        QSKIP("Keys are kept in a keychain, and there is none.");
    m_terminal = std::make_unique<Terminal>();
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
    for (const QString &address : {ann, u"bob@acme.example"_s})
        mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, address, u"--role"_s, u"Member"_s});
    mustRun({u"changes"_s, u"approval-rule"_s, u"--verb"_s, u"setStatus"_s});
}

QString ApprovalTest::stage()
{
    const QJsonObject shown = mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s}).json();
    const QString organization = mustRun({u"organizations"_s, u"show"_s, u"Acme"_s, u"--json"_s}).json(u"organization"_s).value("id"_L1).toString();
    QString user;
    for (const QJsonValue &member : shown.value("members"_L1).toArray()) {
        if (member.toObject().value("email"_L1).toString() == u"bob@acme.example"_s)
            user = member.toObject().value("id"_L1).toString();
    }
    const DataFolder folder = DataFolder::find(m_terminal->folder());
    EmbeddedSession embedded(folder);
    if (!QCoro::waitFor(embedded.open({})))
        qFatal("the directory cannot be opened");
    ChangesSession session(folder);
    OpenDirectory &directory = *session.workspace().add(embedded.parts());
    if (!QCoro::waitFor(session.open()))
        qFatal("the workspace cannot be opened");
    const SetStatus payload{entity(UserId(user), OrganizationId(organization)), MemberStatus::Active, MemberStatus::Suspended};
    const auto staged = QCoro::waitFor(session.changes().stage({}, Origin::Bulk, {directory.prepare(payload)}));
    if (!staged)
        qFatal("%s", qPrintable(staged.error().message));
    return staged->id.toString();
}

QString ApprovalTest::keep(const QString &name, const QString &document) const
{
    QFile file(m_terminal->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(document.toUtf8()) < 0)
        qFatal("The file could not be kept.");
    return file.fileName();
}

QString ApprovalTest::approved(const QString &set)
{
    const QString key = mustRun({u"changes"_s, u"key"_s, u"--as"_s, ann, u"--json"_s}).json().value("publicKey"_L1).toString();
    mustRun({u"changes"_s, u"pin"_s, key, u"--name"_s, ann, u"--yes"_s});
    const QString asked = keep(u"asked.json"_s, mustRun({u"changes"_s, u"request-approval"_s, set}).out);
    return keep(u"approved.json"_s, mustRun({u"changes"_s, u"approve"_s, asked, u"--yes"_s, u"--as"_s, ann}).out);
}

void ApprovalTest::appliesWhatAnotherPersonApproved()
{
    const QString set = stage();
    const QStringList apply{u"changes"_s, u"apply"_s, set, u"--yes"_s};
    const Ran refused = run(apply);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"second person"_s), qPrintable(refused.err));

    const QString asked = keep(u"asked.json"_s, mustRun({u"changes"_s, u"request-approval"_s, set}).out);
    const Ran own = run({u"changes"_s, u"approve"_s, asked, u"--yes"_s});
    QVERIFY2(own.exit == 1 && own.err.contains(u"yourself"_s), qPrintable(own.err));
    const Ran asks = run({u"changes"_s, u"approve"_s, asked, u"--as"_s, ann});
    QVERIFY2(asks.exit == 1 && asks.err.contains(u"--yes"_s), qPrintable(asks.err));
    const Ran signed_ = mustRun({u"changes"_s, u"approve"_s, asked, u"--yes"_s, u"--as"_s, ann});
    QVERIFY2(signed_.err.contains(u"Suspend"_s) && signed_.err.contains(u"status"_s) && signed_.err.contains(u"suspended"_s),
             qPrintable(signed_.err));
    const QString file = keep(u"early.json"_s, signed_.out);
    const Ran unknown = run(apply + QStringList{u"--approval"_s, file});
    QVERIFY2(unknown.exit == 1 && unknown.err.contains(u"pinned"_s), qPrintable(unknown.err));

    const QString good = approved(set);
    QCOMPARE(mustRun({u"changes"_s, u"approvers"_s, u"--json"_s}).list(u"approvers"_s).size(), 1);
    const Ran done = mustRun(apply + QStringList{u"--approval"_s, good});
    QVERIFY2(done.out.contains(u"Applied 1 of 1"_s), qPrintable(done.out));
}

void ApprovalTest::refusesWhatChangedSince()
{
    const QString set = stage();
    const QString file = approved(set);
    mustRun({u"changes"_s, u"accept"_s, file});
    mustRun({u"changes"_s, u"approval-rule"_s, u"--off"_s});
    mustRun({u"members"_s, u"suspend"_s, u"bob@acme.example"_s, u"--organization"_s, u"Acme"_s, u"--yes"_s});
    const Ran ran = run({u"changes"_s, u"apply"_s, set, u"--yes"_s});
    QVERIFY2(ran.exit == 1 && ran.err.contains(u"not what was approved"_s), qPrintable(ran.err));
}

void ApprovalTest::refusesOtherFiles()
{
    for (const QString &path : {u"/dev/null"_s, u"/nonexistent"_s, m_terminal->folder()}) {
        for (const QString &verb : {u"approve"_s, u"accept"_s})
            QCOMPARE(run({u"changes"_s, verb, path, u"--yes"_s}).exit, 1);
    }
    QCOMPARE(run({u"changes"_s, u"pin"_s, u"abc"_s, u"--name"_s, u"Eve"_s, u"--yes"_s}).exit, 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!hasKeyring()) {
        const int below = runBelowKeyring(argc, argv);
        if (below >= 0)
            return below;
    }
    ApprovalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "approvaltest.moc"
