// Directories whose connection changes while they are open: another address, changes on their way, another interval, a late network.
#include "tests/auth/remotesportal.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RemotesChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_portal.reset(); }
    void anotherAddressIsAnotherList();
    void anotherAddressInAnotherProcess();
    void whatAKilledProgramLeftIsRemoved();
    void answersOfChangesArriveBeforeItIsOpenedAnew();
    void anotherIntervalIsNoOtherDirectory();
    void zeroMinutesAskNobody();
    void aNetworkThatComesLateIsUsed();
    void whatChangesMeanwhileIsOpenedOnce();

private:
    void signIn(RemotesPortal &portal, VolubleServer &server)
    {
        const Result<void> signedIn = finished(portal.signIn(m_id)->signInWithToken(server.token(u"auth0|alice"_s), {}));
        QVERIFY2(signedIn.has_value(), signedIn ? "" : qPrintable(signedIn.error().message));
        QTRY_COMPARE(portal.state(m_id), SyncState::Kind::Complete);
    }
    Connection stored() const { return *m_portal->session.connections().find(m_id); }
    void moveAway()
    {
        Connection edited = stored();
        edited.settings.insert(u"address"_s, m_other->http.base());
        m_portal->save(edited);
    }
    QStringList organizations(RemotesPortal &portal)
    {
        QStringList names;
        const auto page = finished(portal.directory(m_id)->reader().organizations({}, {}));
        for (const OrganizationRow &row : page ? page->rows : QList<OrganizationRow>())
            names += row.organization.name;
        names.sort();
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<VolubleServer> m_server;
    std::unique_ptr<VolubleServer> m_other; ///< Another tenant, with other people.
    std::unique_ptr<RemotesPortal> m_portal;
    ConnectionId m_id;
    QString m_organization;
};

void RemotesChangeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!QFSFileEngine::map)"_s));
    m_server = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_server->grant(u"auth0|alice"_s, {u"organization:owner"_s});
    m_organization = m_server->addOrganization(u"Acme"_s, {u"auth0|alice"_s, u"auth0|bob"_s, u"auth0|carol"_s});
    m_other = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_other->grant(u"auth0|alice"_s, {u"organization:owner"_s});
    m_other->addOrganization(u"Globex"_s, {u"auth0|alice"_s});
    QVERIFY(QDir(m_folder.path()).removeRecursively());
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_portal = std::make_unique<RemotesPortal>(m_folder.path());
    m_id = m_portal->save(volubleConnection(*m_server, u"Acme"_s)).id;
}

void RemotesChangeTest::anotherAddressIsAnotherList()
{
    m_portal->openAll();
    signIn(*m_portal, *m_server);
    QCOMPARE(m_portal->people(m_id), 3);
    const QString file = m_portal->mirrorFile(m_id);
    const QPointer<OpenDirectory> before(m_portal->directory(m_id));
    moveAway();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(m_portal->directory(m_id));
    // Nothing of the first tenant is shown under the second one, and none of its tokens are sent there.
    QCOMPARE(m_portal->people(m_id), 0);
    QCOMPARE(m_portal->state(m_id), SyncState::Kind::Never);
    QCOMPARE(m_portal->signIn(m_id)->status().state, SignInState::SignedOut);
    m_portal->directory(m_id)->sync()->refresh();
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Failed);
    QVERIFY(m_other->http.requests.isEmpty());
    QTRY_COMPARE(m_portal->folder.mirrorFiles(m_id), QStringList{m_portal->mirrorFile(m_id)});
    QVERIFY(m_portal->mirrorFile(m_id) != file && !QFileInfo::exists(file + u"-wal"_s));
    signIn(*m_portal, *m_other);
    QCOMPARE(m_portal->people(m_id), 1);
}

void RemotesChangeTest::anotherAddressInAnotherProcess()
{
    m_portal->openAll();
    RemotesPortal other(m_folder.path());
    other.openAll();
    signIn(*m_portal, *m_server);
    QTRY_COMPARE(other.people(m_id), 3);
    const QPointer<OpenDirectory> before(other.directory(m_id));
    moveAway();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(other.directory(m_id));
    QCOMPARE(other.people(m_id), 0);
    signIn(*m_portal, *m_other);
    QTRY_COMPARE(other.people(m_id), 1);
    QTRY_COMPARE(m_portal->folder.mirrorFiles(m_id).size(), 1);
}

void RemotesChangeTest::whatAKilledProgramLeftIsRemoved()
{
    m_portal->openAll();
    signIn(*m_portal, *m_server);
    const QString file = m_portal->mirrorFile(m_id);
    Connection edited = stored();
    edited.settings.insert(u"address"_s, m_other->http.base());
    m_portal.reset();
    {
        WorkspaceSession saving(DataFolder{m_folder.filePath(u"directory.sqlite"_s), m_folder.filePath(u"settings.ini"_s)});
        QVERIFY(finished(saving.open()) && finished(saving.connections().save(edited)));
    }
    QVERIFY(QFileInfo::exists(file));
    m_portal = std::make_unique<RemotesPortal>(m_folder.path());
    m_portal->openAll();
    QCOMPARE(m_portal->people(m_id), 0);
    QVERIFY(!QFileInfo::exists(file));
}

void RemotesChangeTest::answersOfChangesArriveBeforeItIsOpenedAnew()
{
    m_portal->openAll();
    signIn(*m_portal, *m_server);
    const QPointer<OpenDirectory> before(m_portal->directory(m_id));
    const EntityId acme = entity(OrganizationId(m_organization));
    m_server->fail(VolubleServer::Fault::Held, "PUT");
    m_server->fail(VolubleServer::Fault::Held, "PATCH");
    const Awaited applied(before->apply(Patch{acme, {FieldEdit{u"name"_s, u"Acme"_s, u"Acme of old"_s}}}));
    QTRY_COMPARE(m_server->writes(), 1);
    Connection edited = stored();
    edited.settings.insert(u"origin"_s, u"https://admin.example.com"_s);
    m_portal->save(edited);
    QVERIFY(m_portal->directory(m_id) == before); // its answer is on its way
    const qsizetype asked = m_server->http.requests.size();
    m_server->http.release();
    QTRY_VERIFY(applied.isThere());
    QVERIFY2(applied->has_value(), applied->has_value() ? "" : qPrintable(applied->error().message));
    QTRY_VERIFY(!before);
    QTRY_VERIFY(m_portal->directory(m_id));
    // The mirror knows it without asking again.
    QCOMPARE(organizations(*m_portal), QStringList{u"Acme of old"_s});
    QVERIFY(m_server->http.requests.size() >= asked);
}

void RemotesChangeTest::anotherIntervalIsNoOtherDirectory()
{
    m_portal->openAll();
    signIn(*m_portal, *m_server);
    const OpenDirectory *before = m_portal->directory(m_id);
    const SignInSession *session = m_portal->signIn(m_id);
    Connection edited = stored();
    edited.settings.insert(refreshMinutesKey(), 1);
    m_portal->save(edited);
    QCOMPARE(m_portal->signIn(m_id), session);
    QCOMPARE(m_portal->directory(m_id), before);
    QCOMPARE(m_portal->signIn(m_id)->status().state, SignInState::SignedIn);
}

void RemotesChangeTest::zeroMinutesAskNobody()
{
    Connection edited = stored();
    edited.settings.insert(refreshMinutesKey(), 0);
    m_portal->save(edited);
    m_portal->openAll();
    signIn(*m_portal, *m_server); // whoever signs in asks for it
    const qsizetype asked = m_server->http.requests.size();
    Sync *sync = m_portal->directory(m_id)->sync();
    m_portal->signIn(m_id)->lock();
    m_portal->signIn(m_id)->unlock();
    sync->focused();
    QVERIFY(!sync->state().isRunning());
    QCOMPARE(m_server->http.requests.size(), asked);
    sync->refresh();
    QVERIFY(sync->state().isRunning());
    QTRY_COMPARE(m_portal->state(m_id), SyncState::Kind::Complete);
}

void RemotesChangeTest::aNetworkThatComesLateIsUsed()
{
    Connection edited = stored();
    const QJsonObject proxy{{u"mode"_s, u"manual"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 9}, {u"user"_s, u"me"_s}};
    setSetting(edited.settings, u"network.proxy"_s, proxy);
    m_portal->save(edited);
    const SecretBytes password = SecretBytes::copyOf(u"pr0xy"_s);
    QVERIFY(finished(m_portal->signIn(m_id)->keepSecret(SecretKey::Kind::ProxyPassword, password, {})).has_value());
    QVERIFY(!m_portal->signIn(m_id)->http());
    // The keychain gives the password while the file is being opened.
    const Awaited opened(m_portal->remotes->open(m_id));
    finished(m_portal->signIn(m_id)->signInWithToken(m_server->token(u"auth0|alice"_s), {}));
    QVERIFY(m_portal->signIn(m_id)->http());
    QTRY_VERIFY(opened.isThere());
    QVERIFY(opened->has_value());
    // Without a network it would be told that it was given up.
    const Result<void> read = finished((**opened)->sync()->refreshed());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(m_portal->people(m_id), 3);
}

void RemotesChangeTest::whatChangesMeanwhileIsOpenedOnce()
{
    const Connection second = m_portal->save(volubleConnection(*m_other, u"Globex"_s));
    Connection edited = second;
    edited.settings.insert(u"origin"_s, u"https://admin.example.com"_s);
    const Awaited<bool> opening(RemotesPortal::done(m_portal->remotes->openAll()));
    const Awaited saving(m_portal->session.connections().save(edited));
    QTRY_VERIFY(opening.isThere() && saving.isThere());
    QTRY_COMPARE(m_portal->workspace.directories().size(), 2);
    finished(m_portal->remotes->open(m_id));
    QCOMPARE(m_portal->workspace.directories().size(), 2);
}

QTEST_GUILESS_MAIN(RemotesChangeTest)
#include "remoteschangetest.moc"
