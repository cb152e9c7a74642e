#pragma once

#include "models/directory/change.h"

namespace Rollcall {

/// The fields in which two images of one thing differ, as a Patch takes them. `ignored` are keys that nobody edits.
QList<FieldEdit> editsBetween(const QJsonObject &before, const QJsonObject &after,
                              const QStringList &ignored = {QStringLiteral("id"), QStringLiteral("created")});

/// How a value is told to a person: texts as they are, lists with commas, empty as a dash.
QString displayValue(const QJsonValue &value);

} // namespace Rollcall
