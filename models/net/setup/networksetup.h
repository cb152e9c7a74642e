#pragma once

#include "models/domain/error.h"
#include "models/domain/networksettings.h"
#include "models/net/secret/secretbytes.h"

#include <QCoreApplication>
#include <QSslConfiguration>

class QNetworkAccessManager;
class QNetworkReply;
class QSslSocket;

namespace Rollcall {

/// Owns TLS and proxy of every socket that one connection opens: sign-in, API and refresh all ask here.
class NetworkSetup final
{
    Q_DECLARE_TR_FUNCTIONS(Rollcall::NetworkSetup)

public:
    /// Invalid when the CA file cannot be read or holds no certificate, or when a manual proxy has no host or port.
    static Result<NetworkSetup> make(NetworkSettings settings, SecretBytes proxyPassword = {});

    const NetworkSettings &settings() const { return m_settings; }

    /// TLS 1.2 or newer, the system's authorities and those of the CA file.
    const QSslConfiguration &tls() const { return m_tls; }

    /// The certificates of the CA file, whose fingerprints the connection dialog shows.
    const QList<Certificate> &authorities() const { return m_authorities; }

    void prepare(QNetworkAccessManager &manager) const;
    void prepare(QSslSocket &socket, const QString &host, quint16 port) const;

    /// HTTPS anywhere; HTTP only to a loopback address written as such ("127.0.0.1", "::1"; a name can be made to point
    /// elsewhere). User names inside an address are refused.
    static Result<void> permits(const QUrl &url);

    /// True when a person has accepted every one of these.
    bool accepts(const QList<QSslError> &errors) const;

private:
    NetworkSetup() = default;
    QNetworkProxy manualProxy() const;

    NetworkSettings m_settings;
    SecretBytes m_proxyPassword;
    QSslConfiguration m_tls;
    QList<Certificate> m_authorities;
};

} // namespace Rollcall
