#pragma once

#include "models/jobs/import/rowplan.h"

#include <QSet>

namespace Rollcall {

/// Whom the rows of an import that are under way are about. Rows that are about the same people are matched with the directory
/// only when those have an answer: until then it would say that it does not know them. Holds a few bytes for each row.
class TouchedPeople final
{
public:
    void add(const QList<JudgedRow> &rows, const QList<RowPlan> &plans);
    void clear() { m_seen.clear(); }
    /// Whether a row may name somebody of these, by what is theirs alone. Rarely true where none does, never the other way.
    bool mayBeIn(const QList<JudgedRow> &rows) const;
    /// Whether somebody of these is changed again, though rows call them by something else.
    bool mayBeIn(const QList<RowPlan> &plans) const;

private:
    QSet<size_t> m_seen; ///< Hashes of keys and of users' ids.
};

} // namespace Rollcall
