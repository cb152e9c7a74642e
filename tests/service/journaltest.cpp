#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Each applied change writes one row that says who, when, what, before and after; and processes share one file.
class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void rowSaysAll();
    void eachVerbWritesOneRow();
    void nothingForNoOpsAndRefusals();
    void aboutOnePerson();
    void twoServicesOnOneFile();
    void replayAcrossServices();

private:
    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
};

void JournalTest::rowSaysAll()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    m_world->setNow(QDateTime(QDate(2026, 3, 2), QTime(8, 30), Qt::UTC));
    const auto result = m_world->apply(m_world->boss, newStatus(user, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    VERIFY_DONE(result);
    const JournalEntry entry = m_world->journal().first();
    QCOMPARE(entry.sequence, result->journalSequence);
    QCOMPARE(entry.change, result->change);
    QCOMPARE(entry.at, m_world->now());
    QCOMPARE(entry.at.timeSpec(), Qt::UTC);
    QCOMPARE(entry.actor, m_world->boss);
    QCOMPARE(entry.actorName, u"The Boss"_s);
    QCOMPARE(entry.target, entity(user, m_acme));
    QCOMPARE(entry.targetName, u"a@b.example (Acme)"_s);
    QCOMPARE(entry.verb, u"setStatus"_s);
    QCOMPARE(entry.before.value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(entry.after.value(u"status"_s).toString(), u"suspended"_s);
    QCOMPARE(entry.after, result->after);
}

void JournalTest::eachVerbWritesOneRow()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    const QList<QPair<QString, Payload>> steps{
        {u"create"_s, creation(EntityKind::Role, {{u"name"_s, u"R"_s}})},
        {u"patch"_s, edit(entity(m_acme), u"displayName"_s, u""_s, u"A"_s)},
        {u"addMember"_s, addition(m_acme, u"c@d.example"_s)},
        {u"setRoles"_s, newRoles(user, m_acme, {}, {BuiltInRole::support()})},
        {u"invite"_s, Invite{entity(user, m_acme), 1}},
        {u"revokeInvitation"_s, RevokeInvitation{entity(user, m_acme)}},
        {u"setStatus"_s, newStatus(user, m_acme, MemberStatus::Pending, MemberStatus::Active)},
        {u"resetPassword"_s, ResetPassword{entity(user)}},
        {u"remove"_s, removal(entity(user, m_acme))},
    };
    for (const auto &[verb, payload] : steps) {
        const qint64 before = m_world->journalLength();
        VERIFY_DONE(m_world->apply(m_world->boss, payload));
        QCOMPARE(m_world->journalLength(), before + 1);
        QCOMPARE(m_world->journal().first().verb, verb);
    }
}

void JournalTest::nothingForNoOpsAndRefusals()
{
    const qint64 before = m_world->journalLength();
    QCOMPARE(outcome(m_world->apply(m_world->boss, edit(entity(m_acme), u"name"_s, u"Acme"_s, u"Acme"_s))), u"no-op"_s);
    QVERIFY(!m_world->apply(m_world->boss, edit(entity(m_acme), u"name"_s, u"Acme"_s, u""_s)));
    QCOMPARE(m_world->journalLength(), before);
}

void JournalTest::aboutOnePerson()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    m_world->person(u"c@d.example"_s, m_acme);
    m_world->done(m_world->boss, edit(entity(user), u"city"_s, u""_s, u"Kyiv"_s));
    JournalQuery query;
    query.about = user;
    const auto entries = await(m_world->reader(m_world->boss)->journal(query));
    QVERIFY(entries);
    QStringList verbs;
    for (const JournalEntry &entry : *entries)
        verbs.append(entry.verb);
    QCOMPARE(verbs, (QStringList{u"patch"_s, u"addMember"_s}));
}

void JournalTest::twoServicesOnOneFile()
{
    Store otherStore(m_world->file());
    QVERIFY(await(otherStore.open()));
    EmbeddedDirectory other(otherStore);
    EmbeddedReader reader(otherStore, Actor{m_world->boss});
    QSignalSpy changed(&reader, &Reader::changed);
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 2000);
    QCOMPARE(await(reader.person(user))->user.email, u"a@b.example"_s);

    // Both write at once; every change lands once, and rules hold over both.
    QList<Change> here;
    QList<Change> there;
    for (int i = 0; i < 20; ++i) {
        here.append(m_world->change(m_world->boss, addition(m_acme, u"h%1@b.example"_s.arg(i))));
        there.append(m_world->change(m_world->boss, addition(m_acme, (i % 2 ? u"h%1@b.example"_s : u"t%1@b.example"_s).arg(i))));
    }
    auto ours = m_world->directory().apply(here);
    auto theirs = other.apply(there);
    const auto a = await(std::move(ours));
    const auto b = await(std::move(theirs));
    int done = 0;
    for (const auto &result : a + b)
        done += result.has_value();
    QCOMPARE(done, 30);
    QCOMPARE(await(reader.organization(m_acme))->members, 32);
}

void JournalTest::replayAcrossServices()
{
    Store otherStore(m_world->file());
    QVERIFY(await(otherStore.open()));
    EmbeddedDirectory other(otherStore);
    const Change add = m_world->change(m_world->boss, addition(m_acme, u"a@b.example"_s));
    const auto first = m_world->applyAll({add});
    const auto second = await(other.apply({add}));
    VERIFY_DONE(second.first());
    QCOMPARE(second.first()->target, first.first()->target);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
