#include "models/remote/common/edits.h"

#include "models/directory/merging.h"
#include "models/remote/common/refusals.h"

namespace Rollcall::Remote {

namespace {

/// An absent text and an empty one are the same: images leave empty fields out.
QJsonValue plain(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QJsonValue(QString()) : value;
}

} // namespace

Result<std::optional<QJsonValue>> wanted(const FieldEdit &edit, const QJsonValue &now, const QString &label)
{
    if (plain(edit.after) == plain(now))
        return std::nullopt;
    if (plain(edit.before) != plain(now))
        return overtaken(edit.field, label);
    return std::optional<QJsonValue>(plain(edit.after));
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        if (!value.toString().isEmpty())
            texts.append(value.toString());
    }
    return texts;
}

std::optional<QStringList> wantedList(const FieldEdit &edit, const QStringList &now)
{
    const QStringList merged = mergedList(textsOf(edit.before), textsOf(edit.after), now);
    if (merged == now)
        return std::nullopt;
    return merged;
}

} // namespace Rollcall::Remote
