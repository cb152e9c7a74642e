#include "models/net/setup/certificates.h"

#include "models/net/setup/networksetup.h"

#include <QFile>
#include <QMetaEnum>

namespace Rollcall {

using namespace Qt::StringLiterals;

Certificate certificateOf(const QSslCertificate &certificate)
{
    return {certificate.toDer(),
            certificate.subjectDisplayName(),
            QString::fromLatin1(certificate.serialNumber()),
            certificate.issuerDisplayName(),
            certificate.effectiveDate(),
            certificate.expiryDate()};
}

Result<QList<QSslCertificate>> readAuthorities(const QString &caFile)
{
    // Large enough for every authority of an operating system.
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid,
                       NetworkSetup::tr("The file with the certificate authority, %1, cannot be read. Choose another one.").arg(caFile),
                       file.errorString(), u"caFile"_s);
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
    if (found.isEmpty())
        return failure(Error::Kind::Invalid,
                       NetworkSetup::tr("The file %1 holds no certificate. Choose a file in PEM form, which begins with "
                                        "“-----BEGIN CERTIFICATE-----”.").arg(caFile),
                       {}, u"caFile"_s);
    return found;
}

TlsFault tlsFault(QSslError::SslError error, const QSslCertificate &certificate)
{
    const char *name = QMetaEnum::fromType<QSslError::SslError>().valueToKey(error);
    return {QString::fromLatin1(name), wording(error), certificateOf(certificate)};
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
