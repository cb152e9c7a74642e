// What was applied on the command line is listed, shown and taken back there, by any later run.
#include "tests/app/staging.h"

#include "models/store/sql/connection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ChangesCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsWhatWasApplied();
    void undoesTheLastAndDoesItAgain();
    void undoesASet();
    void saysWhatCannotBeUndone();
    void refusesWhatWasChangedSince();
    void asksForTheNumber();
    void findsSetsByTheirBeginning();
    void previewsAndAppliesWhatIsStaged();
    void holdsWhatWouldRemoveMany();
    void discardsWhatIsStaged();
    void decidesConflicts();
    void takesTheLastOne();
    void sendsHereWhatWasMeantForElsewhere();
    void wantsToBeAsked();
    void readsWithoutAWorkspace();

private:
    Ran run(const QStringList &arguments) const { return m_terminal->run(arguments); }
    Ran mustRun(const QStringList &arguments) const { return m_terminal->mustRun(arguments); }
    QJsonObject set(int n) const { return mustRun({u"changes"_s, u"list"_s, u"--json"_s}).list(u"sets"_s).at(n).toObject(); }
    QJsonObject ann() const { return mustRun({u"members"_s, u"show"_s, u"ann@acme.example"_s, u"--json"_s}).json(); }
    QString city() const;
    UserId user(const QString &email) const;
    QString stage(const std::function<QList<Payload>(const OrganizationId &)> &make) const { return stageIn(*m_terminal, make); }
    bool hasAnn() const { return run({u"members"_s, u"show"_s, u"ann@acme.example"_s}).exit == 0; }

    std::unique_ptr<Terminal> m_terminal;
};

void ChangesCommandsTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ann@acme.example"_s, u"--name"_s, u"Ann"_s,
             u"--role"_s, u"Member"_s});
}

QString ChangesCommandsTest::city() const
{
    const QByteArray all = QJsonDocument(ann()).toJson();
    const auto at = all.indexOf("\"city\": \"");
    return at < 0 ? QString() : QString::fromUtf8(all.mid(at + 9, all.indexOf('"', at + 9) - at - 9));
}

void ChangesCommandsTest::listsWhatWasApplied()
{
    const auto sets = mustRun({u"changes"_s, u"list"_s, u"--json"_s}).list(u"sets"_s);
    QCOMPARE(sets.size(), 2);
    QCOMPARE(sets.at(0).toObject().value("title"_L1).toString(), u"Add Ann"_s);
    QCOMPARE(sets.at(0).toObject().value("state"_L1).toString(), u"applied"_s);
    QVERIFY(sets.at(0).toObject().value("canBeUndone"_L1).toBool());
    QCOMPARE(sets.at(1).toObject().value("title"_L1).toString(), u"Create Acme"_s);
    QVERIFY(mustRun({u"changes"_s, u"list"_s}).out.contains(u"Add Ann"_s));
    QVERIFY(mustRun({u"changes"_s, u"list"_s, u"--open"_s, u"--json"_s}).list(u"sets"_s).isEmpty());
    const QString id = set(0).value("id"_L1).toString();
    const Ran shown = mustRun({u"changes"_s, u"show"_s, id, u"--json"_s});
    QCOMPARE(shown.list(u"items"_s).size(), 1);
    QCOMPARE(shown.list(u"items"_s).at(0).toObject().value("state"_L1).toString(), u"done"_s);
    QVERIFY(mustRun({u"changes"_s, u"show"_s, id}).out.contains(u"Add Ann"_s));
    QVERIFY(mustRun({u"changes"_s, u"preview"_s, id}).out.contains(u"Nothing of this set is left"_s));
}

void ChangesCommandsTest::undoesTheLastAndDoesItAgain()
{
    const Ran undone = mustRun({u"changes"_s, u"undo"_s, u"--last"_s, u"--yes"_s});
    QVERIFY2(undone.out.contains(u"Undone: Add Ann."_s), qPrintable(undone.out));
    QVERIFY(!hasAnn());
    QCOMPARE(set(1).value("state"_L1).toString(), u"undone"_s);
    // The undo is a set as well: taken back, it is done again.
    const Ran redone = mustRun({u"changes"_s, u"undo"_s, set(0).value("id"_L1).toString(), u"--yes"_s, u"--json"_s});
    QCOMPARE(redone.json().value("done"_L1).toInt(), 1);
    QVERIFY(hasAnn());
}

void ChangesCommandsTest::undoesASet()
{
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Kyiv"_s});
    const QString edit = set(0).value("id"_L1).toString();
    mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--display-name"_s, u"ACME"_s});
    QCOMPARE(city(), u"Kyiv"_s);
    mustRun({u"changes"_s, u"undo"_s, edit, u"--yes"_s});
    QCOMPARE(city(), QString());
    const Ran again = run({u"changes"_s, u"undo"_s, edit, u"--yes"_s});
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.err.contains(u"can be undone"_s), qPrintable(again.err));
}

void ChangesCommandsTest::saysWhatCannotBeUndone()
{
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"bob@acme.example"_s, u"--role"_s, u"Member"_s,
             u"--invite"_s});
    const Ran undone = mustRun({u"changes"_s, u"undo"_s, u"--last"_s, u"--yes"_s});
    QVERIFY2(undone.out.contains(u"was sent"_s), qPrintable(undone.out));
}

void ChangesCommandsTest::refusesWhatWasChangedSince()
{
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Kyiv"_s});
    const QString edit = set(0).value("id"_L1).toString();
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Lviv"_s});
    const Ran refused = run({u"changes"_s, u"undo"_s, edit, u"--yes"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"changed since"_s), qPrintable(refused.err));
    QCOMPARE(city(), u"Lviv"_s);
    QVERIFY(mustRun({u"changes"_s, u"list"_s, u"--open"_s, u"--json"_s}).list(u"sets"_s).isEmpty());
    mustRun({u"changes"_s, u"undo"_s, edit, u"--anyway"_s, u"--yes"_s});
    QCOMPARE(city(), QString());
}

void ChangesCommandsTest::asksForTheNumber()
{
    // Taking a single edit back is no question of numbers; the option has to be one all the same.
    const Ran ran = run({u"changes"_s, u"undo"_s, u"--last"_s, u"--yes"_s, u"--confirm"_s, u"all"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"takes a number"_s), qPrintable(ran.err));
    QVERIFY(hasAnn());
}

void ChangesCommandsTest::findsSetsByTheirBeginning()
{
    const QString id = set(0).value("id"_L1).toString();
    QVERIFY(mustRun({u"changes"_s, u"show"_s, u"add ann"_s}).out.contains(id));
    const Ran nothing = run({u"changes"_s, u"show"_s, u"0000-none"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY2(nothing.err.contains(u"0000-none"_s), qPrintable(nothing.err));
    QCOMPARE(run({u"changes"_s, u"apply"_s, id, u"--yes"_s}).exit, 1);
    QCOMPARE(run({u"changes"_s, u"discard"_s, id, u"--yes"_s}).exit, 1);
}

UserId ChangesCommandsTest::user(const QString &email) const
{
    const Ran ran = mustRun({u"members"_s, u"list"_s, u"--json"_s});
    for (const QJsonValue &member : ran.list(u"members"_s)) {
        if (member.toObject().value("email"_L1).toString() == email)
            return UserId(member.toObject().value("id"_L1).toString());
    }
    qFatal("%s", qPrintable(ran.out));
}

void ChangesCommandsTest::previewsAndAppliesWhatIsStaged()
{
    const UserId ann = user(u"ann@acme.example"_s);
    const QString id = stage([&ann](const OrganizationId &organization) {
        return QList<Payload>{Patch{entity(ann), {{u"city"_s, u""_s, u"Kyiv"_s}}},
                              SetStatus{entity(ann, organization), MemberStatus::Active, MemberStatus::Suspended}};
    });
    QCOMPARE(set(0).value("state"_L1).toString(), u"staged"_s);
    const Ran told = mustRun({u"changes"_s, u"preview"_s, id});
    QVERIFY2(told.out.contains(u"Kyiv"_s), qPrintable(told.out));
    const Ran preview = mustRun({u"changes"_s, u"preview"_s, id, u"--json"_s});
    QCOMPARE(preview.json(u"verdicts"_s).value("ready"_L1).toInt(), 2);
    QCOMPARE(city(), QString());
    // Somebody changes the city: that is seen before anything is sent.
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Lviv"_s});
    QCOMPARE(mustRun({u"changes"_s, u"preview"_s, id, u"--json"_s}).json(u"verdicts"_s).value("conflict"_L1).toInt(), 1);
    const Ran applied = run({u"changes"_s, u"apply"_s, id, u"--yes"_s});
    QCOMPARE(applied.exit, 3);
    QVERIFY2(applied.out.contains(u"Applied 1 of 2"_s), qPrintable(applied.out));
    QCOMPARE(city(), u"Lviv"_s);
    QCOMPARE(set(1).value("state"_L1).toString(), u"open"_s);
}

void ChangesCommandsTest::holdsWhatWouldRemoveMany()
{
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"bob@acme.example"_s, u"--role"_s, u"Member"_s});
    const QList<UserId> people{user(u"ann@acme.example"_s), user(u"bob@acme.example"_s)};
    const QString id = stage([&people](const OrganizationId &organization) {
        QList<Payload> payloads;
        for (const UserId &one : people)
            payloads.append(Remove{entity(one, organization), true, {}});
        return payloads;
    });
    const Ran held = run({u"changes"_s, u"apply"_s, id, u"--yes"_s});
    QCOMPARE(held.exit, 1);
    QVERIFY2(held.err.contains(u"--confirm 2"_s), qPrintable(held.err));
    QVERIFY(hasAnn());
    QCOMPARE(run({u"changes"_s, u"apply"_s, id, u"--yes"_s, u"--confirm"_s, u"3"_s}).exit, 1);
    mustRun({u"changes"_s, u"apply"_s, id, u"--yes"_s, u"--confirm"_s, u"2"_s});
    QVERIFY(!hasAnn());
    mustRun({u"changes"_s, u"undo"_s, id, u"--yes"_s});
    QVERIFY(hasAnn());
}

void ChangesCommandsTest::discardsWhatIsStaged()
{
    const UserId ann = user(u"ann@acme.example"_s);
    const QString id = stage([&ann](const OrganizationId &) { return QList<Payload>{Patch{entity(ann), {{u"city"_s, u""_s, u"Kyiv"_s}}}}; });
    mustRun({u"changes"_s, u"discard"_s, id, u"--yes"_s});
    QCOMPARE(run({u"changes"_s, u"show"_s, id}).exit, 1);
    QCOMPARE(city(), QString());
}

void ChangesCommandsTest::decidesConflicts()
{
    const UserId ann = user(u"ann@acme.example"_s);
    const auto toKyiv = [&ann](const OrganizationId &) { return QList<Payload>{Patch{entity(ann), {{u"city"_s, u""_s, u"Kyiv"_s}}}}; };
    const QString mine = stage(toKyiv);
    const QString theirs = stage(toKyiv);
    QCOMPARE(run({u"changes"_s, u"resolve"_s, mine, u"--keep"_s, u"mine"_s}).exit, 1); // There is none yet.
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Lviv"_s});
    QCOMPARE(run({u"changes"_s, u"apply"_s, mine, u"--yes"_s}).exit, 1);
    QCOMPARE(run({u"changes"_s, u"resolve"_s, mine}).exit, 2);
    const Ran none = mustRun({u"changes"_s, u"resolve"_s, theirs, u"--keep"_s, u"theirs"_s, u"--json"_s});
    QCOMPARE(none.json().value("dropped"_L1).toInt(), 1);
    QCOMPARE(mustRun({u"changes"_s, u"resolve"_s, mine, u"--keep"_s, u"mine"_s, u"--json"_s}).json().value("stagedAgain"_L1).toInt(), 1);
    QCOMPARE(city(), u"Lviv"_s); // Deciding sends nothing.
    mustRun({u"changes"_s, u"apply"_s, mine, u"--yes"_s});
    QCOMPARE(city(), u"Kyiv"_s);
}

void ChangesCommandsTest::takesTheLastOne()
{
    QVERIFY(mustRun({u"changes"_s, u"show"_s, u"--last"_s}).out.contains(u"Add Ann"_s));
    for (const QString &verb : {u"preview"_s, u"apply"_s}) {
        const Ran nothing = run({u"changes"_s, verb, u"--last"_s, u"--yes"_s});
        QCOMPARE(nothing.exit, 1);
        QVERIFY2(nothing.err.contains(u"Nothing is staged"_s), qPrintable(nothing.err));
        QCOMPARE(run({u"changes"_s, verb, u"--yes"_s}).exit, 2);
    }
    const UserId ann = user(u"ann@acme.example"_s);
    stage([&ann](const OrganizationId &) { return QList<Payload>{Patch{entity(ann), {{u"city"_s, u""_s, u"Kyiv"_s}}}}; });
    // What was applied since is the latest set, but not the latest that is staged.
    mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--display-name"_s, u"ACME"_s});
    QVERIFY(mustRun({u"changes"_s, u"show"_s, u"--last"_s}).out.contains(u"Acme"_s));
    QVERIFY(mustRun({u"changes"_s, u"preview"_s, u"--last"_s}).out.contains(u"Kyiv"_s));
    QCOMPARE(run({u"changes"_s, u"preview"_s, u"some"_s, u"--last"_s}).exit, 2);
    mustRun({u"changes"_s, u"apply"_s, u"--last"_s, u"--yes"_s});
    QCOMPARE(city(), u"Kyiv"_s);
}

void ChangesCommandsTest::sendsHereWhatWasMeantForElsewhere()
{
    const UserId ann = user(u"ann@acme.example"_s);
    const QString id = stage([&ann](const OrganizationId &) { return QList<Payload>{Patch{entity(ann), {{u"city"_s, u""_s, u"Kyiv"_s}}}}; });
    QCOMPARE(run({u"changes"_s, u"redirect"_s, id, u"--yes"_s}).exit, 1);
    {
        const auto sql = Sql::Connection::open(m_terminal->file(u"workspace.sqlite"_s), Sql::Connection::Access::Write);
        QVERIFY(sql && (*sql)->script("UPDATE staged_changes SET destination = 'one https://one.example' WHERE state = 0"));
    }
    QCOMPARE(run({u"changes"_s, u"apply"_s, id, u"--yes"_s}).exit, 1);
    QVERIFY(mustRun({u"changes"_s, u"preview"_s, id}).out.contains(u"another server"_s));
    const Ran asked = run({u"changes"_s, u"redirect"_s, id});
    QCOMPARE(asked.exit, 1); // Nobody is there to agree.
    const Ran sent = mustRun({u"changes"_s, u"redirect"_s, id, u"--yes"_s, u"--json"_s});
    QCOMPARE(sent.list(u"redirected"_s).at(0).toObject().value("meantFor"_L1).toString(), u"https://one.example"_s);
    QCOMPARE(city(), QString());
    mustRun({u"changes"_s, u"apply"_s, id, u"--yes"_s});
    QCOMPARE(city(), u"Kyiv"_s);
}

void ChangesCommandsTest::wantsToBeAsked()
{
    const Ran ran = run({u"changes"_s, u"undo"_s, u"--last"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.err.contains(u"--yes"_s));
    QVERIFY(hasAnn());
    QCOMPARE(run({u"changes"_s, u"undo"_s, u"--yes"_s}).exit, 2);
}

void ChangesCommandsTest::readsWithoutAWorkspace()
{
    Terminal fresh;
    fresh.mustRun({u"organizations"_s, u"list"_s});
    QVERIFY2(!QFile::exists(fresh.file(u"workspace.sqlite"_s)), "reading needs no workspace file");
    const Ran ran = fresh.run({u"changes"_s, u"undo"_s, u"--last"_s, u"--yes"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.err.contains(u"nothing to undo"_s));
}

QTEST_GUILESS_MAIN(ChangesCommandsTest)
#include "changescommandstest.moc"
