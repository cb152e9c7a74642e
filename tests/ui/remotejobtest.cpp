#include "remotejob.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/transmit/transmitserver.h"
#include "tests/remote/voluble/volubleserver.h"

#include "models/directory/traits.h"
#include "ui/members/addmemberdialog.h"

#include <QJsonArray>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The main job in the window against every contract server, with the steps that its Traits allow; what was left out is listed.
class RemoteJobTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void voluble_data();
    void voluble();
    void transmit();
    void blynk();
};

namespace {

const QString olena = u"auth0|olena"_s;

QJsonObject volubleSettings(const VolubleServer &server)
{
    return {{u"address"_s, server.http.base()}, {u"tenant"_s, u"tenant.example.com"_s}, {u"clientId"_s, u"rollcall"_s},
            {u"audience"_s, u"https://voluble.example.com"_s}};
}

} // namespace

void RemoteJobTest::voluble_data()
{
    QTest::addColumn<bool>("isJSend");
    QTest::newRow("JSend") << true;
    QTest::newRow("JSON:API") << false;
}

void RemoteJobTest::voluble()
{
    QFETCH(bool, isJSend);
    VolubleServer server(isJSend ? Voluble::Dialect::JSend : Voluble::Dialect::JsonApi);
    // A member of staff, who may look at everything, and belongs to no organization yet.
    server.grant(u"auth0|alice"_s, {u"voluble:admin"_s, u"organization:owner"_s});
    server.addOrganization(u"Globex"_s, {u"auth0|gina"_s});
    RemoteJob job(u"voluble"_s, volubleSettings(server));
    job.signIn(SignInWay::PastedToken, server.token(u"auth0|alice"_s).toPlain());
    // No organization yet, which is not the same as signed out.
    QTRY_VERIFY(job.traits().allows(Verb::Create, EntityKind::Organization));
    QCOMPARE(job.traits().organizationField(u"plan"_s) == nullptr, isJSend);

    RemoteJob::Typed typed{{u"name"_s, u"Acme Söhne"_s}, {u"phone"_s, u"+44 20 7183 8750"_s}};
    if (!isJSend)
        typed.insert(u"plan"_s, u"PAY_IN_ADVANCE"_s);
    const OrganizationId acme = job.createOrganization(typed);
    QCOMPARE(server.orgs.size(), 2);
    QCOMPARE(server.orgs.value(acme.toString()).phone, u"+442071838750"_s);
    QCOMPARE(server.orgs.value(acme.toString()).plan, isJSend ? QString() : u"PAY_IN_ADVANCE"_s);
    // What was pasted cannot be renewed, and is as good as before.
    QCOMPARE(job.connections().session(job.id())->status().state, SignInState::SignedIn);
    job.renameOrganization(acme, u"Acme & Söhne"_s);
    QCOMPARE(server.orgs.value(acme.toString()).name, u"Acme & Söhne"_s);

    job.addMember(acme, {{u"externalId"_s, olena}});
    QCOMPARE(server.users.value(olena), acme.toString());
    job.giveRole(u"Member"_s);
    job.suspend();
    job.activate();
    job.endSessions();
    job.removeMember(UserId(olena));
    QVERIFY(!server.users.contains(olena));
    job.removeOrganization(acme);
    QVERIFY(!server.orgs.contains(acme.toString()));
    QVERIFY(!server.dead);
    QCOMPARE(job.leftOut(), (QStringList{u"setRoles membership"_s, u"setStatus membership"_s, u"endSessions user"_s}));
}

void RemoteJobTest::transmit()
{
    TransmitServer server;
    const QString app = server.ownApplication;
    const QString editor = server.addRole(app, u"Editor"_s);
    const QString before = server.addOrganization(u"Globex"_s, {app});
    server.given[before][app].groups = {server.addGroup(app, u"Staff"_s, {editor})};
    RemoteJob job(u"transmit"_s, RemoteJob::transmitSettings(server.http.base()));
    const auto kept = ConnectionsFixture::wait(job.connections().session(job.id())->keepSecret(
        SecretKey::Kind::SecondClientSecret, SecretBytes::copyOf(QByteArray("secret of application")), {}));
    QVERIFY(kept.has_value());
    job.signIn(SignInWay::ClientCredentials, "secret of management");
    job.waitForRows(1);

    const OrganizationId acme = job.createOrganization(
        {{u"name"_s, u"Acme"_s}, {u"displayName"_s, u"Acme Söhne"_s}, {u"domains"_s, u"acme.example"_s}, {u"applications"_s, u"Shop"_s}});
    QCOMPARE(server.orgs.value(acme.toString()).domains, QStringList{u"acme.example"_s});
    QCOMPARE(server.orgs.value(acme.toString()).applications, QStringList{app});
    job.renameOrganization(acme, u"Acme Ltd"_s);
    QCOMPARE(server.orgs.value(acme.toString()).name, u"Acme Ltd"_s);

    job.addMember(acme, {{u"email"_s, u"olena@acme.example"_s}}, u"Organization member"_s);
    const QStringList users = server.usersOf(u"olena@acme.example"_s);
    QCOMPARE(users.size(), 1);
    job.giveRole(u"Organization Admin"_s);
    QTRY_VERIFY(server.members.value(acme.toString()).value(users.first()).organizationRoles.contains(u"Organization Admin"_s));
    job.suspend();
    job.activate();
    server.sessions[users.first()] = {QJsonObject{{u"session_id"_s, u"s1"_s}}};
    job.endSessions();
    QTRY_VERIFY(server.sessions.value(users.first()).isEmpty());
    job.removeMember(UserId(users.first()));
    QVERIFY(!server.members.value(acme.toString()).contains(users.first()));
    job.removeOrganization(acme);
    QVERIFY(!server.orgs.contains(acme.toString()));
    QCOMPARE(job.leftOut(), QStringList());
}

void RemoteJobTest::blynk()
{
    BlynkServer server;
    server.addUser(u"root@acme.example"_s, server.root, 1);
    RemoteJob job(u"blynk"_s, {{u"address"_s, server.http.base()}, {u"clientId"_s, server.clientId}});
    job.signIn(SignInWay::ClientCredentials, server.clientSecret);
    job.waitForRows(static_cast<int>(server.orgs.size()));

    const OrganizationId acme = job.createOrganization(
        {{u"name"_s, u"Acme Söhne"_s}, {u"type"_s, u"BUSINESS"_s}, {u"phone"_s, u"+442071838750"_s}, {u"tz"_s, u"Europe/Kyiv"_s}});
    const qint64 made = acme.toString().toLongLong();
    QCOMPARE(server.orgs.value(made).type, u"BUSINESS"_s);
    job.renameOrganization(acme, u"Acme Ltd"_s);
    QCOMPARE(server.orgs.value(made).name, u"Acme Ltd"_s);

    job.addMember(acme, {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Олена Шевченко"_s}}, u"User"_s);
    const auto user = server.userOf(u"olena@acme.example"_s);
    QVERIFY(user.has_value());
    QCOMPARE(server.users.value(*user).org, made);
    job.suspend();
    job.activate();
    job.endSessions();
    job.removeMember(UserId(QString::number(*user)));
    job.removeOrganization(acme);
    QCOMPARE(job.leftOut(), (QStringList{u"setStatus membership"_s, u"endSessions user"_s, u"remove membership"_s}));
}

QTEST_MAIN(RemoteJobTest)
#include "remotejobtest.moc"
