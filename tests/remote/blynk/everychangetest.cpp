#include "tests/remote/blynk/blynkfixture.h"

#include "models/remote/blynk/blynktraits.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const QList<EntityKind> kinds{EntityKind::Organization, EntityKind::Application, EntityKind::User, EntityKind::Membership,
                              EntityKind::Role,         EntityKind::RoleGroup,   EntityKind::Invitation};
const QList<Verb> verbs{Verb::Create,    Verb::Patch,  Verb::Remove,           Verb::AddMember,    Verb::SetRoles,
                        Verb::SetStatus, Verb::Invite, Verb::RevokeInvitation, Verb::ResetPassword, Verb::EndSessions};

/// The change of this verb at the thing of this kind that is in the server; nothing where the two do not go together.
std::optional<Payload> payloadOf(Verb verb, EntityKind kind, qint64 user, qint64 org)
{
    EntityId target{kind, QString::number(kind == EntityKind::Organization ? org : kind == EntityKind::Role ? 2 : user), {}};
    if (kind == EntityKind::Membership)
        target.organization = QString::number(org);
    const bool isMembership = kind == EntityKind::Membership;
    switch (verb) {
    case Verb::Create: {
        if (isMembership || kind == EntityKind::Invitation)
            return std::nullopt;
        QJsonObject values{{u"name"_s, u"New One"_s}};
        if (kind == EntityKind::User)
            values.insert(u"email"_s, u"new@example.com"_s);
        else
            values.insert(u"metadata"_s, QJsonObject{{u"type"_s, u"BRANCH"_s}});
        return Create{kind, values, {}};
    }
    case Verb::Patch: return Patch{target, {{u"name"_s, u"Acme"_s, u"Acme Two"_s}}};
    case Verb::Remove: return Remove{target, false, {}};
    case Verb::AddMember: {
        if (!isMembership)
            return std::nullopt;
        AddMember add;
        add.organization = BlynkFixture::organization(org);
        add.values = {{u"email"_s, u"new@example.com"_s}, {u"name"_s, u"New One"_s}};
        add.roles = {BlynkFixture::role(3)};
        add.generatePassword = true;
        return add;
    }
    case Verb::SetRoles:
        return isMembership ? std::optional<Payload>(SetRoles{target, {RoleId(u"3"_s)}, {RoleId(u"1"_s)}}) : std::nullopt;
    case Verb::SetStatus:
        return isMembership ? std::optional<Payload>(SetStatus{target, MemberStatus::Active, MemberStatus::Suspended}) : std::nullopt;
    case Verb::Invite: return isMembership ? std::optional<Payload>(Invite{target, 48}) : std::nullopt;
    case Verb::RevokeInvitation:
        return kind == EntityKind::Invitation ? std::optional<Payload>(RevokeInvitation{target}) : std::nullopt;
    case Verb::EndSessions: return kind == EntityKind::User ? std::optional<Payload>(EndSessions{target}) : std::nullopt;
    case Verb::ResetPassword: return kind == EntityKind::User ? std::optional<Payload>(ResetPassword{target}) : std::nullopt;
    }
    return std::nullopt;
}

/// The one write that each change makes.
QString callOf(Verb verb, EntityKind kind)
{
    if (verb == Verb::Create)
        return kind == EntityKind::Organization ? u"POST /create"_s : u"POST /users/create"_s;
    if (verb == Verb::Patch)
        return u"PUT /edit/name"_s;
    if (verb == Verb::Remove)
        return u"DELETE "_s;
    return verb == Verb::AddMember ? u"POST /users/create-in-org"_s : u"PUT /users/role"_s;
}

} // namespace

class EveryChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Every kind of change does the right calls, or is absent from the traits with a reason.
    void doesTheRightCallsOrIsNotOffered_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<EntityKind>("kind");
        for (const EntityKind kind : kinds) {
            for (const Verb verb : verbs) {
                if (payloadOf(verb, kind, 1, 1))
                    QTest::addRow("%s %s", qPrintable(toKey(verb)), qPrintable(toKey(kind))) << verb << kind;
            }
        }
    }
    void doesTheRightCallsOrIsNotOffered()
    {
        QFETCH(Verb, verb);
        QFETCH(EntityKind, kind);
        BlynkFixture f;
        const qint64 org = f.server.addOrganization(u"Acme"_s, f.server.root);
        const qint64 user = f.server.addUser(u"olena@example.com"_s, org);
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(QString::number(org))));
        const auto ofDirectory = f.finished(f.directory->traits({}, std::nullopt));
        QVERIFY(traits && ofDirectory);
        const bool isOffered = traits->allows(verb, kind) || ofDirectory->allows(verb, kind);
        QCOMPARE(isOffered, Blynk::largestTraits().allows(verb, kind));
        const auto result = f.apply(*payloadOf(verb, kind, user, org));
        if (!isOffered) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Unsupported);
            QVERIFY(!result.error().message.isEmpty());
            QVERIFY2(!traits->reasonAgainst(verb, kind).isEmpty(), "nobody is told why");
            QCOMPARE(f.server.writes(), 0);
            return;
        }
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->outcome, Applied::Outcome::Done);
        const qsizetype below = u"/api/v1/organization"_s.size();
        QStringList writes;
        for (const ScriptedRequest &request : std::as_const(f.server.http.requests)) {
            if (request.method != "GET")
                writes += QString::fromLatin1(request.method) + u' ' + request.path.mid(below);
        }
        QCOMPARE(writes, QStringList{callOf(verb, kind)});
        QVERIFY(traits->reasonAgainst(verb, kind).isEmpty());
    }

    void theOwnOrganizationIsNotOfferedForDeletion()
    {
        BlynkFixture f;
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(QString::number(f.server.root))));
        QVERIFY(traits && !traits->allows(Verb::Remove, EntityKind::Organization));
        QVERIFY(!traits->reasonAgainst(Verb::Remove, EntityKind::Organization).isEmpty());
        QVERIFY(!traits->manyOrganizations && traits->movesMembers && !traits->readOnly);
    }

    void traitsAreKnownWithoutTheServer()
    {
        BlynkFixture f;
        const OrganizationId root(QString::number(f.server.root));
        QVERIFY(f.finished(f.directory->traits({}, root)));
        f.server.http.close();
        const auto known = f.finished(f.directory->traits({}, root));
        QVERIFY(known && !known->allows(Verb::Remove, EntityKind::Organization));
        BlynkFixture g;
        g.server.http.close();
        const auto unknown = g.finished(g.directory->traits({}, root));
        QVERIFY(unknown && unknown->allows(Verb::AddMember, EntityKind::Membership));
    }

    void traitsHaveTheLengthsOfTheSeed()
    {
        const Traits traits = Blynk::largestTraits();
        const QList<std::pair<Field, int>> lengths{{Field::Name, 50},        {Field::Title, 50}, {Field::NickName, 50},
                                                   {Field::FullAddress, 512}, {Field::City, 50},  {Field::Country, 74},
                                                   {Field::State, 40},        {Field::Zip, 12}};
        for (const auto &[field, length] : lengths) {
            QVERIFY(traits.fieldTrait(field));
            QCOMPARE(traits.fieldTrait(field)->maxLength, length);
            QVERIFY(!traits.fieldTrait(field)->editable); // profiles are not edited through the API
        }
        QVERIFY(traits.fieldTrait(Field::Email)->required && traits.fieldTrait(Field::Name)->required);
        QVERIFY(!traits.fieldTrait(Field::Department));
    }

    void whatHasNoNumberNeverReachesTheServer()
    {
        BlynkFixture f;
        for (const QString &id : {u""_s, u"x"_s, u"0"_s, u".."_s}) {
            const EntityId org{EntityKind::Organization, id, {}};
            const EntityId member{EntityKind::Membership, id, QString::number(f.server.root)};
            AddMember add;
            add.organization = org;
            for (const Payload &payload : {Payload(Remove{org, false, {}}), Payload(Patch{org, {}}), Payload(add),
                                           Payload(SetRoles{member, {}, {RoleId(u"1"_s)}})}) {
                const auto refused = f.apply(payload);
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, Error::Kind::NotFound);
            }
            QVERIFY(!f.image(org) && !f.image(member));
        }
        QVERIFY(f.server.http.requests.isEmpty());
    }

    void whatDependsOnAFailureIsNotTried()
    {
        BlynkFixture f;
        Change create = Change::make(Actor(), Create{EntityKind::Organization, {{u"name"_s, u"AB"_s}}, {}});
        AddMember add;
        add.organization = create.id;
        add.values = {{u"email"_s, u"new@example.com"_s}, {u"name"_s, u"New"_s}};
        add.roles = {f.role(3)};
        add.generatePassword = true;
        Change join = Change::make(Actor(), add);
        join.dependsOn = {create.id};
        const auto refused = f.finished(f.directory->apply({create, join}));
        QVERIFY(!refused.at(0) && !refused.at(1));
        QCOMPARE(refused.at(1).error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.writes(), 0);
        std::get<Create>(create.payload).values = {{u"name"_s, u"Acme"_s}, {u"metadata"_s, QJsonObject{{u"type"_s, u"BUSINESS"_s}}}};
        const auto done = f.finished(f.directory->apply({create, join}));
        QVERIFY(done.at(0) && done.at(1));
        QCOMPARE(done.at(1)->target.organization, done.at(0)->target.id);
    }
};

QTEST_GUILESS_MAIN(EveryChangeTest)
#include "everychangetest.moc"
