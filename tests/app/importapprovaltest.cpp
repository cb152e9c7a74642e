// rollcall import where a rule wants a second person: it waits as one set, and comes in once it is approved.
#include "tests/app/keyring.h"
#include "tests/app/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportApprovalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void waitsAndComesIn();

private:
    QString keep(const QString &name, const QString &text) const;
    qsizetype members() const;

    std::unique_ptr<Terminal> m_terminal;
};

void ImportApprovalTest::initTestCase()
{
    if (!hasKeyring())
        QSKIP("Keys are kept in a keychain, and there is none.");
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
    m_terminal->mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ann@acme.example"_s, u"--role"_s, u"Member"_s});
    m_terminal->mustRun({u"changes"_s, u"approval-rule"_s, u"--verb"_s, u"addMember"_s});
}

QString ImportApprovalTest::keep(const QString &name, const QString &text) const
{
    QFile file(m_terminal->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The file could not be kept.");
    return file.fileName();
}

qsizetype ImportApprovalTest::members() const
{
    return m_terminal->mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s}).list(u"members"_s).size();
}

void ImportApprovalTest::waitsAndComesIn()
{
    const qsizetype before = members();
    QString csv(u"E-mail,Name,Role\n"_s);
    for (int i = 0; i < 8; ++i)
        csv += u"p%1@acme.example,Person %1,Member\n"_s.arg(i);
    const QStringList import{u"import"_s, keep(u"people.csv"_s, csv), u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s};
    QString set;
    for (int time = 0; time < 2; ++time) { // Once more adds nothing.
        const Ran held = m_terminal->run(import);
        QVERIFY2(held.exit == 3, qPrintable(held.err + held.out));
        QVERIFY2(held.err.contains(u"8 row"_s) && held.err.contains(u"second person"_s), qPrintable(held.err));
        set = QRegularExpression(u"request-approval ([^”]+)”"_s).match(held.err).captured(1);
        QVERIFY2(!set.isEmpty(), qPrintable(held.err));
        QCOMPARE(members(), before);
    }
    const QString ann = u"ann@acme.example"_s;
    const QString key = m_terminal->mustRun({u"changes"_s, u"key"_s, u"--as"_s, ann, u"--json"_s}).json().value("publicKey"_L1).toString();
    m_terminal->mustRun({u"changes"_s, u"pin"_s, key, u"--name"_s, ann, u"--yes"_s});
    const QString asked = keep(u"asked.json"_s, m_terminal->mustRun({u"changes"_s, u"request-approval"_s, set}).out);
    const QString approved = keep(u"approved.json"_s, m_terminal->mustRun({u"changes"_s, u"approve"_s, asked, u"--yes"_s, u"--as"_s, ann}).out);
    m_terminal->mustRun({u"changes"_s, u"accept"_s, approved});
    const Ran done = m_terminal->run(import); // It goes on with what was approved.
    QVERIFY2(done.exit == 0, qPrintable(done.err + done.out));
    QCOMPARE(members(), before + 8);
    const Ran again = m_terminal->mustRun(import + QStringList{u"--dry-run"_s, u"--json"_s});
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 8);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    ImportApprovalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "importapprovaltest.moc"
