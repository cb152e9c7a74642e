#include "tests/remote/transmit/transmitfixture.h"

#include "models/auth/secrets/memorystore.h"
#include "models/auth/settings/signinjson.h"
#include "models/remote/transmit/applicationtokens.h"
#include "models/remote/transmit/transmitinspect.h"
#include "models/remote/transmit/transmitkind.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Transmit::Credential;

namespace {

QString holderOf(const ScriptedRequest &request)
{
    return claimsOf(request).value(u"client_id"_s).toString();
}

const ConnectionId connection(u"connection"_s);

} // namespace

class CredentialsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachCallCarriesItsOwnToken()
    {
        TransmitFixture f;
        const QString user = f.joined(u"olena@example.com"_s, {});
        QVERIFY(f.apply(SetRoles{f.member(user), {}, {RoleId(f.editor)}}));
        for (const ScriptedRequest &request : std::as_const(f.server.http.requests)) {
            const bool isOfMember = request.path.startsWith(u"/cis/v1/organizations/%1/members"_s.arg(f.acme));
            QCOMPARE(holderOf(request), isOfMember ? u"application"_s : u"management"_s);
        }
    }

    void theChoiceCanBeOverridden()
    {
        TransmitFixture f({Credential::Management, Credential::Application}, {{u"getMemberByIdInApp"_s, Credential::Management}});
        f.server.managesMembers = true;
        const QString user = f.joined(u"olena@example.com"_s);
        QVERIFY(f.finished(f.directory->read({}, {f.member(user)})));
        QCOMPARE(holderOf(f.server.http.requests.last()), u"management"_s);
        // A person's word is not second-guessed.
        f.server.managesMembers = false;
        const qsizetype before = f.server.http.requests.size();
        const auto refused = f.finished(f.directory->read({}, {f.member(user)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(f.server.http.requests.size(), before + 1);
    }

    void whatOneIsRefusedTheOtherTriesAndThatIsRemembered()
    {
        TransmitFixture f;
        const QString user = f.joined(u"olena@example.com"_s);
        // This tenant wants the management token for a call that the documents give to the other.
        const QString path = u"/cis/v1/organizations/%1/members/%2"_s.arg(f.acme, user);
        f.server.http.on(path, [&](const ScriptedRequest &request) {
            return holderOf(request) == u"management"_s ? json(R"({"result":{"user_id":")" + user.toUtf8() + R"(","status":"Active"}})")
                                                        : json(R"({"message":"Forbidden","error_code":403})", 403);
        });
        QVERIFY(f.finished(f.directory->read({}, {f.member(user)})));
        QCOMPARE(f.server.http.count(path), 2);
        QVERIFY(f.finished(f.directory->read({}, {f.member(user)})));
        QCOMPARE(f.server.http.count(path), 3);
    }

    void bothAreMadeFromOneConnection()
    {
        TransmitFixture f;
        QJsonObject settings = Transmit::connectionKind().fallbacks();
        settings.insert(u"host"_s, f.server.http.base());
        settings.insert(u"clientId"_s, u"management"_s);
        settings.insert(u"secondClientId"_s, u"application"_s);
        MemoryStore secrets;
        const SecretKey where{connection, SecretKey::Kind::SecondClientSecret};
        const auto budget = f.freely();
        const auto first = std::make_shared<TransmitTokens>(&f.server, Credential::Management);
        const Transmit::Parts parts = Transmit::partsFrom(where, settings, {&f.http, first, budget}, &secrets);
        QVERIFY(parts.management == first);
        f.settings = Transmit::settingsFrom(settings);
        f.make(parts);
        const QString user = f.joined(u"olena@example.com"_s);
        const auto without = f.finished(f.directory->read({}, {f.member(user)}));
        QVERIFY(!without);
        QVERIFY(without.error().message.contains(u"secret"_s));
        QVERIFY(f.finished(secrets.write(where, SecretBytes::copyOf(QByteArrayView("wrong")), {})));
        const auto wrong = f.finished(f.directory->read({}, {f.member(user)}));
        QVERIFY(!wrong);
        QVERIFY(f.finished(secrets.write(where, SecretBytes::copyOf(QByteArrayView("secret of application")), {})));
        const auto read = f.finished(f.directory->read({}, {f.member(user), f.member(user)}));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(f.server.http.count(u"/oidc/token"_s), 2); // one token for many calls
        // Shortly before its end there is another one; a refused one is replaced at once.
        f.timing.advance(std::chrono::seconds(3600 - 30));
        QVERIFY(f.finished(f.directory->read({}, {f.member(user)})));
        QCOMPARE(f.server.http.count(u"/oidc/token"_s), 3);
        f.server.fail(ContractFault::RefusedToken, "GET", user);
        QVERIFY(f.finished(f.directory->read({}, {f.member(user)})));
        QCOMPARE(f.server.http.count(u"/oidc/token"_s), 4);
    }

    void theClientOfTheSignInMayBeTheOrdinaryOne()
    {
        TransmitFixture f;
        QJsonObject settings = Transmit::connectionKind().fallbacks();
        settings.insert(u"signsInAs"_s, u"application"_s);
        const auto first = std::make_shared<TransmitTokens>(&f.server, Credential::Application);
        const Transmit::Parts parts = Transmit::partsFrom({}, settings, {&f.http, first, {}}, nullptr);
        QVERIFY(parts.application == first && !parts.management);
    }

    void whatIsEnteredBecomesAddresses()
    {
        const ConnectionKind kind = Transmit::connectionKind();
        QJsonObject settings = kind.fallbacks();
        settings.insert(u"host"_s, u"https://api.eu.transmitsecurity.io/"_s);
        settings.insert(u"clientId"_s, u"client"_s);
        QVERIFY2(problemsOf(kind, settings).isEmpty(), qPrintable(problemsOf(kind, settings).value(0).sentence));
        SignInSettings signIn = signInFromJson(kind.signIn(settings));
        QVERIFY(checked(signIn));
        QCOMPARE(signIn.endpoints.token, QUrl(u"https://api.eu.transmitsecurity.io/oidc/token"_s));
        QCOMPARE(signIn.proof, ClientProof::Form);
        QCOMPARE(kind.probe(settings), QUrl(u"https://api.eu.transmitsecurity.io/cis/v1/applications/list"_s));
        settings.insert(u"tokenPath"_s, u"/cis/oidc/token"_s);
        settings.insert(u"callClients"_s, QJsonArray{QJsonObject{{u"name"_s, u"createOrAssignMember"_s}, {u"value"_s, u"management"_s}}});
        signIn = signInFromJson(kind.signIn(settings));
        QCOMPARE(signIn.endpoints.token, QUrl(u"https://api.eu.transmitsecurity.io/cis/oidc/token"_s));
        QCOMPARE(Transmit::settingsFrom(settings).overrides.value(u"createOrAssignMember"_s, Credential::Application), Credential::Management);
        QVERIFY(problemsOf(kind, settings).isEmpty());
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no host") << u"host"_s << QJsonValue();
        QTest::newRow("not encrypted") << u"host"_s << QJsonValue(u"http://api.transmitsecurity.io"_s);
        QTest::newRow("with a path") << u"host"_s << QJsonValue(u"https://api.transmitsecurity.io/cis"_s);
        QTest::newRow("no client") << u"clientId"_s << QJsonValue();
        QTest::newRow("the same client twice") << u"secondClientId"_s << QJsonValue(u"client"_s);
        QTest::newRow("no path of tokens") << u"tokenPath"_s << QJsonValue();
        QTest::newRow("a path without its slash") << u"basePath"_s << QJsonValue(u"cis"_s);
        QTest::newRow("an unknown credential") << u"callClients"_s
                                               << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"value"_s, u"root"_s}}});
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject settings = Transmit::connectionKind().fallbacks();
        settings.insert(u"clientId"_s, u"client"_s);
        setSetting(settings, key, value);
        const Problems problems = problemsOf(Transmit::connectionKind(), settings);
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.field == key; }));
    }

    void thePortalOfARegionIsLinkedWhereItIsKnown()
    {
        QCOMPARE(Transmit::portalOf(QUrl(u"https://api.transmitsecurity.io"_s)), QUrl(u"https://portal.transmitsecurity.io"_s));
        QCOMPARE(Transmit::portalOf(QUrl(u"https://api.eu.transmitsecurity.io"_s)), QUrl(u"https://portal.eu.transmitsecurity.io"_s));
        QCOMPARE(Transmit::portalOf(QUrl(u"https://api.sbx.transmitsecurity.io"_s)), QUrl(u"https://portal.sbx.transmitsecurity.io"_s));
        for (const QString &host : {u"https://api.gasne1-ts01.transmitsecurity.io"_s, u"https://api.evil.example"_s, u"https://transmitsecurity.io"_s})
            QVERIFY(Transmit::portalOf(QUrl(host)).isEmpty());
    }

    void sessionsAndAddressesAreInspected()
    {
        TransmitFixture f;
        const QString user = f.joined(u"olena@example.com"_s);
        f.server.sessions.insert(user, {QJsonObject{{u"session_id"_s, u"s1"_s}, {u"device"_s, QJsonObject{{u"os"_s, u"Debian"_s}}}}});
        const auto person = f.finished(f.directory->inspect(f.member(user)));
        QVERIFY2(person, person ? "" : qPrintable(person.error().message));
        QStringList shown;
        for (const Details::Section &section : person->sections) {
            for (const Details::Row &row : section.rows)
                shown += row.label + u'=' + row.value;
        }
        QVERIFY2(shown.contains(u"session_id=s1"_s) && shown.contains(u"device.os=Debian"_s), qPrintable(shown.join(u'\n')));
        QVERIFY(shown.contains(u"provider_name=Transmit"_s));
        // The three switches, each for itself.
        QVERIFY(shown.contains(u"Status=Active"_s) && shown.contains(u"Enabled=yes"_s) && shown.contains(u"Suspended in %1=no"_s.arg(f.app)));
        const QString branch = f.server.addOrganization(u"Branch"_s, {f.app});
        f.server.orgs[branch].parent = f.acme;
        const auto organization = f.finished(f.directory->inspect(f.organization()));
        QVERIFY(organization);
        const QString base = f.server.http.base() + u"/cis"_s;
        QCOMPARE(organization->sections.first().rows.at(0).value,
                 u"%1/v1/auth/sso/organizations/%2/applications/%3/complete"_s.arg(base, f.acme, f.app));
        QCOMPARE(organization->sections.first().rows.at(1).value, base + u'/' + f.app);
        QCOMPARE(organization->sections.first().rows.at(2).value, base + u"/auth/sso/oidc/callback"_s);
        QVERIFY(!organization->sections.last().note.isEmpty());
        QCOMPARE(organization->sections.at(1).rows.first().label, u"Branch"_s);
        QCOMPARE(organization->sections.at(1).rows.first().value, branch);
        QVERIFY(!f.finished(f.directory->inspect(f.role(f.editor))));
        f.server.fail(ContractFault::ServiceUnavailable, "GET", u"/sessions/"_s + user, 10);
        const auto poorer = f.finished(f.directory->inspect(entity(UserId(user))));
        QVERIFY(poorer && !poorer->sections.last().note.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentialstest.moc"
