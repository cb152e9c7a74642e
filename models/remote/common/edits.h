#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <QJsonArray>

namespace Rollcall::Remote {

/// What an edit of one value wants of what is there now: the value to write, or nothing when it is so already. Conflict when somebody
/// was faster. `label` names the field in the sentence.
Result<std::optional<QJsonValue>> wanted(const FieldEdit &edit, const QJsonValue &now, const QString &label);

/// The same of a list, where what was added and removed is done to what is there; never a conflict.
std::optional<QStringList> wantedList(const FieldEdit &edit, const QStringList &now);

QStringList textsOf(const QJsonValue &array);

} // namespace Rollcall::Remote
