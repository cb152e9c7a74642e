#include "models/directory/jsonplaces.h"

#include <QCoreApplication>

#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ChangeJson)
};

constexpr qsizetype longestPlace = 200;

} // namespace

JsonPlaces::JsonPlaces(QJsonObject object, QString place, std::optional<Error> &fault)
    : m_object(std::move(object)), m_place(std::move(place)), m_fault(&fault)
{
}

QString JsonPlaces::placeOf(const QString &key) const
{
    const QString place = m_place.isEmpty() ? key : key.isEmpty() ? m_place : m_place + u'.' + key;
    return place.first(std::min(place.size(), longestPlace));
}

void JsonPlaces::fail(const QString &key)
{
    if (*m_fault)
        return;
    *m_fault = Error{Error::Kind::Invalid,
                     Words::tr("A stored change cannot be read: “%1” is not what it should be.").arg(placeOf(key)),
                     placeOf(key), {}};
}

QJsonValue JsonPlaces::take(const QString &key)
{
    m_taken.append(key);
    return m_object.value(key);
}

QString JsonPlaces::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        fail(key);
    return value.toString();
}

QString JsonPlaces::textOr(const QString &key, const QString &fallback)
{
    return has(key) ? text(key) : fallback;
}

bool JsonPlaces::flag(const QString &key, bool fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

qint64 JsonPlaces::number(const QString &key, qint64 least, qint64 most, qint64 fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const double real = value.toDouble(std::nan(""));
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    if (!value.isDouble() || std::trunc(real) != real || whole < least || whole > most) {
        fail(key);
        return fallback;
    }
    return whole;
}

QJsonObject JsonPlaces::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        fail(key);
    return value.toObject();
}

QJsonValue JsonPlaces::value(const QString &key)
{
    return has(key) ? take(key) : QJsonValue(QJsonValue::Undefined);
}

QStringList JsonPlaces::texts(const QString &key)
{
    QStringList result;
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return result;
    if (!value.isArray())
        fail(key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString() || array.at(i).toString().isEmpty())
            fail(u"%1[%2]"_s.arg(key).arg(i));
        result.append(array.at(i).toString());
    }
    return result;
}

QList<JsonPlaces> JsonPlaces::list(const QString &key)
{
    QList<JsonPlaces> result;
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return result;
    if (!value.isArray())
        fail(key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject())
            fail(place);
        result.append(JsonPlaces(array.at(i).toObject(), placeOf(place), *m_fault));
    }
    return result;
}

std::optional<JsonPlaces> JsonPlaces::inside(const QString &key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonObject inner = object(key);
    return JsonPlaces(inner, placeOf(key), *m_fault);
}

void JsonPlaces::done()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_taken.contains(it.key()))
            fail(it.key());
    }
}

} // namespace Rollcall
