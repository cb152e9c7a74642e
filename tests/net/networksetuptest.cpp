#include "models/net/http/httpclient.h"
#include "models/net/setup/certificates.h"
#include "tests/net/awaited.h"
#include "tests/net/scriptedserver.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// TLS against real chains, made by openssl for this run.
class NetworkSetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed: TLS is NOT tested here");
        const QString script = uR"(set -e
            key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $1.key; }
            issue() { # name issuer extensions days
                openssl req -new -key $1.key -subj "/CN=$1" -out $1.csr
                printf "$3" > $1.ext
                openssl x509 -req -in $1.csr -CA $2.pem -CAkey $2.key -CAcreateserial -days $4 -extfile $1.ext -out $1.pem
            }
            for name in root middle good expired other below self; do key $name; done
            openssl req -x509 -new -key root.key -subj /CN=root -days 30 -out root.pem
            openssl req -x509 -new -key self.key -subj /CN=self -addext subjectAltName=IP:127.0.0.1 -days 30 -out self.pem
            issue middle root 'basicConstraints=CA:TRUE\n' 30
            issue good root 'subjectAltName=IP:127.0.0.1\n' 30
            issue expired root 'subjectAltName=IP:127.0.0.1\n' -1
            issue other root 'subjectAltName=DNS:elsewhere.example\n' 30
            issue below middle 'subjectAltName=IP:127.0.0.1\n' 30
            cat below.pem middle.pem > chain.pem; cp below.key chain.key)"_s;
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"bash"_s, {u"-c"_s, script});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusts");
        QTest::addColumn<QString>("words"); // empty: accepted
        QTest::newRow("custom root") << u"good"_s << true << QString();
        QTest::newRow("whole chain") << u"chain"_s << true << QString();
        QTest::newRow("unknown root") << u"good"_s << false << u"does not know"_s;
        QTest::newRow("missing intermediate") << u"below"_s << true << u"does not know"_s;
        QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
        QTest::newRow("wrong host") << u"other"_s << true << u"another host name"_s;
        QTest::newRow("self-signed") << u"self"_s << true << u"signed by itself"_s;
    }
    void certificates()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, trusts);
        QFETCH(QString, words);
        const QSslConfiguration tls = server(certificate);
        ScriptedServer scripted(&tls);
        scripted.on(u"/"_s, ScriptedReply{.body = "{}"});
        HttpClient client(setup(trusts, {}), &m_timing);
        QSignalSpy refused(&client, &HttpClient::certificateRefused);
        HttpRequest request;
        request.url = scripted.url(u"/"_s);
        request.authorization = SecretBytes::copyOf(u"Bearer s3cret"_s);
        const auto answer = finished(client.send(request));
        if (words.isEmpty()) {
            QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
            return;
        }
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
        QVERIFY(scripted.requests.isEmpty());
        QCOMPARE(refused.size(), 1);

        // A person accepts exactly this.
        const auto faults = refused.first().at(1).value<QList<TlsFault>>();
        HttpClient accepting(setup(trusts, faults), &m_timing);
        QVERIFY(finished(accepting.send(request)).has_value());

        // Not another certificate with the same fault, nor another fault of the same one.
        QList<TlsFault> moved = faults;
        for (TlsFault &fault : moved)
            fault.error = u"CertificateRevoked"_s;
        HttpClient otherFault(setup(trusts, moved), &m_timing);
        QVERIFY(!finished(otherFault.send(request)));
        moved = faults;
        for (TlsFault &fault : moved)
            fault.certificate = certificateOf(QSslCertificate::fromPath(m_folder.filePath(u"root.pem"_s)).constFirst());
        HttpClient otherCertificate(setup(trusts, moved), &m_timing);
        QVERIFY(!finished(otherCertificate.send(request)));
        QCOMPARE(scripted.requests.size(), 1);
    }

    void oldTlsIsRefused()
    {
        QCOMPARE(setup(false, {}).tls().protocol(), QSsl::TlsV1_2OrLater);
    }

    void settingsAreChecked()
    {
        NetworkSettings settings;
        settings.caFile = m_folder.filePath(u"missing.pem"_s);
        QCOMPARE(NetworkSetup::make(settings).error().field, u"caFile"_s);
        settings.caFile = m_folder.filePath(u"good.key"_s);
        QCOMPARE(NetworkSetup::make(settings).error().field, u"caFile"_s);
        settings.caFile = m_folder.filePath(u"root.pem"_s);
        const auto good = NetworkSetup::make(settings);
        QVERIFY(good.has_value());
        static const QRegularExpression form(u"^([0-9A-F]{2}:){31}[0-9A-F]{2}$"_s);
        QVERIFY(form.match(fingerprint(good->authorities().constFirst())).hasMatch());
        settings = {};
        settings.proxy.mode = ProxySettings::Mode::Manual;
        QCOMPARE(NetworkSetup::make(settings).error().field, u"proxy"_s);
    }

    void theProxyIsUsedButForLoopback()
    {
        ScriptedServer proxy;
        ScriptedServer server;
        server.on(u"/"_s, ScriptedReply{.body = "{}"});
        NetworkSettings settings;
        settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"me"_s};
        HttpClient client(*NetworkSetup::make(settings, SecretBytes::copyOf(u"pass"_s)), &m_timing);
        HttpRequest request;
        request.url = server.url(u"/"_s);
        QVERIFY(finished(client.send(request)).has_value());
        QCOMPARE(proxy.connections, 0);
        request.url = QUrl(u"https://directory.example/"_s);
        QVERIFY(!finished(client.send(request)));
        QVERIFY(proxy.connections > 0);
        QCOMPARE(proxy.requests.first().method, "CONNECT");
    }

private:
    QSslConfiguration server(const QString &name) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)));
        QFile key(m_folder.filePath(name + u".key"_s));
        if (key.open(QIODevice::ReadOnly))
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return configuration;
    }

    NetworkSetup setup(bool trusts, const QList<TlsFault> &accepted) const
    {
        NetworkSettings settings;
        settings.proxy.mode = ProxySettings::Mode::None;
        if (trusts)
            settings.caFile = m_folder.filePath(u"root.pem"_s);
        settings.acceptedFaults = accepted;
        return *NetworkSetup::make(settings);
    }

    SystemTiming m_timing;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NetworkSetupTest)
#include "networksetuptest.moc"
