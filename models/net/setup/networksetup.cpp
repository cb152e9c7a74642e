#include "models/net/setup/networksetup.h"

#include "models/net/setup/certificates.h"
#include "models/net/text/servertext.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslSocket>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Answers with what the settings say, for one manager.
class Proxies final : public QNetworkProxyFactory
{
public:
    Proxies(ProxySettings::Mode mode, QNetworkProxy manual) : m_mode(mode), m_manual(std::move(manual)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QHostAddress address(query.peerHostName());
        if (m_mode == ProxySettings::Mode::None || (!address.isNull() && address.isLoopback()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_mode == ProxySettings::Mode::Manual)
            return {m_manual};
        return systemProxyForQuery(query);
    }

private:
    ProxySettings::Mode m_mode;
    QNetworkProxy m_manual;
};

bool isSet(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

} // namespace

Result<NetworkSetup> NetworkSetup::make(NetworkSettings settings, SecretBytes proxyPassword)
{
    NetworkSetup setup;
    setup.m_tls = QSslConfiguration::defaultConfiguration();
    setup.m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    setup.m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const auto found = readAuthorities(settings.caFile);
        if (!found)
            return passOn(found);
        setup.m_tls.addCaCertificates(*found);
        for (const QSslCertificate &certificate : *found)
            setup.m_authorities.append(certificateOf(certificate));
    }
    if (settings.proxy.mode == ProxySettings::Mode::Manual && (settings.proxy.host.isEmpty() || settings.proxy.port == 0))
        return failure(Error::Kind::Invalid, tr("The proxy needs a host and a port."), {}, u"proxy"_s);
    setup.m_settings = std::move(settings);
    setup.m_proxyPassword = std::move(proxyPassword);
    return setup;
}

QNetworkProxy NetworkSetup::manualProxy() const
{
    const ProxySettings &proxy = m_settings.proxy;
    return QNetworkProxy(proxy.kind == ProxySettings::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                         proxy.host, proxy.port, proxy.user, m_proxyPassword.toPlainText());
}

void NetworkSetup::prepare(QNetworkAccessManager &manager) const
{
    manager.setProxyFactory(new Proxies(m_settings.proxy.mode, manualProxy()));
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

void NetworkSetup::prepare(QSslSocket &socket, const QString &host, quint16 port) const
{
    socket.setSslConfiguration(m_tls);
    Proxies proxies(m_settings.proxy.mode, manualProxy());
    const QNetworkProxyQuery query(host, port, u"https"_s, QNetworkProxyQuery::TcpSocket);
    const auto found = proxies.queryProxy(query);
    socket.setProxy(found.isEmpty() || !isSet(found.first()) ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first());
}

Result<void> NetworkSetup::permits(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(Error::Kind::Invalid, tr("“%1” is no address of a server.").arg(serverText(withoutValues(url))));
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Invalid, tr("The address of %1 holds a user name. Take it out.").arg(url.host()));
    if (url.scheme() == u"https")
        return {};
    const QHostAddress address(url.host());
    if (url.scheme() == u"http" && !address.isNull() && address.isLoopback())
        return {};
    if (url.scheme() == u"http" && url.host() == u"localhost")
        return failure(Error::Kind::Invalid,
                       tr("Without encryption Rollcall talks only to 127.0.0.1 or [::1], as a name such as localhost can be "
                          "made to lead elsewhere. Write the address as a number."));
    return failure(Error::Kind::Invalid,
                   tr("The address of %1 must begin with https://, because a secret is sent there.").arg(url.host()));
}

bool NetworkSetup::accepts(const QList<QSslError> &errors) const
{
    return std::all_of(errors.begin(), errors.end(), [this](const QSslError &error) {
        return m_settings.acceptedFaults.contains(tlsFault(error.error(), error.certificate()));
    });
}

} // namespace Rollcall
