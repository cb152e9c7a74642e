#include "ui/common/fieldedits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

QList<FieldEdit> editsBetween(const QJsonObject &before, const QJsonObject &after, const QStringList &ignored)
{
    QList<FieldEdit> edits;
    QStringList keys = before.keys();
    for (const auto &key : after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const auto &key : keys) {
        if (!ignored.contains(key) && before.value(key) != after.value(key))
            edits.append({key, before.value(key), after.value(key)});
    }
    return edits;
}

QString displayValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList items;
        for (const auto &item : value.toArray())
            items.append(displayValue(item));
        return items.isEmpty() ? u"–"_s : items.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace Rollcall
