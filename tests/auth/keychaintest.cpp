#include "models/auth/secrets/keychainstore.h"
#include "models/auth/session/signinsession.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// This program starts itself again below a bus and a keyring of its own; the variable says what it finds there.
constexpr auto Case = "ROLLCALL_KEYCHAIN_CASE";

const QString unlockedKeyring = u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s;
// One that was made with a password, in a session that nobody unlocked; nothing here can ask for the password.
const QString lockedKeyring = u"printf 'password\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
      "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
      "org.freedesktop.Secret.Service.Lock "
      "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null"_s;
const QString noKeyring = u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s;

const SecretKey &testKey()
{
    static const SecretKey key{ConnectionId(u"keychain-test"_s), SecretKey::Kind::RefreshToken};
    return key;
}

void say(const char *what, bool isSo)
{
    printf("%s %s\n", what, isSo ? "yes" : "no");
}

/// A whole sign-in, the next start of the program, and the way out.
int signInInside()
{
    SystemTiming timing;
    ScriptedIssuer issuer(&timing, SigningKey::Kind::Es256);
    QTemporaryDir folder;
    KeychainStore store(&timing);
    const QString index = folder.filePath(u"secrets.json"_s);
    const ConnectionId id(u"c1"_s);
    SignInSettings settings;
    settings.issuer = issuer.issuer;
    settings.clientId = issuer.clientId;
    settings.scopes = {u"openid"_s, u"offline_access"_s};
    NetworkSettings network;
    network.proxy.mode = ProxySettings::Mode::None;
    std::unique_ptr<TestBrowser> browser;
    const auto play = [&](const QUrl &link) {
        browser = std::make_unique<TestBrowser>(issuer.approve(link));
        browser->visit();
        return true;
    };
    Identity identity;
    {
        SecretVault vault(&store, SecretIndex(index));
        SignInSession session(id, settings, network, {&vault, &timing, {}, play});
        say("in", finished(session.signInWithBrowser(false, {}), 100'000).has_value());
        say("state", session.status().state == SignInState::SignedIn);
        say("session-only", session.status().isForSessionOnly);
        say("reason", !session.status().reason.isEmpty());
        identity = session.status().identity;
    }
    SecretVault vault(&store, SecretIndex(index));
    SignInSession next(id, settings, network, {&vault, &timing, {}, play});
    say("start", finished(next.start(Grant::Person, identity, {}), 100'000).has_value());
    say("again", next.status().state == SignInState::SignedIn);
    say("token", next.tokens() && finished(next.tokens()->token(), 100'000).has_value());
    say("out", finished(next.signOut(false, {}), 100'000).has_value());
    const SecretKey key{id, SecretKey::Kind::RefreshToken};
    const auto left = finished(store.read(key, {}), 100'000);
    say("left", left && left->has_value());
    say("marked", !SecretIndex(index).revoked().isEmpty());
    return 0;
}

/// One line for the outer test: what writing, reading and removing answered.
int runInside(const QByteArray &what)
{
    SystemTiming timing;
    KeychainStore store(&timing);
    const auto words = [](const auto &result) {
        return result ? QByteArray("good") : QByteArray::number(static_cast<int>(result.error().kind)) + ' ' + result.error().message.toUtf8();
    };
    if (what == "session")
        return signInInside();
    if (what == "cancel") {
        std::stop_source stop;
        stop.request_stop();
        const auto written = finished(store.write(testKey(), SecretBytes::copyOf(u"s3cret"_s), stop.get_token()));
        printf("write %s\n", words(written).constData());
        return 0;
    }
    const auto written = finished(store.write(testKey(), SecretBytes::copyOf(u"s3cret-з-їжаком"_s), {}), 100'000);
    printf("write %s\n", words(written).constData());
    const auto found = finished(store.read(testKey(), {}), 100'000);
    const bool isThere = found && found->has_value();
    printf("read %s%s\n", words(found).constData(), isThere ? " there" : "");
    if (isThere)
        printf("same %d\n", (*found)->toPlainText() == u"s3cret-з-їжаком"_s);
    const auto removed = finished(store.remove(testKey(), {}), 100'000);
    printf("remove %s\n", words(removed).constData());
    const auto again = finished(store.read(testKey(), {}), 100'000);
    printf("again %s%s\n", words(again).constData(), again && again->has_value() ? " there" : "");
    return 0;
}

} // namespace

class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const QString &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed: the real keychain is NOT tested here"_s));
        }
    }

    void unlocked()
    {
        const QByteArray out = below(unlockedKeyring, u"all"_s);
        QCOMPARE(out, "write good\nread good there\nsame 1\nremove good\nagain good\n");
    }

    void locked()
    {
        const QByteArray out = below(lockedKeyring, u"all"_s);
        QVERIFY2(!out.contains("there"), out.constData());
        QVERIFY2(out.contains("write 8 "), out.constData()); // Storage
        QVERIFY2(out.contains("locked") || out.contains("keychain"), out.constData());
    }

    void absent()
    {
        const QByteArray out = below(noKeyring, u"all"_s);
        QVERIFY2(out.startsWith("write 8 "), out.constData());
        QVERIFY2(out.contains("\nread 8 "), out.constData());
        QVERIFY2(out.contains("try again"), out.constData());
    }

    void aSessionKeepsItsSignInThere()
    {
        const QByteArray out = below(unlockedKeyring, u"session"_s);
        QCOMPARE(out, "in yes\nstate yes\nsession-only no\nreason no\nstart yes\nagain yes\ntoken yes\nout yes\nleft no\nmarked no\n");
    }

    void aSessionWithoutAKeychainLivesOnlyNow()
    {
        const QByteArray out = below(noKeyring, u"session"_s);
        QCOMPARE(out, "in yes\nstate yes\nsession-only yes\nreason yes\nstart yes\nagain no\ntoken no\nout yes\nleft no\nmarked no\n");
    }

    void aSessionWithALockedKeychainLivesOnlyNow()
    {
        const QByteArray out = below(lockedKeyring, u"session"_s);
        QCOMPARE(out, "in yes\nstate yes\nsession-only yes\nreason yes\nstart yes\nagain no\ntoken no\nout yes\nleft no\nmarked no\n");
    }

    void waitingCanBeCancelled()
    {
        const QByteArray out = below(u"true"_s, u"cancel"_s);
        QVERIFY2(out.startsWith("write 9 "), out.constData());
    }

private:
    /// Standard output of this program below a session bus, after a shell command there.
    static QByteArray below(const QString &prepare, const QString &what)
    {
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home.path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        environment.insert(QString::fromLatin1(Case), what);
        process.setProcessEnvironment(environment);
        process.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s, prepare + u"; exec \"$0\""_s,
                                              QCoreApplication::applicationFilePath()});
        if (!process.waitForFinished(150'000))
            process.kill();
        // A keyring writes for a moment after its bus has gone.
        home.setAutoRemove(false);
        if (!waitFor([&home] { return QDir(home.path()).removeRecursively(); }))
            return "the folder cannot be removed";
        const QByteArray out = process.readAllStandardOutput();
        return out.isEmpty() ? "nothing came: " + process.readAllStandardError() : out;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QByteArray what = qgetenv(Case); !what.isEmpty())
        return runInside(what);
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychaintest.moc"
