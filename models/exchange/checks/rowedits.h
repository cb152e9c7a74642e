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
    /// The row's cells from now on, all of them. What was wrong with reading the row is mended by that; it is taken in.
    void set(qint64 row, const QStringList &cells);
    /// One of them. The others stay as they were typed before; where nothing was, they are `cells`.
    void setCell(qint64 row, qsizetype column, const QString &text, QStringList cells);
    /// The row is left out of the import; what was typed into it stays for the day that it is taken in again.
    void leaveOut(qint64 row);
    void takeIn(qint64 row);
    void forget(qint64 row); ///< As in the file again.

    /// Gives the row its edits; false when it is left out.
    bool apply(TableRow &row) const;
    /// Rows one of whose typed cells is one of these texts, whatever their case.
    QList<qint64> rowsWith(const QStringList &texts) const;
    qsizetype size() const { return m_rows.size(); }

    QJsonObject toJson() const;
    static Result<RowEdits> fromJson(const QJsonObject &json);
    bool operator==(const RowEdits &) const = default;

private:
    struct Edit {
        std::optional<QStringList> cells; ///< None: those of the file.
        bool isLeftOut = false;
        bool operator==(const Edit &) const = default;
    };
    QMap<qint64, Edit> m_rows;
};

} // namespace Rollcall
