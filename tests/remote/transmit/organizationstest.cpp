#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QByteArray picture = "\x89PNG\r\n\x1a\n and the rest";

Create newOrganization(const QString &name, const QStringList &applications, const QStringList &domains = {u"Globex.example"_s})
{
    return {EntityKind::Organization,
            {{u"name"_s, name}, {u"domains"_s, QJsonArray::fromStringList(domains)}, {u"applications"_s, QJsonArray::fromStringList(applications)}},
            std::nullopt};
}

QJsonObject bodyOf(const TransmitServer &server, const QByteArray &method)
{
    for (const ScriptedRequest &request : server.http.requests) {
        if (request.method == method)
            return jsonOf(request.body).toObject();
    }
    return {};
}

} // namespace

class OrganizationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void createsWithBothSpellingsOfTheDomain()
    {
        TransmitFixture f;
        const auto created = f.apply(newOrganization(u" Globex "_s, {f.app}, {u"Globex.example"_s, u"globex.test"_s}));
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        QCOMPARE(created->outcome, Outcome::Done);
        const QJsonObject body = bodyOf(f.server, "POST");
        QCOMPARE(body.value(u"domain"_s).toString(), u"globex.example"_s);
        QCOMPARE(body.value(u"domains"_s).toArray(), (QJsonArray{u"globex.example"_s, u"globex.test"_s}));
        QCOMPARE(created->target.id, f.server.organizationNamed(u"Globex"_s));
        QCOMPARE(created->after.value(u"domains"_s).toArray().size(), 2);
        QVERIFY(created->after.value(u"created"_s).toString().startsWith(u"2023-11-14"_s)); // seconds, not milliseconds

        const auto twice = f.apply(newOrganization(u"Globex"_s, {f.app}, {u"globex.test"_s, u"globex.example"_s}));
        QVERIFY(twice);
        QCOMPARE(twice->outcome, Outcome::NoOp);
        QCOMPARE(twice->target, created->target);
        const auto other = f.apply(newOrganization(u"Globex"_s, {f.app}, {u"elsewhere.example"_s}));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.writes(), 1);
    }

    void whatTransmitWantsIsAskedForBefore_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s);
        QTest::newRow("no domain") << u"domains"_s << QJsonValue(QJsonArray());
        QTest::newRow("no domain name") << u"domains"_s << QJsonValue(QJsonArray{u"not a domain"_s});
        QTest::newRow("no application") << u"applications"_s << QJsonValue(QJsonArray());
        QTest::newRow("phone") << u"phone"_s << QJsonValue(u"+442071838750"_s);
        QTest::newRow("metadata") << u"metadata"_s << QJsonValue(QJsonObject{{u"plan"_s, 1}});
    }
    void whatTransmitWantsIsAskedForBefore()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        TransmitFixture f;
        Create create = newOrganization(u"Globex"_s, {f.app});
        create.values.insert(field, value);
        const auto refused = f.apply(create);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(f.server.http.requests.size(), 0);
    }

    void aManagedOneIsMadeBelowItsParent()
    {
        TransmitFixture f;
        const QString second = f.server.addApplication(u"Desk"_s);
        Create create = newOrganization(u"Branch"_s, {f.app, second});
        create.values.insert(u"parent"_s, f.acme);
        create.values.insert(u"displayName"_s, u"The Branch"_s);
        const auto created = f.apply(create);
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        const TransmitServer::Org made = f.server.orgs.value(created->target.id);
        QCOMPARE(made.parent, f.acme);
        QCOMPARE(made.alias, u"The Branch"_s);
        QCOMPARE(made.applications, (QStringList{f.app, second})); // the call names one; the others are added
        QCOMPARE(f.server.written().size(), 2);
        // Moving is not offered.
        const auto moved = f.apply(f.patch(created->target, u"parent"_s, f.acme, QString()));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, Error::Kind::Unsupported);
    }

    void editsAreMergedIntoWhatIsThere()
    {
        TransmitFixture f;
        f.server.orgs[f.acme].domains = {u"acme.example"_s, u"added-meanwhile.example"_s};
        const auto changed = f.apply(f.patch(f.organization(), u"domains"_s, QJsonArray{u"acme.example"_s},
                                             QJsonArray{u"acme.example"_s, u"ACME.test"_s}));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(f.server.orgs.value(f.acme).domains, (QStringList{u"acme.example"_s, u"added-meanwhile.example"_s, u"acme.test"_s}));
        QCOMPARE(bodyOf(f.server, "PUT").value(u"domain"_s).toString(), u"acme.example"_s);
        QVERIFY(!bodyOf(f.server, "PUT").contains(u"name"_s)); // what is not changed is not sent

        f.server.orgs[f.acme].name = u"Acme Holding"_s;
        const auto overtaken = f.apply(f.patch(f.organization(), u"name"_s, u"Acme"_s, u"Acme Ltd"_s));
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.orgs.value(f.acme).name, u"Acme Holding"_s);
    }

    void applicationsAreAddedBeforeOthersAreTaken()
    {
        TransmitFixture f;
        const QString second = f.server.addApplication(u"Desk"_s);
        const auto changed = f.apply(f.patch(f.organization(), u"applications"_s, QJsonArray{f.app}, QJsonArray{second}));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(f.server.orgs.value(f.acme).applications, QStringList{second});
        const QString path = u"/v1/organizations/"_s + f.acme + u"/apps"_s;
        QCOMPARE(f.server.written(), (QStringList{u"PUT "_s + path, u"DELETE "_s + path})); // the second one has a body
        const auto none = f.apply(f.patch(f.organization(), u"applications"_s, QJsonArray{second}, QJsonArray()));
        QVERIFY(!none);
        QCOMPARE(none.error().field, u"applications"_s);
    }

    void halfOfItIsSaid()
    {
        TransmitFixture f;
        Patch patch = f.patch(f.organization(), u"name"_s, u"Acme"_s, u"Acme Ltd"_s);
        patch.edits.append({u"applications"_s, QJsonArray{f.app}, QJsonArray{f.app, u"nowhere"_s}});
        const auto half = f.apply(patch);
        QVERIFY(half);
        QCOMPARE(half->outcome, Outcome::Partial);
        QVERIFY(half->notes.first().contains(u"Application not found"_s));
        QCOMPARE(half->after.value(u"name"_s).toString(), u"Acme Ltd"_s);
    }

    void itIsSwitchedOffAndOn()
    {
        TransmitFixture f;
        QVERIFY(f.apply(f.patch(f.organization(), u"status"_s, u"active"_s, u"suspended"_s)));
        QVERIFY(!f.server.orgs.value(f.acme).enabled);
        const auto on = f.apply(f.patch(f.organization(), u"status"_s, u"suspended"_s, u"active"_s));
        QVERIFY(on);
        QCOMPARE(on->before.value(u"status"_s).toString(), u"suspended"_s);
        QVERIFY(f.server.orgs.value(f.acme).enabled);
    }

    void aLogoIsUploaded()
    {
        TransmitFixture f;
        const auto hash = f.finished(f.directory->storeLogo({}, picture));
        QVERIFY(hash);
        QCOMPARE(*f.finished(f.directory->logo(*hash)), picture);
        const auto changed = f.apply(f.patch(f.organization(), u"logo"_s, QString(), *hash));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QCOMPARE(changed->outcome, Outcome::Done); // 202 without a body
        QVERIFY(f.server.orgs.value(f.acme).logo.contains(picture));
        QVERIFY(f.server.orgs.value(f.acme).logo.contains("image/png"));
        const auto removed = f.apply(f.patch(f.organization(), u"logo"_s, *hash, QString()));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Error::Kind::Unsupported);
        QVERIFY(!f.apply(f.patch(f.organization(), u"logo"_s, QString(), u"unknown"_s)));
        QVERIFY(!f.finished(f.directory->storeLogo({}, QByteArray(2 * 1024 * 1024, 'x'))));
    }

    void errorsAreSentencesWhateverTheirShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("a list of texts") << QByteArray(R"({"message":["name is reserved"],"error_code":400})") << 400 << int(Error::Kind::Invalid);
        QTest::newRow("a text") << QByteArray(R"({"message":"name is reserved","error_code":400})") << 400 << int(Error::Kind::Invalid);
        QTest::newRow("of 2026") << QByteArray(R"({"message":"name is reserved","error_code":409,"ts_error_code":"TS1"})") << 409
                                 << int(Error::Kind::Conflict);
        QTest::newRow("a gateway's") << QByteArray(R"({"type":"about:blank","title":"name is reserved","status":400})") << 400
                                     << int(Error::Kind::Invalid);
    }
    void errorsAreSentencesWhateverTheirShape()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, kind);
        TransmitFixture f;
        f.server.http.on(u"/cis/v1/organizations"_s, json(body, status));
        const auto refused = f.apply(newOrganization(u"Globex"_s, {f.app}));
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().kind), kind);
        QVERIFY2(refused.error().message.contains(u"name is reserved"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().details.contains(u"X-Request-ID"_s));
    }

    void strangeAnswersAreNotTakenForTheThing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("other types") << static_cast<int>(ContractFault::WrongTypes);
        QTest::newRow("null") << static_cast<int>(ContractFault::NullData);
        QTest::newRow("HTML") << static_cast<int>(ContractFault::Html);
    }
    void strangeAnswersAreNotTakenForTheThing()
    {
        QFETCH(int, fault);
        TransmitFixture f;
        f.server.fail(static_cast<ContractFault>(fault), "GET", f.acme);
        const auto refused = f.apply(f.patch(f.organization(), u"name"_s, u"Acme"_s, u"Acme Ltd"_s));
        QVERIFY(!refused);
        QCOMPARE(f.server.writes(), 0);
        // The creation's own answer may be strange: then the thing is looked up.
        f.server.fail(static_cast<ContractFault>(fault), "POST");
        const auto created = f.apply(newOrganization(u"Globex"_s, {f.app}));
        QVERIFY2(created, created ? "" : qPrintable(created.error().message));
        QCOMPARE(created->target.id, f.server.organizationNamed(u"Globex"_s));
        f.server.fail(ContractFault::ExtraFields, "GET", f.acme);
        QVERIFY(f.apply(f.patch(f.organization(), u"name"_s, u"Acme"_s, u"Acme Ltd"_s)));
    }

    void whatIsGoneIsSaid()
    {
        TransmitFixture f;
        const EntityId nobody = entity(OrganizationId(u"org_gone"_s));
        QCOMPARE(f.apply(f.patch(nobody, u"name"_s, u"a"_s, u"b"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(f.apply(Remove{nobody, false, {}})->outcome, Outcome::NoOp);
        const auto read = f.finished(f.directory->read({}, {nobody, f.organization(), entity(ApplicationId(f.app)), f.group(f.staff)}));
        QVERIFY(read);
        QVERIFY(!read->at(0).image);
        QCOMPARE(read->at(1).image->value(u"name"_s).toString(), u"Acme"_s);
        QCOMPARE(read->at(2).image->value(u"name"_s).toString(), u"Shop"_s);
        QCOMPARE(read->at(3).image->value(u"organizations"_s).toArray(), QJsonArray{f.acme});
        // Nor does a missing id become another call.
        QVERIFY(!f.apply(Remove{entity(OrganizationId(QString())), false, {}}));
        QVERIFY(!f.apply(Remove{entity(UserId(u".."_s), OrganizationId(f.acme)), false, {}}));
        QCOMPARE(f.server.writes(), 0);
    }

    void anOlderServerShowsItByAnotherCall()
    {
        TransmitFixture f;
        f.server.isOf2026 = false;
        f.server.http.on(u"/cis/v1/organizations/"_s + f.acme, json(R"({"message":"Forbidden","error_code":403})", 403));
        const auto read = f.finished(f.directory->read({}, {f.organization()}));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->first().image->value(u"name"_s).toString(), u"Acme"_s);
        QCOMPARE(f.server.count("GET", u"/config"_s), 1);
    }
};

QTEST_GUILESS_MAIN(OrganizationsTest)
#include "organizationstest.moc"
