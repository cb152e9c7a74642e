#pragma once

#include "models/domain/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace Rollcall {

/// Reads an object key by key and keeps the first fault with its place; `done()` refuses keys that nobody asked for.
class JsonPlaces final
{
public:
    JsonPlaces(QJsonObject object, QString place, std::optional<Error> &fault);

    QString text(const QString &key);
    QString textOr(const QString &key, const QString &fallback); ///< The fallback where the key is absent.
    bool flag(const QString &key, bool fallback);
    qint64 number(const QString &key, qint64 least, qint64 most, qint64 fallback);
    QJsonObject object(const QString &key);
    QJsonValue value(const QString &key); ///< Undefined when absent.
    /// Texts that are not empty.
    QStringList texts(const QString &key);
    /// Objects, each with its own place.
    QList<JsonPlaces> list(const QString &key);
    /// The object of the key with its own place, when it is there.
    std::optional<JsonPlaces> inside(const QString &key);

    bool has(const QString &key) const { return m_object.contains(key); }
    void fail(const QString &key);
    void done(); ///< To be called once all keys were read.

private:
    QString placeOf(const QString &key) const;
    QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_place;
    QStringList m_taken;
    std::optional<Error> *m_fault;
};

} // namespace Rollcall
