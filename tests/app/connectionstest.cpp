// Connections on the command line: made, shown, changed, tested and carried elsewhere, without a keychain.
#include "tests/app/livecommand.h"
#include "models/net/setup/certificates.h"
#include "tests/auth/scriptedissuer.h"

#include <QDirIterator>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ConnectionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsWhatWasTyped();
    void editsOneFieldAtATime();
    void refusesBadInput_data();
    void refusesBadInput();
    void takesNoSecretAsAnArgument_data();
    void takesNoSecretAsAnArgument();
    void leavesTheEmbeddedDirectoryAlone();
    void carriesConnectionsElsewhere();
    void importsAllOrNothing();
    void importedNamesThatAreTakenGetANumber();
    void removesAfterAsking();
    void walksThroughATest();
    void acceptsExactlyOneCertificate();
    void saysThatNothingIsKeptWithoutAKeychain_data();
    void saysThatNothingIsKeptWithoutAKeychain();
    void worksInTheEmbeddedDirectoryOnly();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    Ran mustRun(const QStringList &arguments) const;
    QJsonObject shown(const QString &name) const { return mustRun({u"connections"_s, u"show"_s, name, u"--json"_s}).json(u"connection"_s); }
    void addAcme(const QStringList &more = {}) const;

    std::unique_ptr<Terminal> m_terminal;
};

void ConnectionsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void ConnectionsTest::init()
{
    m_terminal = std::make_unique<Terminal>();
}

Ran ConnectionsTest::mustRun(const QStringList &arguments) const
{
    const Ran ran = run(arguments);
    if (ran.exit != 0)
        qWarning("%s failed: %s", qPrintable(arguments.join(u' ')), qPrintable(ran.err));
    return ran;
}

void ConnectionsTest::addAcme(const QStringList &more) const
{
    mustRun(QStringList{u"connections"_s, u"add"_s, u"--name"_s, u"Acme"_s, u"--issuer"_s, u"https://login.example.com/"_s, u"--client-id"_s, u"abc"_s} + more);
}

void ConnectionsTest::keepsWhatWasTyped()
{
    addAcme({u"--environment"_s, u"production"_s, u"--scope"_s, u"openid"_s, u"--scope"_s, u"email,offline_access"_s, u"--extra"_s, u"a=b=c"_s,
             u"--redirect-path"_s, u"/callback"_s, u"--redirect-port"_s, u"8912"_s, u"--proxy-mode"_s, u"manual"_s, u"--proxy-host"_s,
             u"proxy.example.com"_s, u"--proxy-port"_s, u"3128"_s});
    const QJsonObject acme = shown(u"acme"_s);
    QCOMPARE(acme.value(u"name").toString(), u"Acme"_s);
    QCOMPARE(acme.value(u"kind").toString(), u"oidc"_s);
    QCOMPARE(acme.value(u"environment").toString(), u"production"_s);
    QCOMPARE(acme.value(u"colour").toString(), u"red"_s);
    const QJsonObject settings = acme.value(u"settings").toObject();
    QCOMPARE(settings.value(u"issuer").toString(), u"https://login.example.com/"_s);
    QCOMPARE(settings.value(u"scopes").toArray(), QJsonArray({u"openid"_s, u"email"_s, u"offline_access"_s}));
    QCOMPARE(settings.value(u"extra").toArray(), QJsonArray({QJsonObject{{u"name"_s, u"a"_s}, {u"value"_s, u"b=c"_s}}}));
    const QJsonObject proxy = settings.value(u"network").toObject().value(u"proxy").toObject();
    QCOMPARE(proxy.value(u"port").toInt(), 3128);
    QCOMPARE(acme.value(u"signIn").toObject().value(u"state").toString(), u"signedOut"_s);

    const QJsonArray all = mustRun({u"connections"_s, u"list"_s, u"--json"_s}).list(u"connections"_s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).toObject().value(u"kind").toString(), u"embedded"_s);
    QCOMPARE(all.at(0).toObject().value(u"name").toString(), u"This computer"_s);
    const Ran text = mustRun({u"connections"_s, u"show"_s, u"Acme"_s});
    QVERIFY2(text.out.contains(u"proxy.example.com"_s) && text.out.contains(u"Signed out"_s), qPrintable(text.out));
}

void ConnectionsTest::editsOneFieldAtATime()
{
    addAcme({u"--audience"_s, u"https://api.example.com/"_s, u"--extra"_s, u"a=b"_s});
    mustRun({u"connections"_s, u"edit"_s, u"Acme"_s, u"--name"_s, u"Acme Ltd"_s, u"--extra"_s, u""_s, u"--colour"_s, u"violet"_s});
    const QJsonObject acme = shown(u"Acme Ltd"_s);
    const QJsonObject settings = acme.value(u"settings").toObject();
    QVERIFY(!settings.contains(u"extra"_s));
    QCOMPARE(settings.value(u"audience").toString(), u"https://api.example.com/"_s);
    QCOMPARE(acme.value(u"colour").toString(), u"violet"_s);
    mustRun({u"connections"_s, u"duplicate"_s, u"Acme Ltd"_s, u"--name"_s, u"Copy"_s});
    QJsonObject copied = shown(u"Copy"_s).value(u"settings").toObject();
    QCOMPARE(copied, settings);
    QVERIFY(shown(u"Copy"_s).value(u"id") != acme.value(u"id"));
}

void ConnectionsTest::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("words");
    QTest::newRow("name taken") << QStringList{u"--name"_s, u"ACME"_s} << 1 << u"already"_s;
    QTest::newRow("no name") << QStringList{u"--name"_s, u" "_s} << 1 << u"needs a name"_s;
    QTest::newRow("reserved name") << QStringList{u"--name"_s, u"embedded"_s} << 1 << u"this computer"_s;
    QTest::newRow("no encryption") << QStringList{u"--issuer"_s, u"http://login.example.com/"_s} << 1 << u"https://"_s;
    QTest::newRow("no issuer") << QStringList{u"--issuer"_s, u""_s} << 1 << u"issuer"_s;
    QTest::newRow("no client") << QStringList{u"--client-id"_s, u""_s} << 1 << u"Client id"_s;
    QTest::newRow("choice") << QStringList{u"--proof"_s, u"magic"_s} << 1 << u"magic"_s;
    QTest::newRow("port") << QStringList{u"--redirect-port"_s, u"70000"_s} << 1 << u"65535"_s;
    QTest::newRow("number") << QStringList{u"--proxy-port"_s, u"many"_s} << 1 << u"whole number"_s;
    QTest::newRow("pair") << QStringList{u"--extra"_s, u"novalue"_s} << 1 << u"NAME=VALUE"_s;
    QTest::newRow("secret pair") << QStringList{u"--extra"_s, u"client_secret=hunter2"_s} << 1 << u"looks like a secret"_s;
    QTest::newRow("secret in an address") << QStringList{u"--issuer"_s, u"https://me:hunter2@login.example.com/"_s} << 1 << u"secret"_s;
    QTest::newRow("colour") << QStringList{u"--colour"_s, u"pink"_s} << 1 << u"violet"_s;
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"embedded"_s} << 1 << u"embedded"_s;
    QTest::newRow("fingerprint") << QStringList{u"--accept-certificate"_s, u"AB:CD"_s} << 2 << u"SHA-256"_s;
    QTest::newRow("twice") << QStringList{u"--issuer"_s, u"https://other.example/"_s} << 2 << u"once only"_s;
    QTest::newRow("as") << QStringList{u"--as"_s, u"me"_s} << 2 << u"as"_s;
}

void ConnectionsTest::refusesBadInput()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, words);
    addAcme();
    QStringList arguments{u"connections"_s, u"add"_s};
    // What the row does not say is good.
    const QList<std::pair<QString, QString>> good{{u"--name"_s, u"Globex"_s}, {u"--issuer"_s, u"https://globex.example/"_s}, {u"--client-id"_s, u"g"_s}};
    for (const auto &[name, value] : good) {
        if (exit == 2 || !options.contains(name))
            arguments += {name, value};
    }
    const Ran ran = run(arguments + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"hunter2"_s), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(ran.out, QString());
    QCOMPARE(mustRun({u"connections"_s, u"list"_s, u"--json"_s}).list(u"connections"_s).size(), 2);
}

void ConnectionsTest::takesNoSecretAsAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"login"_s, u"Acme"_s, u"--password"_s, u"hunter2"_s};
    QTest::newRow("value of a flag") << QStringList{u"login"_s, u"Acme"_s, u"--token=hunter2"_s};
    QTest::newRow("word after a flag") << QStringList{u"login"_s, u"Acme"_s, u"--client-secret"_s, u"hunter2"_s};
    QTest::newRow("before the command") << QStringList{u"--refresh-token=hunter2"_s, u"login"_s, u"Acme"_s};
    QTest::newRow("of a connection") << QStringList{u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-secret=hunter2"_s};
    QTest::newRow("of the proxy") << QStringList{u"connections"_s, u"edit"_s, u"Acme"_s, u"--proxy-password"_s, u"hunter2"_s};
    QTest::newRow("elsewhere") << QStringList{u"members"_s, u"add"_s, u"--password"_s, u"hunter2"_s};
}

void ConnectionsTest::takesNoSecretAsAnArgument()
{
    QFETCH(QStringList, arguments);
    addAcme();
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(u"standard input"_s), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"hunter2"_s), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void ConnectionsTest::leavesTheEmbeddedDirectoryAlone()
{
    for (const QString &name : {u"embedded"_s, u"this computer"_s}) {
        const QList<QStringList> tries{{u"connections"_s, u"edit"_s, name, u"--name"_s, u"Mine"_s}, {u"connections"_s, u"remove"_s, name, u"--yes"_s},
                                       {u"connections"_s, u"duplicate"_s, name, u"--name"_s, u"Mine"_s}, {u"connections"_s, u"test"_s, name},
                                       {u"login"_s, name}, {u"logout"_s, name}};
        for (const QStringList &arguments : tries) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains(u"always there"_s), qPrintable(ran.err));
        }
        QCOMPARE(shown(name).value(u"file").toString(), m_terminal->file(u"directory.sqlite"_s));
    }
}

void ConnectionsTest::carriesConnectionsElsewhere()
{
    addAcme({u"--environment"_s, u"sandbox"_s, u"--invitation"_s, u"ticket-1"_s});
    mustRun({u"connections"_s, u"add"_s, u"--name"_s, u"Globex"_s, u"--issuer"_s, u"https://globex.example/"_s, u"--client-id"_s, u"g"_s});
    const Ran all = mustRun({u"connections"_s, u"export"_s});
    QVERIFY(!all.out.contains(u"ticket-1"_s));
    const Ran one = mustRun({u"connections"_s, u"export"_s, u"globex"_s});
    QCOMPARE(one.list(u"connections"_s).size(), 1);

    const Terminal elsewhere;
    const Ran imported = live(elsewhere, {u"connections"_s, u"import"_s, u"-"_s}, all.out.toUtf8());
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.exit, 0);
    const QJsonObject acme = live(elsewhere, {u"connections"_s, u"show"_s, u"Acme"_s, u"--json"_s}).json(u"connection"_s);
    QCOMPARE(acme.value(u"environment").toString(), u"sandbox"_s);
    QCOMPARE(acme.value(u"settings"), shown(u"Acme"_s).value(u"settings"));
    QCOMPARE(live(elsewhere, {u"connections"_s, u"export"_s}).out, all.out);
}

void ConnectionsTest::importsAllOrNothing()
{
    addAcme();
    const auto document = [](const QByteArray &list) { return "{\"rollcallConnections\":1,\"connections\":[" + list + "]}"; };
    const QByteArray good = R"({"name":"Globex","kind":"oidc","settings":{"issuer":"https://g.example/","clientId":"g"}})";
    const QByteArray secret = R"({"name":"Initech","kind":"oidc","settings":{"issuer":"https://g.example/","clientId":"g","clientSecret":"hunter2"}})";
    const QList<std::pair<QByteArray, QString>> tries{{"not JSON", u"no JSON"_s}, {QByteArray(), u"no JSON"_s}, {document(good + ',' + secret), u"secret"_s},
                                                      {document(good) + QByteArray(1024 * 1024, ' '), u"1 MiB"_s}};
    for (const auto &[input, words] : tries) {
        const Ran ran = run({u"connections"_s, u"import"_s, u"-"_s}, input);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
        QVERIFY(!ran.err.contains(u"hunter2"_s));
        QCOMPARE(mustRun({u"connections"_s, u"list"_s, u"--json"_s}).list(u"connections"_s).size(), 2);
    }
    QCOMPARE(run({u"connections"_s, u"import"_s, m_terminal->file(u"none.json"_s)}).exit, 1);
}

void ConnectionsTest::importedNamesThatAreTakenGetANumber()
{
    addAcme();
    const auto one = [](const QByteArray &name) {
        return R"({"name":")" + name + R"(","kind":"oidc","settings":{"issuer":"https://g.example/","clientId":"g"}})";
    };
    const QByteArray document = "{\"rollcallConnections\":1,\"connections\":[" + one("ACME") + ',' + one("Globex") + ',' + one("Globex") + "]}";
    const Ran told = run({u"connections"_s, u"import"_s, u"-"_s}, document);
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains(u"Imported “ACME” as “ACME (2)”"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"Imported “Globex” ("_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"Imported “Globex” as “Globex (2)”"_s), qPrintable(told.out));
    const Ran again = run({u"connections"_s, u"import"_s, u"-"_s, u"--json"_s}, document);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.list(u"renamed"_s).size(), 3);
    QCOMPARE(again.list(u"renamed"_s).first().toObject(), (QJsonObject{{u"from"_s, u"ACME"_s}, {u"to"_s, u"ACME (3)"_s}}));
    // What was there is as it was.
    QCOMPARE(shown(u"Acme"_s).value(u"name").toString(), u"Acme"_s);
}

void ConnectionsTest::removesAfterAsking()
{
    addAcme({u"--environment"_s, u"production"_s});
    const Ran asked = run({u"connections"_s, u"remove"_s, u"Acme"_s});
    QCOMPARE(asked.exit, 1);
    QVERIFY2(asked.err.contains(u"--yes"_s) && asked.err.contains(u"production"_s), qPrintable(asked.err));
    QCOMPARE(shown(u"Acme"_s).value(u"name").toString(), u"Acme"_s);
    QCOMPARE(mustRun({u"connections"_s, u"remove"_s, u"Acme"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(run({u"connections"_s, u"show"_s, u"Acme"_s}).exit, 1);
}

void ConnectionsTest::walksThroughATest()
{
    const SystemTiming timing;
    auto issuer = std::make_unique<ScriptedIssuer>(&timing, SigningKey::Kind::Es256);
    addAcme();
    mustRun({u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, issuer->issuer, u"--proxy-mode"_s, u"none"_s});
    const auto states = [](const Ran &ran) {
        QStringList all;
        for (const QJsonValue &step : ran.list(u"steps"_s))
            all.append(step.toObject().value(u"state").toString());
        return all;
    };
    const Ran good = mustRun({u"connections"_s, u"test"_s, u"Acme"_s, u"--json"_s});
    QCOMPARE(states(good), QStringList({u"good"_s, u"skipped"_s, u"good"_s, u"skipped"_s, u"skipped"_s}));
    const Ran text = mustRun({u"connections"_s, u"test"_s, u"Acme"_s});
    QCOMPARE(text.out.count(u'\n'), 5);

    issuer->description.insert(u"issuer"_s, u"https://other.example/"_s);
    const Ran wrong = run({u"connections"_s, u"test"_s, u"Acme"_s, u"--json"_s});
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(states(wrong), QStringList({u"good"_s, u"skipped"_s, u"failed"_s, u"skipped"_s, u"skipped"_s}));
    QCOMPARE(wrong.err.count(u'\n'), 1);
    issuer.reset();
    QCOMPARE(run({u"connections"_s, u"test"_s, u"Acme"_s}).exit, 1);
}

void ConnectionsTest::acceptsExactlyOneCertificate()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed: TLS is NOT tested here");
    const auto made = m_terminal->shell(u"cd $ROLLCALL_DATA_DIR && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout self.key "
                                        "-subj /CN=self -addext subjectAltName=IP:127.0.0.1 -days 30 -out self.pem"_s);
    QCOMPARE(made.exit, 0);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(m_terminal->file(u"self.pem"_s)));
    QFile key(m_terminal->file(u"self.key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    ScriptedServer server(&tls);
    const QString issuer = server.base() + u'/';
    server.on(u"/.well-known/openid-configuration"_s, json({{u"issuer"_s, issuer}, {u"authorization_endpoint"_s, issuer + u"authorize"_s},
                                                             {u"token_endpoint"_s, issuer + u"token"_s}, {u"jwks_uri"_s, issuer + u"keys"_s}}));
    addAcme();
    mustRun({u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, issuer, u"--proxy-mode"_s, u"none"_s});
    const QStringList test{u"connections"_s, u"test"_s, u"Acme"_s, u"--json"_s};
    const Ran refused = run(test);
    QCOMPARE(refused.exit, 1);
    const QString shownPrint = refused.list(u"certificates"_s).at(0).toObject().value(u"fingerprint").toString();
    QCOMPARE(shownPrint, fingerprint(certificateOf(tls.localCertificate())));

    const auto accept = [&](const QString &print, const QStringList &more) {
        return run(QStringList{u"connections"_s, u"edit"_s, u"Acme"_s, u"--accept-certificate"_s, print} + more);
    };
    const Ran other = accept(QString(64, u'a'), {u"--yes"_s});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains(u"another certificate"_s) && other.err.contains(shownPrint), qPrintable(other.err));
    const Ran unasked = accept(shownPrint, {});
    QCOMPARE(unasked.exit, 1);
    QVERIFY2(unasked.err.contains(u"signed by itself"_s) && unasked.err.contains(u"--yes"_s), qPrintable(unasked.err));
    QCOMPARE(run(test).exit, 1);
    QVERIFY(server.requests.isEmpty());

    QCOMPARE(accept(shownPrint.toLower(), {u"--yes"_s}).exit, 0);
    QCOMPARE(mustRun(test).exit, 0);
    QCOMPARE(shown(u"Acme"_s).value(u"acceptedCertificates").toArray().size(), 1);
    QVERIFY(!mustRun({u"connections"_s, u"export"_s}).out.contains(u"CERTIFICATE"_s));
    mustRun({u"connections"_s, u"edit"_s, u"Acme"_s, u"--forget-certificate"_s, shownPrint});
    QCOMPARE(run(test).exit, 1);
}

void ConnectionsTest::saysThatNothingIsKeptWithoutAKeychain_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("browser") << QStringList{u"login"_s, u"Acme"_s, u"--no-browser"_s} << 1;
    QTest::newRow("device") << QStringList{u"login"_s, u"Acme"_s, u"--device"_s} << 1;
    QTest::newRow("token") << QStringList{u"login"_s, u"Acme"_s, u"--token"_s} << 1;
    QTest::newRow("client secret") << QStringList{u"login"_s, u"Acme"_s, u"--client-secret"_s} << 1;
    QTest::newRow("secret of a connection") << QStringList{u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-secret"_s} << 3;
}

void ConnectionsTest::saysThatNothingIsKeptWithoutAKeychain()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const SystemTiming timing;
    ScriptedIssuer issuer(&timing, SigningKey::Kind::Es256);
    addAcme();
    mustRun({u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, issuer.issuer, u"--proxy-mode"_s, u"none"_s, u"--proof"_s, u"form"_s});
    const Ran ran = run(arguments, "hunter2\n");
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(u"Nothing was kept"_s), qPrintable(ran.err));
    QCOMPARE(ran.out, QString());
    // Nobody went through a sign-in for nothing.
    QVERIFY(issuer.server.requests.isEmpty());
    const QJsonObject signIn = shown(u"Acme"_s).value(u"signIn").toObject();
    QCOMPARE(signIn.value(u"state").toString(), u"signedOut"_s);
    QCOMPARE(signIn.value(u"secretsInKeychain").toArray(), QJsonArray());
    QDirIterator files(m_terminal->folder(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(file.fileName()));
    }
}

void ConnectionsTest::worksInTheEmbeddedDirectoryOnly()
{
    addAcme();
    for (const QString &name : {u"embedded"_s, u"This computer"_s})
        QCOMPARE(mustRun({u"organizations"_s, u"list"_s, u"--connection"_s, name, u"--json"_s}).json().value(u"total").toInt(), 0);
    const Ran known = run({u"organizations"_s, u"create"_s, u"--name"_s, u"X"_s, u"--connection"_s, u"Acme"_s});
    QCOMPARE(known.exit, 1);
    QVERIFY2(known.err.contains(u"sign-in only"_s), qPrintable(known.err));
    const Ran unknown = run({u"--connection"_s, u"Nope"_s, u"organizations"_s, u"list"_s});
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.err.contains(u"Acme"_s), qPrintable(unknown.err));
    QCOMPARE(run({u"organizations"_s, u"list"_s, u"--connection"_s, u""_s}).exit, 2);
    QCOMPARE(mustRun({u"organizations"_s, u"list"_s, u"--json"_s}).json().value(u"total").toInt(), 0);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connectionstest.moc"
