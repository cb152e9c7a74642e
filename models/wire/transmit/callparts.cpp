#include "models/wire/transmit/callparts.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

QStringList path(const QStringList &steps)
{
    return QStringList{u"v1"_s} + steps;
}

QString toKey(Credential credential)
{
    return credential == Credential::Management ? u"management"_s : u"application"_s;
}

std::optional<Credential> credentialFromKey(const QString &key)
{
    for (const Credential credential : {Credential::Management, Credential::Application}) {
        if (key == toKey(credential))
            return credential;
    }
    return std::nullopt;
}

QString scimEquals(const QString &field, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"%1 eq \"%2\""_s.arg(field, escaped);
}

} // namespace Rollcall::Transmit
