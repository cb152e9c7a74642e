#pragma once

#include "models/wire/transmit/calls.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

/// "v1" and the steps below it.
QStringList path(const QStringList &steps);

template<typename T>
QJsonArray idsOf(const QList<T> &ids)
{
    QJsonArray array;
    for (const T &id : ids)
        array.append(id.toString());
    return array;
}

template<typename T>
void putIfSet(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

} // namespace Rollcall::Transmit
