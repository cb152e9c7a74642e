#pragma once

#include "models/exchange/mapping/mapping.h"
#include "models/exchange/source/tablerow.h"

namespace Rollcall {

/// A row of a table as the fields of a member: normalised (see normalized() of validation.h), not checked.
struct MappedRow {
    QMap<Field, QString> fields; ///< Only those that are not empty.
    QStringList roles; ///< Names as the directory writes them, each once; the default ones where the row names none.
};

MappedRow mapped(const Mapping &mapping, const TableRow &row);

/// The words of a cell of roles.
QStringList roleWords(const QString &cell);

} // namespace Rollcall
