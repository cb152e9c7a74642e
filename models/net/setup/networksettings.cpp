#include "models/net/setup/networksettings.h"

#include "models/net/setup/networksetup.h"

#include <QCryptographicHash>

namespace Rollcall {

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString wording(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return NetworkSetup::tr("has expired");
    case QSslError::CertificateNotYetValid:
        return NetworkSetup::tr("is not valid yet");
    case QSslError::HostNameMismatch:
        return NetworkSetup::tr("belongs to another host name");
    case QSslError::SelfSignedCertificate:
        return NetworkSetup::tr("is signed by itself");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::NoPeerCertificate:
        return NetworkSetup::tr("comes from an authority that this computer does not know, or a certificate between the two is missing");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return NetworkSetup::tr("has been revoked");
    default:
        return NetworkSetup::tr("cannot be trusted (%1)").arg(QSslError(error).errorString());
    }
}

} // namespace Rollcall
