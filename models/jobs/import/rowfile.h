#pragma once

#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/source/opentable.h"
#include "models/jobs/import/import.h"

namespace Rollcall {

/// A row that was read and judged by itself.
struct JudgedRow {
    RowMark from; ///< Reading on from there gives this row.
    TableRow row; ///< With its edits.
    CheckedRow checked;
    bool isLeftOut = false;
    bool namesRoles = false; ///< By itself; else its roles are the default ones.
};

struct JudgedRows {
    QList<JudgedRow> rows;
    RowMark next;          ///< Behind the last one.
    ReadProgress progress;
    bool isEnd = false;
};

/// The file of an import, read and judged piece by piece on a thread of the pool; memory does not grow with it, but for sixteen
/// bytes of each value that only one person may have. Its calls come one after the other, never from the main thread.
class RowFile final
{
public:
    /// For applying, the file must still be the one that the import began with (Conflict when it is not), which means reading
    /// all of it; duplicates are told by checking alone, which reads every row.
    enum class Purpose { Check, Apply };
    static Result<std::shared_ptr<RowFile>> open(const Import &import, const RowRules &rules, Purpose purpose, std::stop_token stop);

    const QStringList &headings() const { return m_headings; }
    Result<void> seek(const RowMark &mark);
    /// At most `most` rows.
    Result<JudgedRows> next(int most);
    /// One row once more, after an edit; behind it the rows that were its duplicates, judged anew where it is not as it was.
    Result<QList<JudgedRow>> again(const RowMark &from, const RowEdits &edits);
    /// The rows that these marks lead to, in their order.
    Result<QList<JudgedRow>> at(const QList<RowMark> &marks);

    QStringList unknownRoles() const { return m_checker.unknownRoles(); }
    QStringList columnWarnings() const { return m_checker.columnWarnings(); }

private:
    RowFile(const Import &import, const RowRules &rules, Purpose purpose, std::unique_ptr<RowSource> source);
    JudgedRow judge(const RowMark &from, TableRow row, bool settles);
    Result<TableRow> rowAt(const RowMark &from);

    RowEdits m_edits;
    const Purpose m_purpose;
    const int m_rolesColumn;
    std::unique_ptr<RowSource> m_source;
    const QStringList m_headings;
    RowChecker m_checker;
    QHash<qint64, QList<RowMark>> m_repeated; ///< By the row that had the value first: where its duplicates are read.
};

} // namespace Rollcall
