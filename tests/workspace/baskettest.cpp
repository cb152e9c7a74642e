// The basket on disk: staged, read by another process, edited, removed with what builds on it, claimed and settled.
#include "tests/workspace/desk.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class BasketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<World>(); m_first->organization(u"Acme"_s); }
    void init();
    void outlivesTheProcess();
    void tellsOtherProcesses();
    void refusesToBuildOnNothing();
    void removesWithWhatBuildsOnIt();
    void editsWhatIsNotApplied();
    void claimsInOrderAndApart();
    void keepsAnEditOfALivingProcess();
    void readsADamagedRow();

private:
    QList<Change> chain();

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
};

namespace {

QList<ChangeId> idsOf(const QList<Claim> &claims)
{
    QList<ChangeId> ids;
    for (const Claim &claim : claims)
        ids.append(claim.item.id());
    return ids;
}

} // namespace

void BasketTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

/// An organization, somebody in it, and their suspension.
QList<Change> BasketTest::chain()
{
    const Change create = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}}));
    AddMember add = addition({}, u"bob@initech.example"_s);
    add.organization = create.id;
    const Change added = m_desk->change(add);
    return {create, added, m_desk->change(SetStatus{added.id, MemberStatus::Active, MemberStatus::Suspended})};
}

void BasketTest::outlivesTheProcess()
{
    const QList<Change> changes = chain();
    const ChangeSet set = m_desk->stage(changes, Origin::Import);
    Desk other(*m_world, m_desk->file());
    const auto items = other.items(set.id);
    QCOMPARE(items.size(), 3);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(items.at(i).id(), changes.at(i).id);
        QCOMPARE(items.at(i).state, ItemState::Staged);
        QCOMPARE(items.at(i).change.where, m_desk->directory().id());
    }
    QCOMPARE(items.at(0).title, u"Initech"_s);
    QCOMPARE(items.at(2).title, u"bob@initech.example"_s);
    const ChangeSet stored = other.set(set.id);
    QCOMPARE(stored.title, u"Create Initech, and 2 more"_s);
    QCOMPARE(stored.origin, Origin::Import);
    QCOMPARE(stored.madeBy, u"The Boss"_s);
    QCOMPARE(stored.count(ItemState::Staged), 3);
    QVERIFY(stored.isOpen());
    QCOMPARE(await(other.basket().sets(true))->size(), 1);
}

void BasketTest::tellsOtherProcesses()
{
    Desk other(*m_world, m_desk->file());
    QSignalSpy told(&other.basket(), &Basket::changed);
    m_desk->stage(chain());
    QTRY_VERIFY(!told.isEmpty());
    // What is written beside the basket is no news.
    QTest::qWait(600);
    told.clear();
    std::function<Result<void>(Sql::Connection &)> beat = [](Sql::Connection &sql) -> Result<void> {
        sql.run("INSERT INTO leases VALUES('x', 'y', 1, 'z', 2)");
        return {};
    };
    QSignalSpy written(&other.workspaceFile(), &WorkspaceFile::changed);
    QVERIFY(await(m_desk->workspaceFile().write<void>(beat)));
    QTRY_VERIFY(!written.isEmpty());
    QTest::qWait(100);
    QVERIFY(told.isEmpty());
}

void BasketTest::refusesToBuildOnNothing()
{
    QList<Change> changes = chain();
    changes.removeFirst();
    const auto refused = await(m_desk->changes().stage({}, Origin::Bulk, changes));
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().kind), static_cast<int>(Error::Kind::Invalid));
    QVERIFY(await(m_desk->basket().sets(false))->isEmpty()); // Nothing of it stays.
    Change lost = chain().first();
    lost.where = ConnectionId();
    QVERIFY(!await(m_desk->changes().stage({}, Origin::Bulk, {lost})));
}

void BasketTest::removesWithWhatBuildsOnIt()
{
    const QList<Change> changes = chain();
    const ChangeSet set = m_desk->stage(changes);
    const auto refused = await(m_desk->basket().remove({changes.at(1).id}, false));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith(u"1 "_s), qPrintable(refused.error().message));
    const auto dependents = await(m_desk->basket().dependents({changes.at(0).id}));
    QCOMPARE(*dependents, (QList<ChangeId>{changes.at(1).id, changes.at(2).id}));
    QCOMPARE(*await(m_desk->basket().remove({changes.at(1).id}, true)), (QList<ChangeId>{changes.at(1).id, changes.at(2).id}));
    QCOMPARE(m_desk->items(set.id).size(), 1);
    QVERIFY(await(m_desk->basket().discard(set.id)));
    QVERIFY(!await(m_desk->basket().set(set.id)));
}

void BasketTest::editsWhatIsNotApplied()
{
    const Change create = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Acme"_s}, {u"domains"_s, QJsonArray{u"no domain"_s}}}));
    const ChangeSet set = m_desk->stage({create});
    m_desk->apply(set.id);
    StagedChange item = m_desk->item(create.id);
    QCOMPARE(item.state, ItemState::Refused);
    item.change.payload = creation(EntityKind::Organization, {{u"name"_s, u"Umbrella"_s}});
    item.title = u"Umbrella"_s;
    QVERIFY(await(m_desk->basket().edit(item)));
    QCOMPARE(m_desk->item(create.id).state, ItemState::Staged);
    QCOMPARE(m_desk->item(create.id).title, u"Umbrella"_s);
    m_desk->apply(set.id);
    QCOMPARE(outcome(m_desk->item(create.id)), u"done"_s);
    const auto late = await(m_desk->basket().edit(item));
    QVERIFY(!late);
    QCOMPARE(static_cast<int>(late.error().kind), static_cast<int>(Error::Kind::Conflict));
    QVERIFY(!await(m_desk->basket().remove({create.id}, true)));
}

void BasketTest::claimsInOrderAndApart()
{
    const QList<Change> changes = chain() + QList<Change>{m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}))};
    const ChangeSet set = m_desk->stage(changes);
    const auto first = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 100));
    QVERIFY(first);
    QCOMPARE(idsOf(first->claims), QList<ChangeId>{changes.at(0).id}); // The next one waits for its answer.
    QCOMPARE(m_desk->item(changes.at(0).id).state, ItemState::Sending);
    // While it is under way nobody gets what builds on it, and what does not is free.
    const auto second = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 100));
    QCOMPARE(idsOf(second->claims), QList<ChangeId>{changes.at(3).id});
    QCOMPARE(second->waiting, 2);
    const auto orphans = await(m_desk->basket().orphans(m_desk->directory().id()));
    QCOMPARE(idsOf(*orphans), (QList<ChangeId>{changes.at(0).id, changes.at(3).id}));
    // A failure takes along what builds on it.
    StagedChange failed = first->claims.first().item;
    failed.state = ItemState::Refused;
    failed.reason = Error{Error::Kind::Forbidden, u"No."_s, {}, {}};
    QVERIFY(await(m_desk->basket().settle({failed})));
    const auto third = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 100));
    QVERIFY(third->claims.isEmpty());
    QCOMPARE(third->settled, 2);
    QCOMPARE(m_desk->item(changes.at(2).id).state, ItemState::Refused);
    QCOMPARE(m_desk->item(changes.at(0).id).reason->message, u"No."_s);
    QCOMPARE(*await(m_desk->basket().retry(set.id, {})), 3);
    QCOMPARE(m_desk->item(changes.at(2).id).state, ItemState::Staged);
}

void BasketTest::keepsAnEditOfALivingProcess()
{
    // What applies at once in a process that lives is no orphan; it is its own business for a minute.
    StagedChange item;
    item.change = m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}));
    QVERIFY(await(m_desk->basket().begin(newChangeSet(u"Edit"_s, Origin::Edit, {}), {item})));
    QVERIFY(await(m_desk->basket().orphans(m_desk->directory().id()))->isEmpty());
    std::function<Result<void>(Sql::Connection &)> later = [](Sql::Connection &sql) -> Result<void> {
        sql.run("UPDATE staged_changes SET holder = '999999999 ' || substr(holder, instr(holder, ' ') + 1)");
        return {};
    };
    QVERIFY(await(m_desk->workspaceFile().write<void>(later))); // That process is gone.
    QCOMPARE(await(m_desk->basket().orphans(m_desk->directory().id()))->size(), 1);
    const auto recovered = await(m_desk->changes().recover());
    QVERIFY(recovered);
    QCOMPARE(outcome(m_desk->item(item.id())), u"done"_s);
}

void BasketTest::readsADamagedRow()
{
    const QList<Change> changes = chain();
    const ChangeSet set = m_desk->stage(changes);
    std::function<Result<void>(Sql::Connection &)> damage = [](Sql::Connection &sql) -> Result<void> {
        sql.run("UPDATE staged_changes SET change = replace(change, '\"verb\":\"create\"', '\"verb\":\"explode\"')");
        return {};
    };
    QVERIFY(await(m_desk->workspaceFile().write<void>(damage)));
    m_desk->apply(set.id);
    const auto items = m_desk->items(set.id);
    QVERIFY2(outcome(items.at(0)).contains(u"payload.verb"_s), qPrintable(outcome(items.at(0))));
    for (const StagedChange &item : items)
        QCOMPARE(item.state, ItemState::Refused);
}

QTEST_GUILESS_MAIN(BasketTest)
#include "baskettest.moc"
