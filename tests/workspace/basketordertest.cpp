// The order of the basket: changed by the person, as far as one change builds on another.
#include "tests/workspace/desk.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class BasketOrderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<World>(); m_first->organization(u"Acme"_s); }

    void init()
    {
        m_desk.reset();
        m_world = std::make_unique<World>(*m_first);
        m_desk = std::make_unique<Desk>(*m_world);
    }

    void placesBeforeAnotherOrLast()
    {
        const QList<Change> changes = creations(3);
        const ChangeSet set = m_desk->stage(changes);
        QVERIFY(place(changes.at(2), changes.at(0).id).has_value());
        QCOMPARE(order(set), ids({changes.at(2), changes.at(0), changes.at(1)}));
        QVERIFY(place(changes.at(2), {}).has_value());
        QCOMPARE(order(set), ids(changes));
        // And another process finds it so.
        QVERIFY(place(changes.at(0), {}).has_value());
        Desk other(*m_world, m_desk->file());
        QCOMPARE(other.items(set.id).last().id(), changes.at(0).id);
    }

    void leavesOtherSetsAlone()
    {
        const QList<Change> first = creations(2);
        const ChangeSet one = m_desk->stage(first);
        const QList<Change> second = creations(2);
        const ChangeSet two = m_desk->stage(second);
        QVERIFY(place(second.at(1), second.at(0).id).has_value());
        QCOMPARE(order(one), ids(first));
        QCOMPARE(order(two), ids({second.at(1), second.at(0)}));
    }

    void keepsWhatBuildsOnAnotherAfterIt()
    {
        const Change create = creations(1).first();
        AddMember add = addition({}, u"bob@initech.example"_s);
        add.organization = create.id;
        const Change added = m_desk->change(add);
        const Change other = creations(1).first();
        const ChangeSet set = m_desk->stage({create, added, other});
        const auto early = place(added, create.id);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Conflict);
        QVERIFY2(early.error().message.contains(u"builds on"_s), qPrintable(early.error().message));
        const auto late = place(create, {});
        QVERIFY(!late);
        QCOMPARE(order(set), ids({create, added, other}));
        QVERIFY(place(other, added.id).has_value());
        QCOMPARE(order(set), ids({create, other, added}));
        // What is arranged so is applied so.
        const auto outcome = m_desk->apply(set.id);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.progress.counts.at(static_cast<size_t>(ItemState::Done)), 3);
    }

    void leavesWhatWasAppliedInItsPlace()
    {
        const QList<Change> changes = creations(3);
        const ChangeSet set = m_desk->stage(changes);
        const auto claimed = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 1));
        QVERIFY(claimed && claimed->claims.size() == 1);
        const auto fixed = place(changes.at(0), {});
        QVERIFY(!fixed);
        QCOMPARE(fixed.error().kind, Error::Kind::Conflict);
        QVERIFY(place(changes.at(2), changes.at(1).id).has_value());
        QCOMPARE(order(set), ids({changes.at(0), changes.at(2), changes.at(1)}));
    }

private:
    QList<Change> creations(int count) const
    {
        QList<Change> changes;
        for (int i = 0; i < count; ++i)
            changes.append(m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Initech %1"_s.arg(newUuid())}})));
        return changes;
    }
    Result<void> place(const Change &change, const ChangeId &before) { return await(m_desk->basket().place(change.id, before)); }
    QList<ChangeId> order(const ChangeSet &set)
    {
        QList<ChangeId> order;
        for (const StagedChange &item : m_desk->items(set.id))
            order.append(item.id());
        return order;
    }
    static QList<ChangeId> ids(const QList<Change> &changes)
    {
        QList<ChangeId> ids;
        for (const Change &change : changes)
            ids.append(change.id);
        return ids;
    }

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(BasketOrderTest)
#include "basketordertest.moc"
