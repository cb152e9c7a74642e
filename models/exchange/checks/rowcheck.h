#pragma once

#include "models/domain/validation.h"
#include "models/exchange/checks/damage.h"
#include "models/exchange/checks/duplicates.h"
#include "models/exchange/mapping/mappedrow.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Rollcall {

/// What the directory that rows are read for asks of them.
struct RowRules {
    /// Of one member; a directory's own, as its traits give them. Runs on the thread of the check.
    std::function<Problems(const User &, const Membership &)> checkMember = Check::member;
    QStringList roles;       ///< Names of the roles that may be given; empty: any name will do.
};

/// A problem and where in the row it is.
struct RowProblem {
    Problem problem;
    int column = -1; ///< -1: of the row as a whole, or of a field that no column fills.
    bool operator==(const RowProblem &) const = default;
};

/// A row that was checked.
struct CheckedRow {
    qint64 number = 0;
    qint64 byte = 0;
    QJsonObject values; ///< Keys of fields.h; what is empty is left out.
    QStringList roles;
    QStringList unknownRoles; ///< Those of `roles` that the directory does not have.
    QList<RowProblem> problems;
    std::optional<DuplicateIndex::Found> duplicate; ///< Of an earlier row that is good.

    bool hasErrors() const; ///< A duplicate is not one of them.
    bool isGood() const { return !hasErrors() && !duplicate; }
    QString reasons() const; ///< The sentences of the errors, or of the duplicate, in one line.
    QString columns(const QStringList &headings) const; ///< The headings at fault, each once.
};

/// Checks the rows of one file. judge() does the work and may run on many threads at once; settle() knows the rows before
/// and takes them in the order of the file, on one thread.
class RowChecker final
{
public:
    RowChecker(const Mapping &mapping, const RowRules &rules);

    /// A row by itself: all but duplicates.
    CheckedRow judge(const TableRow &row) const;
    /// Against the rows before: sets `duplicate`, and remembers the row when it is good.
    void settle(const TableRow &row, CheckedRow &checked);
    /// A row that was settled is edited or left out: what it had is free for others.
    void release(const CheckedRow &checked) { m_index.release(checked.values, checked.number); }
    /// Both.
    CheckedRow check(const TableRow &row);

    /// Words in columns of roles that the directory has no role for, for the person to map; at most 1,000.
    QStringList unknownRoles() const;
    /// Sentences about whole columns: leading zeros that seem gone.
    QStringList columnWarnings() const;
    const DuplicateIndex &index() const { return m_index; }

private:
    void scan(const TableRow &row);

    const Mapping m_mapping;
    const RowRules m_rules;
    QSet<QString> m_roles; ///< Folded.
    QSet<QString> m_unknownRoles;
    DuplicateIndex m_index;
    QMap<int, ZeroScan> m_scans; ///< By column.
    int m_scanned = 0;
};

} // namespace Rollcall
