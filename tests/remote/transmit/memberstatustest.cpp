#include "tests/remote/transmit/transmitfixture.h"

#include "models/net/log/requestlog.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString olena = u"olena@example.com"_s;

} // namespace

/// Whether somebody may sign in, and with what.
class MemberStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theThreeSwitchesAreKeptApart()
    {
        TransmitFixture f;
        const QString user = f.joined(olena, {f.editor});
        const auto shown = [&] { return *f.image(f.member(user)); };
        QCOMPARE(shown().value(u"status"_s).toString(), u"active"_s);

        // In this organization's applications.
        QVERIFY(f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended}));
        QCOMPARE(f.server.members[f.acme][user].suspended, QSet<QString>{f.app});
        QVERIFY(f.server.members[f.acme][user].enabled);
        QCOMPARE(f.server.users.value(user).status, u"Active"_s);
        QCOMPARE(shown().value(u"status"_s).toString(), u"suspended"_s);
        QVERIFY(!shown().contains(u"ownStatus"_s));
        QVERIFY(f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active}));
        QVERIFY(f.server.members[f.acme][user].suspended.isEmpty());

        // The membership.
        QVERIFY(f.apply(f.patch(f.member(user), u"enabled"_s, true, false)));
        QVERIFY(!f.server.members[f.acme][user].enabled);
        QCOMPARE(shown().value(u"ownStatus"_s).toString(), u"Membership disabled"_s);
        QVERIFY(f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active}));
        QVERIFY(f.server.members[f.acme][user].enabled);

        // The account.
        QVERIFY(f.apply(SetStatus{entity(UserId(user)), MemberStatus::Active, MemberStatus::Suspended}));
        QCOMPARE(f.server.users.value(user).status, u"Disabled"_s);
        QVERIFY(f.server.members[f.acme][user].enabled);
        QCOMPARE(shown().value(u"ownStatus"_s).toString(), u"Disabled"_s);
        const auto here = f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active});
        QVERIFY(!here); // that is not this organization's to say
        QVERIFY(here.error().message.contains(u"whole tenant"_s));
        QVERIFY(f.apply(SetStatus{entity(UserId(user)), MemberStatus::Suspended, MemberStatus::Active}));
        QCOMPARE(f.server.users.value(user).status, u"Active"_s);
    }

    void anOlderServerDisablesTheMembership()
    {
        TransmitFixture f;
        f.server.isOf2026 = false;
        const QString user = f.joined(olena, {f.editor});
        const auto suspended = f.apply(SetStatus{f.member(user), MemberStatus::Active, MemberStatus::Suspended});
        QVERIFY2(suspended, suspended ? "" : qPrintable(suspended.error().message));
        QCOMPARE(suspended->outcome, Outcome::Done);
        QVERIFY(!f.server.members[f.acme][user].enabled);
        QVERIFY(f.apply(SetStatus{f.member(user), MemberStatus::Suspended, MemberStatus::Active}));
        QVERIFY(f.server.members[f.acme][user].enabled);
        f.server.users[user].status = u"Pending"_s;
        const auto confirmed = f.apply(SetStatus{f.member(user), MemberStatus::Pending, MemberStatus::Active});
        QVERIFY(!confirmed);
        QCOMPARE(confirmed.error().kind, Error::Kind::Unsupported);
    }

    void anInvitationIsSentOnceMoreWithTheSameRoles()
    {
        TransmitFixture f;
        const QString user = f.joined(olena, {f.editor});
        const auto active = f.apply(Invite{f.member(user), 48});
        QVERIFY(!active); // has signed in
        f.server.users[user].status = u"Pending"_s;
        QVERIFY(f.apply(Invite{f.member(user), 48}));
        QCOMPARE(f.server.letters, QStringList{user});
        QCOMPARE(f.server.members[f.acme][user].roles.value(f.app), QStringList{f.editor});
        QCOMPARE(f.server.members[f.acme][user].organizationRoles, QStringList{f.server.organizationRoles.last()});
        f.server.users[user].profile = {{u"username"_s, u"olena"_s}};
        QCOMPARE(f.apply(Invite{f.member(user), 48}).error().field, u"email"_s);
    }

    void aPasswordIsMadeForThoseWithoutOneToo()
    {
        TransmitFixture f;
        RequestLog log;
        log.listenTo(&f.http);
        const QString user = f.joined(olena);
        const auto first = f.apply(ResetPassword{entity(UserId(user))});
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->secret.reveal(), f.server.users.value(user).password);
        const auto second = f.apply(ResetPassword{entity(UserId(user))});
        QVERIFY(second);
        QCOMPARE(second->secret.reveal(), f.server.users.value(user).password);
        QVERIFY(first->secret.reveal() != second->secret.reveal());
        QVERIFY(f.server.users.value(user).isTemporary);
        QCOMPARE(f.apply(ResetPassword{entity(UserId(u"nobody"_s))}).error().kind, Error::Kind::NotFound);
        QVERIFY(log.entries().size() > 3);
        for (const HttpLogEntry &entry : log.entries())
            QVERIFY(!RequestLog::asCurl(entry).contains(first->secret.reveal()) && !RequestLog::asCurl(entry).contains(second->secret.reveal()));
    }

    void sessionsAreEnded()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        const EntityId person = entity(UserId(user));
        const auto none = f.apply(EndSessions{person});
        QVERIFY2(none, none ? "" : qPrintable(none.error().message));
        QCOMPARE(none->outcome, Outcome::NoOp);
        QCOMPARE(f.server.writes(), 0);
        const QJsonArray two{QJsonObject{{u"session_id"_s, u"s1"_s}}, QJsonObject{{u"session_id"_s, u"s2"_s}}};
        f.server.sessions[user] = two;
        f.server.sessions[u"other"_s] = two;
        const auto ended = f.apply(EndSessions{person});
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->outcome, Outcome::Done);
        QVERIFY(f.server.sessions.value(user).isEmpty());
        QCOMPARE(f.server.sessions.value(u"other"_s), two);
        QCOMPARE(f.apply(EndSessions{entity(UserId(u"nobody"_s))}).error().kind, Error::Kind::NotFound);
    }

    /// Where the list of sessions cannot be read the call itself is believed, and where it failed that is said.
    void sessionsThatNobodyMaySeeAreEndedToo()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        f.server.sessions[user] = {QJsonObject{{u"session_id"_s, u"s1"_s}}};
        f.server.fail(ContractFault::Html, "GET", u"/sessions/"_s + user, 100);
        const auto ended = f.apply(EndSessions{entity(UserId(user))});
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->outcome, Outcome::Done);
        QVERIFY(f.server.sessions.value(user).isEmpty());
        f.server.heal();
        f.server.sessions[user] = {QJsonObject{{u"session_id"_s, u"s2"_s}}};
        f.server.fail(ContractFault::SilentBefore, "DELETE", u"/sessions/"_s + user, 100);
        const auto lost = f.apply(EndSessions{entity(UserId(user))});
        QVERIFY(!lost); // he is signed in still
        QCOMPARE(f.server.sessions.value(user).size(), 1);
    }
};

QTEST_GUILESS_MAIN(MemberStatusTest)
#include "memberstatustest.moc"
