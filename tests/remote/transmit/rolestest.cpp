#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString olena = u"olena@example.com"_s;

} // namespace

class RolesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Setting roles replaces them: those of other applications and of the organization stay, whatever the server counts among them.
    void oneApplicationTouchesNoOther_data()
    {
        QTest::addColumn<bool>("shares");
        QTest::addColumn<bool>("namesAll");
        QTest::newRow("one channel") << true << false;
        QTest::newRow("one channel, all named") << true << true;
        QTest::newRow("two channels") << false << false;
        QTest::newRow("two channels, all named") << false << true;
    }
    void oneApplicationTouchesNoOther()
    {
        QFETCH(bool, shares);
        QFETCH(bool, namesAll);
        TransmitFixture f;
        f.server.sharesRoleChannel = shares;
        f.server.namesAllRoles = namesAll;
        const QString desk = f.server.addApplication(u"Desk"_s);
        const QString agent = f.server.addRole(desk, u"Agent"_s);
        const QString viewer = f.server.addRole(f.app, u"Viewer"_s);
        f.server.groups[f.staff].roles.append(viewer);
        f.server.orgs[f.acme].applications.append(desk);
        f.server.given[f.acme][desk].groups = {f.server.addGroup(desk, u"Desk staff"_s, {agent})};
        const QString user = f.joined(olena, {f.editor});
        f.server.addMember(f.acme, user, desk, {agent});
        const QStringList own = f.server.members[f.acme][user].organizationRoles;

        const auto set = f.apply(SetRoles{f.member(user), {RoleId(f.editor)}, {RoleId(viewer)}});
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(set->outcome, Outcome::Done);
        QVERIFY(set->notes.isEmpty());
        const TransmitServer::Member member = f.server.members[f.acme].value(user);
        QCOMPARE(member.roles.value(f.app), QStringList{viewer});
        QCOMPARE(member.roles.value(desk), QStringList{agent});
        QCOMPARE(member.organizationRoles, own);
        QCOMPARE(f.server.written(), QStringList{u"POST /v1/applications/%1/organizations/%2/members/%3/roles"_s.arg(f.app, f.acme, user)});
    }

    void theOrganizationsOwnRolesAreSetToo()
    {
        TransmitFixture f;
        const QString user = f.joined(olena, {f.editor});
        const QString admin = f.server.organizationRoles.first();
        const auto set = f.apply(SetRoles{f.member(user), {}, {RoleId(admin)}});
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(f.server.members[f.acme][user].roles.value(f.app), QStringList{f.editor});
        QVERIFY(f.server.members[f.acme][user].organizationRoles.contains(admin));
        const auto taken = f.apply(SetRoles{f.member(user), {RoleId(admin)}, {}});
        QVERIFY(taken);
        QVERIFY(!f.server.members[f.acme][user].organizationRoles.contains(admin));
        // Where they cannot be set so, that is said.
        f.server.sharesRoleChannel = false;
        const auto unseen = f.apply(SetRoles{f.member(user), {}, {RoleId(admin)}});
        QVERIFY(unseen);
        QCOMPARE(unseen->notes.size(), 1);
    }

    void whatSomebodyElseGaveStays()
    {
        TransmitFixture f;
        const QString viewer = f.server.addRole(f.app, u"Viewer"_s);
        f.server.groups[f.staff].roles.append(viewer);
        const QString user = f.joined(olena, {f.editor, viewer}); // viewer came after the person looked
        const auto set = f.apply(SetRoles{f.member(user), {RoleId(f.editor)}, {}});
        QVERIFY(set);
        QCOMPARE(f.server.members[f.acme][user].roles.value(f.app), QStringList{viewer});
        QCOMPARE(f.apply(SetRoles{f.member(u"nobody"_s), {}, {RoleId(viewer)}}).error().kind, Error::Kind::NotFound);
    }

    /// Who may make managed organizations needs the administrator's role too, or cannot even sign in.
    void oneHalfOfAPairIsTold()
    {
        TransmitFixture f;
        f.server.organizationRoles.append(u"Managed Org Creator"_s);
        const QString creator = f.server.organizationRoles.last();
        const QString user = f.joined(olena);
        const auto alone = f.apply(SetRoles{f.member(user), {}, {RoleId(creator)}});
        QVERIFY2(alone, alone ? "" : qPrintable(alone.error().message));
        QCOMPARE(alone->outcome, Outcome::Done);
        QCOMPARE(alone->notes.size(), 1);
        QVERIFY(alone->notes.first().contains(creator));
        const auto both = f.apply(SetRoles{f.member(user), {}, {RoleId(f.server.organizationRoles.first())}});
        QVERIFY(both && both->notes.isEmpty());
        const auto added = f.apply(AddMember{f.organization(), {{u"email"_s, u"wei@example.com"_s}}, {f.role(creator)}});
        QVERIFY(added);
        QCOMPARE(added->notes.size(), 1);
    }

    /// Role → group → organization and application → member: each missing link is named, and its repairs mend it.
    void theChainIsShownAndRepaired_data()
    {
        QTest::addColumn<QString>("gap");
        QTest::addColumn<int>("ways");
        QTest::newRow("in no group") << u"no group"_s << 1;
        QTest::newRow("in a group that the organization does not have") << u"group not given"_s << 2;
        QTest::newRow("of an application that the organization does not have") << u"application not given"_s << 1;
        QTest::newRow("unknown") << u"unknown"_s << 0;
    }
    void theChainIsShownAndRepaired()
    {
        QFETCH(QString, gap);
        QFETCH(int, ways);
        TransmitFixture f;
        const QString user = f.joined(olena);
        const QString desk = f.server.addApplication(u"Desk"_s);
        const QString home = gap == u"application not given"_s ? desk : f.app;
        const QString role = gap == u"unknown"_s ? u"role_unknown"_s : f.server.addRole(home, u"Auditor"_s);
        if (gap == u"group not given"_s || gap == u"application not given"_s)
            f.server.addGroup(home, u"Auditors"_s, {role});
        const auto refused = f.apply(SetRoles{f.member(user), {}, {RoleId(role)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"roles"_s);
        QCOMPARE(f.server.writes(), 0);
        const auto obstacles = f.finished(f.directory->obstacles(OrganizationId(f.acme), {RoleId(role), RoleId(f.editor)}));
        QVERIFY(obstacles);
        QCOMPARE(obstacles->size(), 1);
        QCOMPARE(obstacles->first().role, RoleId(role));
        QCOMPARE(obstacles->first().repairs.size(), ways);
        QVERIFY2(ways == 0 || refused.error().message.contains(obstacles->first().repairs.first().label), qPrintable(refused.error().message));
        for (int way = 0; way < ways; ++way) {
            const Repair repair = obstacles->at(0).repairs.at(way);
            const auto before = f.server.given;
            const auto groups = f.server.groups;
            const auto orgs = f.server.orgs;
            for (const Payload &step : repair.steps) {
                const auto done = f.apply(step);
                QVERIFY2(done, done ? "" : qPrintable(done.error().message));
                QCOMPARE(done->outcome, Outcome::Done);
            }
            QVERIFY2(f.server.reaches(f.acme, role), qPrintable(repair.label));
            QVERIFY(f.server.reaches(f.acme, f.editor)); // what was there stays
            const auto given = f.apply(SetRoles{f.member(user), {}, {RoleId(role)}});
            QVERIFY2(given, given ? "" : qPrintable(given.error().message));
            f.server.given = before;
            f.server.groups = groups;
            f.server.orgs = orgs;
            f.server.members[f.acme][user].roles.clear();
        }
    }

    /// The list is replaced, and so are the roles without a group: both are read first and sent merged.
    void givingAGroupKeepsTheOthers_data()
    {
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("2025") << false;
        QTest::newRow("2026") << true;
    }
    void givingAGroupKeepsTheOthers()
    {
        QFETCH(bool, isNewer);
        TransmitFixture f;
        f.server.isOf2026 = isNewer;
        const QString straight = f.server.addRole(f.app, u"Straight"_s);
        if (isNewer)
            f.server.given[f.acme][f.app].roles = {straight};
        const QString more = f.server.addGroup(f.app, u"More"_s, {});
        const auto given = f.apply(f.patch(f.group(more), u"organizations"_s, QJsonArray(), QJsonArray{f.acme}));
        QVERIFY2(given, given ? "" : qPrintable(given.error().message));
        QCOMPARE(f.server.given[f.acme][f.app].groups, (QStringList{f.staff, more}));
        QCOMPARE(given->before.value(u"organizations"_s).toArray(), QJsonArray()); // an undo goes by these
        QCOMPARE(given->after.value(u"organizations"_s).toArray(), QJsonArray{f.acme});
        QCOMPARE(f.server.given[f.acme][f.app].roles, isNewer ? QStringList{straight} : QStringList());
        const auto taken = f.apply(f.patch(f.group(f.staff), u"organizations"_s, QJsonArray{f.acme}, QJsonArray()));
        QVERIFY(taken);
        QCOMPARE(f.server.given[f.acme][f.app].groups, QStringList{more});
        QCOMPARE(f.apply(f.patch(f.group(f.staff), u"organizations"_s, QJsonArray{f.acme}, QJsonArray()))->outcome, Outcome::NoOp);
    }

    void groupsAreMadeChangedAndRemoved()
    {
        TransmitFixture f;
        const auto made = f.apply(Create{EntityKind::RoleGroup,
                                         {{u"name"_s, u"Night"_s}, {u"application"_s, f.app}, {u"roles"_s, QJsonArray{f.editor}},
                                          {u"organizations"_s, QJsonArray{f.acme}}}, {}});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const QString id = made->target.id;
        QCOMPARE(f.server.groups.value(id).roles, QStringList{f.editor});
        QCOMPARE(f.server.given[f.acme][f.app].groups, (QStringList{f.staff, id}));
        const QString viewer = f.server.addRole(f.app, u"Viewer"_s);
        Patch patch = f.patch(f.group(id), u"roles"_s, QJsonArray(), QJsonArray{viewer});
        patch.edits.append({u"name"_s, u"Night"_s, u"Night shift"_s});
        const auto changed = f.apply(patch);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(f.server.groups.value(id).roles, (QStringList{f.editor, viewer})); // merged
        QCOMPARE(f.server.groups.value(id).displayName, u"Night shift"_s);
        QCOMPARE(f.server.groups.value(id).name, u"Night"_s); // what programs know it by
        QVERIFY(f.apply(Remove{f.group(id), false, {}}));
        QVERIFY(!f.server.groups.contains(id));
        QCOMPARE(f.apply(Remove{f.group(id), false, {}})->outcome, Outcome::NoOp);
        QVERIFY(!f.apply(Create{EntityKind::RoleGroup, {{u"name"_s, u"Lost"_s}}, {}}));
    }

    void rolesAreMadeChangedAndRemoved()
    {
        TransmitFixture f;
        f.server.tellsNewRole = false; // the id must be looked up
        const auto made = f.apply(Create{EntityKind::Role,
                                         {{u"name"_s, u"Auditor"_s}, {u"application"_s, f.app}, {u"permissions"_s, QJsonArray{u"audit:view"_s}}}, {}});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const QString id = made->target.id;
        QVERIFY(f.server.roles.contains(id));
        f.server.roles[id].permissions.append(u"audit:export"_s);
        const auto changed = f.apply(f.patch(f.role(id), u"permissions"_s, QJsonArray{u"audit:view"_s}, QJsonArray{u"audit:view"_s, u"audit:sign"_s}));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message)); // 202
        QCOMPARE(f.server.roles.value(id).permissions, (QStringList{u"audit:export"_s, u"audit:sign"_s, u"audit:view"_s}));
        const auto renamed = f.apply(f.patch(f.role(id), u"name"_s, u"Auditor"_s, u"Chief auditor"_s));
        QVERIFY(renamed);
        QCOMPARE(f.server.roles.value(id).displayName, u"Chief auditor"_s);
        QCOMPARE(f.server.roles.value(id).name, u"Auditor"_s);
        QVERIFY(f.apply(Remove{f.role(id), false, {}}));
        QVERIFY(!f.server.roles.contains(id));
        QVERIFY(!f.apply(Remove{f.role(f.editor), false, f.role(id)})); // nothing takes its place
        QVERIFY(f.server.roles.contains(f.editor));
        QCOMPARE(f.apply(Create{EntityKind::Role, {{u"name"_s, u"Lost"_s}, {u"organization"_s, f.acme}}, {}}).error().field, u"application"_s);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "rolestest.moc"
