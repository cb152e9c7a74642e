// The journal of directories that keep none here: what is applied there is written, chained and sealed; whatever is done to it
// behind its back is named; a person who is erased is gone from it, and from the basket.
#include "models/jobs/import/importtables.h"
#include "models/workspace/journal/journals.h"
#include "tests/workspace/desk.h"
#include "tests/workspace/testsigner.h"

#include <QFile>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Like a remote directory: its answers name a request, and no journal of ours.
class Elsewhere final : public Directory
{
    Q_OBJECT
public:
    explicit Elsewhere(World &world) : m_inner(world.store(), [&world] { return world.now(); }) {}

    bool isReadOnly = false;

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override
    {
        auto traits = co_await m_inner.traits(actor, organization);
        if (traits)
            traits->readOnly = isReadOnly;
        co_return traits;
    }
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override { return m_inner.read(actor, entities); }
    Task<QList<Result<Applied>>> check(QList<Change> changes) override { return m_inner.check(changes); }
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override
    {
        auto results = co_await m_inner.apply(changes);
        for (Result<Applied> &result : results) {
            if (!result)
                continue;
            result->journalSequence = 0;
            result->requestId = u"req-7"_s;
        }
        co_return results;
    }

private:
    EmbeddedDirectory m_inner;
};

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void writesWhatIsApplied();
    void leavesTheJournalToWhoKeepsOne();
    void filters();
    void namesTheRow_data();
    void namesTheRow();
    void cutEndShowsAgainstTheAnchor();
    void anchorIsKept();
    void changedAnchorProvesNothing();
    void noAnchorOfWhatIsBroken();
    void sealsWhatIsPersonal();
    void erasedPersonIsGone();
    void personWithAnAccountIsNotErased();
    void whoOnlyLooksOnErasesNothing();
    void ownJournalErasesTheBasketToo();

private:
    ConnectionId there() const { return m_there->id(); }
    QList<AuditRow> rows(const AuditQuery &query = {})
    {
        const auto rows = await(m_journals->of(there()).rows(query));
        return rows ? *rows : QList<AuditRow>();
    }
    void suspend(int person, bool back = false);
    void sql(const QByteArray &statements);
    QByteArray bytes() const;

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    TestSigner m_signer{'a'};
    std::unique_ptr<Journals> m_journals;
    OpenDirectory *m_there = nullptr;
    OrganizationId m_acme;
    QList<UserId> m_people;
};

void JournalTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_people = threePeople(*m_first, m_acme);
}

void JournalTest::init()
{
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"elsewhere"_s);
    parts.name = u"Elsewhere"_s;
    parts.actor = Actor{m_world->boss};
    parts.directory = std::make_unique<Elsewhere>(*m_world);
    parts.reader = m_world->reader(m_world->boss);
    m_there = m_desk->changes().workspace().add(std::move(parts));
    m_desk->changes().history().keep(*m_there);
    m_journals = std::make_unique<Journals>(m_desk->workspaceFile(), m_desk->changes().workspace(), m_signer, &ImportTables::forgetPerson);
}

void JournalTest::cleanup()
{
    m_journals.reset();
    m_desk.reset();
}

void JournalTest::suspend(int person, bool back)
{
    SetStatus payload{entity(m_people.at(person), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    if (back)
        std::swap(payload.before, payload.after);
    VERIFY_DONE(await(m_there->apply(payload)));
}

void JournalTest::sql(const QByteArray &statements)
{
    const auto file = Sql::Connection::open(m_desk->file(), Sql::Connection::Access::Write);
    QVERIFY(file.has_value());
    const bool done = (*file)->script("DROP TRIGGER IF EXISTS journal_keeps_entries; DROP TRIGGER IF EXISTS journal_keeps_all;" + statements);
    QVERIFY2(done, qPrintable((*file)->fault() ? (*file)->fault()->details : QString()));
}

/// Of the file and its log.
QByteArray JournalTest::bytes() const
{
    QByteArray all;
    for (const QString &path : {m_desk->file(), m_desk->file() + u"-wal"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void JournalTest::writesWhatIsApplied()
{
    suspend(0);
    const QList<AuditRow> written = rows();
    QCOMPARE(written.size(), 1);
    const AuditRow &row = written.first();
    QCOMPARE(row.where, there());
    QCOMPARE(row.entry.verb, u"setStatus"_s);
    QCOMPARE(row.entry.actor, m_world->boss);
    QVERIFY(!row.entry.actorName.isEmpty());
    QCOMPARE(row.entry.target, entity(m_people.first(), m_acme));
    QCOMPARE(row.entry.before.value("status"_L1).toString(), u"active"_s);
    QCOMPARE(row.entry.after.value("status"_L1).toString(), u"suspended"_s);
    QCOMPARE(row.remarks.requestId, u"req-7"_s);
    QCOMPARE(row.remarks.result, u"done"_s);
    QVERIFY(row.entry.at.isValid());
    // Nothing of it stands under another directory.
    QVERIFY(await(m_journals->of(ConnectionId(u"third"_s)).rows({}))->isEmpty());
}

void JournalTest::leavesTheJournalToWhoKeepsOne()
{
    const SetStatus payload{entity(m_people.first(), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_DONE(await(m_desk->directory().apply(payload)));
    QVERIFY(await(m_journals->of(m_desk->directory().id()).rows({}))->isEmpty());
}

void JournalTest::filters()
{
    suspend(0);
    suspend(1);
    suspend(1, true);
    AuditQuery query;
    query.about = m_people.at(1);
    QCOMPARE(rows(query).size(), 2);
    query = {};
    query.text = u"wei@acme"_s; // Sealed, and looked into.
    QCOMPARE(rows(query).size(), 1);
    query = {};
    query.verbs = {u"remove"_s};
    QVERIFY(rows(query).isEmpty());
    query.verbs = {u"remove"_s, u"setStatus"_s};
    QCOMPARE(rows(query).size(), 3);
    query.results = {u"partial"_s};
    QVERIFY(rows(query).isEmpty());
    query = {};
    query.limit = 2;
    const QList<AuditRow> page = rows(query);
    QCOMPARE(page.size(), 2);
    query.beyond = page.last().entry.sequence;
    QCOMPARE(rows(query).size(), 1);
    query = {};
    query.actor = u"nobody"_s;
    QVERIFY(rows(query).isEmpty());
    query.actor = rows().first().entry.actorName;
    QCOMPARE(rows(query).size(), 3);
}

void JournalTest::namesTheRow_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("edited") << QByteArray("UPDATE journal SET verb='patch' WHERE sequence=2") << u"Row 2 was edited"_s;
    QTest::newRow("another directory's") << QByteArray("UPDATE journal SET connection='third' WHERE sequence=2") << u"Row 2 was edited"_s;
    QTest::newRow("no directory's") << QByteArray("UPDATE journal SET connection='' WHERE sequence=2") << u"Row 2 was edited"_s;
    QTest::newRow("removed") << QByteArray("DELETE FROM journal WHERE sequence=2") << u"Row 2 was removed"_s;
    QTest::newRow("reordered") << QByteArray("UPDATE journal SET sequence=9 WHERE sequence=1; UPDATE journal SET sequence=1 WHERE sequence=2;"
                                             "UPDATE journal SET sequence=2 WHERE sequence=9") << u"Row 1 was moved"_s;
    QTest::newRow("cut") << QByteArray("DELETE FROM journal WHERE sequence=3") << u"Row 3 was removed"_s;
}

void JournalTest::namesTheRow()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const QString, sentence);
    suspend(0);
    suspend(1);
    suspend(2);
    const auto good = await(m_journals->verify(there()));
    VERIFY_DONE(good);
    QVERIFY(!good->verdict.fault);
    QCOMPARE(good->verdict.rows, 3);
    QVERIFY(!good->anchor);
    sql(statements);
    const auto bad = await(m_journals->verify(there()));
    VERIFY_DONE(bad);
    QVERIFY(bad->verdict.fault);
    QVERIFY2(Rollcall::sentence(*bad->verdict.fault).startsWith(sentence), qPrintable(Rollcall::sentence(*bad->verdict.fault)));
}

void JournalTest::cutEndShowsAgainstTheAnchor()
{
    suspend(0);
    suspend(1);
    VERIFY_DONE(await(m_journals->makeAnchor(there())));
    sql("DELETE FROM journal WHERE sequence=2; UPDATE sqlite_sequence SET seq=1 WHERE name='journal'");
    const auto report = await(m_journals->verify(there()));
    VERIFY_DONE(report);
    QVERIFY(report->verdict.fault);
    QCOMPARE(sentence(*report->verdict.fault), u"Row 2 was removed."_s);
}

void JournalTest::anchorIsKept()
{
    suspend(0);
    const auto made = await(m_journals->makeAnchor(there()));
    VERIFY_DONE(made);
    QVERIFY(made->anchor.isGenuine());
    suspend(1);
    const auto report = await(m_journals->verify(there()));
    VERIFY_DONE(report);
    QVERIFY(report->verdict.anchored && report->isSignedHere);
    QCOMPARE(*report->anchor, made->anchor);
    // All directories without a journal of their own share the chain, and so its anchor.
    QVERIFY(await(m_journals->verify(ConnectionId(u"third"_s)))->verdict.anchored);
    TestSigner other('o');
    Journals others(m_desk->workspaceFile(), m_desk->changes().workspace(), other, &ImportTables::forgetPerson);
    QVERIFY(!await(others.verify(there()))->isSignedHere);
}

void JournalTest::changedAnchorProvesNothing()
{
    suspend(0);
    JournalAnchor anchor = await(m_journals->makeAnchor(there()))->anchor;
    anchor.made = anchor.made.addDays(1);
    VERIFY_REFUSED(await(m_journals->verify(there(), anchor)), Error::Kind::Invalid, u"proves nothing"_s);
}

void JournalTest::noAnchorOfWhatIsBroken()
{
    suspend(0);
    sql("UPDATE journal SET verb='patch' WHERE sequence=1");
    VERIFY_REFUSED(await(m_journals->makeAnchor(there())), Error::Kind::Conflict, u"Row 1 was edited"_s);
}

void JournalTest::sealsWhatIsPersonal()
{
    suspend(0);
    const auto file = Sql::Connection::open(m_desk->file(), Sql::Connection::Access::Write);
    QVERIFY(file.has_value());
    auto row = (*file)->select("SELECT actor_name, target_name, before, after, notes, length(sealed) FROM journal");
    QVERIFY(row.step());
    for (int column = 0; column < 5; ++column)
        QCOMPARE(row.text(column), QString());
    QVERIFY(row.integer(5) > 0);
}

void JournalTest::erasedPersonIsGone()
{
    suspend(0);
    suspend(1);
    const Remove removal{entity(m_people.first(), m_acme), true, {}};
    VERIFY_DONE(await(m_there->apply(removal)));
    const QByteArray address("wei@acme.example");
    QVERIFY(bytes().contains(address)); // the basket's images, which undo needs
    const auto erased = await(m_journals->erase(there(), m_people.first()));
    VERIFY_DONE(erased);
    QVERIFY(!bytes().contains(address));
    AuditQuery query;
    query.about = m_people.first();
    const QList<AuditRow> about = rows(query);
    QCOMPARE(about.size(), 3);
    QCOMPARE(about.first().entry.verb, u"erase"_s);
    QVERIFY(about.at(1).erased && about.at(2).erased);
    QVERIFY(about.at(2).entry.after.isEmpty());
    // The others are as they were, and can be undone.
    query.about = m_people.at(1);
    QVERIFY(!rows(query).first().erased);
    const auto undo = await(m_desk->basket().toUndo({}));
    QVERIFY(undo && *undo);
    QCOMPARE(m_desk->items((*undo)->id).first().target, std::optional(entity(m_people.at(1), m_acme)));
    const auto report = await(m_journals->verify(there()));
    QVERIFY(!report->verdict.fault);
    QCOMPARE(report->verdict.rows, 4);
    VERIFY_REFUSED(await(m_journals->erase(there(), m_people.first())), Error::Kind::NotFound, u"nothing readable"_s);
}

void JournalTest::whoOnlyLooksOnErasesNothing()
{
    suspend(0);
    const Remove removal{entity(m_people.first(), m_acme), true, {}};
    VERIFY_DONE(await(m_there->apply(removal)));
    auto &elsewhere = static_cast<Elsewhere &>(m_there->directory());
    elsewhere.isReadOnly = true;
    VERIFY_REFUSED(await(m_journals->erase(there(), m_people.first())), Error::Kind::Forbidden, u"only look"_s);
    QVERIFY(!rows().first().erased);
    elsewhere.isReadOnly = false;
    VERIFY_DONE(await(m_journals->erase(there(), m_people.first())));
}

void JournalTest::personWithAnAccountIsNotErased()
{
    suspend(0);
    VERIFY_REFUSED(await(m_journals->erase(there(), m_people.first())), Error::Kind::Forbidden, u"Remove the account first"_s);
    QVERIFY(!rows().first().erased);
}

void JournalTest::ownJournalErasesTheBasketToo()
{
    // A journal of its own: what it erases leaves the basket with it.
    class Book final : public JournalBook
    {
    public:
        Task<Result<QList<AuditRow>>> rows(AuditQuery, std::stop_token) const override { co_return QList<AuditRow>(); }
        Task<Result<JournalVerdict>> verify(std::optional<JournalHead>, std::stop_token) const override { co_return JournalVerdict{}; }
        Task<Result<bool>> mayErase(UserId) const override { co_return true; }
        Task<Result<Erased>> erase(UserId) const override { co_return Erased{}; }
    };
    m_journals->add(m_desk->directory().id(), std::make_unique<Book>());
    const Remove removal{entity(m_people.first(), m_acme), true, {}};
    VERIFY_DONE(await(m_desk->directory().apply(removal)));
    QCOMPARE(await(m_desk->basket().sets(false))->size(), 1);
    VERIFY_DONE(await(m_journals->erase(m_desk->directory().id(), m_people.first())));
    QCOMPARE(await(m_desk->basket().sets(false))->size(), 0);
    QVERIFY(!bytes().contains("wei@acme.example"));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
