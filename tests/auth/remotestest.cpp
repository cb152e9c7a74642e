// The directories of connections: opened, brought up to date, closed. Against the contract server of Voluble.
#include "tests/auth/remotesportal.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RemotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_portal.reset(); }
    void opensWhatHasADirectory();
    void readsByItselfAfterASignIn();
    void signingOutKeepsTheList();
    void isReadableWithoutAServer();
    void takesAnotherName();
    void opensAnewWhenTheSettingsChange();
    void anotherPersonIsTheActor();
    void goesWithItsConnection();
    void saysWhatCannotBeOpened();
    void twoProgramsAtOnce();
    void oneForACommand();

private:
    Connection connection(const QString &name) const;
    void openAll() { m_portal->openAll(); }
    void signIn(const QString &user = u"auth0|alice"_s)
    {
        const Result<void> signedIn = finished(m_portal->signIn(m_id)->signInWithToken(m_server->token(user), {}));
        QVERIFY2(signedIn.has_value(), signedIn ? "" : qPrintable(signedIn.error().message));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<VolubleServer> m_server;
    std::unique_ptr<RemotesPortal> m_portal;
    ConnectionId m_id;
};

void RemotesTest::init()
{
    m_server = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_server->grant(u"auth0|alice"_s, {u"organization:owner"_s});
    m_server->addOrganization(u"Acme"_s, {u"auth0|alice"_s, u"auth0|bob"_s, u"auth0|carol"_s});
    QVERIFY(QDir(m_folder.path()).removeRecursively());
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_portal = std::make_unique<RemotesPortal>(m_folder.path());
    m_id = m_portal->save(connection(u"Acme"_s)).id;
}

Connection RemotesTest::connection(const QString &name) const
{
    return volubleConnection(*m_server, name);
}

void RemotesTest::opensWhatHasADirectory()
{
    Connection signInOnly = connection(u"Only a sign-in"_s);
    signInOnly.kind = u"oidc"_s;
    const ConnectionId other = m_portal->save(signInOnly).id;
    openAll();
    QCOMPARE(m_portal->workspace.directories().size(), 1);
    const OpenDirectory *directory = m_portal->directory(m_id);
    QVERIFY(directory);
    QCOMPARE(directory->name(), u"Acme"_s);
    QCOMPARE(directory->environment(), u"sandbox"_s);
    QCOMPARE(directory->colour(), u"green"_s);
    QCOMPARE(m_portal->state(m_id), SyncState::Kind::Never);
    QCOMPARE(m_portal->people(m_id), 0);
    QCOMPARE(m_portal->folder.mirrorFiles(m_id).size(), 1);
    QVERIFY(m_portal->folder.mirrorFiles(other).isEmpty());
    QVERIFY(!m_portal->remotes->fault(m_id));
    QVERIFY(m_server->http.requests.isEmpty());

    const ConnectionId later = m_portal->save(connection(u"Globex"_s)).id;
    QTRY_VERIFY(m_portal->directory(later));
    QCOMPARE(m_portal->workspace.directories().last()->name(), u"Globex"_s);
}

void RemotesTest::readsByItselfAfterASignIn()
{
    openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    QCOMPARE(m_portal->people(m_id), 3);
    const ConnectionLog *log = m_portal->session.signins().log(m_id);
    QVERIFY(!log->lines().isEmpty());
}

void RemotesTest::signingOutKeepsTheList()
{
    openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    QVERIFY(finished(m_portal->signIn(m_id)->signOut(false, {})).has_value());
    QCOMPARE(m_portal->people(m_id), 3);
    const qsizetype asked = m_server->http.requests.size();
    m_portal->directory(m_id)->sync()->refresh();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Failed);
    QCOMPARE(m_portal->directory(m_id)->sync()->state().error->kind, Error::Kind::Unauthorized);
    QVERIFY(m_portal->directory(m_id)->sync()->lastComplete().isValid());
    QCOMPARE(m_portal->people(m_id), 3);
    QCOMPARE(m_server->http.requests.size(), asked);
}

void RemotesTest::isReadableWithoutAServer()
{
    openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    m_portal.reset();
    m_server->http.close();
    m_portal = std::make_unique<RemotesPortal>(m_folder.path());
    openAll();
    QCOMPARE(m_portal->people(m_id), 3);
    QVERIFY(m_portal->directory(m_id)->sync()->lastComplete().isValid());
}

void RemotesTest::takesAnotherName()
{
    openAll();
    OpenDirectory *directory = m_portal->directory(m_id);
    QSignalSpy described(directory, &OpenDirectory::described);
    Connection renamed = *m_portal->session.connections().find(m_id);
    renamed.name = u"Acme of old"_s;
    renamed.environment = u"production"_s;
    m_portal->save(renamed);
    QTRY_COMPARE(described.size(), 1);
    QCOMPARE(m_portal->directory(m_id), directory);
    QCOMPARE(directory->name(), u"Acme of old"_s);
    QCOMPARE(directory->environment(), u"production"_s);
    QCOMPARE(directory->colour(), u"red"_s);
}

void RemotesTest::opensAnewWhenTheSettingsChange()
{
    openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    const QPointer<OpenDirectory> before(m_portal->directory(m_id));
    QSignalSpy removed(&m_portal->workspace, &Workspace::directoryRemoved);
    Connection edited = *m_portal->session.connections().find(m_id);
    edited.settings.insert(u"origin"_s, u"https://admin.example.com"_s);
    m_portal->save(edited);
    QTRY_VERIFY(!before);
    QCOMPARE(removed.size(), 1);
    QTRY_VERIFY(m_portal->directory(m_id));
    QCOMPARE(m_portal->people(m_id), 3);
}

void RemotesTest::anotherPersonIsTheActor()
{
    openAll();
    QCOMPARE(m_portal->directory(m_id)->actor(), Actor());
    QSignalSpy changed(m_portal->directory(m_id)->sync(), &Sync::stateChanged);
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    changed.clear();
    m_server->grant(u"auth0|bob"_s, {u"organization:owner"_s});
    signIn(u"auth0|bob"_s);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
}

void RemotesTest::goesWithItsConnection()
{
    openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    const QString file = m_portal->folder.mirrorFiles(m_id).value(0);
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(finished(m_portal->session.connections().remove(m_id)).has_value());
    QTRY_VERIFY(!m_portal->directory(m_id));
    QTRY_VERIFY(QDir(QFileInfo(file).absolutePath()).isEmpty());
}

void RemotesTest::saysWhatCannotBeOpened()
{
    // A folder stands where the file should be.
    QVERIFY(QDir().mkpath(m_portal->mirrorFile(m_id)));
    openAll();
    QVERIFY(!m_portal->directory(m_id));
    const std::optional<Error> fault = m_portal->remotes->fault(m_id);
    QVERIFY(fault && !fault->message.isEmpty());
}

void RemotesTest::twoProgramsAtOnce()
{
    openAll();
    RemotesPortal other(m_folder.path());
    other.openAll();
    signIn();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
    // The other one learns it from the file; nobody is signed in there.
    QTRY_COMPARE(other.people(m_id), 3);
    QTRY_VERIFY(other.directory(m_id)->sync()->lastComplete().isValid());

    QVERIFY(finished(m_portal->session.connections().remove(m_id)).has_value());
    QTRY_VERIFY(!other.directory(m_id));
}

void RemotesTest::oneForACommand()
{
    QCOMPARE(m_portal->remotes->connections(), QList{m_id});
    const auto unknown = finished(m_portal->remotes->open(ConnectionId(u"nothing"_s)));
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    Connection signInOnly = connection(u"Only a sign-in"_s);
    signInOnly.kind = u"oidc"_s;
    const auto none = finished(m_portal->remotes->open(m_portal->save(signInOnly).id));
    QCOMPARE(none.error().kind, Error::Kind::Unsupported);
    const auto opened = finished(m_portal->remotes->open(m_id));
    QVERIFY(opened.has_value());
    QCOMPARE(*opened, m_portal->directory(m_id));
}

QTEST_GUILESS_MAIN(RemotesTest)
#include "remotestest.moc"
