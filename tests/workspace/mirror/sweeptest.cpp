// What is gone, and what is only not to be seen.
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

void drop(ScriptedDirectory &server, const QString &organization, int count)
{
    for (int i = 0; i < count; ++i)
        server.content.members[organization].removeLast();
}

void dropOrganization(ScriptedDirectory &server, const QString &id)
{
    server.content.organizations.removeIf([&](const Organization &one) { return one.id.toString() == id; });
    server.content.members.remove(id);
}

} // namespace

class SweepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoLeftIsGone()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        f.server().addOrganization(u"globex"_s, 3);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 4);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 56);
        QCOMPARE(f.members().size(), 59); // Nobody else has them.
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList{u"Organization acme"_s});
        QCOMPARE(f.members().size(), 56);
    }

    void whoIsAMemberElsewhereStays()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 20);
        f.server().addOrganization(u"globex"_s, 0);
        f.server().addMember(u"globex"_s, u"acme-000019"_s, u"Person 19"_s);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 1);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 19);
        QCOMPARE(f.members().size(), 20);
        QCOMPARE(f.person(u"acme-000019"_s)->memberships.size(), 1);
    }

    void absenceCountsOnlyWhereAllWasListed()
    {
        MirrorFixture f;
        f.server().content.roles = BuiltInRole::all();
        f.server().addOrganization(u"acme"_s, 20);
        f.server().addOrganization(u"globex"_s, 20);
        QVERIFY(f.refresh());
        // One may not be looked into, the list of organizations was cut short, there is no list of roles.
        f.server().forbidden = {u"acme"_s};
        drop(f.server(), u"acme"_s, 2);
        drop(f.server(), u"globex"_s, 2);
        f.server().addOrganization(u"new"_s);
        f.server().organizationsCovered = false;
        f.server().rolesCovered = false;
        f.server().content.roles.removeLast();
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 20);
        QCOMPARE(f.members(u"globex"_s).size(), 18);
        QCOMPARE(f.members().size(), 40); // They may be members where nobody looked.
        QCOMPARE(f.organizations().size(), 3);
        QCOMPARE(await(f.reader().roles())->size(), BuiltInRole::all().size());
        QVERIFY(f.sync().state().notes.contains(u"You may not look into acme."_s));
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations().size(), 3);
    }

    void whatNobodyListedIsNotEmpty()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 2);
        f.server().addOrganization(u"empty"_s);
        f.server().addOrganization(u"closed"_s, 3);
        f.server().content.roles = {BuiltInRole::all().first()};
        f.server().forbidden = {u"closed"_s};
        const auto isKnown = [&](const QString &id) { return await(f.sync().knowsMembersOf(OrganizationId(id))); };
        const auto rowOf = [&](const QString &id) { return *await(f.reader().organization(OrganizationId(id))); };
        QVERIFY(!isKnown(u"acme"_s));
        QVERIFY(f.refresh());
        QVERIFY(isKnown(u"acme"_s));
        QVERIFY(isKnown(u"empty"_s));
        QVERIFY(!isKnown(u"closed"_s));
        QCOMPARE(f.members(u"closed"_s), QStringList());
        QVERIFY(rowOf(u"empty"_s).membersKnown && !rowOf(u"closed"_s).membersKnown);
        const auto page = await(f.reader().organizations({}, {}));
        QCOMPARE(std::ranges::count_if(page->rows, &OrganizationRow::membersKnown), 2);
        QVERIFY(!await(f.reader().roles())->first().holdersKnown);
        // What was seen once stays known, as old as it is.
        f.server().forbidden = {u"acme"_s};
        QVERIFY(f.refresh());
        QVERIFY(isKnown(u"acme"_s));
        QVERIFY(isKnown(u"closed"_s));
        QVERIFY(rowOf(u"closed"_s).membersKnown);
        QVERIFY(await(f.reader().roles())->first().holdersKnown);
    }

    void whatElseIsGone()
    {
        MirrorFixture f;
        Role clerk;
        clerk.id = RoleId(u"clerk"_s);
        clerk.name = u"Clerk"_s;
        RoleGroup group;
        group.id = RoleGroupId(u"group"_s);
        group.name = u"Group"_s;
        group.roles = {clerk.id};
        f.server().content.roles = {BuiltInRole::all().first(), clerk};
        f.server().content.roleGroups = {group};
        f.server().content.applications = {{ApplicationId(u"portal"_s), u"Portal"_s, {}}};
        f.server().addOrganization(u"acme"_s, 1);
        f.server().member(u"acme"_s, u"acme-000000"_s)->membership.roles = {BuiltInRole::owner(), clerk.id};
        f.server().told = {u"roles"_s};
        QVERIFY(f.refresh());
        QCOMPARE(f.person(u"acme-000000"_s)->memberships.first().roles.size(), 2);
        f.server().content.roles.removeLast();
        f.server().content.roleGroups.clear();
        f.server().content.applications.clear();
        f.server().member(u"acme"_s, u"acme-000000"_s)->membership.roles.removeLast();
        QVERIFY(f.refresh());
        QCOMPARE(await(f.reader().roles())->size(), 1);
        QVERIFY(await(f.reader().roleGroups())->isEmpty());
        QVERIFY(await(f.reader().applications())->isEmpty());
        QCOMPARE(f.person(u"acme-000000"_s)->memberships.first().roles.size(), 1);
    }

    void aRoleThatSomebodyHasIsThere()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 1);
        f.server().member(u"acme"_s, u"acme-000000"_s)->membership.roles = {RoleId(u"unlisted"_s)};
        QVERIFY(f.refresh());
        QVERIFY(f.refresh()); // However often all roles are listed without it.
        QCOMPARE(f.person(u"acme-000000"_s)->memberships.first().roles.size(), 1);
    }

    void aListOfAllPeopleTellsWhoIsGone()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 1);
        const User member = f.server().member(u"acme"_s, u"acme-000000"_s)->user;
        User alone;
        alone.id = UserId(u"alone"_s);
        alone.name = u"Alone"_s;
        f.server().content.people = QList{member, alone};
        QVERIFY(f.refresh());
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList({u"Alone"_s, u"Person 0 of acme"_s}));
        f.server().content.people = QList{member};
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList{u"Person 0 of acme"_s});
    }

    /// That list had a gap: whom it did not name may be there all the same, a member or not.
    void aListOfAllPeopleWithAGapTakesNobodyAway()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 2);
        const QList<User> members{f.server().member(u"acme"_s, u"acme-000000"_s)->user, f.server().member(u"acme"_s, u"acme-000001"_s)->user};
        User alone;
        alone.id = UserId(u"alone"_s);
        alone.name = u"Alone"_s;
        f.server().content.people = members + QList{alone};
        QVERIFY(f.refresh());
        f.server().content.people = QList{members.first()};
        f.server().content.peopleCovered = false;
        drop(f.server(), u"acme"_s, 1);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s), QStringList{u"Person 0 of acme"_s}); // the list of its members was whole
        QCOMPARE(f.members(), QStringList({u"Alone"_s, u"Person 0 of acme"_s, u"Person 1 of acme"_s}));
        f.server().content.peopleCovered = true;
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList{u"Person 0 of acme"_s});
        // Nobody asks for such people any more: then they are known by their memberships only.
        f.server().content.people = members + QList{alone};
        QVERIFY(f.refresh());
        f.server().content.people.reset();
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList{u"Person 0 of acme"_s});
    }

    void anUncoveredPartOfACutPassStays()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        f.server().addOrganization(u"globex"_s, 60);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 1);
        drop(f.server(), u"globex"_s, 1);
        f.server().cutAfter = 10; // In the middle of the second.
        QVERIFY(!f.refresh());
        f.server().cutAfter.reset();
        QVERIFY(f.refresh()); // Goes on in the middle, so neither was listed from end to end by this run.
        QVERIFY(!f.server().pulls.last().text.isEmpty());
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 59);
        QCOMPARE(f.members(u"globex"_s).size(), 59);
    }

    void underOtherRightsNothingVanishesAndItIsSaid()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        f.server().addOrganization(u"globex"_s, 3);
        QVERIFY(f.refresh());
        const auto before = f.server().content;
        f.server().scope = u"boss little"_s;
        dropOrganization(f.server(), u"globex"_s);
        for (int i = 0; i < 2; ++i) { // However often one looks with less.
            QVERIFY(f.refresh());
            QCOMPARE(f.organizations().size(), 2);
            QCOMPARE(f.members().size(), 63);
            QVERIFY2(f.sync().state().notes.join(u' ').contains(u"other rights"_s), qPrintable(f.sync().state().notes.join(u' ')));
        }
        // What it can see still goes when it goes.
        drop(f.server(), u"acme"_s, 1);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 59);
        // Back with the old rights, what is not there is gone.
        f.server().scope = u"boss all"_s;
        f.server().content = before;
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations().size(), 1);
        QVERIFY(f.sync().state().notes.isEmpty());
    }

    void aPassOfTwoScopesProvesNothing()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        QVERIFY(f.refresh());
        f.server().addOrganization(u"globex"_s, 10);
        f.server().cutAfter = 6;
        QVERIFY(!f.refresh());
        f.server().cutAfter.reset();
        f.server().scope = u"boss little"_s;
        QVERIFY(f.refresh());
        // Seen in that pass, but nobody knows with which rights.
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations().size(), 2);
    }

    void theBrakeAsks()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 57);
        const auto held = f.refresh();
        QCOMPARE(held.error().kind, Error::Kind::Conflict);
        QCOMPARE(held.error().message, u"The server returned 3 of 60 members: keep the old list?"_s);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Held);
        QCOMPARE(f.sync().state().vanishing.first(), (Vanishing{EntityKind::Membership, 3, 60}));
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        // The question outlives the program.
        f.reopen();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Held);
        f.sync().acceptVanished();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.members(u"acme"_s).size(), 3);
        QCOMPARE(f.members().size(), 3);
    }

    void keptIsNotAskedAgain()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 60);
        QVERIFY(f.refresh());
        const auto before = f.server().content;
        drop(f.server(), u"acme"_s, 20);
        QVERIFY(!f.refresh());
        f.sync().keepOld();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 60);
        QVERIFY(f.sync().state().notes.join(u' ').contains(u"kept, as you said"_s));
        // Fewer still: a new question.
        drop(f.server(), u"acme"_s, 5);
        QVERIFY(!f.refresh());
        QCOMPARE(f.sync().state().vanishing.first(), (Vanishing{EntityKind::Membership, 35, 60}));
        f.sync().keepOld();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        // All are back, and the answer is spent.
        f.server().content = before;
        QVERIFY(f.refresh());
        QVERIFY(f.sync().state().notes.isEmpty());
        drop(f.server(), u"acme"_s, 20);
        QVERIFY(!f.refresh());
    }

    void nothingAtAllIsAQuestionToo()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 20);
        for (int i = 0; i < 9; ++i)
            f.server().addOrganization(QString::number(i), 1);
        QVERIFY(f.refresh());
        f.server().content = {};
        QVERIFY(!f.refresh());
        QCOMPARE(f.organizations().size(), 10);
        QCOMPARE(f.sync().state().vanishing.first(), (Vanishing{EntityKind::Organization, 0, 10}));
        QCOMPARE(f.sync().state().vanishing.first().question(), u"The server returned 0 of 10 organizations: keep the old list?"_s);
    }

    /// Where not everybody is listed, nobody else would ask about them.
    void whoGoesWithAnOrganizationIsCounted()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 30);
        f.server().addOrganization(u"globex"_s, 40);
        f.server().addOrganization(u"hidden"_s, 30);
        QVERIFY(f.refresh());
        f.server().forbidden = {u"hidden"_s};
        dropOrganization(f.server(), u"globex"_s);
        const auto held = f.refresh();
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.sync().state().vanishing.first(), (Vanishing{EntityKind::Membership, 30, 70}));
        QCOMPARE(f.members(u"globex"_s).size(), 40);
        f.sync().acceptVanished();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.organizations().size(), 2);
        QCOMPARE(f.members(u"hidden"_s).size(), 30);
    }

    void whoGoesWithAnOrganizationOfOtherRightsIsNot()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 30);
        f.server().addOrganization(u"globex"_s, 40);
        QVERIFY(f.refresh());
        f.server().scope = u"boss less"_s;
        dropOrganization(f.server(), u"globex"_s);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"globex"_s).size(), 40);
    }

    void aHandfulNeedsNoQuestion()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 8);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 5);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 3);
    }

    void manyGoInSmallSteps()
    {
        MirrorFixture f;
        f.server().pageSize = 500;
        f.server().addOrganization(u"acme"_s, 2600);
        QVERIFY(f.refresh());
        drop(f.server(), u"acme"_s, 1300);
        QVERIFY(!f.refresh());
        f.sync().acceptVanished();
        QTRY_COMPARE_WITH_TIMEOUT(f.sync().state().kind, SyncState::Kind::Complete, 60'000);
        QCOMPARE(await(f.reader().countMembers({}, CountMode::Exact, {}))->value, 1300);
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweeptest.moc"
