#include "models/workspace/approval/keywords.h"

#include "models/store/journal/signing.h"

namespace Rollcall {

QString keyFingerprint(const QByteArray &publicKey)
{
    return Signing::fingerprint(publicKey);
}

std::optional<QByteArray> keyFromDigits(const QString &text)
{
    return Signing::fromHex(text.toLower().remove(u' '), Signing::publicKeySize);
}

} // namespace Rollcall
