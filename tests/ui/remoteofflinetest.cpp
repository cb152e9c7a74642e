// A server that goes away and comes back while its window is open: nothing is offered that would only fail when it is sent, and
// everything is again when the server is there, without anybody doing anything.
#include "gate.h"
#include "remotejob.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/transmit/transmitserver.h"

#include "models/workspace/mirror/sync.h"
#include "ui/organizations/organizationspage.h"

#include <QAction>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RemoteOfflineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void transmit();
    void blynk();

private:
    void goesAndComesBack(int rows);
    QAction *newOrganization() const;

    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<RemoteJob> m_job;
};

void RemoteOfflineTest::cleanup()
{
    m_job.reset();
    m_gate.reset();
}

QAction *RemoteOfflineTest::newOrganization() const
{
    return m_job->window().findChild<OrganizationsPage *>()->findChild<QAction *>(u"newOrganization"_s);
}

void RemoteOfflineTest::goesAndComesBack(int rows)
{
    m_job->waitForRows(rows);
    QTRY_VERIFY_WITH_TIMEOUT(newOrganization()->isEnabled(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->directory().sync()->lastComplete().isValid(), 20'000);
    const QDateTime complete = m_job->directory().sync()->lastComplete();

    m_gate->shut();
    QVERIFY(!ConnectionsFixture::wait(m_job->directory().sync()->refreshed()).has_value());
    QTRY_VERIFY(!newOrganization()->isEnabled());
    QVERIFY2(newOrganization()->toolTip().contains(u"nothing can be changed"_s), qPrintable(newOrganization()->toolTip()));
    // Whoever asks again is told the same, each time.
    for (int i = 0; i < 3; ++i) {
        const Traits kept = m_job->traits();
        QVERIFY(kept.readOnly && !kept.allows(Verb::Create, EntityKind::Organization));
    }
    // Everything stays readable, with its age.
    QCOMPARE(m_job->rows(), rows);
    QCOMPARE(m_job->directory().sync()->lastComplete(), complete);
    QCOMPARE(m_job->directory().sync()->state().kind, SyncState::Kind::Failed);
    m_job->picture(&m_job->window(), u"offline-"_s + QString::fromLatin1(QTest::currentTestFunction()));

    m_gate->open();
    QTRY_VERIFY_WITH_TIMEOUT(newOrganization()->isEnabled(), 30'000);
    QVERIFY(!m_job->traits().readOnly);
    m_job->picture(&m_job->window(), u"back-"_s + QString::fromLatin1(QTest::currentTestFunction()));

    // The system says so when the network is back: then nobody waits.
    m_gate->shut();
    QVERIFY(!ConnectionsFixture::wait(m_job->directory().sync()->refreshed()).has_value());
    QTRY_VERIFY(!newOrganization()->isEnabled());
    m_gate->open();
    m_job->connections().signins->retryAll();
    QTRY_VERIFY_WITH_TIMEOUT(newOrganization()->isEnabled(), 4'000); // sooner than by itself
}

void RemoteOfflineTest::transmit()
{
    TransmitServer server;
    server.addOrganization(u"Globex"_s, {server.ownApplication});
    m_gate = std::make_unique<Gate>(server.http.port());
    m_job = std::make_unique<RemoteJob>(u"transmit"_s, RemoteJob::transmitSettings(m_gate->base()));
    const auto kept = ConnectionsFixture::wait(m_job->connections().session(m_job->id())->keepSecret(
        SecretKey::Kind::SecondClientSecret, SecretBytes::copyOf(QByteArray("secret of application")), {}));
    QVERIFY(kept.has_value());
    m_job->signIn(SignInWay::ClientCredentials, "secret of management");
    goesAndComesBack(1);
}

void RemoteOfflineTest::blynk()
{
    BlynkServer server;
    server.addUser(u"root@acme.example"_s, server.root, 1);
    m_gate = std::make_unique<Gate>(server.http.port());
    m_job = std::make_unique<RemoteJob>(u"blynk"_s, QJsonObject{{u"address"_s, m_gate->base()}, {u"clientId"_s, server.clientId}});
    m_job->signIn(SignInWay::ClientCredentials, server.clientSecret);
    goesAndComesBack(static_cast<int>(server.orgs.size()));
}

QTEST_MAIN(RemoteOfflineTest)
#include "remoteofflinetest.moc"
