#pragma once

#include "models/directory/change.h"
#include "models/service/rules/values.h"

namespace Rollcall::Merge {

/// What was added and removed between `before` and `after`, done to `now`. The order of `now` stays, additions come last.
QStringList lists(const QStringList &before, const QStringList &after, const QStringList &now);

/// The image `now` with the edits done: lists merged, everything else replaced. Invalid for an unknown field, a wrong
/// shape, or a field that is edited twice.
Result<QJsonObject> edited(const QJsonObject &now, const QList<FieldEdit> &edits, const QList<EditableField> &fields);

/// Conflict, naming the field, when something else than `before` stands in a replaced field now, unless that is what it
/// should become. `wanted` is the normalized image to be stored. `label` shows a field to the person.
Result<void> checkBase(const QJsonObject &now, const QJsonObject &wanted, const QList<FieldEdit> &edits,
                       const QList<EditableField> &fields, const QString &title);

} // namespace Rollcall::Merge
