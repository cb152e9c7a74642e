#include "tests/remote/support/keepingsink.h"
#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString olena = u"olena@example.com"_s;

QString rolesPath(const TwoApplications &f, const QString &application, const QString &user)
{
    return u"/v1/applications/%1/organizations/%2/members/%3/roles"_s.arg(application, f.acme, user);
}

} // namespace

/// What changes when a tenant has more than one application: a client speaks for one of them, and members belong to several.
class TwoApplicationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingOfBothIsPulled()
    {
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        f.server.addMember(f.globex, user, f.desk, {f.agent});
        const auto sink = std::make_shared<KeepingSink>();
        const auto coverage = f.finished(f.directory->pull(sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QVERIFY(coverage->organizations && coverage->roles && coverage->roleGroups && coverage->applications);
        QCOMPARE(coverage->members.size(), 2);
        QCOMPARE(sink->applications.size(), 2);
        QCOMPARE(sink->roles, 4); // two of the applications, two built in
        QCOMPARE(sink->roleGroups.value(f.staff).organizations.size(), 2);
        QCOMPARE(sink->roleGroups.value(f.deskStaff).organizations.size(), 2);
        const QList<RoleId> roles = sink->memberships.value(f.acme + u' ' + user).roles;
        QVERIFY(roles.contains(RoleId(f.editor)) && roles.contains(RoleId(f.agent)));
        QCOMPARE(sink->memberships.value(f.globex + u' ' + user).roles.contains(RoleId(f.editor)), false);
    }

    /// The first page of the second application holds what the first one had already; more comes behind it.
    void organizationsOfTheSecondApplicationAllCome()
    {
        TwoApplications f;
        f.server.isPaged = true;
        f.server.mostOnAPage = 2;
        for (int i = 0; i < 5; ++i)
            f.server.addOrganization(u"Desk only %1"_s.arg(i), {f.desk});
        const auto sink = std::make_shared<KeepingSink>();
        const auto coverage = f.finished(f.directory->pull(sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(sink->organizations.size(), 7);
        QVERIFY(!coverage->organizations);
    }

    void theirMembersAreSaidToBeMissing()
    {
        TwoApplications f;
        f.server.showsOwnApplicationOnly = true;
        const QString user = f.server.addUser(olena);
        f.server.addMember(f.acme, user, f.desk, {f.agent});
        const auto sink = std::make_shared<KeepingSink>();
        const auto coverage = f.finished(f.directory->pull(sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(sink->memberships.isEmpty());
        QCOMPARE(coverage->notes.size(), 1);
        QVERIFY2(coverage->notes.first().contains(u"Shop"_s), qPrintable(coverage->notes.first()));
    }

    void aNewMemberGetsTheRolesOfBoth()
    {
        TwoApplications f;
        AddMember add{f.organization(), {{u"email"_s, olena}}, {f.role(f.editor), f.role(f.agent), f.role(f.server.organizationRoles.first())}};
        const auto added = f.apply(add);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->outcome, Outcome::Done);
        const TransmitServer::Member &member = f.row(added->target.id);
        QCOMPARE(member.roles.value(f.app), QStringList{f.editor});
        QCOMPARE(member.roles.value(f.desk), QStringList{f.agent});
        QCOMPARE(member.organizationRoles, QStringList{f.server.organizationRoles.first()});
        // The client of one application is asked for nothing of another.
        QCOMPARE(f.server.written(), (QStringList{u"POST /v1/organizations/%1/members"_s.arg(f.acme), u"POST "_s + rolesPath(f, f.desk, added->target.id)}));
    }

    void aRemovalLeavesTheOtherApplication_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::newRow("and shows it") << true;
        QTest::newRow("and does not show it") << false;
    }
    void aRemovalLeavesTheOtherApplication()
    {
        QFETCH(bool, isShown);
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        if (!isShown) {
            // Shown before, and then only to the clients of Desk.
            f.server.http.on(u"/cis/v1/organizations/%1/members/%2"_s.arg(f.acme, user), [&](const ScriptedRequest &request) {
                const bool isGone = !f.row(user).roles.contains(f.app);
                return isGone && request.method == "GET" ? json(R"({"message":"Member not found","error_code":404})", 404) : f.server.answered(request);
            });
        }
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QCOMPARE(left->outcome, Outcome::Partial);
        QVERIFY2(left->notes.first().contains(u"Desk"_s), qPrintable(left->notes.first()));
        QCOMPARE(left->after.isEmpty(), !isShown);
        QCOMPARE(f.row(user).roles.keys(), QStringList{f.desk});
        QVERIFY(f.server.users.contains(user));
    }

    /// Whoever may be in use elsewhere stays: the second application's use is not to be seen from the first.
    void anAccountThatAnotherApplicationMayUseStays()
    {
        TwoApplications f;
        f.server.showsOwnApplicationOnly = true;
        const QString user = f.joined(olena, {f.editor});
        f.server.addMember(f.globex, user, f.desk, {f.agent});
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY2(left, left ? "" : qPrintable(left.error().message));
        QCOMPARE(left->outcome, Outcome::Partial);
        QVERIFY(!left->notes.isEmpty());
        QVERIFY(!f.server.members.value(f.acme).contains(user));
        QVERIFY(f.server.users.contains(user));
        QVERIFY(f.server.members.value(f.globex).contains(user));
        // Who is told to delete the person does so.
        QVERIFY(f.apply(Remove{entity(UserId(user)), false, {}}));
        QVERIFY(!f.server.users.contains(user));
    }

    void anAccountOfAnotherOrganizationStays()
    {
        TwoApplications f;
        const QString user = f.joined(olena, {f.editor});
        f.server.addMember(f.globex, user, f.app, {f.editor});
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY(left);
        QCOMPARE(left->outcome, Outcome::Done);
        QCOMPARE(left->notes.size(), 1);
        QVERIFY(f.server.users.contains(user));
    }

    /// Where the management token speaks for members too, it speaks for the whole tenant.
    void whoOpensTheWholeTenantKnows()
    {
        TwoApplications f;
        f.server.managesMembers = true;
        f.make({Transmit::Credential::Management});
        const QString wei = f.joinedBoth(u"wei@example.com"_s);
        const QString user = f.joinedBoth(olena);
        f.server.addMember(f.globex, user, f.desk, {f.agent});
        const auto gone = f.apply(Remove{f.member(wei), true, {}});
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().message));
        QCOMPARE(gone->outcome, Outcome::Done);
        QVERIFY2(gone->notes.isEmpty(), qPrintable(gone->notes.value(0)));
        QVERIFY(!f.server.users.contains(wei));
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY(left);
        QCOMPARE(left->outcome, Outcome::Done);
        QCOMPARE(left->notes.size(), 1);
        QVERIFY(f.server.users.contains(user));
        const auto coverage = f.finished(f.directory->pull(std::make_shared<KeepingSink>(), {}, {}));
        QVERIFY2(coverage && coverage->notes.isEmpty(), coverage ? qPrintable(coverage->notes.value(0)) : "");
    }

    /// Each application holds a copy of the organization's roles: one that is taken away is taken from both.
    void copiesOfTheOrganizationsRolesGoTogether()
    {
        TwoApplications f;
        f.server.copiesOrganizationRoles = true;
        const QString user = f.joinedBoth(olena);
        const QString admin = f.server.organizationRoles.first();
        const QString member = f.server.organizationRoles.last();
        f.row(user).organizationRoles = {admin, member};
        f.row(user).roles = {{f.app, {f.editor, admin, member}}, {f.desk, {f.agent, admin, member}}};
        const auto taken = f.apply(SetRoles{f.member(user), {RoleId(admin)}, {}});
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(taken->outcome, Outcome::Done);
        QVERIFY2(taken->notes.isEmpty(), qPrintable(taken->notes.value(0)));
        QCOMPARE(f.row(user).organizationRoles, QStringList{member});
        QVERIFY(f.row(user).roles.value(f.app).contains(f.editor) && f.row(user).roles.value(f.desk).contains(f.agent));
        QCOMPARE(f.server.writes(), 2);
        const auto given = f.apply(SetRoles{f.member(user), {}, {RoleId(admin)}});
        QVERIFY(given && given->notes.isEmpty());
        QVERIFY(f.row(user).organizationRoles.contains(admin));
        QCOMPARE(f.server.writes(), 3); // one application is enough
    }

    /// A role whose application the organization lost cannot be taken by any call; that is said, not "done".
    void aRoleOfALostApplicationIsNotSaidToBeTaken()
    {
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        f.server.orgs[f.acme].applications.removeAll(f.desk);
        const auto taken = f.apply(SetRoles{f.member(user), {RoleId(f.agent)}, {}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Unsupported);
        QCOMPARE(taken.error().field, u"roles"_s);
        QCOMPARE(f.server.writes(), 0);
        QVERIFY(f.row(user).roles.value(f.desk).contains(f.agent));
        // What is of an application that it has can be changed beside it.
        const auto other = f.apply(SetRoles{f.member(user), {RoleId(f.editor)}, {}});
        QVERIFY2(other, other ? "" : qPrintable(other.error().message));
        QCOMPARE(other->outcome, Outcome::Done);
        QCOMPARE(f.row(user).roles.value(f.desk), QStringList{f.agent});
    }

    void aMemberIsSuspendedInBoth()
    {
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        const auto suspended = f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended});
        QVERIFY2(suspended, suspended ? "" : qPrintable(suspended.error().message));
        QCOMPARE(suspended->outcome, Outcome::Done);
        QCOMPARE(f.row(user).suspended, (QSet<QString>{f.app, f.desk}));
        QVERIFY(f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active}));
        QVERIFY(f.row(user).suspended.isEmpty());
        // Half of it is said, and the other half follows.
        f.server.fail(ContractFault::NotFound, "PUT", u"%1/organizations/%2/members/%3/status"_s.arg(f.desk, f.acme, user));
        const auto half = f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended});
        QVERIFY(half);
        QCOMPARE(half->outcome, Outcome::Partial);
        QCOMPARE(f.row(user).suspended, QSet<QString>{f.app});
        const auto whole = f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended});
        QVERIFY(whole);
        QCOMPARE(whole->outcome, Outcome::Done);
        QCOMPARE(f.row(user).suspended, (QSet<QString>{f.app, f.desk}));
        QCOMPARE(f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended})->outcome, Outcome::NoOp);
        // An application that the organization lost has nobody to suspend.
        f.row(user).suspended.clear();
        f.server.orgs[f.acme].applications.removeAll(f.desk);
        const auto rest = f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended});
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().message));
        QCOMPARE(rest->outcome, Outcome::Done);
        QCOMPARE(f.row(user).suspended, QSet<QString>{f.app});
    }

    /// The membership was enabled, then an application refused: a part was done, and nobody says that nothing was.
    void whatWasDoneBeforeTheRefusalCounts()
    {
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        f.row(user).enabled = false;
        f.row(user).suspended = {f.app};
        f.server.fail(ContractFault::NotFound, "PUT", user + u"/status"_s);
        const auto half = f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active});
        QVERIFY2(half, half ? "" : qPrintable(half.error().message));
        QCOMPARE(half->outcome, Outcome::Partial);
        QVERIFY(f.row(user).enabled);
    }

    void anInvitationTouchesNoRoleOfTheOther()
    {
        TwoApplications f;
        const QString user = f.joinedBoth(olena);
        f.server.users[user].status = u"Pending"_s;
        f.row(user).organizationRoles = {f.server.organizationRoles.first()};
        const auto invited = f.apply(Invite{f.member(user), 48});
        QVERIFY2(invited, invited ? "" : qPrintable(invited.error().message));
        QCOMPARE(invited->outcome, Outcome::Done);
        const QJsonObject body = jsonOf(f.server.http.requests.at(f.server.http.requests.size() - 2).body).toObject();
        QCOMPARE(body.value(u"role_ids"_s).toArray(), (QJsonArray{f.editor, f.server.organizationRoles.first()}));
        QCOMPARE(f.row(user).roles.value(f.desk), QStringList{f.agent});
        QCOMPARE(f.row(user).organizationRoles, QStringList{f.server.organizationRoles.first()});
        QCOMPARE(f.server.letters, QStringList{user});
        QCOMPARE(f.server.writes(), 1);
    }
};

QTEST_GUILESS_MAIN(TwoApplicationsTest)
#include "twoapplicationstest.moc"
