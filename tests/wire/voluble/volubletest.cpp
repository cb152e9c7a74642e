#include "models/wire/voluble/calls.h"
#include "models/wire/voluble/faults.h"
#include "models/wire/voluble/records.h"
#include "tests/checkout/checkout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Rollcall;
using namespace Rollcall::Voluble;
using namespace Qt::StringLiterals;

namespace {

QJsonArray exchanges()
{
    QFile file(checkoutPath(u"tests/wire/voluble/exchanges.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

Call callOf(const QString &name, const QJsonObject &with)
{
    const auto text = [&](const QString &key) { return with.value(key).toString(); };
    const OrganizationId organization(text(u"organization"_s));
    const UserId user(text(u"user"_s));
    if (name == u"listOrganizations"_s)
        return Calls::listOrganizations();
    if (name == u"organization"_s)
        return Calls::organization(organization);
    if (name == u"createOrganization"_s)
        return Calls::createOrganization(text(u"name"_s), text(u"phone"_s), planFromWire(text(u"plan"_s)));
    if (name == u"changeOrganization"_s) {
        OrganizationChanges changes;
        if (with.contains(u"name"_s))
            changes.name = text(u"name"_s);
        if (with.contains(u"phone_number"_s))
            changes.phone = text(u"phone_number"_s);
        changes.plan = planFromWire(text(u"plan"_s));
        if (with.contains(u"credits"_s))
            changes.credits = with.value(u"credits"_s).toDouble();
        return Calls::changeOrganization(organization, changes);
    }
    if (name == u"removeOrganization"_s)
        return Calls::removeOrganization(organization);
    if (name == u"listUsers"_s)
        return Calls::listUsers(organization);
    if (name == u"user"_s)
        return Calls::user(organization, user);
    if (name == u"addUser"_s)
        return Calls::addUser(organization, user);
    if (name == u"moveUser"_s)
        return Calls::moveUser(organization, user);
    if (name == u"removeUser"_s)
        return Calls::removeUser(organization, user);
    if (name == u"ownUser"_s)
        return Calls::ownUser(user);
    if (name == u"roles"_s)
        return Calls::roles();
    if (name == u"listProfiles"_s)
        return Calls::listProfiles(organization);
    if (name == u"profile"_s)
        return Calls::profile(organization, user);
    if (name == u"createIdentity"_s)
        return Calls::createIdentity(organization, {text(u"email"_s), text(u"first_name"_s), text(u"last_name"_s), text(u"avatar_uri"_s)});
    if (name == u"removeIdentity"_s)
        return Calls::removeIdentity(organization, user);
    if (name == u"resetPassword"_s)
        return Calls::resetPassword(organization, user);
    QList<RoleId> roles;
    for (const QJsonValue &role : with.value(u"roles"_s).toArray())
        roles.append(RoleId(role.toString()));
    return Calls::giveRoles(organization, user, roles);
}

QString pathOf(const QStringList &steps)
{
    QString path;
    for (const QString &step : steps)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(step));
    return path;
}

} // namespace

class VolubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedExchanges_data()
    {
        QTest::addColumn<QJsonObject>("exchange");
        const QJsonArray all = exchanges();
        QVERIFY(all.size() > 100);
        for (const QJsonValue &exchange : all)
            QTest::newRow(qPrintable(exchange.toObject().value(u"name"_s).toString())) << exchange.toObject();
    }

    /// What the client sends is what the real server was sent, and what that answered is understood.
    void recordedExchanges()
    {
        QFETCH(QJsonObject, exchange);
        const Call call = callOf(exchange.value(u"call"_s).toString(), exchange.value(u"with"_s).toObject());
        QCOMPARE(QString::fromLatin1(call.method), exchange.value(u"method"_s).toString());
        QCOMPARE(pathOf(call.steps), exchange.value(u"path"_s).toString());
        QCOMPARE(call.body.has_value(), exchange.value(u"body"_s).isObject());
        QCOMPARE(call.body.value_or(QJsonObject()), exchange.value(u"body"_s).toObject());
        QCOMPARE(call.throughProxy, call.steps.first() == u"auth0"_s);

        const int status = exchange.value(u"status"_s).toInt();
        if (status == 0)
            return; // the server never answered: the time-out's business
        const QByteArray text = exchange.value(u"answer"_s).toString().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        const QJsonValue json = document.isObject()  ? QJsonValue(document.object())
                                : document.isArray() ? QJsonValue(document.array())
                                                     : QJsonValue(QJsonValue::Undefined);
        const QJsonObject means = exchange.value(u"means"_s).toObject();
        QCOMPARE(toKey(faultOf(status, json)), means.value(u"fault"_s).toString());
        // A refusal of JSend that is no JSON tells too, and no other text does.
        const auto ofText = call.throughProxy || json.isObject() ? std::nullopt : dialectOfText(status, text);
        QCOMPARE(ofText, status == 403 && json.isUndefined() && !call.throughProxy ? std::optional(Dialect::JSend) : std::nullopt);
        if (ofText)
            QCOMPARE(exchange.value(u"dialect"_s).toString(), u"jSend"_s);
        const bool isOfApi = !call.throughProxy && json.isObject() && !json.toObject().isEmpty();
        if (isOfApi) {
            QVERIFY(dialectOf(json.toObject()).has_value());
            QCOMPARE(*dialectOf(json.toObject()) == Dialect::JSend, exchange.value(u"dialect"_s).toString() == u"jSend"_s);
        }

        QJsonArray organizations;
        QJsonArray users;
        QJsonArray profiles;
        QJsonArray roles;
        const bool ofUsers = call.steps.contains(u"users"_s);
        for (const QJsonObject &item : itemsOf(json.toObject())) {
            if (const auto user = userFrom(item); user && ofUsers)
                users.append(QJsonArray{user->id.toString(), user->organization.toString()});
            if (const auto record = organizationFrom(item); record && !ofUsers) {
                const Organization &organization = record->organization;
                organizations.append(QJsonArray{organization.id.toString(), organization.name, organization.phone,
                                                organization.metadata.value(planKey).toString(),
                                                organization.metadata.value(creditsKey).toDouble(-1)});
                QCOMPARE(record->raw, item);
            }
        }
        for (const QJsonValue &item : document.isArray() ? document.array() : QJsonArray{json}) {
            if (const auto user = profileFrom(item.toObject()))
                profiles.append(QJsonArray{user->id.toString(), user->email, user->name});
            if (const auto role = roleFrom(item.toObject()); role && call.steps.contains(u"roles"_s))
                roles.append(QJsonArray{role->id.toString(), role->name});
        }
        QCOMPARE(organizations, means.value(u"organizations"_s).toArray());
        QCOMPARE(users, means.value(u"users"_s).toArray());
        QCOMPARE(profiles, means.value(u"profiles"_s).toArray());
        QCOMPARE(roles, means.value(u"roles"_s).toArray());
    }

    void everyCallWasRecorded()
    {
        QSet<QString> calls;
        for (const QJsonValue &exchange : exchanges())
            calls.insert(exchange.toObject().value(u"call"_s).toString());
        QCOMPARE(calls.size(), 18);
    }

    void bodiesThatNobodyRecorded()
    {
        QVERIFY(!dialectOf({}));
        QVERIFY(!dialectOfText(403, "Forbidden") && !dialectOfText(401, "Insufficient scope") && !dialectOfText(403, {}));
        QVERIFY(!dialectOf({{u"status"_s, 400}}));
        QVERIFY(!dialectOf({{u"error"_s, u"x"_s}}));
        QCOMPARE(dialectOf({{u"status"_s, u"success"_s}, {u"data"_s, QJsonValue()}}), Dialect::JSend);
        QCOMPARE(dialectOf({{u"errors"_s, QJsonArray{QJsonObject{{u"status"_s, u"400"_s}}}}}), Dialect::JsonApi);
        // Wrong types and strangers among the items.
        QVERIFY(itemsOf({{u"data"_s, QJsonValue()}}).isEmpty());
        QCOMPARE(itemsOf({{u"data"_s, QJsonArray{QJsonValue(), 1, QJsonObject()}}}).size(), 1);
        QVERIFY(!organizationFrom({{u"id"_s, 7}}));
        QVERIFY(!userFrom({}));
        const auto organization = organizationFrom({{u"id"_s, u"o"_s}, {u"attributes"_s, QJsonValue()}, {u"name"_s, 3},
                                                    {u"phone_number"_s, QJsonValue()}, {u"credits"_s, u"7"_s}, {u"new"_s, true}});
        QVERIFY(organization);
        QCOMPARE(organization->organization.name, QString());
        QVERIFY(organization->organization.metadata.isEmpty());
        QCOMPARE(organization->raw.value(u"new"_s), QJsonValue(true));
        const auto user = userFrom({{u"id"_s, u"u"_s}, {u"OrganizationId"_s, QJsonValue()}});
        QVERIFY(user && user->organization.isEmpty());
        const QJsonObject nowhere{{u"id"_s, u"u"_s}, {u"relationships"_s, QJsonObject{{u"organization"_s, QJsonObject{{u"data"_s, QJsonValue()}}}}}};
        QVERIFY(userFrom(nowhere) && userFrom(nowhere)->organization.isEmpty());
    }

    void faultsInOtherWords()
    {
        const auto errors = [](const QString &title, const QString &detail) {
            return QJsonValue(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"title"_s, title}, {u"detail"_s, detail}}}}});
        };
        const auto jsend = [](const QJsonValue &data) { return QJsonValue(QJsonObject{{u"status"_s, u"fail"_s}, {u"data"_s, data}}); };
        // Newer JavaScript words the same faults anew.
        QCOMPARE(faultOf(500, errors(u"TypeError"_s, u"Cannot read properties of null (reading 'id')"_s)), Fault::NoOrganization);
        QCOMPARE(faultOf(500, errors(u"TypeError"_s, u"Cannot read properties of undefined (reading 'getUserById')"_s)), Fault::Server);
        QCOMPARE(faultOf(500, errors(u"SyntaxError"_s, u"Unexpected token ' in JSON"_s)), Fault::Server);
        QCOMPARE(faultOf(401, jsend(u"jwt expired"_s)), Fault::TokenRefused); // between the two, the text stood alone
        QCOMPARE(faultOf(401, QJsonValue(QJsonValue::Undefined)), Fault::TokenRefused);
        QCOMPARE(faultOf(404, QJsonObject()), Fault::NotThere);
        QCOMPARE(faultOf(402, errors(u"NotEnoughCreditsError"_s, u"x"_s)), Fault::Refused);
        QCOMPARE(faultOf(502, QJsonValue(QJsonValue::Undefined)), Fault::Server);
    }

    void plansAreSpeltForTheServer()
    {
        QCOMPARE(planFromWire(u"pay_in_advance"_s), Plan::InAdvance);
        QCOMPARE(planFromWire(u"payg"_s), Plan::PayAsYouGo);
        QVERIFY(!planFromWire(u"GOLD"_s));
        QVERIFY(!planFromWire({}));
        QVERIFY(OrganizationChanges().isEmpty());
    }
};

QTEST_GUILESS_MAIN(VolubleTest)
#include "volubletest.moc"
