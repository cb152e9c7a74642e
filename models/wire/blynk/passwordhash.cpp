#include "models/wire/blynk/passwordhash.h"

#include <QCryptographicHash>

namespace Rollcall::Blynk {

QByteArray passwordHash(const QString &email, QByteArrayView password)
{
    // QString's mapping knows no language: in Turkish too I becomes i.
    const QByteArray salt = QCryptographicHash::hash(email.toLower().toUtf8(), QCryptographicHash::Sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(password);
    hash.addData(salt);
    return hash.result().toBase64();
}

} // namespace Rollcall::Blynk
