// A server that goes away and comes back while its window is open: nothing is offered that would only fail when it is sent, and
// everything is again when the server is there, without anybody doing anything.
#include "gate.h"
#include "remotejob.h"
#include "tests/remote/blynk/blynkserver.h"
#include "tests/remote/transmit/transmitserver.h"
#include "tests/remote/voluble/volubleserver.h"

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
    void voluble();

private:
    /// What is offered while the server is there, and where.
    struct Offer {
        QAction *action;
        Verb verb;
        std::optional<OrganizationId> where;
    };
    void goesAndComesBack(int rows, const Offer &offer);
    Offer creation() const;
    OrganizationsPage &page() const { return *m_job->window().findChild<OrganizationsPage *>(); }

    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<RemoteJob> m_job;
};

void RemoteOfflineTest::cleanup()
{
    m_job.reset();
    m_gate.reset();
}

RemoteOfflineTest::Offer RemoteOfflineTest::creation() const
{
    return {page().newAction(), Verb::Create, std::nullopt};
}

void RemoteOfflineTest::goesAndComesBack(int rows, const Offer &offer)
{
    QTRY_VERIFY_WITH_TIMEOUT(offer.action->isEnabled(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->directory().sync()->lastComplete().isValid(), 20'000);
    const QDateTime complete = m_job->directory().sync()->lastComplete();

    m_gate->shut();
    QVERIFY(!ConnectionsFixture::wait(m_job->directory().sync()->refreshed()).has_value());
    QTRY_VERIFY(!offer.action->isEnabled());
    const QString why = page().newAction()->toolTip();
    QVERIFY2(why.contains(u"nothing can be changed"_s), qPrintable(why));
    // Whoever asks again is told the same, each time.
    for (int i = 0; i < 3; ++i) {
        const Traits kept = m_job->traits(offer.where);
        QVERIFY(kept.readOnly && !kept.allows(offer.verb, EntityKind::Organization));
    }
    // Everything stays readable, with its age.
    QCOMPARE(m_job->rows(), rows);
    QCOMPARE(m_job->directory().sync()->lastComplete(), complete);
    QCOMPARE(m_job->directory().sync()->state().kind, SyncState::Kind::Failed);
    m_job->picture(&m_job->window(), u"offline-"_s + QString::fromLatin1(QTest::currentTestFunction()));

    m_gate->open();
    QTRY_VERIFY_WITH_TIMEOUT(offer.action->isEnabled(), 30'000);
    QVERIFY(!m_job->traits(offer.where).readOnly);
    m_job->picture(&m_job->window(), u"back-"_s + QString::fromLatin1(QTest::currentTestFunction()));

    // The system says so when the network is back: then nobody waits.
    m_gate->shut();
    QVERIFY(!ConnectionsFixture::wait(m_job->directory().sync()->refreshed()).has_value());
    QTRY_VERIFY(!offer.action->isEnabled());
    m_gate->open();
    m_job->connections().signins->retryAll();
    QTRY_VERIFY_WITH_TIMEOUT(offer.action->isEnabled(), 4'000); // sooner than by itself
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
    m_job->waitForRows(1);
    goesAndComesBack(1, creation());
}

void RemoteOfflineTest::blynk()
{
    BlynkServer server;
    server.addUser(u"root@acme.example"_s, server.root, 1);
    m_gate = std::make_unique<Gate>(server.http.port());
    m_job = std::make_unique<RemoteJob>(u"blynk"_s, QJsonObject{{u"address"_s, m_gate->base()}, {u"clientId"_s, server.clientId}});
    m_job->signIn(SignInWay::ClientCredentials, server.clientSecret);
    const int rows = static_cast<int>(server.orgs.size());
    m_job->waitForRows(rows);
    goesAndComesBack(rows, creation());
}

/// Whoever is in an organization there makes no other, but may edit their own.
void RemoteOfflineTest::voluble()
{
    VolubleServer server(Voluble::Dialect::JsonApi);
    server.grant(u"auth0|alice"_s, {u"organization:owner"_s});
    const OrganizationId acme(server.addOrganization(u"Acme"_s, {u"auth0|alice"_s}));
    m_gate = std::make_unique<Gate>(server.http.port());
    m_job = std::make_unique<RemoteJob>(u"voluble"_s, QJsonObject{{u"address"_s, m_gate->base()}, {u"tenant"_s, u"tenant.example.com"_s},
                                                                  {u"clientId"_s, u"rollcall"_s}, {u"audience"_s, u"https://voluble.example.com"_s}});
    m_job->signIn(SignInWay::PastedToken, server.token(u"auth0|alice"_s).toPlain());
    m_job->waitForRows(1);
    page().select(acme);
    goesAndComesBack(1, {page().editAction(), Verb::Patch, acme});
}

QTEST_MAIN(RemoteOfflineTest)
#include "remoteofflinetest.moc"
