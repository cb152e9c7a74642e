#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tablerow.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace Rollcall {

/// What a person changed in the rows of a file before its import. The file stays as it is; edits are kept beside it, by the
/// number of the row, and hold as long as its bytes do.
class RowEdits final
{
public:
    /// The row's cells from now on, all of them. What was wrong with reading the row is mended by that.
    void set(qint64 row, const QStringList &cells);
    /// The row is left out of the import.
    void leaveOut(qint64 row);
    void forget(qint64 row); ///< As in the file again.

    /// False when the row is left out; else with its edits.
    bool apply(TableRow &row) const;
    qsizetype size() const { return m_rows.size(); }

    QJsonObject toJson() const;
    static Result<RowEdits> fromJson(const QJsonObject &json);
    bool operator==(const RowEdits &) const = default;

private:
    QMap<qint64, std::optional<QStringList>> m_rows; ///< nullopt: left out.
};

} // namespace Rollcall
