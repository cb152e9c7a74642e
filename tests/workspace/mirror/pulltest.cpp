// Pages of a remote directory on their way into the mirror.
#include "tests/workspace/mirror/mirrorfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PullTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingIsThereAfterwards()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().addOrganization(u"globex"_s, 0);
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList({u"Organization acme"_s, u"Organization globex"_s}));
        QCOMPARE(f.members(u"acme"_s).size(), 25);
        QCOMPARE(f.members().size(), 25);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.sync().lastComplete(), f.now());
        const auto found = await(f.reader().find(u"Person 7"_s, 10, {}));
        QVERIFY(found && !found->isEmpty());
    }

    void rowsAreSeenBeforeTheEnd()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().heldAt = 3; // After the organizations and ten members.
        f.sync().refresh();
        QTRY_VERIFY(f.server().isHolding());
        QTRY_COMPARE(f.sync().state().progress.things, 21);
        QCOMPARE(f.members(u"acme"_s).size(), 10);
        QVERIFY(f.sync().state().isRunning());
        QVERIFY(!f.sync().lastComplete().isValid());
        f.server().letGo();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.members(u"acme"_s).size(), 25);
    }

    /// A server that is faster than the disk waits; what it sent does not pile up.
    void onlySoMuchWaitsToBeWritten()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 6000);
        f.server().pageSize = 50;
        qint64 most = 0;
        f.server().beforePage = [&](int page) {
            most = std::max(most, 2 * 50 * static_cast<qint64>(page - 2) - f.sync().state().progress.things);
        };
        QVERIFY(f.refresh());
        QVERIFY2(most <= 4000 + 2 * 100, qPrintable(QString::number(most)));
        QCOMPARE(f.members(u"acme"_s).size(), 6000);
    }

    void whatIsTheSameIsNoNews()
    {
        MirrorFixture f;
        f.server().content.roles = {BuiltInRole::all().first()};
        f.server().addOrganization(u"acme"_s, 25).domains = {u"Acme.example"_s, u"acme.EXAMPLE"_s};
        f.server().member(u"acme"_s, u"acme-000003"_s)->user.hasPassword = true;
        f.server().member(u"acme"_s, u"acme-000003"_s)->membership.roles = {BuiltInRole::owner(), BuiltInRole::owner()};
        QVERIFY(f.refresh());
        f.reopen();
        QSignalSpy changed(&f.reader(), &Reader::changed);
        QVERIFY(f.refresh());
        f.server().member(u"acme"_s, u"acme-000004"_s)->user.name = u"Somebody else"_s;
        QVERIFY(f.refresh());
        QTRY_COMPARE(changed.size(), 1);
        const auto events = changed.first().first().value<QList<FeedEvent>>();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().entity, entity(UserId(u"acme-000004"_s)));
    }

    /// In one page, and in two that are written together.
    void whoComesTwiceAtOnceIsThereOnce()
    {
        MirrorFixture f;
        f.server().content.roles = {BuiltInRole::all().first()};
        f.server().addOrganization(u"acme"_s, 3);
        f.server().addOrganization(u"globex"_s);
        const EntityId id = entity(UserId(u"acme-000001"_s));
        ScriptedDirectory::Member later = *f.server().member(u"acme"_s, id.id);
        later.user.name = u"Later"_s;
        later.user.created = QDateTime(QDate(12'000, 1, 1), QTime(), Qt::UTC); // of which no image can tell
        later.membership.roles = {BuiltInRole::owner(), BuiltInRole::owner()};
        later.membership.department = u"Sales"_s;
        f.server().content.members[u"acme"_s].append(later);
        later.membership.organization = OrganizationId(u"globex"_s);
        later.membership.since = later.user.created;
        f.server().content.members[u"globex"_s] = {later, later};
        QVERIFY(f.refresh());
        QCOMPARE(f.members(), QStringList({u"Later"_s, u"Person 0 of acme"_s, u"Person 2 of acme"_s}));
        QCOMPARE(f.members(u"acme"_s).size(), 3);
        QCOMPARE(f.members(u"globex"_s), QStringList{u"Later"_s});
        const auto person = f.person(id.id);
        QCOMPARE(person->memberships.size(), 2);
        for (const auto &one : person->memberships) {
            QCOMPARE(one.membership.department, u"Sales"_s);
            QCOMPARE(one.membership.roles, QList{BuiltInRole::owner()});
            QVERIFY(!one.membership.since.isValid());
        }
        QVERIFY(!person->user.created.isValid());
        QCOMPARE(*await(f.reader().raw(id)), QJsonObject({{u"user_id"_s, id.id}, {u"loyalty"_s, 7}}));
        // It is what would be read of an image, and nobody else goes with who is gone.
        QVERIFY(f.refresh());
        f.server().content.members[u"globex"_s].clear();
        QVERIFY(f.refresh());
        QTRY_COMPARE(f.members(u"globex"_s).size(), 0);
        QCOMPARE(f.members().size(), 3);
    }

    /// What the second part does not tell of stays, however the first one was taken.
    void whoComesInPartsAtOnceIsPutTogether_data()
    {
        QTest::addColumn<int>("year");
        QTest::newRow("plain") << 2020;
        QTest::newRow("of which no image can tell") << 12'000;
    }
    void whoComesInPartsAtOnceIsPutTogether()
    {
        QFETCH(int, year);
        MirrorFixture f;
        f.server().content.roles = {BuiltInRole::all().first()};
        f.server().addOrganization(u"acme"_s, 1);
        auto *first = f.server().member(u"acme"_s, u"acme-000000"_s);
        first->membership.roles = {BuiltInRole::owner()};
        first->membership.since = QDateTime(QDate(year, 1, 1), QTime(), Qt::UTC);
        first->user.nickName = u"Ace"_s;
        ScriptedDirectory::Member second = *first;
        second.membership.roles.clear();
        second.membership.since = {};
        second.membership.department = u"Sales"_s;
        second.user.nickName.clear();
        second.user.name = u"Later"_s;
        f.server().content.members[u"acme"_s].append(second);
        f.server().told = {u"name"_s, u"department"_s};
        QVERIFY(f.refresh());
        const auto person = f.person(u"acme-000000"_s);
        QCOMPARE(person->user.name, u"Later"_s);
        QCOMPARE(person->user.nickName, u"Ace"_s);
        QCOMPARE(person->memberships.first().membership.roles, QList{BuiltInRole::owner()});
        QCOMPARE(person->memberships.first().membership.department, u"Sales"_s);
    }

    void whatAPageDoesNotTellIsUnknown()
    {
        MirrorFixture f;
        f.server().content.roles = {BuiltInRole::all().first()};
        f.server().addOrganization(u"acme"_s, 1);
        auto *member = f.server().member(u"acme"_s, u"acme-000000"_s);
        member->user.nickName = u"Ace"_s;
        member->membership.roles = {BuiltInRole::owner()};
        member->membership.department = u"Sales"_s;
        QVERIFY(f.refresh());
        // The list that has neither names nor roles.
        member->user.name.clear();
        member->user.nickName.clear();
        member->user.email = u"other@example.org"_s;
        f.server().omitsRoles = true;
        member->membership.department.clear();
        QVERIFY(f.refresh());
        auto person = f.person(u"acme-000000"_s);
        QCOMPARE(person->user.nickName, u"Ace"_s);
        QCOMPARE(person->user.email, u"other@example.org"_s);
        QCOMPARE(person->memberships.first().membership.roles, QList{BuiltInRole::owner()});
        QCOMPARE(person->memberships.first().membership.department, u"Sales"_s);
        // One that says what it tells of.
        f.server().told = {u"nickName"_s, u"department"_s};
        member->user.email = u"third@example.org"_s;
        QVERIFY(f.refresh());
        person = f.person(u"acme-000000"_s);
        QCOMPARE(person->user.nickName, QString());
        QCOMPARE(person->user.email, u"other@example.org"_s);
        QCOMPARE(person->memberships.first().membership.department, QString());
        QCOMPARE(person->memberships.first().membership.roles, QList{BuiltInRole::owner()});
    }

    void whatServersAllowIsTaken()
    {
        MirrorFixture f;
        f.server().addOrganization(u"a"_s, 1).domains = {u"same.example"_s};
        f.server().addOrganization(u"b"_s, 1).domains = {u"same.example"_s};
        f.server().member(u"a"_s, u"a-000000"_s)->user.email = u"two@example.org"_s;
        f.server().member(u"b"_s, u"b-000000"_s)->user.email = u"TWO@example.org"_s;
        f.server().content.applications = {{ApplicationId(u"1"_s), u"Portal"_s, {}}, {ApplicationId(u"2"_s), u"portal"_s, {}}};
        QVERIFY(f.refresh());
        QCOMPARE(f.members().size(), 2);
        QCOMPARE(await(f.reader().applications())->size(), 2);
    }

    void whatIsNamedBeforeItComesIsWaitedFor()
    {
        MirrorFixture f;
        f.server().addOrganization(u"child"_s, 1).parent = OrganizationId(u"parent"_s);
        f.server().addOrganization(u"orphan"_s).parent = OrganizationId(u"never"_s);
        f.server().addOrganization(u"parent"_s);
        RoleGroup group;
        group.id = RoleGroupId(u"g"_s);
        group.name = u"Group"_s;
        group.roles = {RoleId(u"unheard-of"_s)};
        group.organizations = {OrganizationId(u"parent"_s)};
        f.server().content.roleGroups = {group};
        f.server().member(u"child"_s, u"child-000000"_s)->membership.roles = {RoleId(u"unheard-of"_s)};
        f.server().rolesCovered = false;
        QVERIFY(f.refresh());
        const auto child = await(f.reader().organization(OrganizationId(u"child"_s)));
        QCOMPARE(child->organization.parent, OrganizationId(u"parent"_s));
        QCOMPARE(child->parentName, u"Organization parent"_s);
        QVERIFY(await(f.reader().organization(OrganizationId(u"orphan"_s)))->organization.parent.isEmpty());
        QCOMPARE(f.person(u"child-000000"_s)->memberships.first().roles.first().name, u"unheard-of"_s);
        QCOMPARE(await(f.reader().roleGroups())->first().roleNames, QStringList{u"unheard-of"_s});
        // What waits in vain is not thereby met.
        f.server().content.organizations.removeIf([](const Organization &one) { return one.id.toString() == u"orphan"_s; });
        QVERIFY(f.refresh());
        QVERIFY(!f.organizations().contains(u"Organization orphan"_s));
    }

    /// Who may see people need not be let see their organization.
    void whoseOrganizationIsNotShownIsSeenAllTheSame()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 3);
        f.server().omitsOrganizations = true;
        f.server().organizationsCovered = false;
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList{u"acme"_s}); // its id, as nobody told its name
        QCOMPARE(f.members(u"acme"_s).size(), 3);
        f.server().content.members[u"acme"_s].removeLast();
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 2);
        f.server().omitsOrganizations = false;
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList{u"Organization acme"_s});
        // Not told of is not the same as not there.
        f.server().omitsOrganizations = true;
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations(), QStringList{u"Organization acme"_s});
        // Where all were listed, one that was not among them is none.
        f.server().addMember(u"ghost"_s, u"g"_s, u"G"_s);
        f.server().content.members[u"acme"_s].append(f.server().content.members.take(u"ghost"_s));
        f.server().omitsOrganizations = false;
        f.server().organizationsCovered = true;
        QVERIFY(f.refresh());
        QCOMPARE(f.organizations().size(), 1);
    }

    void whatTheServerSentIsKept()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 1);
        const EntityId person = entity(UserId(u"acme-000000"_s));
        QCOMPARE(await(f.reader().raw(person)).error().kind, Error::Kind::NotFound);
        QVERIFY(f.refresh());
        const auto sent = await(f.reader().raw(person));
        QCOMPARE(*sent, QJsonObject({{u"user_id"_s, u"acme-000000"_s}, {u"loyalty"_s, 7}}));
    }

    void pagesThatRepeatOrShrink()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 45);
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 45);
        // Somebody leaves while the list is read, so that one who stays moves to a page that is done already.
        f.server().beforePage = [&f](int page) {
            if (page == 4)
                f.server().content.members[u"acme"_s].removeFirst();
        };
        QVERIFY(f.refresh());
        f.server().beforePage = nullptr;
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 44);
        // And two come twice.
        const auto twice = f.server().content.members[u"acme"_s].mid(3, 2);
        f.server().content.members[u"acme"_s] += twice;
        QVERIFY(f.refresh());
        QCOMPARE(f.members(u"acme"_s).size(), 44);
    }

    void aCutPullKeepsWhatCameAndGoesOn()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().addOrganization(u"globex"_s, 25);
        f.server().cutAfter = 6; // Organizations, three pages of the one, two of the other.
        const auto cut = f.refresh();
        QCOMPARE(cut.error(), f.server().fault);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Failed);
        QCOMPARE(f.sync().state().error, f.server().fault);
        QVERIFY(!f.sync().lastComplete().isValid());
        QCOMPARE(f.members().size(), 45);
        f.reopen();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Failed);
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, u"globex/0"_s); // One page back: the last that was kept began at 10.
        QCOMPARE(f.members().size(), 50);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        // The next one is a pass of its own.
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, QString());
    }

    void aMarkOfLongAgoIsNotGoneOnFrom()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().cutAfter = 3;
        QVERIFY(!f.refresh());
        f.server().cutAfter.reset();
        f.pass(std::chrono::hours(25));
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, QString());
    }

    void aMarkThatTheServerRefusesIsForgotten()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 45);
        f.server().cutAfter = 4;
        f.server().fault = {Error::Kind::Invalid, u"This cursor is no more."_s, {}, {}};
        QVERIFY(!f.refresh());
        f.server().cutAfter.reset();
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, QString());
    }

    void changesAloneAreAskedForWhereTheServerCan()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().next = {u"changes-since-1"_s};
        QVERIFY(f.refresh());
        // Nothing of the list is returned, and nothing of it is gone, but for what the server names.
        const auto all = f.server().content;
        f.server().content.members.clear();
        f.server().gone = {entity(UserId(u"acme-000001"_s), OrganizationId(u"acme"_s))};
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, u"changes-since-1"_s);
        QCOMPARE(f.members(u"acme"_s).size(), 24);
        f.server().gone.clear();
        f.server().content = all;
        // Once a day the whole list, all the same.
        f.pass(std::chrono::hours(25));
        QVERIFY(f.refresh());
        QCOMPARE(f.server().pulls.last().text, QString());
        QCOMPARE(f.members(u"acme"_s).size(), 25);
    }
};

QTEST_GUILESS_MAIN(PullTest)
#include "pulltest.moc"
