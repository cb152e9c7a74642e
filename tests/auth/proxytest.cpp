#include "tests/auth/signinfixture.h"
#include "tests/net/connectproxy.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslKey>
#include <QStandardPaths>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// A sign-in through a proxy that wants a password.
class ProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePasswordOfTheKeychainOpensIt();
    void aWrongPasswordIsSaid();
    void withoutAPasswordItIsSaid();
    void secretsFollowWithinTheTrustedDomainOnly_data();
    void secretsFollowWithinTheTrustedDomainOnly();

private:
    QSslConfiguration tls() const;
    void keep(const QString &password)
    {
        const SecretKey key{m_fixture->id, SecretKey::Kind::ProxyPassword};
        QVERIFY(finished(m_fixture->vault.write(key, SecretBytes::copyOf(password), {})).has_value());
    }

    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<ScriptedServer> m_issuer; ///< Known as login.example.test, and only to the proxy.
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<SignInSession> m_session;
};

void ProxyTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed: a proxied sign-in is NOT tested here");
    m_fixture = std::make_unique<SignInFixture>();
    QProcess openssl;
    openssl.setWorkingDirectory(m_fixture->folder.path());
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                                 u"key.pem"_s, u"-out"_s, u"cert.pem"_s, u"-subj"_s, u"/CN=login.example.test"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:login.example.test,DNS:eu.example.test,DNS:eu.example.org"_s, u"-days"_s, u"30"_s});
    QVERIFY(openssl.waitForFinished());
    const QSslConfiguration configuration = tls();
    m_issuer = std::make_unique<ScriptedServer>(&configuration);
    m_proxy = std::make_unique<ConnectProxy>("me", "pr0xy", m_issuer->port());
    const QString base = u"https://login.example.test:%1"_s.arg(m_issuer->port());
    m_fixture->settings.issuer = base + u'/';
    QJsonObject description = m_fixture->issuer.description;
    description.insert(u"issuer"_s, m_fixture->settings.issuer);
    description.insert(u"token_endpoint"_s, base + u"/token"_s);
    m_issuer->on(u"/.well-known/openid-configuration"_s, json(description));
    m_fixture->network.proxy = {ProxySettings::Mode::Manual, ProxySettings::Kind::Http, u"127.0.0.1"_s, m_proxy->port(), u"me"_s};
    m_fixture->network.caFile = m_fixture->folder.filePath(u"cert.pem"_s);
}

void ProxyTest::cleanup()
{
    m_session.reset();
    m_proxy.reset();
    m_issuer.reset();
    m_fixture.reset();
}

QSslConfiguration ProxyTest::tls() const
{
    QFile key(m_fixture->folder.filePath(u"key.pem"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("openssl made no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(m_fixture->folder.filePath(u"cert.pem"_s)).value(0));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

void ProxyTest::thePasswordOfTheKeychainOpensIt()
{
    keep(u"pr0xy"_s);
    m_session = m_fixture->make();
    QCOMPARE(m_session->http(), nullptr); // the password is not there yet
    const auto found = finished(m_session->endpoints({}));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message + found.error().details));
    QCOMPARE(found->token.host(), u"login.example.test"_s);
    QCOMPARE(m_proxy->hosts, QList<QByteArray>{"login.example.test:" + QByteArray::number(m_issuer->port())});
    QVERIFY(m_session->http());
}

void ProxyTest::aWrongPasswordIsSaid()
{
    keep(u"wr0ng"_s);
    m_session = m_fixture->make();
    const auto found = finished(m_session->endpoints({}));
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(u"proxy"_s, Qt::CaseInsensitive), qPrintable(found.error().message));
    QVERIFY(!(found.error().message + found.error().details).contains(u"wr0ng"_s));
    QVERIFY(m_proxy->hosts.isEmpty() && m_proxy->refusals > 0);
    QVERIFY(m_issuer->requests.isEmpty());
}

void ProxyTest::withoutAPasswordItIsSaid()
{
    m_session = m_fixture->make();
    const auto found = finished(m_session->endpoints({}));
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(u"proxy"_s, Qt::CaseInsensitive), qPrintable(found.error().message));
    QVERIFY(m_proxy->hosts.isEmpty());
}

void ProxyTest::secretsFollowWithinTheTrustedDomainOnly_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("trusted") << u"example.test"_s << u"eu.example.test"_s << true;
    QTest::newRow("not named") << QString() << u"eu.example.test"_s << false;
    QTest::newRow("another domain") << u"example.test"_s << u"eu.example.org"_s << false;
}

void ProxyTest::secretsFollowWithinTheTrustedDomainOnly()
{
    QFETCH(QString, domain);
    QFETCH(QString, host);
    QFETCH(bool, isFollowed);
    keep(u"pr0xy"_s);
    m_fixture->settings.proof = ClientProof::Basic;
    m_fixture->settings.trustedDomains = QStringList{domain};
    const QString target = u"https://%1:%2/there"_s.arg(host).arg(m_issuer->port());
    m_issuer->on(u"/token"_s, ScriptedReply{.status = 308, .headers = {{"Location", target.toLatin1()}}});
    m_issuer->on(u"/there"_s, json({{u"access_token"_s, u"t0ken"_s}, {u"token_type"_s, u"Bearer"_s}}));
    m_session = m_fixture->make();
    const auto signedIn = finished(m_session->signInWithClientSecret(SecretBytes::copyOf(u"s3cret"_s), {}));
    QVERIFY2(signedIn.has_value() == isFollowed, signedIn ? "" : qPrintable(signedIn.error().message + signedIn.error().details));
    const QByteArray place = host.toLatin1() + ':' + QByteArray::number(m_issuer->port());
    QCOMPARE(m_proxy->hosts.contains(place), isFollowed);
    QCOMPARE(m_issuer->count(u"/there"_s), isFollowed ? 1 : 0);
    if (isFollowed)
        QVERIFY(m_issuer->requests.last().method == "POST" && m_issuer->requests.last().headers.value("authorization").startsWith("Basic "));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
