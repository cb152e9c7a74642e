#pragma once

#include "models/items/itemrow.h"

#include <QStringList>

namespace Rollcall {

/// What turns one list of unique ids into another in few, batched steps: first `removed` (rows of the old list, last range
/// first), then `inserted` (rows of the new list, first range first). As few rows as can be are touched; one that moved
/// is removed and inserted.
struct ListDiff {
    QList<RowRange> removed;
    QList<RowRange> inserted;
    /// Row of the new list → row of the old one for what stayed; -1 for what was inserted.
    QList<int> oldRows;

    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
};

ListDiff diffOf(const QStringList &before, const QStringList &after);

} // namespace Rollcall
