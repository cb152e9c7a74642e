#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tableformat.h"

class QIODevice;

namespace Rollcall {

/// What a file holds, by its content. Invalid, with a sentence, for what is no table, and for a table that its name
/// (`fileName`, only the ending counts) calls something else. Leaves the device at its beginning.
Result<TableFormat> recognise(QIODevice &device, const QString &fileName);

/// Encoding, delimiter and line ends of a CSV text, by its beginning.
TableFormat recogniseCsv(const QByteArray &sample, bool whole);

} // namespace Rollcall
