#include "models/domain/networksettings.h"

#include <QCryptographicHash>

namespace Rollcall {

QString fingerprint(const Certificate &certificate)
{
    return QString::fromLatin1(QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace Rollcall
