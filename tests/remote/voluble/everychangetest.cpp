#include "tests/remote/voluble/volublefixture.h"

#include "models/remote/voluble/volubletraits.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Voluble::Dialect;
using Outcome = Applied::Outcome;

namespace {

const QByteArray origin = "http://localhost:4200";
const QString bob = u"auth0|bob"_s;     // a member
const QString carol = u"auth0|carol"_s; // in another organization, or in none where nobody can be moved
const QString member = u"rol_member"_s;

const QList<EntityKind> kinds{EntityKind::Organization, EntityKind::Application, EntityKind::User, EntityKind::Membership,
                              EntityKind::Role,         EntityKind::RoleGroup,   EntityKind::Invitation};
const QList<Verb> verbs{Verb::Create,    Verb::Patch,  Verb::Remove,           Verb::AddMember,    Verb::SetRoles,
                        Verb::SetStatus, Verb::Invite, Verb::RevokeInvitation, Verb::ResetPassword, Verb::EndSessions};

/// An owner who reaches the calls to Auth0; or, for Create, somebody who has no organization yet.
struct Place : VolubleFixture {
    QString id;

    Place(Dialect dialect, bool isNew) : VolubleFixture(dialect, u"auth0|alice"_s, origin)
    {
        if (isNew)
            return;
        id = owned({bob});
        server.identities.insert(bob, {{u"user_id"_s, bob}, {u"email"_s, u"bob@example.com"_s}});
        if (dialect == Dialect::JSend)
            server.addOrganization(u"Other"_s, {carol});
    }

    QStringList written() const
    {
        QStringList lines;
        for (const ScriptedRequest &request : server.http.requests) {
            if (request.method != "GET")
                lines += QString::fromLatin1(request.method) + u' ' + QUrl::fromPercentEncoding(request.path.toUtf8());
        }
        return lines;
    }

    EntityId thing(EntityKind kind) const
    {
        switch (kind) {
        case EntityKind::Organization: return organization(id);
        case EntityKind::Membership: return VolubleFixture::member(bob, id);
        case EntityKind::Role: return EntityId{kind, ::member, {}};
        default: return EntityId{kind, bob, {}};
        }
    }

    /// Nothing where the two do not go together.
    std::optional<Payload> payload(Verb verb, EntityKind kind) const
    {
        const EntityId target = thing(kind);
        const bool isMembership = kind == EntityKind::Membership;
        const bool isPerson = isMembership || kind == EntityKind::User;
        switch (verb) {
        case Verb::Create: {
            if (isMembership || kind == EntityKind::Invitation)
                return std::nullopt;
            QJsonObject values{{u"name"_s, u"New one"_s}};
            values.insert(u"metadata"_s, QJsonObject{{u"plan"_s, u"PAYG"_s}});
            values.insert(u"phone"_s, u"+442071838750"_s);
            return Create{kind, values, {}};
        }
        case Verb::Patch: return Patch{target, {{isPerson ? u"title"_s : u"name"_s, isPerson ? QString() : u"Acme"_s, u"Another"_s}}};
        case Verb::Remove: return Remove{target, false, {}};
        case Verb::AddMember: {
            AddMember add;
            add.organization = organization(id);
            add.values = {{u"externalId"_s, carol}};
            return isMembership ? std::optional<Payload>(add) : std::nullopt;
        }
        case Verb::SetRoles: return isMembership ? std::optional<Payload>(SetRoles{target, {}, {RoleId(::member)}}) : std::nullopt;
        case Verb::SetStatus:
            return isPerson ? std::optional<Payload>(SetStatus{target, MemberStatus::Active, MemberStatus::Suspended}) : std::nullopt;
        case Verb::Invite: return isMembership ? std::optional<Payload>(Invite{target, 48}) : std::nullopt;
        case Verb::RevokeInvitation:
            return kind == EntityKind::Invitation ? std::optional<Payload>(RevokeInvitation{target}) : std::nullopt;
        case Verb::ResetPassword: return kind == EntityKind::User ? std::optional<Payload>(ResetPassword{target}) : std::nullopt;
        case Verb::EndSessions: return kind == EntityKind::User ? std::optional<Payload>(EndSessions{target}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// The one write of each change.
    QString expected(Verb verb, bool isJSend, EntityKind kind) const
    {
        const QString org = u"/v1/orgs/"_s + id;
        const QString ofBob = u"/auth0/users/"_s + id + u'/' + bob;
        switch (verb) {
        case Verb::Create: return u"POST /v1/orgs"_s;
        case Verb::Patch: return u"PUT "_s + org;
        case Verb::Remove: return u"DELETE "_s + (kind == EntityKind::Organization ? org : org + u"/users/"_s + bob);
        case Verb::AddMember: return (isJSend ? u"PUT "_s : u"POST "_s) + org + u"/users"_s;
        case Verb::SetRoles: return u"POST "_s + ofBob + u"/setroles"_s;
        case Verb::ResetPassword: return u"POST "_s + ofBob + u"/resetpassword"_s;
        default: return {};
        }
    }
};

void addRows(bool areOfferedOnly)
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<EntityKind>("kind");
    for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
        const Place place(dialect, false);
        for (const EntityKind kind : kinds) {
            for (const Verb verb : verbs) {
                const bool isAtAuth0 = verb == Verb::SetRoles || verb == Verb::ResetPassword;
                const bool isOffered = Voluble::largestTraits().allows(verb, kind) && !(isAtAuth0 && dialect == Dialect::JSend);
                if (place.payload(verb, kind) && (!areOfferedOnly || isOffered))
                    QTest::addRow("%s, %s %s", dialect == Dialect::JSend ? "JSend" : "JSON:API", qPrintable(toKey(verb)), qPrintable(toKey(kind)))
                        << dialect << verb << kind;
            }
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
    void doesTheRightCallsOrIsNotOffered_data() { addRows(false); }
    void doesTheRightCallsOrIsNotOffered()
    {
        QFETCH(Dialect, dialect);
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        const bool isNew = verb == Verb::Create && kind == EntityKind::Organization;
        Place f(dialect, isNew);
        const auto traits = f.finished(f.directory->traits(f.actor, isNew ? std::nullopt : std::optional(OrganizationId(f.id))));
        QVERIFY(traits);
        // The older one has no calls to Auth0.
        const bool isAtAuth0 = verb == Verb::SetRoles || verb == Verb::ResetPassword;
        QCOMPARE(traits->allows(verb, kind), Voluble::largestTraits().allows(verb, kind) && !(isAtAuth0 && dialect == Dialect::JSend));
        const auto result = f.apply(*f.payload(verb, kind));
        if (!traits->allows(verb, kind)) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Unsupported);
            QVERIFY(!result.error().message.isEmpty());
            QVERIFY2(!traits->reasonAgainst(verb, kind).isEmpty(), "nobody is told why");
            QCOMPARE(f.written(), QStringList());
            return;
        }
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().details));
        QCOMPARE(result->outcome, Outcome::Done);
        QCOMPARE(f.written(), QStringList{f.expected(verb, dialect == Dialect::JSend, kind)});
        QVERIFY(!f.server.dead);
    }

    /// The answer gets lost after the fact: it is found out, and nothing is done twice.
    void aLostAnswerDoublesNothing_data() { addRows(true); }
    void aLostAnswerDoublesNothing()
    {
        QFETCH(Dialect, dialect);
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        for (const auto fault : {ContractFault::ErrorAfter, ContractFault::ClosedAfter, ContractFault::SilentAfter, ContractFault::CutAfter}) {
            const bool isNew = verb == Verb::Create;
            Place f(dialect, isNew);
            const QString call = f.expected(verb, dialect == Dialect::JSend, kind);
            const QString path = call.section(u' ', 1);
            f.server.fail(fault, call.section(u' ', 0, 0).toLatin1(), path.mid(path.lastIndexOf(u'/')));
            const auto result = f.apply(*f.payload(verb, kind));
            if (verb == Verb::ResetPassword)
                continue; // a link is a new one each time, and none is known after a lost answer
            QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().details));
            const bool isRemoval = verb == Verb::Remove; // asked once more it may find that nothing is left
            const bool isOrganization = kind == EntityKind::Organization;
            // Which roles somebody has Voluble does not tell; nor the older one, that an organization is gone, to whoever owned it.
            const bool isUntold = verb == Verb::SetRoles || (isRemoval && isOrganization && dialect == Dialect::JSend);
            QVERIFY(result->outcome == Outcome::Done || (result->outcome == Outcome::NoOp && isRemoval)
                    || (result->outcome == Outcome::Unknown && isUntold));
            QCOMPARE(f.server.orgs.contains(f.id), !isNew && !(isRemoval && isOrganization));
            QCOMPARE(f.server.orgs.size(), (isNew ? 1 : isRemoval && isOrganization ? 0 : 1) + (dialect == Dialect::JSend && !isNew ? 1 : 0));
            QCOMPARE(f.server.givenRoles.value(bob).size(), verb == Verb::SetRoles ? 1 : 0);
            if (isNew || verb == Verb::SetRoles || (isRemoval && isOrganization))
                continue; // with the organization went the right to ask; roles that are given again stay what they are
            // The same once more changes nothing.
            const auto writes = f.written().size();
            const auto again = f.apply(*f.payload(verb, kind));
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->outcome, Outcome::NoOp);
            QCOMPARE(f.written().size(), writes);
        }
    }
};

QTEST_GUILESS_MAIN(EveryChangeTest)
#include "everychangetest.moc"
