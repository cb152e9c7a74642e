#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tableformat.h"

#include <QJsonObject>

namespace Rollcall {

/// How a file is read, for an import that goes on another day; notes and names of other sheets are left out.
QJsonObject toJson(const TableFormat &format);
/// Invalid when it is no format, as after an edit by hand.
Result<TableFormat> formatFromJson(const QJsonObject &json);

QString toKey(TableKind kind); ///< "csv", "xlsx", "json", "jsonl"

} // namespace Rollcall
