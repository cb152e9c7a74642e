// Passwords that a directory made are shown once, or it is said that they are lost and new ones are offered; they are kept nowhere.
#include "models/jobs/import/importtables.h"
#include "models/workspace/journal/journaltables.h"
#include "tests/workspace/faultydirectory.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class LostSecretsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasShownIsNotLost();
    void whatIsAppliedAtOnceIsNotLostOnceShown();
    void whatWasShownBeforeItWasWrittenIsNotLost();
    void tellsWhatEndedBeforeItWasShown();
    void tellsWhatACrashLost();
    void givesWhatRecoveringMade();
    void givesNewOnes();
    void forgetsWithThePerson();

private:
    Change addedWithPassword(const QString &email)
    {
        AddMember add = addition(m_acme, email);
        add.generatePassword = true;
        return m_desk->change(add);
    }
    QStringList lost(Desk &desk)
    {
        QStringList names;
        const auto items = await(desk.basket().lostSecrets()).value();
        for (const StagedChange &item : items)
            names.append(item.title);
        return names;
    }
    /// Whatever this process holds belongs to one that has ended.
    void endTheProcess()
    {
        const std::function<Result<bool>(Sql::Connection &)> end = [](Sql::Connection &sql) -> Result<bool> {
            return sql.script("UPDATE unshown_secrets SET holder = '999999999 ' || substr(holder, instr(holder, ' ') + 1) WHERE holder <> ''");
        };
        QVERIFY(await(m_desk->workspaceFile().write<bool>(end)));
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
};

void LostSecretsTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>();
    m_acme = m_world->organization(u"Acme"_s);
    m_desk = std::make_unique<Desk>(*m_world);
}

void LostSecretsTest::whatWasShownIsNotLost()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s)});
    const auto applied = m_desk->apply(set.id);
    QCOMPARE(applied.secrets.size(), 1);
    QVERIFY2(lost(*m_desk).isEmpty(), "a process that lives may show it still");
    m_desk->changes().secretsShown(applied.secrets);
    endTheProcess();
    QVERIFY(lost(*m_desk).isEmpty());
}

void LostSecretsTest::whatIsAppliedAtOnceIsNotLostOnceShown()
{
    m_desk->changes().history().keep(m_desk->directory());
    QList<Applied> results;
    for (const char *address : {"bob@acme.example", "eve@acme.example"}) {
        AddMember add = addition(m_acme, QString::fromLatin1(address));
        add.generatePassword = true;
        const auto result = await(m_desk->directory().apply(add));
        VERIFY_DONE(result);
        QVERIFY(!result->secret.isEmpty());
        results.append(*result);
    }
    VERIFY_DONE(await(m_desk->directory().secretShown(results.first())));
    endTheProcess();
    QCOMPARE(lost(*m_desk).size(), 1); // The other one's dialog was gone before the answer.
    VERIFY_DONE(await(m_desk->directory().secretShown(results.last())));
    QVERIFY(lost(*m_desk).isEmpty());
}

/// The basket could not be written when the answer came, so that the next start asks the directory again.
void LostSecretsTest::whatWasShownBeforeItWasWrittenIsNotLost()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s)});
    const auto claims = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 10));
    const auto made = await(m_desk->directory().directory().apply({claims->claims.first().resolved})).first();
    VERIFY_DONE(made);
    VERIFY_DONE(await(m_desk->basket().secretsShown({claims->claims.first().item.id()})));
    Desk next(*m_world, m_desk->file());
    QVERIFY(lost(next).isEmpty());
    QVERIFY(await(next.changes().recover()));
    QCOMPARE(outcome(next.items(set.id).first()), u"done"_s);
    QVERIFY(next.changes().takeLostSecrets().isEmpty());
}

void LostSecretsTest::tellsWhatEndedBeforeItWasShown()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s), m_desk->change(addition(m_acme, u"eve@acme.example"_s))});
    QCOMPARE(m_desk->apply(set.id).secrets.size(), 1);
    endTheProcess();
    Desk next(*m_world, m_desk->file());
    QSignalSpy found(&next.changes(), &Changes::secretsFound);
    QVERIFY(await(next.changes().recover()));
    QCOMPARE(found.count(), 1);
    QVERIFY(next.changes().takeSecrets().isEmpty());
    const QList<StagedChange> told = next.changes().takeLostSecrets();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().title, u"bob@acme.example"_s);
    QVERIFY(next.changes().takeLostSecrets().isEmpty());
}

/// It was done, and asked once more the directory says so; but not the password.
void LostSecretsTest::tellsWhatACrashLost()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s)});
    const auto claims = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 10));
    VERIFY_DONE(await(m_desk->directory().directory().apply({claims->claims.first().resolved})).first());
    Desk next(*m_world, m_desk->file());
    QVERIFY(await(next.changes().recover()));
    QCOMPARE(outcome(next.items(set.id).first()), u"done"_s);
    QCOMPARE(next.changes().takeLostSecrets().size(), 1);
}

/// It had not been done: recovering does it, and its password is there for the person.
void LostSecretsTest::givesWhatRecoveringMade()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s)});
    QCOMPARE(await(m_desk->basket().claim(set.id, m_desk->directory().id(), 10))->claims.size(), 1);
    Desk next(*m_world, m_desk->file());
    QSignalSpy found(&next.changes(), &Changes::secretsFound);
    QVERIFY(await(next.changes().recover()));
    QCOMPARE(found.count(), 1);
    const QList<SentChange> secrets = next.changes().takeSecrets();
    QCOMPARE(secrets.size(), 1);
    QVERIFY(secrets.first().secret.reveal().size() > 8);
    QVERIFY(next.changes().takeLostSecrets().isEmpty());
}

void LostSecretsTest::givesNewOnes()
{
    tellsWhatACrashLost();
    Desk next(*m_world, m_desk->file());
    QVERIFY(await(next.changes().recover()));
    const QList<StagedChange> told = next.changes().takeLostSecrets();
    QCOMPARE(told.size(), 1);
    const auto set = await(next.changes().stageNewSecrets(told));
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().message));
    QVERIFY2(lost(next).isEmpty(), "it was told");
    const auto applied = next.apply(set->id);
    QVERIFY(!applied.error);
    QCOMPARE(applied.secrets.size(), 1);
}

/// Who was erased leaves the basket, and with the change what is told of its lost password.
void LostSecretsTest::forgetsWithThePerson()
{
    const ChangeSet set = m_desk->stage({addedWithPassword(u"bob@acme.example"_s), addedWithPassword(u"eve@acme.example"_s)});
    QCOMPARE(m_desk->apply(set.id).secrets.size(), 2);
    endTheProcess();
    QCOMPARE(lost(*m_desk).size(), 2);
    const UserId bob(m_desk->items(set.id).first().target->id);
    const ConnectionId where = m_desk->directory().id();
    const std::function<Result<qint64>(Sql::Connection &)> forget = [bob, where](Sql::Connection &sql) -> Result<qint64> {
        return JournalTables::forgetPerson(sql, where, bob, &ImportTables::forgetPerson);
    };
    QCOMPARE(await(m_desk->workspaceFile().write<qint64>(forget)).value(), 1);
    QCOMPARE(lost(*m_desk), QStringList{u"eve@acme.example"_s});
    const std::function<Result<qint64>(Sql::Connection &)> count = [](Sql::Connection &sql) -> Result<qint64> {
        return sql.integer("SELECT count(*) FROM unshown_secrets").value_or(-1);
    };
    QCOMPARE(await(m_desk->workspaceFile().read<qint64>(count)).value(), 1);
}

QTEST_GUILESS_MAIN(LostSecretsTest)
#include "lostsecretstest.moc"
