#include "models/net/setup/networksettings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Rollcall {

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString wording(QSslError::SslError error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Rollcall::NetworkSetup", text); };
    switch (error) {
    case QSslError::CertificateExpired:
        return tr("has expired");
    case QSslError::CertificateNotYetValid:
        return tr("is not valid yet");
    case QSslError::HostNameMismatch:
        return tr("belongs to another host name");
    case QSslError::SelfSignedCertificate:
        return tr("is signed by itself");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::NoPeerCertificate:
        return tr("comes from an authority that this computer does not know, or a certificate between the two is missing");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return tr("has been revoked");
    default:
        return tr("cannot be trusted (%1)").arg(QSslError(error).errorString());
    }
}

} // namespace Rollcall
