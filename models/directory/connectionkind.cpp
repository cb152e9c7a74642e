#include "models/directory/connectionkind.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

const ConnectionField *ConnectionKind::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ConnectionField &one) { return one.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QJsonObject ConnectionKind::fallbacks() const
{
    QJsonObject settings;
    for (const ConnectionField &field : fields)
        setSetting(settings, field.key, field.fallback);
    return settings;
}

QJsonValue settingOf(const QJsonObject &settings, const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return settings.value(key);
    const QJsonValue inner = settings.value(key.first(dot));
    return inner.isObject() ? settingOf(inner.toObject(), key.sliced(dot + 1)) : QJsonValue(QJsonValue::Undefined);
}

void setSetting(QJsonObject &settings, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot >= 0) {
        QJsonObject inner = settings.value(key.first(dot)).toObject();
        setSetting(inner, key.sliced(dot + 1), value);
        if (inner.isEmpty())
            settings.remove(key.first(dot));
        else
            settings.insert(key.first(dot), inner);
        return;
    }
    const bool isNothing = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
                           || (value.isArray() && value.toArray().isEmpty());
    if (isNothing)
        settings.remove(key);
    else
        settings.insert(key, value);
}

bool isSecretName(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            plain += letter.toCaseFolded();
    }
    constexpr qsizetype shortest = 6; // Of the parts; most names of what a server sends are shorter.
    static const QStringList parts{u"secret"_s, u"password"_s, u"passwd"_s, u"passphrase"_s, u"privatekey"_s, u"apikey"_s,
                                   u"credential"_s, u"accesstoken"_s, u"refreshtoken"_s, u"idtoken"_s, u"bearer"_s,
                                   u"assertion"_s, u"authorizationheader"_s, u"cookie"_s};
    static const QStringList whole{u"token"_s, u"pwd"_s, u"pin"_s, u"code"_s, u"authorization"_s, u"jwt"_s};
    return whole.contains(plain)
           || (plain.size() >= shortest
               && std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return plain.contains(part); }));
}

bool isSecretText(const QString &text)
{
    if (text.contains(u"-----BEGIN"_s) && text.contains(u"PRIVATE KEY"_s))
        return true;
    // Header and claims of a JWT both begin with {" in base64url.
    static const QRegularExpression token(u"\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{4,}\\."_s);
    static const QRegularExpression userInfo(u"^[a-z][a-z0-9+.-]*://[^/?#@]*:[^/?#@]+@"_s, QRegularExpression::CaseInsensitiveOption);
    return token.match(text).hasMatch() || userInfo.match(text).hasMatch();
}

} // namespace Rollcall
