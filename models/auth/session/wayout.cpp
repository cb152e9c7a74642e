#include "models/auth/session/wayout.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall {

using namespace Qt::StringLiterals;

SecretBytes WayOut::toBytes() const
{
    QJsonObject object{{u"signIn"_s, toJson(signIn)}, {u"network"_s, toJson(network)}, {u"proxyPlace"_s, proxyPlace}};
    if (since.isValid())
        object.insert(u"since"_s, since.toString(Qt::ISODate));
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return SecretBytes::taken(text);
}

std::optional<WayOut> WayOut::fromBytes(const SecretBytes &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toPlain()).object();
    if (!object.contains(u"signIn"_s))
        return std::nullopt;
    return WayOut{signInFromJson(object.value(u"signIn"_s).toObject()), networkFromJson(object.value(u"network"_s).toObject()),
                  object.value(u"proxyPlace"_s).toString(), QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODate)};
}

} // namespace Rollcall
