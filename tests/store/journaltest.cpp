#include "freshstore.h"

#include <QJsonObject>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The journal: who did what, where; never changed, never doubled.
class JournalTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void theJournalOnlyGrows();
};

void JournalTest::theJournalOnlyGrows()
{
    const User user = aUser(u"Olena"_s), other = aUser(u"Wei"_s);
    const Organization here = anOrganization(u"Here"_s), there = anOrganization(u"There"_s);
    const auto entry = [](const EntityId &target, const QString &verb, const QJsonObject &after = {}) {
        JournalEntry made;
        made.change = newId<ChangeId>();
        made.at = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
        made.actor = newId<UserId>();
        made.actorName = u"Somebody"_s;
        made.target = target;
        made.targetName = u"Name"_s;
        made.verb = verb;
        made.before = {{u"a"_s, 1}};
        made.after = after;
        return made;
    };
    QList<JournalEntry> entries{entry(entity(user.id), u"patch"_s), entry(entity(user.id, here.id), u"setRoles"_s),
                                entry(entity(other.id, there.id), u"setStatus"_s), entry(entity(here.id), u"patch"_s),
                                entry(entity(newId<RoleId>()), u"create"_s, {{u"organization"_s, there.id.toString()}})};
    QVERIFY(!m_store->write([&](WriteSession &session) {
        session.put(here);
        session.put(there);
        session.put(user);
        session.put(other);
        session.put(aMembership(user, here));
        for (JournalEntry &one : entries)
            one.sequence = session.appendJournal(one);
    }));
    const auto listed = [this](const JournalQuery &query, const Visibility &visible = everything) {
        return m_store->ask([=](ReadSession &s) { return s.journal(query, visible); });
    };
    QCOMPARE(listed({{}, {}, 20}), QList<JournalEntry>(entries.crbegin(), entries.crend()));
    QCOMPARE(listed({{}, {}, 2}).size(), 2);
    QCOMPARE(listed({user.id, {}, 20}), (QList{entries.at(1), entries.at(0)}));
    QCOMPARE(listed({{}, here.id, 20}), (QList{entries.at(3), entries.at(1)}));
    QCOMPARE(listed({{}, there.id, 20}), (QList{entries.at(4), entries.at(2)}));
    const Visibility onlyHere{false, {here.id}, {}};
    QCOMPARE(listed({{}, {}, 20}, onlyHere), (QList{entries.at(3), entries.at(1), entries.at(0)}));
    QCOMPARE(listed({other.id, {}, 20}, onlyHere).size(), 0);
    QCOMPARE(m_store->ask([&](ReadSession &s) { return s.journalEntryOf(entries.at(2).change); }), entries.at(2));
    // The same change is never journaled twice.
    const auto twice = m_store->write([&](WriteSession &session) { session.appendJournal(entries.first()); });
    QCOMPARE(twice->kind, Error::Kind::Conflict);
    // It outlives what it is about.
    QVERIFY(!m_store->write([&](WriteSession &session) {
        session.remove(here.id);
        session.remove(user.id);
    }));
    QCOMPARE(listed({user.id, {}, 20}).size(), 2);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
