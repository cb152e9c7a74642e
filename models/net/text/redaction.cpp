#include "models/net/text/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

bool namesASecret(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    // Whole names that are harmless as a part of others ("country_code", "keyboard"), then parts that never are.
    static const QStringList whole{u"code"_s, u"key"_s, u"pin"_s, u"otp"_s, u"pwd"_s, u"pass"_s, u"hash"_s, u"state"_s,
                                   u"nonce"_s, u"ticket"_s, u"jwt"_s, u"auth"_s, u"sid"_s, u"sig"_s};
    static const QStringList parts{u"password"_s, u"passwd"_s, u"passphrase"_s, u"secret"_s, u"token"_s, u"credential"_s,
                                   u"assertion"_s, u"authorization"_s, u"cookie"_s, u"verifier"_s, u"apikey"_s,
                                   u"privatekey"_s, u"accesskey"_s, u"passcode"_s, u"devicecode"_s, u"otpcode"_s, u"signature"_s};
    return whole.contains(plain)
           || std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return plain.contains(part); });
}

QString withoutTokens(QString text)
{
    static const QRegularExpression jwt(u"\\beyJ[A-Za-z0-9_=-]{8,}(\\.[A-Za-z0-9_=-]*)*"_s);
    static const QRegularExpression scheme(u"\\b(Bearer|Basic)(\\s+)[A-Za-z0-9._~+/=-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(jwt, u"…"_s);
    text.replace(scheme, u"\\1\\2…"_s);
    return text;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return withoutTokens(value.toString());
    if (value.isArray()) {
        QJsonArray copy;
        for (const QJsonValue &item : value.toArray())
            copy.append(withoutSecrets(item));
        return copy;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject copy;
    for (auto it = object.begin(); it != object.end(); ++it)
        copy.insert(it.key(), namesASecret(it.key()) ? QJsonValue(u"…"_s) : withoutSecrets(it.value()));
    return copy;
}

QString withoutSecrets(const QUrl &url)
{
    QString text = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList pairs;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const QString decoded = QUrl::fromPercentEncoding(name.toUtf8());
        pairs += name + u'=' + (namesASecret(decoded) ? u"…"_s : value);
    }
    if (!pairs.isEmpty())
        text += u'?' + pairs.join(u'&');
    return withoutTokens(text);
}

} // namespace Rollcall
