#include "tests/remote/transmit/transmitfixture.h"

#include "models/remote/transmit/transmittraits.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const QList<EntityKind> kinds{EntityKind::Organization, EntityKind::Application, EntityKind::User, EntityKind::Membership,
                              EntityKind::Role,         EntityKind::RoleGroup,   EntityKind::Invitation};
const QList<Verb> verbs{Verb::Create,    Verb::Patch,  Verb::Remove,           Verb::AddMember,    Verb::SetRoles,
                        Verb::SetStatus, Verb::Invite, Verb::RevokeInvitation, Verb::ResetPassword, Verb::EndSessions};

/// A tenant with one thing of each kind, and the change of a verb at it.
struct Tenant : TransmitFixture {
    QString user;

    explicit Tenant(QList<Credential> credentials = {Credential::Management, Credential::Application}) : TransmitFixture(credentials)
    {
        user = joined(u"olena@example.com"_s);
        server.users[user].status = u"Pending"_s;
        server.users[user].password = u"Old-secret-1234"_s;
        server.sessions[user] = {QJsonObject{{u"session_id"_s, u"s1"_s}}};
    }

    EntityId thing(EntityKind kind) const
    {
        switch (kind) {
        case EntityKind::Organization: return organization();
        case EntityKind::Application: return entity(ApplicationId(app));
        case EntityKind::User: return entity(UserId(user));
        case EntityKind::Membership: return member(user);
        case EntityKind::Role: return role(editor);
        case EntityKind::RoleGroup: return group(staff);
        case EntityKind::Invitation: return entity(InvitationId(u"invitation"_s));
        }
        return {};
    }

    Create create(EntityKind kind) const
    {
        QJsonObject values{{u"name"_s, u"New one"_s}};
        if (kind != EntityKind::Organization) {
            values.insert(u"application"_s, app);
            return {kind, values, {}};
        }
        values.insert(u"domains"_s, QJsonArray{u"new.example"_s});
        values.insert(u"applications"_s, QJsonArray{app});
        return {kind, values, {}};
    }

    /// Nothing where the two do not go together.
    std::optional<Payload> payload(Verb verb, EntityKind kind) const
    {
        const EntityId target = thing(kind);
        const bool isMembership = kind == EntityKind::Membership;
        const bool isPerson = isMembership || kind == EntityKind::User;
        switch (verb) {
        case Verb::Create: return isMembership || kind == EntityKind::Invitation ? std::nullopt : std::optional<Payload>(create(kind));
        case Verb::Patch:
            if (isPerson)
                return Patch{target, {{isMembership ? u"title"_s : u"givenName"_s, QString(), u"Olena"_s}}};
            return Patch{target, {{u"name"_s, kind == EntityKind::Organization ? u"Acme"_s : kind == EntityKind::Role ? u"Editor"_s : u"Staff"_s,
                                   u"Another"_s}}};
        case Verb::Remove: return Remove{target, false, {}};
        case Verb::AddMember: {
            AddMember add{organization(), {{u"email"_s, u"new@example.com"_s}}, {role(editor)}};
            return isMembership ? std::optional<Payload>(add) : std::nullopt;
        }
        case Verb::SetRoles: return isMembership ? std::optional<Payload>(SetRoles{target, {}, {RoleId(editor)}}) : std::nullopt;
        case Verb::SetStatus:
            return isPerson ? std::optional<Payload>(SetStatus{target, MemberStatus::Pending, MemberStatus::Suspended}) : std::nullopt;
        case Verb::Invite: return isMembership ? std::optional<Payload>(Invite{target, 48}) : std::nullopt;
        case Verb::RevokeInvitation:
            return kind == EntityKind::Invitation ? std::optional<Payload>(RevokeInvitation{target}) : std::nullopt;
        case Verb::EndSessions: return kind == EntityKind::User ? std::optional<Payload>(EndSessions{target}) : std::nullopt;
        case Verb::ResetPassword: return kind == EntityKind::User ? std::optional<Payload>(ResetPassword{target}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// The one write of each change, with $-words for ids.
    QStringList expected(Verb verb, EntityKind kind) const
    {
        const QString org = u"/v1/organizations/"_s + acme;
        const QString ofApp = u"/v1/applications/"_s + app;
        const QString ofMember = ofApp + u"/organizations/"_s + acme + u"/members/"_s + user;
        switch (verb) {
        case Verb::Create:
            return {kind == EntityKind::Organization ? u"POST /v1/organizations"_s
                                                     : u"POST "_s + ofApp + (kind == EntityKind::Role ? u"/roles"_s : u"/role-groups"_s)};
        case Verb::Patch:
            return {u"PUT "_s + (kind == EntityKind::Organization ? org : kind == EntityKind::Membership ? org + u"/members/"_s + user
                                 : kind == EntityKind::User ? u"/v1/users/"_s + user
                                 : kind == EntityKind::Role ? ofApp + u"/roles/"_s + editor : ofApp + u"/role-groups/"_s + staff)};
        case Verb::Remove:
            return {u"DELETE "_s + (kind == EntityKind::Organization ? org : kind == EntityKind::Membership ? org + u"/members/"_s + user
                                    : kind == EntityKind::User ? u"/v1/manage/users/"_s + user
                                    : kind == EntityKind::Role ? ofApp + u"/roles/"_s + editor : ofApp + u"/role-groups/"_s + staff)};
        case Verb::AddMember:
        case Verb::Invite: return {u"POST "_s + org + u"/members"_s};
        case Verb::SetRoles: return {u"POST "_s + ofMember + u"/roles"_s};
        case Verb::SetStatus:
            return {kind == EntityKind::User ? u"PUT /v1/users/"_s + user : u"PUT "_s + ofMember + u"/status"_s};
        case Verb::EndSessions: return {u"DELETE /v1/sessions/"_s + user};
        case Verb::ResetPassword: return {u"PUT /v1/users/"_s + user + u"/password"_s};
        case Verb::RevokeInvitation: break;
        }
        return {};
    }
};

void addRows()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<EntityKind>("kind");
    const Tenant tenant;
    for (const EntityKind kind : kinds) {
        for (const Verb verb : verbs) {
            if (tenant.payload(verb, kind))
                QTest::addRow("%s %s", qPrintable(toKey(verb)), qPrintable(toKey(kind))) << verb << kind;
        }
    }
}

} // namespace

class EveryChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Every kind of change does the right calls, or is absent from the traits with a reason.
    void doesTheRightCallsOrIsNotOffered_data() { addRows(); }
    void doesTheRightCallsOrIsNotOffered()
    {
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        Tenant f;
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(f.acme)));
        QVERIFY(traits);
        QCOMPARE(traits->allows(verb, kind), Transmit::largestTraits().allows(verb, kind));
        const auto result = f.apply(*f.payload(verb, kind));
        if (!traits->allows(verb, kind)) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Unsupported);
            QVERIFY2(!traits->reasonAgainst(verb, kind).isEmpty(), "nobody is told why");
            QCOMPARE(f.server.writes(), 0);
            return;
        }
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().details));
        QCOMPARE(result->outcome, Applied::Outcome::Done);
        QVERIFY2(result->notes.isEmpty(), qPrintable(result->notes.join(u'\n')));
        QCOMPARE(f.server.written(), f.expected(verb, kind));
        QVERIFY(!result->requestId.isEmpty());
    }

    /// The answer gets lost after the fact: it is found out, and nothing is done twice.
    void aLostAnswerDoublesNothing_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<EntityKind>("kind");
        QTest::addColumn<ContractFault>("fault");
        const Tenant tenant;
        for (const EntityKind kind : kinds) {
            for (const Verb verb : verbs) {
                if (!tenant.payload(verb, kind) || !Transmit::largestTraits().allows(verb, kind))
                    continue;
                for (const auto &[word, fault] : afterTheFact)
                    QTest::addRow("%s %s, %s", qPrintable(toKey(verb)), qPrintable(toKey(kind)), word) << verb << kind << fault;
            }
        }
    }
    void aLostAnswerDoublesNothing()
    {
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        QFETCH(ContractFault, fault);
        Tenant f;
        const Payload payload = *f.payload(verb, kind);
        const QString call = f.expected(verb, kind).first();
        f.server.fail(fault, call.section(u' ', 0, 0).toLatin1(), call.section(u' ', 1));
        const auto result = f.apply(payload);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().details));
        // Whether a letter went out nothing tells, and a password that may have been set is reset once more.
        const bool isUnknown = result->outcome == Applied::Outcome::Unknown;
        if (verb == Verb::ResetPassword)
            QCOMPARE(result->secret.reveal(), isUnknown ? QString() : f.server.users.value(f.user).password);
        else
            QCOMPARE(isUnknown, verb == Verb::Invite);
        QVERIFY(isUnknown || result->outcome == Applied::Outcome::Done);
        QCOMPARE(f.server.letters.size(), verb == Verb::Invite ? 1 : 0);
        QVERIFY(f.server.orgs.size() <= 2 && f.server.roles.size() <= 2 && f.server.groups.size() <= 2 && f.server.users.size() <= 2);
        if (verb == Verb::Invite || verb == Verb::ResetPassword)
            return;
        // The same once more changes nothing.
        const int writes = f.server.writes();
        const auto again = f.apply(payload);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->outcome, Applied::Outcome::NoOp);
        QCOMPARE(f.server.writes(), writes);
    }

    /// A server that has too much to do, or does not know the token any more, is asked again.
    void whatWasNotDoneIsAskedAgain_data() { addRows(); }
    void whatWasNotDoneIsAskedAgain()
    {
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        if (!Transmit::largestTraits().allows(verb, kind))
            return;
        for (const ContractFault fault : {ContractFault::TooMany, ContractFault::RefusedToken, ContractFault::Late}) {
            Tenant f;
            const QString call = f.expected(verb, kind).first();
            f.server.fail(fault, call.section(u' ', 0, 0).toLatin1(), call.section(u' ', 1));
            const auto result = f.apply(*f.payload(verb, kind));
            QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().details));
            QCOMPARE(result->outcome, Applied::Outcome::Done);
        }
    }

    /// Nothing was done and the server is gone: that is said, and no write is repeated behind our back that would do something twice.
    void whatWasNotDoneIsSaid()
    {
        for (const EntityKind kind : {EntityKind::Organization, EntityKind::Role, EntityKind::RoleGroup}) {
            Tenant f;
            f.server.fail(ContractFault::SilentBefore, "POST");
            const auto lost = f.apply(f.create(kind));
            QVERIFY(!lost);
            QCOMPARE(f.server.writes(), 1);
            const auto made = f.apply(f.create(kind));
            QVERIFY(made);
            QCOMPARE(made->outcome, Applied::Outcome::Done);
        }
    }

    /// One credential alone: the rest is absent, with what is missing as the reason.
    void oneCredentialDoesItsHalf()
    {
        using Transmit::Credential;
        for (const Credential credential : {Credential::Management, Credential::Application}) {
            Tenant f({credential});
            const auto traits = f.finished(f.directory->traits({}, std::nullopt));
            QVERIFY(traits);
            const bool isManaged = credential == Credential::Management;
            QCOMPARE(traits->allows(Verb::Create, EntityKind::Organization), isManaged);
            QCOMPARE(traits->allows(Verb::Patch, EntityKind::RoleGroup), isManaged);
            QCOMPARE(traits->allows(Verb::AddMember, EntityKind::Membership), !isManaged);
            QVERIFY(!traits->allows(Verb::SetRoles, EntityKind::Membership));
            for (const auto &entry : Transmit::largestTraits().changes)
                QCOMPARE(traits->reasonAgainst(entry.first, entry.second).isEmpty(), traits->allows(entry.first, entry.second));
        }
    }
};

QTEST_GUILESS_MAIN(EveryChangeTest)
#include "everychangetest.moc"
