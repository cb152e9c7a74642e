#include "app/session/workspacesession.h"
#include "models/auth/session/connectiontest.h"
#include "models/workspace/connections/connectionsjson.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

#include <sys/resource.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

// The hunted: this program, started once more, signs in by every way with what the parts of the real program are. The hunter
// plays issuer and person, knows every secret, and looks for them in all that the other leaves.
namespace {

void say(const QByteArray &line)
{
    QByteArray single = line;
    printf("%s\n", single.replace('\n', ' ').constData());
    fflush(stdout);
}

template<typename T>
void sayHow(const char *what, const Result<T> &result)
{
    say(QByteArray("said ") + what + ' ' + (result ? QByteArray("good") : (result.error().message + u" / "_s + result.error().details).toUtf8()));
}

QByteArray heard()
{
    std::string line;
    std::getline(std::cin, line);
    return QByteArray::fromStdString(line);
}

/// Where secrets lie while they are held; afterwards nothing may be there.
class Pages final
{
public:
    void note(const SecretBytes &secret)
    {
        if (!secret.isEmpty())
            m_pages += {reinterpret_cast<quintptr>(secret.view().data()), secret.toPlain()};
    }
    int dirty() const
    {
        int count = 0;
        for (const Page &page : m_pages) {
            QFile memory(u"/proc/self/mem"_s);
            const bool isThere = memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && memory.seek(static_cast<qint64>(page.where));
            count += isThere && memory.read(page.secret.size()) == page.secret;
        }
        return count;
    }
    qsizetype size() const { return m_pages.size(); }

private:
    struct Page {
        quintptr where;
        QByteArray secret;
    };
    QList<Page> m_pages;
};

class Hunted final
{
public:
    Hunted(const QString &folder, const QString &issuer)
        : m_folder(folder), m_issuer(issuer), m_session(DataFolder{folder + u"/directory.sqlite"_s, folder + u"/settings.ini"_s})
    {
    }

    int run()
    {
        forbidCoreDumps();
        rlimit cores{};
        getrlimit(RLIMIT_CORE, &cores);
        if (cores.rlim_cur > 1 || !finished(m_session.open()))
            return 3;
        const QJsonObject given = QJsonDocument::fromJson(heard()).object();
        const auto secret = [&](const QString &name) { return SecretBytes::copyOf(given.value(name).toString()); };
        SignInSession *person = add(u"person"_s, {});
        SignInSession *service = add(u"service"_s, {{u"proof"_s, u"form"_s}, {u"parameters"_s, u"query"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
        SignInSession *pasted = add(u"pasted"_s, {{u"signUpAddress"_s, m_issuer + u"dbconnections/signup"_s}});
        SignInSession *device = add(u"device"_s, {});
        sayHow("browser", finished(person->signInWithBrowser(false, {})));
        for (int i = 0; i < 2; ++i) {
            const auto token = finished(person->tokens()->token());
            sayHow("token", token);
            if (token)
                person->tokens()->reject(*token);
        }
        sayHow("device", finished(device->signInWithDevice({}), 30'000));
        sayHow("wrong service", finished(service->signInWithClientSecret(SecretBytes::copyOf(u"wr0ng-s3cret"_s), {})));
        sayHow("service", finished(service->signInWithClientSecret(secret(u"client"_s), {})));
        sayHow("bad token", finished(pasted->signInWithToken(SecretBytes::copyOf(given.value(u"pasted"_s).toString() + u" two words"_s), {})));
        sayHow("pasted", finished(pasted->signInWithToken(secret(u"pasted"_s), {})));
        SignUpRequest request;
        request.email = u"olena@example.com"_s;
        request.password = secret(u"password"_s);
        sayHow("sign-up", finished(pasted->signUp(request, {})));
        Pages pages;
        QList<SecretBytes> secrets{request.password};
        request = {};
        sayHow("proxy", finished(pasted->keepSecret(SecretKey::Kind::ProxyPassword, secret(u"proxy"_s), {})));
        for (SignInSession *session : {device, service}) {
            if (const auto token = finished(session->tokens()->token()))
                secrets.append(*token);
        }
        const QList<SecretKey> keys = keptKeys();
        for (const SecretKey &key : keys) {
            if (const auto kept = finished(m_session.vault().read(key, {})); kept && *kept)
                secrets.append(**kept);
        }
        for (const SecretBytes &one : std::as_const(secrets))
            pages.note(one);
        ConnectionTest test(device->settings(), {}, device, {}, &m_session.timing());
        for (const TestStep &step : finished(test.run({})))
            say("said step " + step.sentence.toUtf8() + " / " + step.details.toUtf8());
        QFile file(m_folder + u"/export.json"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(exportConnections(m_session.connections().list()));
        file.close();
        qDebug() << secret(u"client"_s) << "is not to be printed";
        const int held = pages.dirty();
        secrets.clear();
        say("waiting");
        heard();
        const QList<Connection> all = m_session.connections().list(); // the list changes with each of them
        for (const Connection &one : all) {
            sayHow("no proxy", finished(m_session.signins().session(one.id)->keepSecret(SecretKey::Kind::ProxyPassword, {}, {})));
            sayHow("out", finished(m_session.signins().session(one.id)->signOut(false, {})));
        }
        for (const SecretKey &key : keys)
            sayHow("forgotten", finished(m_session.vault().remove(key, {})));
        say("pages " + QByteArray::number(pages.size()) + ' ' + QByteArray::number(held) + ' ' + QByteArray::number(pages.dirty()));
        return 0;
    }

private:
    /// Of everything that may be kept for any of the connections.
    QList<SecretKey> keptKeys()
    {
        QList<SecretKey> keys;
        const QList<Connection> all = m_session.connections().list();
        for (const Connection &one : all)
            keys += m_session.vault().keysOf(one.id);
        return keys;
    }

    SignInSession *add(const QString &name, QJsonObject settings)
    {
        settings.insert(u"issuer"_s, m_issuer);
        settings.insert(u"clientId"_s, u"rollcall"_s);
        if (!settings.contains(u"scopes"_s))
            settings.insert(u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s});
        const auto saved = finished(m_session.connections().save({{}, name, u"oidc"_s, {}, {}, settings}));
        SignInSession *session = m_session.signins().session(saved->id);
        QObject::connect(session, &SignInSession::linkMade, session, [](const QUrl &link) { say("link " + link.toEncoded()); });
        return session;
    }

    QString m_folder;
    QString m_issuer;
    WorkspaceSession m_session;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SecretsHuntTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFound_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("without a keychain") << false;
        QTest::newRow("with gnome-keyring") << true;
    }
    void nothingIsFound();

private:
    void listen(QProcess &process, ScriptedIssuer &issuer);

    QByteArray m_line;
    QByteArray m_said;
    QList<QByteArray> m_secrets;
    std::unique_ptr<TestBrowser> m_browser;
};

void SecretsHuntTest::listen(QProcess &process, ScriptedIssuer &issuer)
{
    while (process.canReadLine()) {
        m_line = process.readLine().trimmed();
        if (!m_line.startsWith("link ")) {
            m_said += m_line + '\n';
            continue;
        }
        const QUrl link = QUrl::fromEncoded(m_line.mid(5));
        const QUrl redirect = issuer.approve(link);
        const QUrlQuery asked(link);
        const QUrlQuery answered(redirect);
        m_secrets += {asked.queryItemValue(u"nonce"_s).toUtf8(), answered.queryItemValue(u"state"_s).toUtf8(), answered.queryItemValue(u"code"_s).toUtf8()};
        m_browser = std::make_unique<TestBrowser>(redirect);
        m_browser->visit();
    }
}

void SecretsHuntTest::nothingIsFound()
{
    QFETCH(bool, hasKeychain);
    if (hasKeychain && (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()))
        QSKIP("gnome-keyring is not installed: what is kept there is NOT looked for");
    m_said.clear();
    m_secrets = {"client-s3cret-7Qx", "pasted-t0ken-9Lm", "sign-up-pässwörd-3Zt", "pr0xy-passw0rd-5Kp", "device-code-8Wn", "wr0ng-s3cret"};
    QJsonObject given{{u"client"_s, QString::fromUtf8(m_secrets.at(0))}, {u"pasted"_s, QString::fromUtf8(m_secrets.at(1))},
                      {u"password"_s, QString::fromUtf8(m_secrets.at(2))}, {u"proxy"_s, QString::fromUtf8(m_secrets.at(3))}};

    SystemTiming timing;
    ScriptedIssuer issuer(&timing, SigningKey::Kind::Es256);
    issuer.description.insert(u"userinfo_endpoint"_s, issuer.server.base() + u"/me"_s);
    issuer.server.on(u"/me"_s, json({{u"sub"_s, u"user-1"_s}}));
    issuer.server.on(u"/device"_s, json({{u"device_code"_s, QString::fromUtf8(m_secrets.at(4))}, {u"user_code"_s, u"WDJB-MJHT"_s}, {u"interval"_s, 1},
                                         {u"verification_uri"_s, u"https://example.org/activate"_s}, {u"expires_in"_s, 900}}));
    issuer.server.on(u"/dbconnections/signup"_s, json({{u"code"_s, u"invalid_signup"_s}, {u"description"_s, u"Invalid sign up"_s}}, 400));
    // Tokens as long as real ones, which nothing else is.
    issuer.tokenHook = [&](QJsonObject &answer) {
        for (const QString &name : {u"access_token"_s, u"refresh_token"_s, u"id_token"_s}) {
            if (answer.contains(name))
                m_secrets += answer.value(name).toString().toUtf8();
        }
    };
    issuer.server.on(u"/token"_s, [&](const ScriptedRequest &asked) {
        m_secrets += asked.field(u"code_verifier"_s).toUtf8();
        if (asked.field(u"client_secret"_s) == u"wr0ng-s3cret")
            return json({{u"error"_s, u"invalid_client"_s}, {u"error_description"_s, u"Who are you?"_s}}, 401);
        return issuer.tokens(asked);
    });

    QTemporaryDir home;
    QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    process.setProcessEnvironment(environment);
    const QStringList own{QCoreApplication::applicationFilePath(), u"--hunted"_s, folder.path(), issuer.issuer};
    if (hasKeychain)
        process.start(u"dbus-run-session"_s,
                      QStringList{u"--"_s, u"bash"_s, u"-c"_s, u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; echo pid $$; exec \"$0\" \"$@\""_s} + own);
    else
        process.start(own.first(), own.mid(1));
    QVERIFY(process.waitForStarted());
    process.write(QJsonDocument(given).toJson(QJsonDocument::Compact) + '\n');
    connect(&process, &QProcess::readyReadStandardOutput, &process, [&] { listen(process, issuer); });
    QTRY_VERIFY2_WITH_TIMEOUT(m_line == "waiting" || process.state() == QProcess::NotRunning, m_said.constData(), 60'000);
    QByteArray logged = process.readAllStandardError();
    QVERIFY2(m_line == "waiting", (m_said + logged).constData());

    const QRegularExpressionMatch pid = QRegularExpression(u"pid (\\d+)"_s).match(QString::fromUtf8(m_said));
    const QString number = pid.hasMatch() ? pid.captured(1) : QString::number(process.processId());
    const QByteArray seen = contents(u"/proc/%1/cmdline"_s.arg(number)) + contents(u"/proc/%1/environ"_s.arg(number));
    QVERIFY(seen.contains("--hunted") && seen.contains("QT_LOGGING_RULES"));
    const auto files = [&] {
        QByteArray all;
        for (const QString &path : hasKeychain ? QStringList{folder.path()} : QStringList{folder.path(), home.path()}) {
            QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext())
                all += contents(it.next());
        }
        return all;
    };
    QByteArray written = files();
    process.write("go\n");
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    listen(process, issuer);
    logged += process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, (QByteArray::number(process.exitCode()) + m_said.right(300) + logged.right(800)).constData());
    written += files();

    // It did what it should have, so that there was something to find.
    for (const char *line : {"said browser good", "said device good", "said service good", "said pasted good", "said wrong service 127", "said out good",
                             "pages 10 10 0", // two access and two refresh tokens with their ways out, two passwords, a client's secret, a pasted token
                             "said step 127.0.0.1 answered"})
        QVERIFY2(m_said.contains(line), (QByteArray(line) + " is missing in …" + m_said.right(900)).constData());
    QCOMPARE(m_said.count("said token good"), 2);
    QVERIFY(written.contains("rollcallConnections") && written.contains("SQLite format 3") && written.contains("Шевченко"));
    QCOMPARE(written.contains("refresh-token"), hasKeychain);
    QVERIFY2(logged.contains("rollcall.net: POST") && logged.contains("SecretBytes(17 bytes)"), logged.constData());
    m_secrets.removeAll(QByteArray());
    QVERIFY2(m_secrets.size() >= 18, QByteArray::number(m_secrets.size()).constData());
    QByteArray addresses;
    for (const ScriptedRequest &one : issuer.server.requests)
        addresses += one.path.toUtf8() + '?' + one.query.toString(QUrl::FullyDecoded).toUtf8() + '\n';
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex()}) {
            QVERIFY2(!written.contains(form), ("in a file: " + secret).constData());
            QVERIFY2(!logged.contains(form), ("in the log: " + secret).constData());
            QVERIFY2(!seen.contains(form), ("in the process list: " + secret).constData());
            QVERIFY2(!m_said.contains(form), ("in a message: " + secret).constData());
            QVERIFY2(!addresses.contains(form), ("in an address: " + secret).constData());
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hunted")
        return Hunted(arguments.value(2), arguments.value(3)).run();
    SecretsHuntTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secretshunttest.moc"
