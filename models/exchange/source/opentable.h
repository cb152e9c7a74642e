#pragma once

#include "models/exchange/source/rowsource.h"
#include "models/exchange/source/tableformat.h"
#include "models/exchange/source/watchedfile.h"

#include <memory>
#include <optional>

namespace Rollcall {

/// What the file at `path` holds, by its content and its name.
Result<TableFormat> recogniseFile(const QString &path);

/// Opens a file for reading its rows as `format` says. With `expected` it must hold the same bytes as then (Conflict when
/// it does not); that means reading all of it once.
Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TableFormat &format,
                                             const std::optional<FileStamp> &expected = std::nullopt,
                                             std::stop_token cancel = {});

/// The same for anything that can be read from any place.
Result<std::unique_ptr<RowSource>> openTable(std::unique_ptr<QIODevice> device, const TableFormat &format);

} // namespace Rollcall
