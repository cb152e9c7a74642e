#include "models/directory/connectionkind.h"

#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

using Kind = ConnectionField::Kind;

class ConnectionKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colours();
    void settingsWithDots();
    void secretsAreKnown_data();
    void secretsAreKnown();
    void namesThatAreNoSecrets();
    void fieldsTakeWhatTheyShould_data();
    void fieldsTakeWhatTheyShould();
    void problemsComeInTheOrderOfTheFields();

private:
    static ConnectionField field(const QString &key, Kind kind)
    {
        ConnectionField field;
        field.key = key;
        field.kind = kind;
        field.label = key;
        return field;
    }
};

void ConnectionKindTest::colours()
{
    Connection connection;
    QCOMPARE(colourOf(connection), u"grey"_s);
    connection.environment = u" Production "_s;
    QCOMPARE(colourOf(connection), u"red"_s);
    QVERIFY(isProduction(connection));
    connection.environment = u"PROD"_s;
    QVERIFY(isProduction(connection));
    connection.environment = u"productive"_s;
    QVERIFY(!isProduction(connection));
    QCOMPARE(colourOf(connection), u"grey"_s);
    connection.colour = u"blue"_s;
    QCOMPARE(colourOf(connection), u"blue"_s);
    connection.colour = u"#ff0000"_s;
    QCOMPARE(colourOf(connection), u"grey"_s);
    for (const QString &word : environmentWords()) {
        connection = {};
        connection.environment = word;
        QVERIFY(environmentColours().contains(colourOf(connection)));
    }
}

void ConnectionKindTest::settingsWithDots()
{
    QJsonObject settings;
    setSetting(settings, u"network.proxy.host"_s, u"proxy"_s);
    setSetting(settings, u"issuer"_s, u"https://a/"_s);
    QCOMPARE(settings, (QJsonObject{{u"issuer"_s, u"https://a/"_s}, {u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"host"_s, u"proxy"_s}}}}}}));
    QCOMPARE(settingOf(settings, u"network.proxy.host"_s).toString(), u"proxy"_s);
    QVERIFY(settingOf(settings, u"network.proxy.port"_s).isUndefined());
    QVERIFY(settingOf(settings, u"issuer.host"_s).isUndefined());
    setSetting(settings, u"network.proxy.host"_s, QString());
    QCOMPARE(settings, (QJsonObject{{u"issuer"_s, u"https://a/"_s}}));
    setSetting(settings, u"issuer"_s, QJsonArray());
    QVERIFY(settings.isEmpty());
}

void ConnectionKindTest::secretsAreKnown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"client_secret", "clientSecret", "Password", "api-key", "x_api_key", "PRIVATE KEY", "refresh_token", "token", "cookie"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ConnectionKindTest::secretsAreKnown()
{
    QFETCH(QString, name);
    QVERIFY(isSecretName(name));
}

void ConnectionKindTest::namesThatAreNoSecrets()
{
    for (const QString &name : {u"tokenEndpoint"_s, u"clientId"_s, u"audience"_s, u"keysEndpoint"_s, u"token_type"_s, u"pinned"_s})
        QVERIFY2(!isSecretName(name), qPrintable(name));
    QVERIFY(isSecretText(u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"_s));
    QVERIFY(isSecretText(u"-----BEGIN EC PRIVATE KEY-----\nMHc…"_s));
    QVERIFY(isSecretText(u"https://user:pass@example.com/"_s));
    for (const QString &text : {u"https://example.com/a:b@c"_s, u"eyJ is no token"_s, u"-----BEGIN CERTIFICATE-----"_s, u"openid profile"_s})
        QVERIFY2(!isSecretText(text), qPrintable(text));
}

void ConnectionKindTest::fieldsTakeWhatTheyShould_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, Kind kind, const QJsonValue &value, bool isGood) { QTest::newRow(name) << static_cast<int>(kind) << value << isGood; };
    row("text", Kind::Text, u"Олена"_s, true);
    row("text as number", Kind::Text, 5, false);
    row("text with a control", Kind::Text, u"a\u0007b"_s, false);
    row("text with an override", Kind::Text, u"a\u202eb"_s, false);
    row("long text", Kind::Text, QString(2001, u'a'), false);
    row("text with a token", Kind::Text, u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"_s, false);
    row("https", Kind::Url, u"https://login.example.com/"_s, true);
    row("http", Kind::Url, u"http://login.example.com/"_s, false);
    row("loopback", Kind::Url, u"http://127.0.0.1:8080/x"_s, true);
    row("loopback six", Kind::Url, u"http://[::1]:8080/"_s, true);
    row("localhost", Kind::Url, u"http://localhost/"_s, false);
    row("nearly loopback", Kind::Url, u"http://127.0.0.1.example.com/"_s, false);
    row("user name", Kind::Url, u"https://me@example.com/"_s, false);
    row("no host", Kind::Url, u"https:///x"_s, false);
    row("script", Kind::Url, u"javascript:alert(1)"_s, false);
    row("fragment", Kind::Url, u"https://example.com/#x"_s, false);
    row("choice", Kind::Choice, u"one"_s, true);
    row("no choice", Kind::Choice, u"three"_s, false);
    row("flag", Kind::Flag, true, true);
    row("flag as text", Kind::Flag, u"true"_s, false);
    row("number", Kind::Number, 8080, true);
    row("half", Kind::Number, 0.5, false);
    row("less than nothing", Kind::Number, -1, false);
    row("words", Kind::WordList, QJsonArray{u"openid"_s, u"email"_s}, true);
    row("word with a blank", Kind::WordList, QJsonArray{u"open id"_s}, false);
    row("words as text", Kind::WordList, u"openid"_s, false);
    row("word as object", Kind::WordList, QJsonArray{QJsonObject()}, false);
    row("pairs", Kind::Pairs, QJsonArray{QJsonObject{{u"name"_s, u"connection"_s}, {u"value"_s, u"x"_s}}}, true);
    row("pair without a name", Kind::Pairs, QJsonArray{QJsonObject{{u"name"_s, QString()}, {u"value"_s, u"x"_s}}}, false);
    row("pair with a secret", Kind::Pairs, QJsonArray{QJsonObject{{u"name"_s, u"client_secret"_s}, {u"value"_s, u"x"_s}}}, false);
    row("pair as text", Kind::Pairs, QJsonArray{u"a=b"_s}, false);
}

void ConnectionKindTest::fieldsTakeWhatTheyShould()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isGood);
    ConnectionKind tested;
    tested.fields = {field(u"f"_s, static_cast<Kind>(kind))};
    tested.fields.first().choices = {{u"one"_s, u"One"_s}, {u"two"_s, u"Two"_s}};
    const Problems problems = problemsOf(tested, {{u"f"_s, value}});
    QCOMPARE(problems.isEmpty(), isGood);
    if (!isGood) {
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().sentence.startsWith(u"f "_s));
    }
    tested.fields.first().applies = [](const QJsonObject &) { return false; };
    QVERIFY(problemsOf(tested, {{u"f"_s, value}}).isEmpty());
}

void ConnectionKindTest::problemsComeInTheOrderOfTheFields()
{
    ConnectionKind kind;
    kind.fields = {field(u"a"_s, Kind::Text), field(u"b"_s, Kind::Text), field(u"c"_s, Kind::Text)};
    kind.fields[2].required = true;
    kind.fields[0].fallback = u"first"_s;
    kind.check = [](const QJsonObject &) {
        return Problems{{Problem::Severity::Error, u"c"_s, u"twice"_s}, {Problem::Severity::Warning, u"b"_s, u"own"_s},
                        {Problem::Severity::Error, {}, u"whole"_s}};
    };
    QCOMPARE(kind.fallbacks(), (QJsonObject{{u"a"_s, u"first"_s}}));
    const Problems problems = problemsOf(kind, {});
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).sentence, u"own"_s);
    QCOMPARE(problems.at(1).sentence, u"c is needed."_s);
    QCOMPARE(problems.at(2).sentence, u"whole"_s);
}

QTEST_GUILESS_MAIN(ConnectionKindTest)
#include "connectionkindtest.moc"
