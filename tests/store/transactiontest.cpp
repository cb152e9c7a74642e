#include "freshstore.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// One transaction: faults, savepoints, what is seen before the commit.
class TransactionTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void duplicatesAreConflicts();
    void faultsStick();
    void savepointsTakeBack();
    void searchIsRightAfterSavepoints();
    void writesAreSeenWithinTheirTransaction();
};

void TransactionTest::duplicatesAreConflicts()
{
    const User one = aUser(u"One"_s, u"same@example.com"_s);
    const User two = aUser(u"Two"_s, u"SAME@example.com"_s);
    write([&](WriteSession &session) { session.put(one); });
    const auto error = m_store->write([&](WriteSession &session) {
        session.put(aUser(u"Other"_s));
        session.put(two);
    });
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Conflict);
    // Nothing of the transaction stays.
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.countMembers({}, everything, CountMode::Exact); }).value, 1);
}

void TransactionTest::faultsStick()
{
    const User user = aUser(u"One"_s);
    bool failedInside = false;
    bool emptyInside = false;
    const auto error = m_store->write([&](WriteSession &session) {
        session.put(user);
        session.put(aMembership(user, anOrganization(u"Never put"_s)));
        failedInside = session.hasFailed();
        emptyInside = !session.user(user.id);
    });
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NotFound);
    QVERIFY(failedInside);
    QVERIFY(emptyInside);
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.user(user.id); }));
    // The next transaction starts anew.
    write([&](WriteSession &session) { session.put(user); });
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.user(user.id); }));
}

void TransactionTest::savepointsTakeBack()
{
    const User kept = aUser(u"Kept"_s), gone = aUser(u"Gone"_s), inner = aUser(u"Inner"_s);
    write([&](WriteSession &session) {
        session.put(kept);
        {
            WriteSession::Savepoint outer(session);
            session.put(gone);
            WriteSession::Savepoint nested(session);
            session.put(inner);
            nested.release();
        }
        WriteSession::Savepoint empty(session);
        empty.release();
    });
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.user(kept.id); }));
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.user(gone.id); }));
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.user(inner.id); }));
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.countMembers({}, everything, CountMode::Exact); }).value, 1);
}

void TransactionTest::searchIsRightAfterSavepoints()
{
    User user = aUser(u"Before"_s);
    write([&](WriteSession &session) { session.put(user); });
    const auto found = [this](const QString &text) {
        MemberQuery query;
        query.text = text;
        return m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 10); }).rows.size();
    };
    write([&](WriteSession &session) {
        user.name = u"Between"_s;
        session.put(user);
        {
            WriteSession::Savepoint savepoint(session);
            User other = user;
            other.name = u"Nowhere"_s;
            session.put(other);
            // A list inside a savepoint brings everything in step, the change before it included.
            QCOMPARE(session.members({}, everything, 0, 10).rows.first().user.name, u"Nowhere"_s);
        }
        session.put(aUser(u"After"_s));
    });
    QCOMPARE(found(u"before"_s), 0);
    QCOMPARE(found(u"between"_s), 1);
    QCOMPARE(found(u"nowhere"_s), 0);
    QCOMPARE(found(u"aft"_s), 1);
    MemberQuery query;
    query.order = SortOrder::Descending;
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 10); }).rows.first().user.name, u"Between"_s);
}

void TransactionTest::writesAreSeenWithinTheirTransaction()
{
    write([](WriteSession &session) {
        const Organization organization = anOrganization(u"One"_s);
        const User user = aUser(u"Olena"_s);
        session.put(organization);
        session.put(user);
        session.put(aMembership(user, organization));
        MemberQuery query;
        query.organization = organization.id;
        query.text = u"olen"_s;
        QCOMPARE(session.members(query, everything, 0, 10).rows.size(), 1);
        QCOMPARE(session.countMembers(query, everything, CountMode::Quick).value, 1);
        query.text = u"olex"_s;
        QCOMPARE(session.members(query, everything, 0, 10).rows.size(), 0);
        QCOMPARE(session.find(u"ole"_s, {everything, everything, {}}, 10).size(), 1);
    });
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"
