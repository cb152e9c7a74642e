#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace Rollcall {

/// One row as an item model keeps it: what it is called in the directory and the value itself.
struct ItemRow {
    QString id;
    QVariant value;
    bool operator==(const ItemRow &) const = default;
};

/// Ranges of changed rows: `first` to `last`, both included.
struct RowRange {
    int first = 0;
    int last = 0;
    int count() const { return last - first + 1; }
    bool operator==(const RowRange &) const = default;
};

} // namespace Rollcall
