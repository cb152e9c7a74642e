#include "models/workspace/connections/connectionsjson.h"

#include "models/workspace/connections/connections.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ConnectionsJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOutAndComesIn();
    void leavesBehindWhatIsOnesOwn();
    void refusesBadDocuments_data();
    void refusesBadDocuments();
    void refusesWhatIsTooMuch();
    void survivesAnyBytes();

private:
    static QByteArray document(const QJsonObject &connection)
    {
        return QJsonDocument(QJsonObject{{u"rollcallConnections"_s, 1}, {u"connections"_s, QJsonArray{connection}}}).toJson();
    }
    static QJsonObject good(const QJsonObject &settings = {})
    {
        return {{u"name"_s, u"Acme"_s}, {u"kind"_s, u"oidc"_s}, {u"settings"_s, settings}};
    }
    QList<ConnectionKind> m_kinds;
};

void ConnectionsJsonTest::initTestCase()
{
    ConnectionKind own;
    own.key = u"embedded"_s;
    own.isMade = false;
    ConnectionKind kind;
    kind.key = u"oidc"_s;
    kind.title = u"OpenID Connect"_s;
    const auto add = [&](const QString &key, ConnectionField::Kind what) {
        ConnectionField field;
        field.key = key;
        field.label = key;
        field.kind = what;
        kind.fields.append(field);
    };
    add(u"issuer"_s, ConnectionField::Kind::Url);
    add(u"tokenEndpoint"_s, ConnectionField::Kind::Url);
    add(u"audience"_s, ConnectionField::Kind::Text);
    add(u"scopes"_s, ConnectionField::Kind::WordList);
    add(u"network.proxy.host"_s, ConnectionField::Kind::Text);
    m_kinds = {own, kind};
}

void ConnectionsJsonTest::goesOutAndComesIn()
{
    const QJsonObject settings{{u"issuer"_s, u"https://a.example/"_s}, {u"tokenEndpoint"_s, u"https://a.example/token"_s},
                               {u"scopes"_s, QJsonArray{u"openid"_s}},
                               {u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"host"_s, u"p"_s}}}}}};
    const QList<Connection> all{{ConnectionId(u"1"_s), u"Acmé"_s, u"oidc"_s, u"production"_s, u"red"_s, settings},
                                {ConnectionId(u"2"_s), u"Проба"_s, u"oidc"_s, {}, {}, {}}};
    const auto read = importConnections(exportConnections(all), m_kinds);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->size(), 2);
    for (int i = 0; i < 2; ++i) {
        Connection expected = all.at(i);
        expected.id = {};
        QCOMPARE(read->at(i), expected);
    }
    QCOMPARE(importConnections(exportConnections({}), m_kinds)->size(), 0);
}

void ConnectionsJsonTest::leavesBehindWhatIsOnesOwn()
{
    const QJsonObject settings{{u"issuer"_s, u"https://a.example/"_s}, {u"invitation"_s, u"ticket-1"_s},
                               {lastSignInKey(), QJsonObject{{u"name"_s, u"Olena"_s}}},
                               {u"network"_s, QJsonObject{{u"accepted"_s, QJsonArray{QJsonObject{{u"certificate"_s, u"pem-1"_s}}}},
                                                          {u"proxy"_s, QJsonObject{{u"host"_s, u"p"_s}}}}}};
    const QByteArray out = exportConnections({{ConnectionId(u"id-1"_s), u"a"_s, u"oidc"_s, {}, {}, settings}});
    for (const char *own : {"ticket-1", "Olena", "pem-1", "id-1"})
        QVERIFY2(!out.contains(own), own);
    QVERIFY(out.contains("a.example"));
    // Nor is it taken from a file that somebody else wrote: an accepted certificate would let its owner listen.
    const auto read = importConnections(document(good(settings)), m_kinds);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(settingOf(read->first().settings, u"network.accepted"_s), QJsonValue(QJsonValue::Undefined));
    QCOMPARE(settingOf(read->first().settings, u"network.proxy.host"_s).toString(), u"p"_s);
    QVERIFY(!read->first().settings.contains(lastSignInKey()));
    QVERIFY(!read->first().settings.contains(u"invitation"_s));
}

void ConnectionsJsonTest::refusesBadDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &document, const QString &said) { QTest::newRow(name) << document << said; };
    const QString place = u"connections[0]"_s;
    row("nothing", "", u"JSON"_s);
    row("no json", "{\"rollcallConnections\":1,", u"byte"_s);
    row("an array", "[]", u"no connections"_s);
    row("something else", "{\"users\":[]}", u"no connections"_s);
    row("newer", "{\"rollcallConnections\":2,\"connections\":[]}", u"newer"_s);
    row("more beside", "{\"rollcallConnections\":1,\"connections\":[],\"passwords\":[]}", u"passwords"_s);
    row("no list", "{\"rollcallConnections\":1,\"connections\":{}}", u"no connections"_s);
    row("a text in the list", "{\"rollcallConnections\":1,\"connections\":[\"x\"]}", place);
    QJsonObject object = good();
    object.insert(u"kind"_s, u"ldap"_s);
    row("unknown kind", document(object), u"ldap"_s);
    object.insert(u"kind"_s, u"embedded"_s);
    row("a kind that is not made", document(object), u"embedded"_s);
    object = good();
    object.insert(u"name"_s, 5);
    row("name as number", document(object), place);
    object.remove(u"name"_s);
    row("no name", document(object), place);
    object = good();
    object.insert(u"password"_s, u"x"_s);
    row("secret beside", document(object), u"secret"_s);
    object = good();
    object.insert(u"settings"_s, QJsonArray());
    row("settings as list", document(object), u"settings"_s);
    row("unknown setting", document(good({{u"isuer"_s, u"x"_s}})), u"isuer"_s);
    row("secret setting", document(good({{u"clientSecret"_s, u"x"_s}})), u"secret"_s);
    row("secret inside", document(good({{u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"password"_s, u"x"_s}}}}}})), u"secret"_s);
    row("deep", document(good({{u"issuer"_s, QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}}}})), u"issuer.a.b"_s);
    row("plain http", document(good({{u"issuer"_s, u"http://a.example/"_s}})), u"https"_s);
    row("token as audience", document(good({{u"audience"_s, u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.x"_s}})), u"secret"_s);
}

void ConnectionsJsonTest::refusesBadDocuments()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, said);
    const auto read = importConnections(document, m_kinds);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
}

void ConnectionsJsonTest::refusesWhatIsTooMuch()
{
    QJsonArray list;
    for (int i = 0; i < 1000; ++i)
        list.append(good());
    QJsonObject object{{u"rollcallConnections"_s, 1}, {u"connections"_s, list}};
    QVERIFY(importConnections(QJsonDocument(object).toJson(QJsonDocument::Compact), m_kinds).has_value());
    list.append(good());
    object.insert(u"connections"_s, list);
    QVERIFY(importConnections(QJsonDocument(object).toJson(QJsonDocument::Compact), m_kinds).error().message.contains(u"1000"_s));
    QVERIFY(importConnections(QByteArray(1024 * 1024 + 1, ' '), m_kinds).error().message.contains(u"MiB"_s));
    QVERIFY(!importConnections(QByteArray(500'000, '['), m_kinds));
}

void ConnectionsJsonTest::survivesAnyBytes()
{
    const QByteArray start = document(good({{u"issuer"_s, u"https://a.example/"_s}, {u"scopes"_s, QJsonArray{u"openid"_s}}}));
    for (qsizetype i = 0; i < start.size(); ++i) {
        for (const char byte : {'\0', '"', '{', '\xff', '9'}) {
            QByteArray broken = start;
            broken[i] = byte;
            const auto read = importConnections(broken, m_kinds);
            QVERIFY(read.has_value() || !read.error().message.isEmpty());
        }
        QVERIFY(!importConnections(start.first(i), m_kinds) || start.sliced(i).trimmed().isEmpty());
    }
}

QTEST_GUILESS_MAIN(ConnectionsJsonTest)
#include "connectionsjsontest.moc"
