// A connection keeps its id when it is moved to another server or client: what was meant for the one never reaches the other.
#include "models/directory/changejson.h"
#include "models/store/journal/chain.h"
#include "models/store/migrations/migrations.h"
#include "models/workspace/changes/redirecting.h"
#include "models/workspace/journal/journaltables.h"
#include "tests/workspace/faultydirectory.h"

#include <algorithm>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class DestinationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesWhatWasMeantForElsewhere();
    void settlesInWhatSaysNothing();
    void asksNobodyElseWhatBecameOfIt();
    void undoesNothingElsewhere();
    void endsAnApproval();
    void goesHereWhenAPersonSaysSo();
    void goesToNoThirdPlace();
    void knowsTheServerByItsFingerprint();
    void journalKeepsThePlace();
    void opensAnEarlierFile();

private:
    /// The connection "remote" leads there from now on.
    Faulty *leadTo(const QString &destination)
    {
        m_desk->changes().workspace().remove(where());
        return addFaulty(*m_desk, *m_world, where().toString(), destination);
    }
    static ConnectionId where() { return ConnectionId(u"remote"_s); }
    Change moved(const QString &city) const { return at(where().toString(), edit(entity(m_ann), u"city"_s, u""_s, city), m_world->boss); }
    QString city() const { return m_world->user(m_ann)->city; }
    template<typename T>
    T onFile(std::function<Result<T>(Sql::Connection &)> work)
    {
        return await(m_desk->workspaceFile().write<T>(std::move(work))).value();
    }
    QList<Redirection> redirections(const ChangeSetId &set) const
    {
        const QPointer<Basket> basket(&m_desk->basket());
        return await(redirectionsOf(basket, &m_desk->changes().workspace(), set)).value();
    }
    Result<void> send(const ChangeSetId &set, const QList<Redirection> &agreed) const
    {
        return await(sendHere(&m_desk->basket(), &m_desk->changes().workspace(), set, agreed));
    }
    void run(const char *statement)
    {
        onFile<bool>([statement](Sql::Connection &sql) -> Result<bool> { return sql.script(statement); });
    }

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    UserId m_ann;
};

void DestinationsTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_ann = m_first->person(u"ann@acme.example"_s, m_acme, {BuiltInRole::member()});
}

void DestinationsTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

void DestinationsTest::refusesWhatWasMeantForElsewhere()
{
    leadTo(u"one"_s);
    const Change change = moved(u"Kyiv"_s);
    const ChangeSet set = m_desk->stage({change});
    const Faulty *other = leadTo(u"two"_s);
    const auto preview = await(m_desk->changes().preview(set.id));
    QVERIFY(preview);
    QCOMPARE(preview->count(PreviewItem::Verdict::Refused), 1);
    QVERIFY2(preview->items.first().reason->message.contains(u"another server"_s), qPrintable(preview->items.first().reason->message));
    const auto refused = m_desk->apply(set.id);
    QVERIFY(refused.error);
    QVERIFY2(refused.error->message.contains(u"another server"_s), qPrintable(refused.error->message));
    QCOMPARE(other->applied, 0);
    QCOMPARE(m_desk->item(change.id).state, ItemState::Staged);
    QCOMPARE(city(), QString());
    // Back again, it goes where it was meant to go.
    leadTo(u"one"_s);
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(city(), u"Kyiv"_s);
}

/// Earlier builds kept no destination: that is where the connection leads when it is opened next.
void DestinationsTest::settlesInWhatSaysNothing()
{
    leadTo(u"one"_s);
    const Change change = moved(u"Kyiv"_s);
    const ChangeSet set = m_desk->stage({change});
    run("UPDATE staged_changes SET destination = ''");
    leadTo(u"one"_s);
    QCOMPARE(m_desk->item(change.id).destination, u"one"_s);
    leadTo(u"two"_s);
    QVERIFY(m_desk->apply(set.id).error);
    QCOMPARE(city(), QString());
    QCOMPARE(m_desk->item(change.id).destination, u"one"_s);
}

void DestinationsTest::asksNobodyElseWhatBecameOfIt()
{
    leadTo(u"one"_s);
    const Change change = moved(u"Kyiv"_s);
    const ChangeSet set = m_desk->stage({change});
    QCOMPARE(await(m_desk->basket().claim(set.id, where(), 10, u"one"_s))->claims.size(), 1);
    const Faulty *other = leadTo(u"two"_s);
    const auto recovered = await(m_desk->changes().recover());
    QVERIFY(recovered);
    QCOMPARE(recovered->size(), 1);
    QCOMPARE(m_desk->item(change.id).state, ItemState::Unknown);
    QVERIFY2(outcome(m_desk->item(change.id)).contains(u"sent to another server"_s), qPrintable(outcome(m_desk->item(change.id))));
    QCOMPARE(other->applied, 0);
    QCOMPARE(city(), QString());
}

void DestinationsTest::undoesNothingElsewhere()
{
    leadTo(u"one"_s);
    const ChangeSet set = m_desk->applied({moved(u"Kyiv"_s)});
    QCOMPARE(city(), u"Kyiv"_s);
    const Faulty *other = leadTo(u"two"_s);
    const auto plan = await(m_desk->changes().planUndo(set.id));
    QVERIFY(!plan);
    QVERIFY2(plan.error().details.contains(u"another server"_s), qPrintable(plan.error().details));
    QCOMPARE(other->applied, 0);
    leadTo(u"one"_s);
    const auto undone = await(m_desk->changes().planUndo(set.id));
    QVERIFY(undone);
    QCOMPARE(undone->items.first().destination, u"one"_s);
}

void DestinationsTest::endsAnApproval()
{
    leadTo(u"one"_s);
    const ChangeSet set = m_desk->stage({moved(u"Kyiv"_s)});
    const QByteArray approve = "INSERT INTO approvals(change_set, key, digest, approved) VALUES('" + set.id.toString().toUtf8() + "', x'00', x'00', 0)";
    run(approve.constData());
    run("UPDATE staged_changes SET destination = 'two'");
    const std::function<Result<qint64>(Sql::Connection &)> count = [](Sql::Connection &sql) -> Result<qint64> {
        return sql.integer("SELECT count(*) FROM approvals").value_or(-1);
    };
    QCOMPARE(onFile<qint64>(count), 0);
}

/// The server has another address since: a person agrees, and what was staged goes there as anything staged does.
void DestinationsTest::goesHereWhenAPersonSaysSo()
{
    leadTo(u"one https://one.example"_s);
    const Change change = moved(u"Kyiv"_s);
    const ChangeSet set = m_desk->stage({change});
    QVERIFY(redirections(set.id).isEmpty());
    QVERIFY(!send(set.id, {{where(), u"Remote"_s, u"other"_s, u"one"_s, 1}})); // Nothing was meant for there.
    Faulty *other = leadTo(u"two https://two.example"_s);
    QVERIFY(m_desk->apply(set.id).error);
    run(QByteArray("INSERT INTO approvals(change_set, key, digest, approved) VALUES('" + set.id.toString().toUtf8() + "', x'00', x'00', 0)").constData());
    const QList<Redirection> asked = redirections(set.id);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().changes, 1);
    const QString sentences = sentencesOf(asked).join(u'\n');
    for (const QString &server : {u"https://one.example"_s, u"https://two.example"_s})
        QVERIFY2(sentences.contains(server), qPrintable(sentences));
    QVERIFY(send(set.id, asked));
    QCOMPARE(other->applied, 0); // Nothing is sent by agreeing,
    QCOMPARE(m_desk->item(change.id).state, ItemState::Staged);
    QVERIFY(!m_desk->item(change.id).reason);
    QCOMPARE(m_desk->item(change.id).destination, u"two https://two.example"_s);
    const auto approvals = [](Sql::Connection &sql) -> Result<qint64> { return sql.integer("SELECT count(*) FROM approvals").value_or(-1); };
    QCOMPARE(onFile<qint64>(approvals), 0); // and nobody else has agreed to this.
    QVERIFY(redirections(set.id).isEmpty());
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(city(), u"Kyiv"_s);

    const auto rows = onFile<QList<AuditRow>>([](Sql::Connection &sql) -> Result<QList<AuditRow>> {
        return JournalTables::rows(sql, where(), {});
    });
    const auto row = std::ranges::find(rows, u"redirect"_s, [](const AuditRow &one) { return one.entry.verb; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->entry.before.value("destination"_L1).toString(), u"one https://one.example"_s);
    QCOMPARE(row->entry.after.value("destination"_L1).toString(), u"two https://two.example"_s);
    QCOMPARE(row->entry.after.value("set"_L1).toString(), set.id.toString());
    QCOMPARE(row->entry.actor, m_world->boss);
}

/// The connection is moved once more while the question is open: nobody was asked about that.
void DestinationsTest::goesToNoThirdPlace()
{
    leadTo(u"one"_s);
    const Change change = moved(u"Kyiv"_s);
    const ChangeSet set = m_desk->stage({change});
    leadTo(u"two"_s);
    const QList<Redirection> asked = redirections(set.id);
    leadTo(u"three"_s);
    const auto sent = send(set.id, asked);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_desk->item(change.id).destination, u"one"_s);
    // What was applied stays where it was done.
    leadTo(u"one"_s);
    QVERIFY(!m_desk->apply(set.id).error);
    leadTo(u"two"_s);
    QVERIFY(redirections(set.id).isEmpty());
    QCOMPARE(m_desk->item(change.id).destination, u"one"_s);
}

/// Earlier builds kept no address beside it.
void DestinationsTest::knowsTheServerByItsFingerprint()
{
    leadTo(u"one"_s);
    const ChangeSet set = m_desk->stage({moved(u"Kyiv"_s)});
    leadTo(u"one https://one.example"_s);
    QVERIFY(redirections(set.id).isEmpty());
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(city(), u"Kyiv"_s);
}

void DestinationsTest::journalKeepsThePlace()
{
    StagedChange item;
    item.change = moved(u"Kyiv"_s);
    item.state = ItemState::Done;
    item.target = entity(m_ann);
    for (const QString &destination : {u""_s, u"one"_s, u"two"_s}) {
        item.change.id = newId<ChangeId>();
        item.destination = destination;
        onFile<bool>([item](Sql::Connection &sql) -> Result<bool> {
            JournalTables::note(sql, item);
            return true;
        });
    }
    const auto rows = onFile<QList<AuditRow>>([](Sql::Connection &sql) -> Result<QList<AuditRow>> {
        AuditQuery query;
        query.oldestFirst = true;
        return JournalTables::rows(sql, where(), query);
    });
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).destination, QString());
    QCOMPARE(rows.at(2).destination, u"two"_s);
    const std::function<Result<JournalVerdict>(Sql::Connection &)> verify = [](Sql::Connection &sql) -> Result<JournalVerdict> {
        return JournalTables::verify(sql, std::nullopt);
    };
    QVERIFY(!onFile<JournalVerdict>(verify).fault);
    // Whoever takes the place away, or gives another one, is found out.
    for (const char *statement : {"UPDATE journal SET destination = '' WHERE sequence = 2", "UPDATE journal SET destination = 'two' WHERE sequence = 2"}) {
        run("DROP TRIGGER IF EXISTS journal_keeps_entries");
        run(statement);
        const auto verdict = onFile<JournalVerdict>(verify);
        QVERIFY(verdict.fault);
        QCOMPARE(verdict.fault->from, 2);
    }
}

/// A file of before destinations were kept: its rows are there, say nothing of it, and are applied.
void DestinationsTest::opensAnEarlierFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workspace.sqlite"_s);
    const Change change = moved(u"Lviv"_s);
    {
        auto schema = Migrations::Schema::inFolder(0x526f6c57, u":/workspace/migrations"_s);
        schema.scripts.resize(5);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto sql = Sql::Connection::open(path, Sql::Connection::Access::Write);
        QVERIFY(sql);
        QVERIFY(!Migrations::run(**sql, schema));
        (*sql)->run("INSERT INTO change_sets(id, title, origin, made, made_by) VALUES('set', 'Old', 'edit', 0, 'boss')");
        (*sql)->run("INSERT INTO staged_changes(id, change_set, connection, title, change, state) VALUES(?, 1, ?, 'Ann', ?, 0)", change.id,
                    where(), QString::fromUtf8(toBytes(change)));
        QVERIFY(!(*sql)->fault());
    }
    m_desk = std::make_unique<Desk>(*m_world, path);
    QCOMPARE(m_desk->item(change.id).destination, QString());
    leadTo(u"one"_s);
    QCOMPARE(m_desk->item(change.id).destination, u"one"_s);
    QVERIFY(!m_desk->apply(ChangeSetId(u"set"_s)).error);
    QCOMPARE(city(), u"Lviv"_s);
}

QTEST_GUILESS_MAIN(DestinationsTest)
#include "destinationstest.moc"
