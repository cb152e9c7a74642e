// rollcall login and logout against a scripted issuer, with the system's own keychain; the browser is played by the test.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/auth/testbrowser.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void signsInWithTheBrowserAndOut();
    void tellsTheErrorOfTheServer();
    void ignoresStrayRequests();
    void canBeCancelled_data();
    void canBeCancelled();
    void signsInWithACode();
    void takesATokenFromStandardInput();
    void refusesABadToken();
    void signsInAsAServiceAccount();
    void registersFirst();
    void keepsNothingWithoutARefreshToken();
    void forgetsSecretsWithTheConnection();
    void walksThroughAllStepsOfATest();
    void takesOneWayAtATime();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    void edit(const QStringList &options) const;
    void signIn() const;
    QJsonObject signedIn() const;
    QString state() const { return signedIn().value(u"state").toString(); }
    QStringList secrets() const;
    bool isWrittenAnywhere(const QByteArray &secret) const;
    static bool answers(const QUrl &redirect);
    static QUrl redirectOf(const QUrl &link) { return QUrl(QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)); }

    SystemTiming m_timing;
    std::unique_ptr<ScriptedIssuer> m_issuer;
    std::unique_ptr<Terminal> m_terminal;
};

void SignInTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: signing in on the command line is NOT tested here");
    m_terminal = std::make_unique<Terminal>();
    m_issuer = std::make_unique<ScriptedIssuer>(&m_timing, SigningKey::Kind::Es256);
    const Ran added = run({u"connections"_s, u"add"_s, u"--name"_s, u"Acme"_s, u"--issuer"_s, m_issuer->issuer, u"--client-id"_s, m_issuer->clientId,
                           u"--proxy-mode"_s, u"none"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
}

void SignInTest::edit(const QStringList &options) const
{
    const Ran ran = run(QStringList{u"connections"_s, u"edit"_s, u"Acme"_s} + options);
    if (ran.exit != 0)
        qWarning("%s", qPrintable(ran.err));
}

/// As a person does it, without looking.
void SignInTest::signIn() const
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Acme"_s, u"--no-browser"_s});
    TestBrowser browser(m_issuer->approve(QUrl(login.line(u"http"_s))));
    browser.visit();
    const Ran done = login.finish();
    if (done.exit != 0)
        qWarning("%s", qPrintable(done.err));
}

QJsonObject SignInTest::signedIn() const
{
    return run({u"connections"_s, u"show"_s, u"Acme"_s, u"--json"_s}).json(u"connection"_s).value(u"signIn").toObject();
}

QStringList SignInTest::secrets() const
{
    QStringList names;
    for (const QJsonValue &name : signedIn().value(u"secretsInKeychain").toArray())
        names.append(name.toString());
    return names;
}

bool SignInTest::isWrittenAnywhere(const QByteArray &secret) const
{
    QDirIterator files(m_terminal->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(secret))
            return true;
    }
    return false;
}

/// True while somebody listens there.
bool SignInTest::answers(const QUrl &redirect)
{
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    return socket.waitForConnected(2'000);
}

void SignInTest::signsInWithTheBrowserAndOut()
{
    LiveCommand login(*m_terminal, {u"login"_s, u"acme"_s, u"--no-browser"_s, u"--json"_s});
    const QUrl link(login.line(u"http"_s));
    const QUrlQuery asked(link);
    QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(redirectOf(link).host(), u"127.0.0.1"_s);
    QVERIFY(answers(redirectOf(link)));
    TestBrowser browser(m_issuer->approve(link));
    browser.visit();
    const Ran done = login.finish();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(browser.page().contains("You are signed in"));
    const QJsonObject now = done.json(u"connection"_s).value(u"signIn").toObject();
    QCOMPARE(now.value(u"state").toString(), u"signedIn"_s);
    QCOMPARE(now.value(u"person").toObject().value(u"name").toString(), u"Олена Шевченко"_s);
    QVERIFY(now.contains(u"expires"_s));
    QVERIFY(!answers(redirectOf(link)));
    const QByteArray refresh = m_issuer->lastRefresh().toUtf8();
    QVERIFY(!isWrittenAnywhere(refresh));
    QVERIFY(!done.out.contains(m_issuer->lastRefresh()) && !done.err.contains(m_issuer->lastRefresh()));

    // The next command goes on with it.
    QCOMPARE(state(), u"signedIn"_s);
    QCOMPARE(secrets(), QStringList{u"refreshToken"_s});
    QVERIFY(run({u"connections"_s, u"list"_s}).out.contains(u"Signed in as Олена Шевченко"_s));
    const int before = m_issuer->server.count(u"/token"_s);
    const Ran renewed = run({u"connections"_s, u"show"_s, u"Acme"_s, u"--refresh"_s, u"--json"_s});
    QCOMPARE(m_issuer->server.count(u"/token"_s), before + 1);
    QVERIFY(renewed.json(u"connection"_s).value(u"signIn").toObject().contains(u"expires"_s));

    const Ran left = run({u"logout"_s, u"Acme"_s});
    QVERIFY2(left.exit == 0, qPrintable(left.err));
    QCOMPARE(m_issuer->server.count(u"/revoke"_s), 1);
    QCOMPARE(state(), u"signedOut"_s);
    QCOMPARE(secrets(), QStringList());
    QVERIFY(run({u"logout"_s, u"Acme"_s}).out.contains(u"Nobody was signed in"_s));
    const Ran browserToo = run({u"logout"_s, u"Acme"_s, u"--browser"_s, u"--json"_s});
    QVERIFY2(browserToo.exit == 3 && browserToo.err.contains(u"/end?"_s), qPrintable(browserToo.err));
}

void SignInTest::tellsTheErrorOfTheServer()
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Acme"_s, u"--no-browser"_s});
    const QUrl link(login.line(u"http"_s));
    QUrl redirect = redirectOf(link);
    redirect.setQuery(u"error=access_denied&error_description=Not+today&iss="_s + m_issuer->issuer + u"&state="_s
                      + QUrlQuery(link).queryItemValue(u"state"_s));
    TestBrowser browser(redirect);
    browser.visit();
    const Ran done = login.finish();
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.out, QString());
    QVERIFY2(done.err.contains(u"Not today"_s), qPrintable(done.err));
    QCOMPARE(state(), u"signedOut"_s);
    signIn();
    QCOMPARE(state(), u"signedIn"_s);
}

void SignInTest::ignoresStrayRequests()
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Acme"_s, u"--no-browser"_s});
    const QUrl link(login.line(u"http"_s));
    QUrl stray = redirectOf(link);
    stray.setQuery(u"code=stolen&state=guessed"_s);
    TestBrowser page(stray);
    page.visit();
    QTRY_VERIFY(!page.page().isEmpty());
    TestBrowser browser(m_issuer->approve(link));
    browser.visit();
    QCOMPARE(login.finish().exit, 0);
}

void SignInTest::canBeCancelled_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("way");
    QTest::newRow("Ctrl+C") << SIGINT << QStringList{};
    QTest::newRow("asked to end") << SIGTERM << QStringList{};
    QTest::newRow("with a code") << SIGINT << QStringList{u"--device"_s};
    QTest::newRow("while it waits for a secret") << SIGINT << QStringList{u"--token"_s};
}

void SignInTest::canBeCancelled()
{
    QFETCH(int, signal);
    QFETCH(QStringList, way);
    m_issuer->server.on(u"/device"_s, json({{u"device_code"_s, u"d"_s}, {u"user_code"_s, u"WDJB-MJHT"_s}, {u"expires_in"_s, 900},
                                            {u"verification_uri"_s, u"https://example.org/activate"_s}}));
    m_issuer->server.on(u"/token"_s, json({{u"error"_s, u"authorization_pending"_s}}, 400));
    LiveCommand login(*m_terminal, QStringList{u"login"_s, u"Acme"_s, u"--no-browser"_s} + way, std::nullopt);
    QUrl redirect;
    if (way.isEmpty())
        redirect = redirectOf(QUrl(login.line(u"http"_s)));
    else if (way.contains(u"--device"_s))
        QVERIFY(!login.line(u"    WDJB-MJHT"_s).isEmpty());
    else // By then the keychain has taken the trial, and standard input is read.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_terminal->file(u"secrets.json"_s)), 20'000);
    login.signal(signal);
    const Ran done = login.finish();
    QCOMPARE(done.exit, 128 + signal);
    QVERIFY2(done.err.contains(u"cancelled. Nothing was kept."_s), qPrintable(done.err));
    QCOMPARE(done.out, QString());
    QVERIFY(redirect.isEmpty() || !answers(redirect));
    QCOMPARE(secrets(), QStringList());
    QCOMPARE(state(), u"signedOut"_s);
}

void SignInTest::signsInWithACode()
{
    m_issuer->server.on(u"/device"_s, json({{u"device_code"_s, u"device-s3cret"_s}, {u"user_code"_s, u"WDJB-MJHT"_s}, {u"expires_in"_s, 900},
                                            {u"interval"_s, 1}, {u"verification_uri"_s, u"https://example.org/activate"_s},
                                            {u"verification_uri_complete"_s, u"https://example.org/activate?user_code=WDJB-MJHT"_s}}));
    int asked = 0;
    m_issuer->server.on(u"/token"_s, [&](const ScriptedRequest &request) {
        return ++asked == 1 ? json({{u"error"_s, u"authorization_pending"_s}}, 403) : m_issuer->tokens(request);
    });
    const Ran done = run({u"login"_s, u"Acme"_s, u"--device"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY2(done.err.contains(u"https://example.org/activate and"_s) && done.err.contains(u"    WDJB-MJHT\n"_s), qPrintable(done.err));
    QVERIFY2(!done.err.contains(u"Waiting"_s) && !done.err.contains(u'\r'), qPrintable(done.err)); // a countdown is for terminals
    QVERIFY(!done.err.contains(u"s3cret"_s));
    QVERIFY2(done.out.contains(u"Олена Шевченко"_s), qPrintable(done.out));
    QCOMPARE(secrets(), QStringList{u"refreshToken"_s});
}

void SignInTest::takesATokenFromStandardInput()
{
    const Ran done = run({u"login"_s, u"Acme"_s, u"--token"_s}, "Bearer pasted-t0ken\n");
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(!done.out.contains(u"t0ken"_s) && !done.err.contains(u"t0ken"_s));
    QCOMPARE(secrets(), QStringList{u"pastedToken"_s});
    QVERIFY(run({u"connections"_s, u"list"_s}).out.contains(u"pasted token"_s));
    QVERIFY(!isWrittenAnywhere("pasted-t0ken"));
    QVERIFY(m_issuer->server.requests.isEmpty());
}

void SignInTest::refusesABadToken()
{
    for (const QByteArray &input : {QByteArray(), QByteArray("two words\n"), QByteArray(70'000, 'x')}) {
        const Ran done = run({u"login"_s, u"Acme"_s, u"--token"_s}, input);
        QCOMPARE(done.exit, 1);
        QCOMPARE(done.out, QString());
        QCOMPARE(done.err.count(u'\n'), 1);
        QVERIFY(!done.err.contains(u"two words"_s));
    }
    QCOMPARE(secrets(), QStringList());
}

void SignInTest::signsInAsAServiceAccount()
{
    const Ran public_ = run({u"login"_s, u"Acme"_s, u"--client-secret"_s}, "client-s3cret\n");
    QCOMPARE(public_.exit, 1);
    edit({u"--proof"_s, u"form"_s});
    const Ran nothing = run({u"login"_s, u"Acme"_s, u"--client-secret"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY(m_issuer->server.count(u"/token"_s) == 0);
    const Ran done = run({u"login"_s, u"Acme"_s, u"--client-secret"_s}, "client-s3cret\n");
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(m_issuer->server.requests.last().field(u"client_secret"_s), u"client-s3cret"_s);
    QCOMPARE(secrets(), QStringList{u"clientSecret"_s});
    // Nothing on standard input: the one in the keychain.
    QCOMPARE(run({u"login"_s, u"Acme"_s, u"--client-secret"_s}).exit, 0);
    QCOMPARE(m_issuer->server.requests.last().field(u"client_secret"_s), u"client-s3cret"_s);
    QVERIFY(!isWrittenAnywhere("client-s3cret"));
    edit({u"--remove-client-secret"_s});
    QCOMPARE(secrets(), QStringList());
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-secret"_s}, "other-s3cret\n").exit, 0);
    QCOMPARE(secrets(), QStringList{u"clientSecret"_s});
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-secret"_s}).exit, 3);
}

void SignInTest::registersFirst()
{
    edit({u"--sign-up-address"_s, m_issuer->server.base() + u"/dbconnections/signup"_s});
    m_issuer->server.on(u"/dbconnections/signup"_s, ScriptedReply{.status = 400, .body = R"({"code":"user_exists","description":"The user already exists."})"});
    const QStringList arguments{u"login"_s, u"Acme"_s, u"--sign-up"_s, u"olena@acme.example"_s, u"--given-name"_s, u"Олена"_s, u"--no-browser"_s};
    const Ran taken = run(arguments, "pa55-w0rd\n");
    QCOMPARE(taken.exit, 1);
    QVERIFY2(taken.err.contains(u"already an account"_s), qPrintable(taken.err));

    m_issuer->server.on(u"/dbconnections/signup"_s, json({{u"_id"_s, u"1"_s}, {u"email"_s, u"olena@acme.example"_s}, {u"email_verified"_s, false}}));
    LiveCommand login(*m_terminal, arguments, "pa55-w0rd\n");
    TestBrowser browser(m_issuer->approve(QUrl(login.line(u"http"_s))));
    browser.visit();
    const Ran done = login.finish();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QJsonObject sent;
    for (const ScriptedRequest &request : m_issuer->server.requests) {
        if (request.path == u"/dbconnections/signup"_s)
            sent = QJsonDocument::fromJson(request.body).object();
    }
    QCOMPARE(sent.value(u"password").toString(), u"pa55-w0rd"_s);
    QCOMPARE(sent.value(u"given_name").toString(), u"Олена"_s);
    QVERIFY(!done.err.contains(u"pa55"_s) && !isWrittenAnywhere("pa55-w0rd"));
    QCOMPARE(run({u"login"_s, u"Acme"_s, u"--given-name"_s, u"O"_s}).exit, 2);
    QCOMPARE(run({u"login"_s, u"Acme"_s, u"--sign-up"_s, u"no address"_s}).exit, 1);
}

void SignInTest::keepsNothingWithoutARefreshToken()
{
    m_issuer->tokenHook = [](QJsonObject &answer) { answer.remove(u"refresh_token"_s); };
    LiveCommand login(*m_terminal, {u"login"_s, u"Acme"_s, u"--no-browser"_s});
    TestBrowser browser(m_issuer->approve(QUrl(login.line(u"http"_s))));
    browser.visit();
    const Ran done = login.finish();
    QCOMPARE(done.exit, 1);
    QVERIFY2(done.err.contains(u"Nothing was kept"_s) && done.err.contains(u"offline_access"_s), qPrintable(done.err));
    QCOMPARE(done.out, QString());
    QCOMPARE(state(), u"signedOut"_s);
}

void SignInTest::forgetsSecretsWithTheConnection()
{
    edit({u"--proof"_s, u"form"_s});
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-secret"_s}, "client-s3cret\n").exit, 0);
    signIn();
    QCOMPARE(secrets(), QStringList({u"refreshToken"_s, u"clientSecret"_s}));
    QFile index(m_terminal->file(u"secrets.json"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    QVERIFY(index.readAll().contains("refresh-token"));
    index.close();
    const Ran removed = run({u"connections"_s, u"remove"_s, u"Acme"_s, u"--yes"_s});
    QVERIFY2(removed.exit == 0, qPrintable(removed.err));
    QCOMPARE(m_issuer->server.count(u"/revoke"_s), 1);
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray names = index.readAll();
    QVERIFY2(!names.contains("refresh-token") && !names.contains("client-secret"), names.constData());
}

void SignInTest::walksThroughAllStepsOfATest()
{
    m_issuer->description.insert(u"userinfo_endpoint"_s, m_issuer->server.base() + u"/userinfo"_s);
    m_issuer->server.on(u"/userinfo"_s, json({{u"sub"_s, u"user-1"_s}}));
    signIn();
    const Ran tested = run({u"connections"_s, u"test"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(tested.exit == 0, qPrintable(tested.err));
    const QJsonArray steps = tested.list(u"steps"_s);
    QCOMPARE(steps.at(3).toObject().value(u"state").toString(), u"good"_s);
    QCOMPARE(steps.at(4).toObject().value(u"state").toString(), u"good"_s);
    QVERIFY(m_issuer->server.requests.last().headers.value("authorization").startsWith("Bearer access-"));
    m_issuer->server.on(u"/userinfo"_s, json({}, 403));
    const Ran refused = run({u"connections"_s, u"test"_s, u"Acme"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"does not accept the token"_s), qPrintable(refused.err));
    // The token that the test renewed was kept: the sign-in goes on.
    QCOMPARE(run({u"connections"_s, u"show"_s, u"Acme"_s, u"--refresh"_s}).exit, 0);
    QCOMPARE(state(), u"signedIn"_s);
}

void SignInTest::takesOneWayAtATime()
{
    const Ran both = run({u"login"_s, u"Acme"_s, u"--device"_s, u"--token"_s});
    QCOMPARE(both.exit, 2);
    QVERIFY2(both.err.contains(u"exclude"_s), qPrintable(both.err));
    QCOMPARE(run({u"login"_s, u"Nobody"_s}).exit, 1);
    QCOMPARE(run({u"login"_s}).exit, 2);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    SignInTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "signintest.moc"
