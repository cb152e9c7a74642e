#include "plaindirectory.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What only a big directory does: orders held in memory, crowds, organizations whose lists are indexed.
class BigDirectoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        // Nearly everybody has it, and nobody who is suspended.
        m_plain.roles.append(aRole(u"Everyday"_s));
        for (Membership &membership : m_plain.memberships) {
            if (membership.status != MemberStatus::Suspended)
                membership.roles.append(m_plain.roles.last().id);
        }
        const auto error = m_store.write([this](WriteSession &session) { m_plain.writeTo(session); });
        QVERIFY2(!error, error ? qPrintable(error->details) : "");
    }
    void jumps();
    void filters_data();
    void filters();
    void afterWrites();
    void shrinkingOrganization();

private:
    QList<UserId> stored(const MemberQuery &query, qint64 offset, int limit)
    {
        return m_store.ask([=](ReadSession &session) {
            QList<UserId> ids;
            for (const MemberRow &row : session.members(query, everything, offset, limit).rows)
                ids.append(row.user.id);
            return ids;
        });
    }
    Count counted(const MemberQuery &query, CountMode mode)
    {
        return m_store.ask([=](ReadSession &session) { return session.countMembers(query, everything, mode); });
    }
    void comparePages(const MemberQuery &query)
    {
        const QList<UserId> expected = m_plain.members(query);
        const qsizetype size = expected.size();
        // First, far, last, then on from what was passed before.
        for (const qsizetype offset : {qsizetype(0), qsizetype(60), size / 2, size - 7, qsizetype(1990), size / 2 + 40, size + 5}) {
            if (offset >= 0)
                QCOMPARE(stored(query, offset, 40), expected.mid(std::min(offset, size), 40));
        }
        QCOMPARE(counted(query, CountMode::Exact), (Count{size, true}));
        const Count quick = counted(query, CountMode::Quick);
        QCOMPARE(quick.value, size); // Asked exactly before, so it is known.
    }

    PlainDirectory m_plain{99, 7, 20'500};
    OpenStore m_store;
};

namespace {

const QList<MemberSort> allSorts{MemberSort::Name, MemberSort::Email, MemberSort::Phone, MemberSort::Status,
                                 MemberSort::Roles, MemberSort::Organizations, MemberSort::Added, MemberSort::Username,
                                 MemberSort::City, MemberSort::Country, MemberSort::ExternalId, MemberSort::LastSignIn};

} // namespace

void BigDirectoryTest::jumps()
{
    for (const MemberSort sort : allSorts) {
        for (const SortOrder order : {SortOrder::Ascending, SortOrder::Descending}) {
            MemberQuery query;
            query.sort = sort;
            query.order = order;
            comparePages(query);
            query.organization = m_plain.organizations.at(1).id;
            comparePages(query);
        }
    }
}

void BigDirectoryTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<MemberStatus>>("statuses");
    QTest::addColumn<int>("role");
    using Statuses = QList<MemberStatus>;
    QTest::newRow("few") << u"olena kim"_s << Statuses{} << -1;
    QTest::newRow("a crowd") << u"olena"_s << Statuses{} << -1;
    QTest::newRow("a crowd at the end of the names") << u"їжак"_s << Statuses{} << -1;
    QTest::newRow("most") << u"example"_s << Statuses{} << -1;
    QTest::newRow("one letter") << u"z"_s << Statuses{} << -1;
    QTest::newRow("status") << QString() << Statuses{MemberStatus::Suspended} << -1;
    QTest::newRow("role") << QString() << Statuses{} << 2;
    QTest::newRow("all") << u"kim"_s << Statuses{MemberStatus::Pending} << 0;
    const int everyday = static_cast<int>(m_plain.roles.size()) - 1;
    QTest::newRow("a role of nearly all, a status of none of them") << QString() << Statuses{MemberStatus::Suspended} << everyday;
    QTest::newRow("a role of nearly all, a status of few") << QString() << Statuses{MemberStatus::Pending} << everyday;
    QTest::newRow("a role of nearly all, a status of most") << QString() << Statuses{MemberStatus::Active} << everyday;
    QTest::newRow("a role of nearly all, a text") << u"olena"_s << Statuses{} << everyday;
    QTest::newRow("a role of nearly all, a text of most, a status of none")
        << u"example"_s << Statuses{MemberStatus::Suspended} << everyday;
    QTest::newRow("nobody") << u"zzzqqq"_s << Statuses{} << -1;
}

void BigDirectoryTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QList<MemberStatus>, statuses);
    QFETCH(int, role);
    for (const MemberSort sort : {MemberSort::Name, MemberSort::Phone, MemberSort::Country}) {
        MemberQuery query;
        query.text = text;
        query.statuses = statuses;
        if (role >= 0)
            query.roles = {m_plain.roles.at(role).id};
        query.sort = sort;
        query.order = sort == MemberSort::Phone ? SortOrder::Descending : SortOrder::Ascending;
        const qsizetype size = m_plain.members(query).size();
        const Count quick = counted(query, CountMode::Quick);
        if (size <= 10'000)
            QCOMPARE(quick, (Count{size, true}));
        else
            QVERIFY2(std::abs(quick.value - size) < size / 5, qPrintable(QString::number(quick.value)));
        comparePages(query);
        query.organization = m_plain.organizations.at(2).id;
        comparePages(query);
    }
}

void BigDirectoryTest::afterWrites()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 6; ++round) {
        User &user = m_plain.users[random.bounded(static_cast<int>(m_plain.users.size()))];
        user.name = u"%1 renamed"_s.arg(QChar(u'a' + random.bounded(26)));
        user.phone = u"+1%1"_s.arg(random.bounded(100000));
        const User added = aUser(u"Added %1"_s.arg(round));
        m_plain.users.append(added);
        const UserId gone = m_plain.users.takeAt(random.bounded(100)).id;
        m_plain.memberships.removeIf([&](const Membership &one) { return one.user == gone; });
        auto &membership = m_plain.memberships[random.bounded(static_cast<int>(m_plain.memberships.size()))];
        membership.status = MemberStatus::Pending;
        QVERIFY(!m_store.write([&](WriteSession &session) {
            for (const User &one : std::as_const(m_plain.users)) {
                if (one.name.endsWith(u"renamed"))
                    session.put(one);
            }
            session.put(added);
            session.remove(gone);
            session.put(membership);
        }));
        MemberQuery query;
        query.sort = allSorts.at(round);
        comparePages(query);
        query.text = u"renamed"_s;
        comparePages(query);
        query.text = u"straße"_s;
        query.organization = m_plain.organizations.at(0).id;
        comparePages(query);
    }
}

void BigDirectoryTest::shrinkingOrganization()
{
    const OrganizationId id = m_plain.organizations.at(1).id;
    MemberQuery query;
    query.organization = id;
    QVERIFY(m_plain.members(query).size() > 5000);
    for (const int left : {2400, 4000, 5200}) {
        QList<Membership> removed, added;
        QSet<UserId> members;
        m_plain.memberships.removeIf([&](const Membership &membership) {
            if (membership.organization != id)
                return false;
            if (members.size() >= left)
                removed.append(membership);
            else
                members.insert(membership.user);
            return !removed.isEmpty();
        });
        for (const User &user : std::as_const(m_plain.users)) {
            if (members.size() + added.size() < left && !members.contains(user.id))
                added.append(aMembership(user, m_plain.organizations.at(1), {m_plain.roles.at(2).id}));
        }
        m_plain.memberships += added;
        QVERIFY(!m_store.write([&](WriteSession &session) {
            for (const Membership &membership : std::as_const(removed))
                session.remove(membership.user, membership.organization);
            for (const Membership &membership : std::as_const(added))
                session.put(membership);
        }));
        query.text.clear();
        QCOMPARE(m_plain.members(query).size(), left);
        for (const MemberSort sort : {MemberSort::Name, MemberSort::Roles, MemberSort::Added}) {
            query.sort = sort;
            query.text.clear();
            comparePages(query);
            query.text = u"kim"_s;
            comparePages(query);
        }
    }
}

QTEST_GUILESS_MAIN(BigDirectoryTest)
#include "bigdirectorytest.moc"
