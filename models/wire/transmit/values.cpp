#include "models/wire/transmit/values.h"

#include "models/domain/json.h"
#include "models/wire/transmit/records.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

/// Addresses and numbers are objects with a value; older answers have the value alone.
QString valueOf(const QJsonObject &item, const QString &key)
{
    const QJsonValue value = item.value(key);
    return value.isObject() ? text(value.toObject(), u"value"_s) : value.toString();
}

constexpr int deepest = 8;

QString textNamed(const QString &name, const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return {};
    const QJsonObject object = value.toObject();
    if (const QString found = text(object, name); !found.isEmpty())
        return found;
    for (const QJsonValue &inner : object) {
        if (const QString found = textNamed(name, inner, depth + 1); !found.isEmpty())
            return found;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &inner : array) {
        if (const QString found = textNamed(name, inner, depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, const QString &key)
{
    QStringList found;
    const QJsonArray values = object.value(key).toArray();
    for (const QJsonValue &value : values) {
        if (const QString one = value.toString(); !one.isEmpty() && !found.contains(one))
            found.append(one);
    }
    return found;
}

QString languageOf(const QString &locale)
{
    return QString(locale).replace(u'_', u'-');
}

QString localeOf(const QString &language)
{
    return QString(language).replace(u'-', u'_');
}

User profileFrom(const QJsonObject &item)
{
    User user;
    user.email = valueOf(item, u"email"_s);
    user.phone = valueOf(item, u"phone_number"_s);
    user.username = text(item, u"username"_s);
    const QJsonObject name = item.value(u"name"_s).toObject();
    user.givenName = text(name, u"first_name"_s);
    user.familyName = text(name, u"last_name"_s);
    user.name = QStringList{user.givenName, text(name, u"middle_name"_s), user.familyName}.join(u' ').simplified();
    user.locale = localeOf(text(item, u"language"_s));
    user.picture = text(item, u"picture"_s);
    user.externalId = text(item, u"external_user_id"_s);
    const QJsonObject address = item.value(u"address"_s).toObject();
    user.fullAddress = text(address, u"street_address"_s);
    user.city = text(address, u"city"_s);
    user.state = text(address, u"state"_s);
    user.country = text(address, u"country"_s);
    user.zip = text(address, u"postal_code"_s);
    const QJsonObject password = item.value(u"password_information"_s).toObject();
    user.hasPassword = !password.isEmpty();
    user.mustReplacePassword = password.value(u"temporary"_s).toBool() || password.value(u"expired"_s).toBool();
    user.created = timeFrom(item.value(u"created_at"_s));
    user.lastSignIn = timeFrom(item.value(u"last_auth"_s));
    return user;
}

QJsonValue resultOf(const QJsonObject &body)
{
    return body.value(u"result"_s);
}

QString textNamed(const QString &name, const QJsonValue &value)
{
    return textNamed(name, value, 0);
}

QDateTime timeFrom(const QJsonValue &value)
{
    if (value.isString())
        return timeFromText(value.toString());
    const double number = value.toDouble();
    if (number <= 0 || number > 1e14)
        return {};
    // Seconds until the year 5138 are fewer than milliseconds since 1973.
    const double milliseconds = number < 1e11 ? number * 1000 : number;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

} // namespace Rollcall::Transmit
